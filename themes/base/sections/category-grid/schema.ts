import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { columnsField, headingField, schemeField, words } from '../../../../site/kit/fields.ts'

export const categoryGrid: SectionSchema = {
  type: 'category-grid',
  label: words('Categories', 'Categorías', 'Categorias'),
  fields: [
    headingField,
    {
      id: 'categories',
      kind: 'categories',
      label: words('Categories', 'Categorías', 'Categorias'),
      info: words(
        'None chosen: all of the top level',
        'Sin elegir: todas las principales',
        'Sem escolha: todas as principais',
      ),
      max: 12,
    },
    {
      id: 'shape',
      kind: 'select',
      label: words('Shape', 'Forma', 'Forma'),
      options: [
        {
          value: 'tile',
          label: words(
            'Tile with the name inside',
            'Mosaico con el nombre dentro',
            'Bloco com o nome dentro',
          ),
        },
        {
          value: 'card',
          label: words(
            'Picture with the name below',
            'Imagen con el nombre debajo',
            'Imagem com o nome embaixo',
          ),
        },
        { value: 'circle', label: words('Circle', 'Círculo', 'Círculo') },
      ],
      default: 'tile',
    },
    columnsField(4),
    schemeField(),
  ],
  presets: [
    {
      label: words('Categories', 'Categorías', 'Categorias'),
      section: {
        type: 'category-grid',
        settings: {
          heading: { text: words('Shop by category', 'Compra por categoría', 'Compre por categoria') },
          categories: { ref: 'categories', ids: [] },
        },
      },
    },
  ],
}
