import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, words } from '../../../../site/kit/fields.ts'

export const categoryIndex: SectionSchema = {
  type: 'category-index',
  label: words('Index of categories', 'Índice de categorías', 'Índice de categorias'),
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
      max: 10,
    },
    schemeField(),
  ],
  presets: [
    {
      label: words('Index of categories', 'Índice de categorías', 'Índice de categorias'),
      section: {
        type: 'category-index',
        settings: {
          heading: { text: words('Index', 'Índice', 'Índice') },
          categories: { ref: 'categories', ids: [] },
        },
      },
    },
  ],
}
