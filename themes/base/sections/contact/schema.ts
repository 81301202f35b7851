import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, textField, words } from '../../../../site/kit/fields.ts'

export const contact: SectionSchema = {
  type: 'contact',
  label: words('Contact', 'Contacto', 'Contato'),
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
    {
      id: 'hours',
      kind: 'checkbox',
      label: words('Opening hours', 'Horario', 'Horário'),
      default: true,
    },
    schemeField(),
  ],
  presets: [
    {
      label: words('Contact', 'Contacto', 'Contato'),
      section: {
        type: 'contact',
        settings: {
          heading: { text: words('Talk to us', 'Habla con nosotros', 'Fale com a gente') },
          branches: { ref: 'branches', ids: [] },
        },
      },
    },
  ],
}
