import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { words } from '../../../../site/kit/fields.ts'

export const mainBlog: SectionSchema = {
  type: 'main-blog',
  label: words('Posts', 'Artículos', 'Artigos'),
  allowedOn: ['blog'],
  fields: [],
  presets: [],
}
