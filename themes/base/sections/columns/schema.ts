import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, linkFields, schemeField, words } from '../../../../site/kit/fields.ts'

export const columns: SectionSchema = {
  type: 'columns',
  label: words('Columns of text', 'Columnas de texto', 'Colunas de texto'),
  fields: [
    headingField,
    {
      id: 'numbered',
      kind: 'checkbox',
      label: words('Numbered', 'Numeradas', 'Numeradas'),
      default: false,
    },
    schemeField(),
  ],
  blocks: [
    {
      type: 'column',
      label: words('Column', 'Columna', 'Coluna'),
      fields: [
        { id: 'title', kind: 'text', label: words('Title', 'Título', 'Título'), maxLength: 80 },
        { id: 'body', kind: 'richtext', label: words('Text', 'Texto', 'Texto'), maxLength: 2000 },
        ...linkFields,
      ],
    },
  ],
  maxBlocks: 4,
  presets: [
    {
      label: words('Columns of text', 'Columnas de texto', 'Colunas de texto'),
      section: {
        type: 'columns',
        settings: {},
        blocks: {
          first: {
            type: 'column',
            settings: { title: { text: words('How we choose', 'Cómo elegimos', 'Como escolhemos') } },
          },
          second: {
            type: 'column',
            settings: { title: { text: words('How we send', 'Cómo enviamos', 'Como enviamos') } },
          },
          third: {
            type: 'column',
            settings: { title: { text: words('How we help', 'Cómo ayudamos', 'Como ajudamos') } },
          },
        },
        blockOrder: ['first', 'second', 'third'],
      },
    },
  ],
}
