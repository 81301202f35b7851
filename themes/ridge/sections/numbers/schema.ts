import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, words } from '../../../../site/kit/fields.ts'

export const numbers: SectionSchema = {
  type: 'numbers',
  label: words('Numbers', 'Números', 'Números'),
  fields: [headingField, schemeField()],
  blocks: [
    {
      type: 'number',
      label: words('Number', 'Número', 'Número'),
      fields: [
        { id: 'value', kind: 'text', label: words('Number', 'Número', 'Número'), maxLength: 12 },
        { id: 'unit', kind: 'text', label: words('Unit', 'Unidad', 'Unidade'), maxLength: 12 },
        {
          id: 'text',
          kind: 'text',
          label: words('What it counts', 'Qué cuenta', 'O que conta'),
          maxLength: 80,
        },
      ],
    },
  ],
  maxBlocks: 6,
  presets: [
    {
      label: words('Numbers', 'Números', 'Números'),
      section: {
        type: 'numbers',
        settings: {},
        blocks: {
          first: {
            type: 'number',
            settings: {
              value: { text: words('2', '2', '2') },
              text: { text: words('years of guarantee', 'años de garantía', 'anos de garantia') },
            },
          },
          second: {
            type: 'number',
            settings: {
              value: { text: words('30', '30', '30') },
              text: { text: words('days to send it back', 'días para devolverlo', 'dias para devolver') },
            },
          },
        },
        blockOrder: ['first', 'second'],
      },
    },
  ],
}
