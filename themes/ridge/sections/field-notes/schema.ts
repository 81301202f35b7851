import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, words } from '../../../../site/kit/fields.ts'

export const fieldNotes: SectionSchema = {
  type: 'field-notes',
  label: words('Field notes', 'Cuaderno de campo', 'Caderno de campo'),
  fields: [
    headingField,
    {
      id: 'posts',
      kind: 'posts',
      label: words('How many posts', 'Cuántos artículos', 'Quantos artigos'),
      max: 8,
    },
    schemeField(),
  ],
  presets: [
    {
      label: words('Field notes', 'Cuaderno de campo', 'Caderno de campo'),
      section: {
        type: 'field-notes',
        settings: {
          heading: { text: words('Field notes', 'Cuaderno de campo', 'Caderno de campo') },
          posts: { ref: 'posts', limit: 4 },
        },
      },
    },
  ],
}
