import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, textField, words } from '../../../../site/kit/fields.ts'

export const lookbook: SectionSchema = {
  type: 'lookbook',
  label: words('Lookbook', 'Lookbook', 'Lookbook'),
  fields: [
    headingField,
    textField,
    {
      id: 'products',
      kind: 'products',
      label: words('Products', 'Productos', 'Produtos'),
      info: words(
        'Shown after the looks, up to seven in all',
        'Aparecen después de los looks, siete en total',
        'Aparecem depois dos looks, sete no total',
      ),
      max: 7,
    },
    schemeField(),
  ],
  blocks: [
    {
      type: 'look',
      label: words('Look', 'Look', 'Look'),
      fields: [
        { id: 'image', kind: 'image', label: words('Picture', 'Imagen', 'Imagem') },
        { id: 'title', kind: 'text', label: words('Caption', 'Pie de foto', 'Legenda'), maxLength: 80 },
        { id: 'link', kind: 'link', label: words('Link', 'Enlace', 'Link') },
      ],
    },
  ],
  maxBlocks: 7,
  presets: [
    {
      label: words('Lookbook', 'Lookbook', 'Lookbook'),
      section: {
        type: 'lookbook',
        settings: {
          heading: { text: words('Seen together', 'Vistos juntos', 'Vistos juntos') },
          products: { ref: 'latest', limit: 5 },
        },
      },
    },
  ],
}
