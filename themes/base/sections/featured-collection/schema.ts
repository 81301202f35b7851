import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import {
  columnsField,
  headingField,
  linkFields,
  schemeField,
  textField,
  words,
} from '../../../../site/kit/fields.ts'

export const featuredCollection: SectionSchema = {
  type: 'featured-collection',
  label: words('Featured products', 'Productos destacados', 'Produtos em destaque'),
  fields: [
    headingField,
    textField,
    { id: 'products', kind: 'products', label: words('Products', 'Productos', 'Produtos'), max: 24 },
    {
      id: 'limit',
      kind: 'range',
      label: words('How many at most', 'Cuántos como máximo', 'Quantos no máximo'),
      min: 2,
      max: 24,
      step: 1,
      default: 8,
    },
    columnsField(4),
    {
      id: 'layout',
      kind: 'select',
      label: words('Layout', 'Disposición', 'Disposição'),
      options: [
        { value: 'grid', label: words('Grid', 'Cuadrícula', 'Grade') },
        { value: 'row', label: words('Row that scrolls', 'Fila deslizable', 'Fila deslizante') },
      ],
      default: 'grid',
    },
    ...linkFields,
    schemeField(),
  ],
  presets: [
    {
      label: words('Featured products', 'Productos destacados', 'Produtos em destaque'),
      section: {
        type: 'featured-collection',
        settings: {
          heading: { text: words('Our favourites', 'Nuestros favoritos', 'Nossos favoritos') },
          products: { ref: 'latest', limit: 8 },
        },
      },
    },
  ],
}
