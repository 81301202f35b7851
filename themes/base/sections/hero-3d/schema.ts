import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, linkFields, schemeField, textField, words } from '../../../../site/kit/fields.ts'

export const hero3d: SectionSchema = {
  type: 'hero-3d',
  label: words('Hero in 3D', 'Portada en 3D', 'Destaque em 3D'),
  fields: [
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
      id: 'shape',
      kind: 'select',
      label: words('Shape', 'Forma', 'Forma'),
      options: [
        { value: 'knot', label: words('Knot', 'Nudo', 'Nó') },
        { value: 'crystal', label: words('Crystal', 'Cristal', 'Cristal') },
        { value: 'ring', label: words('Ring', 'Anillo', 'Anel') },
        { value: 'globe', label: words('Globe', 'Globo', 'Globo') },
      ],
      default: 'knot',
    },
    {
      id: 'image',
      kind: 'image',
      label: words('Picture', 'Imagen', 'Imagem'),
      info: words(
        'For devices that show no 3D, and visitors who want no motion',
        'Para dispositivos sin 3D y para quienes no quieren movimiento',
        'Para aparelhos sem 3D e para quem não quer movimento',
      ),
    },
    schemeField('contrast'),
  ],
  presets: [
    {
      label: words('Hero in 3D', 'Portada en 3D', 'Destaque em 3D'),
      section: {
        type: 'hero-3d',
        settings: {
          heading: {
            text: words('Seen from every side', 'Visto desde todos lados', 'Visto de todos os lados'),
          },
        },
      },
    },
  ],
}
