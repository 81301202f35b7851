import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { columnsField, headingField, schemeField, words } from '../../../../site/kit/fields.ts'

export const latestProducts: SectionSchema = {
  type: 'latest-products',
  label: words('New arrivals', 'Novedades', 'Novidades'),
  fields: [
    headingField,
    { id: 'products', kind: 'latest', label: words('How many', 'Cuántos', 'Quantos'), max: 24 },
    columnsField(4),
    schemeField(),
  ],
  presets: [
    {
      label: words('New arrivals', 'Novedades', 'Novidades'),
      section: {
        type: 'latest-products',
        settings: {
          heading: { text: words('Just in', 'Recién llegado', 'Acabou de chegar') },
          products: { ref: 'latest', limit: 8 },
        },
      },
    },
  ],
}
