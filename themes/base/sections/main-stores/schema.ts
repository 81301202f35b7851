import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { words } from '../../../../site/kit/fields.ts'

export const mainStores: SectionSchema = {
  type: 'main-stores',
  label: words('Stores', 'Tiendas', 'Lojas'),
  allowedOn: ['stores'],
  fields: [],
  presets: [],
}
