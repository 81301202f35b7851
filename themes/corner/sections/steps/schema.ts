import type { BlockData, Localized, SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, words } from '../../../../site/kit/fields.ts'

const step = (title: Localized): BlockData => ({ type: 'step', settings: { title: { text: title } } })

export const steps: SectionSchema = {
  type: 'steps',
  label: words('Steps', 'Pasos', 'Passos'),
  fields: [headingField, schemeField('muted')],
  blocks: [
    {
      type: 'step',
      label: words('Step', 'Paso', 'Passo'),
      fields: [
        { id: 'title', kind: 'text', label: words('Title', 'Título', 'Título'), maxLength: 60 },
        { id: 'text', kind: 'textarea', label: words('Text', 'Texto', 'Texto'), maxLength: 200 },
      ],
    },
  ],
  maxBlocks: 5,
  presets: [
    {
      label: words('Steps', 'Pasos', 'Passos'),
      section: {
        type: 'steps',
        settings: { heading: { text: words('How it works', 'Cómo funciona', 'Como funciona') } },
        blocks: {
          choose: step(words('You choose', 'Tú eliges', 'Você escolhe')),
          pack: step(words('We pack', 'Nosotros preparamos', 'A gente separa')),
          receive: step(words('It is at your door', 'Llega a tu puerta', 'Chega na sua porta')),
        },
        blockOrder: ['choose', 'pack', 'receive'],
      },
    },
  ],
}
