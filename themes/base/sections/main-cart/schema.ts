import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { words } from '../../../../site/kit/fields.ts'

export const mainCart: SectionSchema = {
  type: 'main-cart',
  label: words('Cart', 'Carrito', 'Carrinho'),
  allowedOn: ['cart'],
  fields: [],
  presets: [],
}
