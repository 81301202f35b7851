import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, textField, words } from '../../../../site/kit/fields.ts'

export const specCompare: SectionSchema = {
  type: 'spec-compare',
  label: words('Comparison', 'Comparativa', 'Comparação'),
  fields: [
    headingField,
    textField,
    {
      id: 'products',
      kind: 'products',
      label: words('Products', 'Productos', 'Produtos'),
      info: words(
        'Up to four of a kind, like tents',
        'Hasta cuatro del mismo tipo, como tiendas',
        'Até quatro do mesmo tipo, como barracas',
      ),
      max: 4,
    },
    schemeField(),
  ],
  presets: [
    {
      label: words('Comparison', 'Comparativa', 'Comparação'),
      section: {
        type: 'spec-compare',
        settings: {
          heading: { text: words('Side by side', 'Frente a frente', 'Lado a lado') },
          products: { ref: 'latest', limit: 3 },
        },
      },
    },
  ],
}
