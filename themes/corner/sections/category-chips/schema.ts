import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, words } from '../../../../site/kit/fields.ts'

export const categoryChips: SectionSchema = {
  type: 'category-chips',
  label: words('Category chips', 'Fichas de categorías', 'Fichas de categorias'),
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
      max: 16,
    },
    schemeField(),
  ],
  presets: [
    {
      label: words('Category chips', 'Fichas de categorías', 'Fichas de categorias'),
      section: { type: 'category-chips', settings: { categories: { ref: 'categories', ids: [] } } },
    },
  ],
}
