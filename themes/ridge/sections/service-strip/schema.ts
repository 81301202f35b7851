import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, linkFields, schemeField, words } from '../../../../site/kit/fields.ts'

export const serviceStrip: SectionSchema = {
  type: 'service-strip',
  label: words('Services', 'Servicios', 'Serviços'),
  fields: [headingField, schemeField('contrast')],
  blocks: [
    {
      type: 'service',
      label: words('Service', 'Servicio', 'Serviço'),
      fields: [
        { id: 'title', kind: 'text', label: words('Title', 'Título', 'Título'), maxLength: 60 },
        { id: 'text', kind: 'textarea', label: words('Text', 'Texto', 'Texto'), maxLength: 200 },
        ...linkFields,
      ],
    },
  ],
  maxBlocks: 6,
  presets: [
    {
      label: words('Services', 'Servicios', 'Serviços'),
      section: {
        type: 'service-strip',
        settings: {},
        blocks: {
          first: {
            type: 'service',
            settings: { title: { text: words('Workshop', 'Taller', 'Oficina') } },
          },
          second: {
            type: 'service',
            settings: { title: { text: words('Rental', 'Alquiler', 'Aluguel') } },
          },
          third: {
            type: 'service',
            settings: { title: { text: words('Advice', 'Asesoría', 'Orientação') } },
          },
        },
        blockOrder: ['first', 'second', 'third'],
      },
    },
  ],
}
