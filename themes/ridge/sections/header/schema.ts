import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { words } from '../../../../site/kit/fields.ts'

export const header: SectionSchema = {
  type: 'header',
  label: words('Header', 'Encabezado', 'Cabeçalho'),
  allowedOn: ['header'],
  fields: [
    { id: 'menu', kind: 'menu', label: words('Menu', 'Menú', 'Menu') },
    {
      id: 'note',
      kind: 'text',
      label: words('Line at the top', 'Línea superior', 'Linha do topo'),
      info: words(
        'Like: Free returns for 60 days',
        'Por ejemplo: devoluciones gratis durante 60 días',
        'Por exemplo: devolução grátis por 60 dias',
      ),
      maxLength: 80,
    },
    {
      id: 'contact',
      kind: 'checkbox',
      label: words('Stores and phone at the top', 'Tiendas y teléfono arriba', 'Lojas e telefone no topo'),
      default: true,
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
