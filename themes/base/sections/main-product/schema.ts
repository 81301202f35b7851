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
      id: 'gallery',
      kind: 'select',
      label: words('Pictures', 'Imágenes', 'Imagens'),
      options: [
        {
          value: 'thumbs',
          label: words(
            'One large, small ones below',
            'Una grande, pequeñas debajo',
            'Uma grande, pequenas embaixo',
          ),
        },
        {
          value: 'grid',
          label: words(
            'Side by side on wide screens',
            'Lado a lado en pantallas anchas',
            'Lado a lado em telas largas',
          ),
        },
      ],
      default: 'thumbs',
    },
  ],
  presets: [],
}
