import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { words } from '../../../../site/kit/fields.ts'

export const mainNotice: SectionSchema = {
  type: 'main-notice',
  label: words('Message', 'Mensaje', 'Mensagem'),
  allowedOn: ['notFound', 'maintenance'],
  fields: [],
  presets: [],
}
