import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { schemeField, textField, words } from '../../../../site/kit/fields.ts'

export const footer: SectionSchema = {
  type: 'footer',
  label: words('Footer', 'Pie de página', 'Rodapé'),
  allowedOn: ['footer'],
  fields: [
    textField,
    { id: 'menu', kind: 'menu', label: words('Menu', 'Menú', 'Menu') },
    {
      id: 'menuHeading',
      kind: 'text',
      label: words('Menu heading', 'Título del menú', 'Título do menu'),
      maxLength: 40,
    },
    {
      id: 'contact',
      kind: 'checkbox',
      label: words('Contact details', 'Datos de contacto', 'Dados de contato'),
      default: true,
    },
    {
      id: 'social',
      kind: 'checkbox',
      label: words('Social networks', 'Redes sociales', 'Redes sociais'),
      default: true,
    },
    schemeField('muted'),
  ],
  presets: [
    {
      label: words('Footer', 'Pie de página', 'Rodapé'),
      section: { type: 'footer', settings: { menu: { ref: 'menu', key: 'footer' } } },
    },
  ],
}
