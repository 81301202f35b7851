import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { words } from '../../../../site/kit/fields.ts'

export const mainPost: SectionSchema = {
  type: 'main-post',
  label: words('Post', 'Artículo', 'Artigo'),
  allowedOn: ['post'],
  fields: [],
  presets: [],
}
