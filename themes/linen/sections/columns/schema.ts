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
      default: true,
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
            settings: { title: { text: words('How it is made', 'Cómo se hace', 'Como é feito') } },
          },
          second: {
            type: 'column',
            settings: { title: { text: words('Where it comes from', 'De dónde viene', 'De onde vem') } },
          },
          third: {
            type: 'column',
            settings: { title: { text: words('How to care for it', 'Cómo cuidarlo', 'Como cuidar') } },
          },
        },
        blockOrder: ['first', 'second', 'third'],
      },
    },
  ],
}
