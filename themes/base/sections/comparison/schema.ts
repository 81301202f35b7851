import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, textField, words } from '../../../../site/kit/fields.ts'

export const comparison: SectionSchema = {
  type: 'comparison',
  label: words('Comparison', 'Comparación', 'Comparação'),
  fields: [
    headingField,
    textField,
    { id: 'products', kind: 'compared', label: words('Products', 'Productos', 'Produtos'), max: 4 },
    {
      id: 'differences',
      kind: 'checkbox',
      label: words('Only what differs', 'Solo las diferencias', 'Só as diferenças'),
      default: false,
    },
    schemeField(),
  ],
  presets: [
    {
      label: words('Comparison', 'Comparación', 'Comparação'),
      section: {
        type: 'comparison',
        settings: { heading: { text: words('Which one is yours?', '¿Cuál es el tuyo?', 'Qual é o seu?') } },
      },
    },
  ],
}
