import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, linkFields, schemeField, textField, words } from '../../../../site/kit/fields.ts'

export const splitHero: SectionSchema = {
  type: 'split-hero',
  label: words('Split hero', 'Portada partida', 'Destaque dividido'),
  fields: [
    { id: 'image', kind: 'image', label: words('Large picture', 'Imagen grande', 'Imagem grande') },
    { id: 'detail', kind: 'image', label: words('Small picture', 'Imagen pequeña', 'Imagem pequena') },
    {
      id: 'products',
      kind: 'latest',
      label: words('New products instead', 'Novedades en su lugar', 'Novidades no lugar'),
      info: words(
        'They stand in for pictures that were not chosen',
        'Ocupan el lugar de las imágenes sin elegir',
        'Ocupam o lugar das imagens não escolhidas',
      ),
      max: 4,
    },
    headingField,
    textField,
    ...linkFields,
    {
      id: 'side',
      kind: 'select',
      label: words('Large picture on', 'Imagen grande al', 'Imagem grande no'),
      options: [
        { value: 'end', label: words('End', 'Final', 'Fim') },
        { value: 'start', label: words('Start', 'Inicio', 'Início') },
      ],
      default: 'end',
    },
    schemeField(),
  ],
  presets: [
    {
      label: words('Split hero', 'Portada partida', 'Destaque dividido'),
      section: {
        type: 'split-hero',
        settings: {
          heading: { text: words('The new season', 'La nueva temporada', 'A nova estação') },
          products: { ref: 'latest', limit: 2 },
        },
      },
    },
  ],
}
