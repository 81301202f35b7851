import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { words } from '../../../../site/kit/fields.ts'

export const header: SectionSchema = {
  type: 'header',
  label: words('Header', 'Encabezado', 'Cabeçalho'),
  allowedOn: ['header'],
  fields: [
    { id: 'menu', kind: 'menu', label: words('Categories', 'Categorías', 'Categorias') },
    {
      id: 'hours',
      kind: 'text',
      label: words('Opening hours', 'Horario', 'Horário'),
      info: words(
        'Like: Mon to Sat, 7 to 20. Leads to the page of your stores',
        'Por ejemplo: lun a sáb, 7 a 20. Lleva a la página de tus tiendas',
        'Por exemplo: seg a sáb, 7h às 20h. Leva à página das suas lojas',
      ),
      maxLength: 60,
    },
    { id: 'note', kind: 'text', label: words('Delivery', 'Entrega', 'Entrega'), maxLength: 60 },
    {
      id: 'sticky',
      kind: 'checkbox',
      label: words('Categories stay in view', 'Categorías siempre visibles', 'Categorias sempre visíveis'),
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
