import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { words } from '../../../../site/kit/fields.ts'

export const header: SectionSchema = {
  type: 'header',
  label: words('Header', 'Encabezado', 'Cabeçalho'),
  allowedOn: ['header'],
  fields: [
    { id: 'menu', kind: 'menu', label: words('Menu', 'Menú', 'Menu') },
    {
      id: 'sticky',
      kind: 'checkbox',
      label: words('Stays in view', 'Siempre visible', 'Sempre visível'),
      default: false,
    },
    {
      id: 'colorMode',
      kind: 'checkbox',
      label: words('Light and dark switch', 'Botón claro u oscuro', 'Botão claro ou escuro'),
      default: true,
    },
  ],
  presets: [
    {
      label: words('Header', 'Encabezado', 'Cabeçalho'),
      section: { type: 'header', settings: { menu: { ref: 'menu', key: 'main' } } },
    },
  ],
}
