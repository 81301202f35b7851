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
      default: true,
    },
    {
      id: 'highlights',
      kind: 'range',
      label: words('Details beside the picture', 'Detalles junto a la imagen', 'Detalhes ao lado da imagem'),
      min: 0,
      max: 6,
      step: 1,
      default: 4,
    },
  ],
  presets: [],
}
