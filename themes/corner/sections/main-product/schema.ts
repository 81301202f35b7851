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
      id: 'note',
      kind: 'text',
      label: words('Line beneath the price', 'Línea bajo el precio', 'Linha embaixo do preço'),
      maxLength: 120,
    },
  ],
  presets: [],
}
