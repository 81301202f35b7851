import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, words } from '../../../../site/kit/fields.ts'

export const faq: SectionSchema = {
  type: 'faq',
  label: words('Frequent questions', 'Preguntas frecuentes', 'Perguntas frequentes'),
  fields: [headingField, schemeField()],
  blocks: [
    {
      type: 'question',
      label: words('Question', 'Pregunta', 'Pergunta'),
      fields: [
        { id: 'question', kind: 'text', label: words('Question', 'Pregunta', 'Pergunta'), maxLength: 120 },
        { id: 'answer', kind: 'richtext', label: words('Answer', 'Respuesta', 'Resposta'), maxLength: 3000 },
      ],
    },
  ],
  maxBlocks: 30,
  presets: [
    {
      label: words('Frequent questions', 'Preguntas frecuentes', 'Perguntas frequentes'),
      section: {
        type: 'faq',
        settings: {
          heading: {
            text: words('Frequent questions', 'Preguntas frecuentes', 'Perguntas frequentes'),
          },
        },
        blocks: {},
        blockOrder: [],
      },
    },
  ],
}
