import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import {
  alignField,
  headingField,
  linkFields,
  schemeField,
  textField,
  words,
} from '../../../../site/kit/fields.ts'

export const hero: SectionSchema = {
  type: 'hero',
  label: words('Hero', 'Portada', 'Destaque principal'),
  fields: [
    { id: 'image', kind: 'image', label: words('Picture', 'Imagen', 'Imagem') },
    {
      id: 'kicker',
      kind: 'text',
      label: words('Small line above', 'Línea pequeña superior', 'Linha pequena acima'),
      maxLength: 60,
    },
    headingField,
    textField,
    ...linkFields,
    {
      id: 'secondLabel',
      kind: 'text',
      label: words('Second link text', 'Texto del segundo enlace', 'Texto do segundo link'),
      maxLength: 40,
    },
    { id: 'secondLink', kind: 'link', label: words('Second link', 'Segundo enlace', 'Segundo link') },
    alignField('start'),
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
      id: 'overlay',
      kind: 'range',
      label: words('Darkness over the picture', 'Oscuridad sobre la imagen', 'Escurecimento da imagem'),
      min: 55,
      max: 90,
      step: 5,
      unit: '%',
      default: 60,
    },
    schemeField('contrast'),
  ],
  presets: [
    {
      label: words('Hero', 'Portada', 'Destaque principal'),
      section: {
        type: 'hero',
        settings: {
          heading: { text: words('Made to be used', 'Hecho para usarse', 'Feito para usar') },
        },
      },
    },
  ],
}
