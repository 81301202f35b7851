import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { words } from '../../../../site/kit/fields.ts'

export const mainContent: SectionSchema = {
  type: 'main-content',
  label: words('Page content', 'Contenido de la página', 'Conteúdo da página'),
  allowedOn: ['page', 'policy'],
  fields: [],
  presets: [],
}
