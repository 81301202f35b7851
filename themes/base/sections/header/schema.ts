import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { words } from '../../../../site/kit/fields.ts'

export const header: SectionSchema = {
  type: 'header',
  label: words('Header', 'Encabezado', 'Cabeçalho'),
  allowedOn: ['header'],
  fields: [
    { id: 'menu', kind: 'menu', label: words('Menu', 'Menú', 'Menu') },
    {
      id: 'layout',
      kind: 'select',
      label: words('Logo', 'Logotipo', 'Logotipo'),
      options: [
        { value: 'start', label: words('Beside the menu', 'Junto al menú', 'Ao lado do menu') },
        {
          value: 'center',
          label: words('Centred above the menu', 'Centrado sobre el menú', 'Centralizado acima do menu'),
        },
      ],
      default: 'start',
    },
    {
      id: 'sticky',
      kind: 'checkbox',
      label: words('Stays in view', 'Siempre visible', 'Sempre visível'),
      default: true,
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
