import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, linkFields, textField, words } from '../../../../site/kit/fields.ts'

export const slideshow: SectionSchema = {
  type: 'slideshow',
  label: words('Slideshow', 'Presentación', 'Apresentação'),
  fields: [
    {
      id: 'height',
      kind: 'select',
      label: words('Height', 'Altura', 'Altura'),
      options: [
        { value: 'small', label: words('Low', 'Baja', 'Baixa') },
        { value: 'medium', label: words('Medium', 'Media', 'Média') },
        { value: 'large', label: words('Tall', 'Alta', 'Alta') },
      ],
      default: 'medium',
    },
    {
      id: 'interval',
      kind: 'range',
      label: words('Seconds a slide', 'Segundos por imagen', 'Segundos por imagem'),
      info: words(
        'With 0 it moves only when somebody moves it',
        'Con 0 solo se mueve cuando alguien la mueve',
        'Com 0 só se move quando alguém a move',
      ),
      min: 0,
      max: 12,
      step: 1,
      unit: 's',
      default: 0,
    },
    {
      id: 'overlay',
      kind: 'range',
      label: words('Darkness over the picture', 'Oscuridad sobre la imagen', 'Escurecimento da imagem'),
      min: 55,
      max: 90,
      step: 5,
      unit: '%',
      default: 60,
    },
  ],
  blocks: [
    {
      type: 'slide',
      label: words('Slide', 'Diapositiva', 'Slide'),
      fields: [
        { id: 'image', kind: 'image', label: words('Picture', 'Imagen', 'Imagem') },
        headingField,
        textField,
        ...linkFields,
      ],
    },
  ],
  maxBlocks: 8,
  presets: [
    {
      label: words('Slideshow', 'Presentación', 'Apresentação'),
      section: {
        type: 'slideshow',
        settings: {},
        blocks: {
          first: {
            type: 'slide',
            settings: {
              heading: { text: words('New this season', 'Novedades de temporada', 'Novidades da estação') },
            },
          },
          second: {
            type: 'slide',
            settings: { heading: { text: words('Made to last', 'Hecho para durar', 'Feito para durar') } },
          },
        },
        blockOrder: ['first', 'second'],
      },
    },
  ],
}
