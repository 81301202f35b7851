import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, words } from '../../../../site/kit/fields.ts'

export const gallery: SectionSchema = {
  type: 'gallery',
  label: words('Gallery', 'Galería', 'Galeria'),
  fields: [
    headingField,
    {
      id: 'columns',
      kind: 'range',
      label: words('Columns on a wide screen', 'Columnas en pantalla ancha', 'Colunas em tela larga'),
      min: 2,
      max: 4,
      step: 1,
      default: 3,
    },
    schemeField(),
  ],
  blocks: [
    {
      type: 'picture',
      label: words('Picture', 'Imagen', 'Imagem'),
      fields: [
        { id: 'image', kind: 'image', label: words('Picture', 'Imagen', 'Imagem') },
        { id: 'caption', kind: 'text', label: words('Caption', 'Pie de foto', 'Legenda'), maxLength: 120 },
      ],
    },
  ],
  maxBlocks: 24,
  presets: [
    {
      label: words('Gallery', 'Galería', 'Galeria'),
      section: { type: 'gallery', settings: {}, blocks: {}, blockOrder: [] },
    },
  ],
}
