import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { columnsField, headingField, schemeField, words } from '../../../../site/kit/fields.ts'

export const relatedProducts: SectionSchema = {
  type: 'related-products',
  label: words('Related products', 'Productos relacionados', 'Produtos relacionados'),
  allowedOn: ['product'],
  fields: [headingField, columnsField(4), schemeField()],
  presets: [
    {
      label: words('Related products', 'Productos relacionados', 'Produtos relacionados'),
      section: { type: 'related-products', settings: {} },
    },
  ],
}
