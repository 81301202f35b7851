import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, words } from '../../../../site/kit/fields.ts'

export const scrollAnimation: SectionSchema = {
  type: 'scroll-animation',
  label: words('Story that moves', 'Historia en movimiento', 'História em movimento'),
  fields: [
    headingField,
    {
      id: 'motion',
      kind: 'select',
      label: words('Motion', 'Movimiento', 'Movimento'),
      options: [
        { value: 'rise', label: words('Rises', 'Sube', 'Sobe') },
        { value: 'slide', label: words('Comes from the side', 'Entra de lado', 'Entra de lado') },
        { value: 'zoom', label: words('Comes closer', 'Se acerca', 'Aproxima-se') },
      ],
      default: 'rise',
    },
    schemeField(),
  ],
  blocks: [
    {
      type: 'scene',
      label: words('Scene', 'Escena', 'Cena'),
      fields: [
        { id: 'image', kind: 'image', label: words('Picture', 'Imagen', 'Imagem') },
        { id: 'title', kind: 'text', label: words('Title', 'Título', 'Título'), maxLength: 80 },
        { id: 'text', kind: 'textarea', label: words('Text', 'Texto', 'Texto'), maxLength: 600 },
      ],
    },
  ],
  maxBlocks: 6,
  presets: [
    {
      label: words('Story that moves', 'Historia en movimiento', 'História em movimento'),
      section: {
        type: 'scroll-animation',
        settings: {},
        blocks: {
          first: {
            type: 'scene',
            settings: {
              title: {
                text: words('It begins with an idea', 'Empieza con una idea', 'Começa com uma ideia'),
              },
            },
          },
          second: {
            type: 'scene',
            settings: {
              title: { text: words('It ends in your hands', 'Acaba en tus manos', 'Termina nas suas mãos') },
            },
          },
        },
        blockOrder: ['first', 'second'],
      },
    },
  ],
}
