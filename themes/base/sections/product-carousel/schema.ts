import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, linkFields, schemeField, textField, words } from '../../../../site/kit/fields.ts'

export const productCarousel: SectionSchema = {
  type: 'product-carousel',
  label: words('Product carousel', 'Carrusel de productos', 'Carrossel de produtos'),
  fields: [
    headingField,
    textField,
    { id: 'products', kind: 'products', label: words('Products', 'Productos', 'Produtos'), max: 24 },
    ...linkFields,
    schemeField(),
  ],
  presets: [
    {
      label: words('Product carousel', 'Carrusel de productos', 'Carrossel de produtos'),
      section: {
        type: 'product-carousel',
        settings: {
          heading: { text: words('Worth a second look', 'Para mirar dos veces', 'Para olhar duas vezes') },
          products: { ref: 'latest', limit: 12 },
        },
      },
    },
  ],
}
