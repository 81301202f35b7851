import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, textField, words } from '../../../../site/kit/fields.ts'

export const map: SectionSchema = {
  type: 'map',
  label: words('Map', 'Mapa', 'Mapa'),
  fields: [
    headingField,
    textField,
    {
      id: 'branches',
      kind: 'branches',
      label: words('Stores', 'Tiendas', 'Lojas'),
      info: words(
        'None chosen: all that visitors may see',
        'Sin elegir: todas las visibles',
        'Sem escolha: todas as visíveis',
      ),
      max: 6,
    },
    schemeField('muted'),
  ],
  presets: [
    {
      label: words('Map', 'Mapa', 'Mapa'),
      section: {
        type: 'map',
        settings: {
          heading: { text: words('Find us', 'Encuéntranos', 'Encontre a gente') },
          branches: { ref: 'branches', ids: [] },
        },
      },
    },
  ],
}
