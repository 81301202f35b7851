import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, linkFields, schemeField, textField, words } from '../../../../site/kit/fields.ts'

export const collectionStrip: SectionSchema = {
  type: 'collection-strip',
  label: words('Collection strip', 'Tira de colección', 'Faixa de coleção'),
  fields: [
    headingField,
    textField,
    { id: 'products', kind: 'products', label: words('Products', 'Productos', 'Produtos'), max: 16 },
    ...linkFields,
    schemeField(),
  ],
  presets: [
    {
      label: words('Collection strip', 'Tira de colección', 'Faixa de coleção'),
      section: {
        type: 'collection-strip',
        settings: {
          heading: { text: words('Just in', 'Recién llegado', 'Acabou de chegar') },
          products: { ref: 'latest', limit: 10 },
        },
      },
    },
  ],
}
