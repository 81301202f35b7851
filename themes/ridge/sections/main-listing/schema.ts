import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { columnsField, words } from '../../../../site/kit/fields.ts'

export const mainListing: SectionSchema = {
  type: 'main-listing',
  label: words('Products of the page', 'Productos de la página', 'Produtos da página'),
  allowedOn: ['category', 'collection', 'brand'],
  fields: [
    columnsField(4),
    {
      id: 'view',
      kind: 'select',
      label: words('Opens as', 'Se abre como', 'Abre como'),
      options: [
        { value: 'grid', label: words('Grid', 'Cuadrícula', 'Grade') },
        { value: 'list', label: words('List', 'Lista', 'Lista') },
      ],
      default: 'grid',
    },
    {
      id: 'children',
      kind: 'checkbox',
      label: words('Show subcategories', 'Mostrar subcategorías', 'Mostrar subcategorias'),
      default: true,
    },
  ],
  presets: [],
}
