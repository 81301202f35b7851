import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, words } from '../../../../site/kit/fields.ts'

export const questions: SectionSchema = {
  type: 'questions',
  label: words('Questions', 'Preguntas', 'Perguntas'),
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
  maxBlocks: 20,
  presets: [
    {
      label: words('Questions', 'Preguntas', 'Perguntas'),
      section: {
        type: 'questions',
        settings: {
          heading: {
            text: words('What people ask', 'Lo que nos preguntan', 'O que nos perguntam'),
          },
        },
        blocks: {},
        blockOrder: [],
      },
    },
  ],
}
