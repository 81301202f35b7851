import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { schemeField, words } from '../../../../site/kit/fields.ts'

export const banners: SectionSchema = {
  type: 'banners',
  label: words('Banners', 'Banners', 'Banners'),
  fields: [
    {
      id: 'banners',
      kind: 'banners',
      label: words('Whose place', 'De qué lugar', 'De que lugar'),
      info: words(
        'Shows the banners made for that place, each in its time',
        'Muestra los banners creados para ese lugar, cada uno en su fecha',
        'Mostra os banners criados para esse lugar, cada um no seu período',
      ),
    },
    {
      id: 'layout',
      kind: 'select',
      label: words('Layout', 'Disposición', 'Disposição'),
      options: [
        { value: 'cards', label: words('Cards with pictures', 'Tarjetas con imagen', 'Cartões com imagem') },
        { value: 'strips', label: words('Low strips', 'Franjas bajas', 'Faixas baixas') },
        { value: 'bar', label: words('One line', 'Una línea', 'Uma linha') },
      ],
      default: 'cards',
    },
    schemeField('accent'),
  ],
  presets: [
    {
      label: words('Banners', 'Banners', 'Banners'),
      section: { type: 'banners', settings: { banners: { ref: 'banners', placement: 'home' } } },
    },
  ],
}
