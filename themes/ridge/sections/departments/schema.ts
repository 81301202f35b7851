import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, words } from '../../../../site/kit/fields.ts'

export const departments: SectionSchema = {
  type: 'departments',
  label: words('Departments', 'Secciones de la tienda', 'Seções da loja'),
  fields: [
    headingField,
    {
      id: 'menu',
      kind: 'menu',
      label: words('Menu', 'Menú', 'Menu'),
      info: words(
        'Its items with those below them',
        'Sus entradas con las que tienen debajo',
        'Seus itens com os que estão abaixo deles',
      ),
    },
    schemeField(),
  ],
  presets: [
    {
      label: words('Departments', 'Secciones de la tienda', 'Seções da loja'),
      section: {
        type: 'departments',
        settings: {
          heading: { text: words('Departments', 'Secciones', 'Seções') },
          menu: { ref: 'menu', key: 'main' },
        },
      },
    },
  ],
}
