import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, words } from '../../../../site/kit/fields.ts'

export const testimonials: SectionSchema = {
  type: 'testimonials',
  label: words('What customers say', 'Lo que dicen los clientes', 'O que dizem os clientes'),
  fields: [headingField, schemeField('muted')],
  blocks: [
    {
      type: 'testimonial',
      label: words('Voice', 'Opinión', 'Opinião'),
      fields: [
        { id: 'text', kind: 'textarea', label: words('Text', 'Texto', 'Texto'), maxLength: 500 },
        { id: 'name', kind: 'text', label: words('Name', 'Nombre', 'Nome'), maxLength: 60 },
        {
          id: 'detail',
          kind: 'text',
          label: words('Where from, or what for', 'De dónde, o para qué', 'De onde, ou para quê'),
          maxLength: 80,
        },
        {
          id: 'stars',
          kind: 'range',
          label: words('Stars', 'Estrellas', 'Estrelas'),
          info: words('With 0 none are shown', 'Con 0 no se muestran', 'Com 0 não aparecem'),
          min: 0,
          max: 5,
          step: 1,
          default: 5,
        },
        { id: 'image', kind: 'image', label: words('Picture', 'Imagen', 'Imagem') },
      ],
    },
  ],
  maxBlocks: 9,
  presets: [
    {
      label: words('What customers say', 'Lo que dicen los clientes', 'O que dizem os clientes'),
      section: {
        type: 'testimonials',
        settings: { heading: { text: words('Kind words', 'Palabras amables', 'Palavras gentis') } },
        blocks: {},
        blockOrder: [],
      },
    },
  ],
}
