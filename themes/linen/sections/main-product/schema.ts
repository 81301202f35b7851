import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { words } from '../../../../site/kit/fields.ts'

export const mainProduct: SectionSchema = {
  type: 'main-product',
  label: words('Product', 'Producto', 'Produto'),
  allowedOn: ['product'],
  fields: [
    {
      id: 'brand',
      kind: 'checkbox',
      label: words('Show the brand', 'Mostrar la marca', 'Mostrar a marca'),
      default: true,
    },
    {
      id: 'sku',
      kind: 'checkbox',
      label: words('Show the SKU', 'Mostrar la referencia', 'Mostrar a referência'),
      default: false,
    },
    {
      id: 'openDetails',
      kind: 'checkbox',
      label: words('Details lie open', 'Detalles abiertos', 'Detalhes abertos'),
      default: false,
    },
  ],
  presets: [],
}
