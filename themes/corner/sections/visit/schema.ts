import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, words } from '../../../../site/kit/fields.ts'

export const visit: SectionSchema = {
  type: 'visit',
  label: words('Where we are', 'Dónde estamos', 'Onde estamos'),
  fields: [
    headingField,
    { id: 'address', kind: 'textarea', label: words('Address', 'Dirección', 'Endereço'), maxLength: 200 },
    { id: 'hours', kind: 'textarea', label: words('Opening hours', 'Horario', 'Horário'), maxLength: 300 },
    { id: 'image', kind: 'image', label: words('Picture', 'Imagen', 'Imagem') },
    schemeField('muted'),
  ],
  presets: [
    {
      label: words('Where we are', 'Dónde estamos', 'Onde estamos'),
      section: {
        type: 'visit',
        settings: { heading: { text: words('Come by', 'Ven a vernos', 'Venha nos ver') } },
      },
    },
  ],
}
