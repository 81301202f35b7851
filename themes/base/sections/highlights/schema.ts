import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, words } from '../../../../site/kit/fields.ts'

export const highlights: SectionSchema = {
  type: 'highlights',
  label: words('Highlights', 'Puntos fuertes', 'Pontos fortes'),
  fields: [headingField, schemeField('muted')],
  blocks: [
    {
      type: 'highlight',
      label: words('Highlight', 'Punto fuerte', 'Ponto forte'),
      fields: [
        { id: 'title', kind: 'text', label: words('Title', 'Título', 'Título'), maxLength: 60 },
        { id: 'text', kind: 'textarea', label: words('Text', 'Texto', 'Texto'), maxLength: 200 },
      ],
    },
  ],
  maxBlocks: 6,
  presets: [
    {
      label: words('Highlights', 'Puntos fuertes', 'Pontos fortes'),
      section: { type: 'highlights', settings: {}, blocks: {}, blockOrder: [] },
    },
  ],
}
