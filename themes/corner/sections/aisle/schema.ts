import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { columnsField, headingField, linkFields, schemeField, words } from '../../../../site/kit/fields.ts'

export const aisle: SectionSchema = {
  type: 'aisle',
  label: words('Aisle', 'Pasillo', 'Corredor'),
  fields: [
    headingField,
    { id: 'image', kind: 'image', label: words('Picture at the side', 'Imagen al lado', 'Imagem ao lado') },
    { id: 'products', kind: 'products', label: words('Products', 'Productos', 'Produtos'), max: 24 },
    columnsField(5),
    ...linkFields,
    schemeField(),
  ],
  presets: [
    {
      label: words('Aisle', 'Pasillo', 'Corredor'),
      section: {
        type: 'aisle',
        settings: {
          heading: { text: words('Just in', 'Recién llegado', 'Acabou de chegar') },
          products: { ref: 'latest', limit: 10 },
        },
      },
    },
  ],
}
