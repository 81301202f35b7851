import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { columnsField, words } from '../../../../site/kit/fields.ts'

export const mainListing: SectionSchema = {
  type: 'main-listing',
  label: words('Products of the page', 'Productos de la página', 'Produtos da página'),
  allowedOn: ['category', 'collection', 'brand'],
  fields: [
    columnsField(4),
    {
      id: 'uneven',
      kind: 'checkbox',
      label: words('Some pictures large', 'Algunas imágenes grandes', 'Algumas imagens grandes'),
      default: true,
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
