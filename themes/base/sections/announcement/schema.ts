import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { linkFields, schemeField, words } from '../../../../site/kit/fields.ts'

export const announcement: SectionSchema = {
  type: 'announcement',
  label: words('Announcement', 'Anuncio', 'Aviso'),
  allowedOn: ['header'],
  fields: [
    { id: 'text', kind: 'text', label: words('Text', 'Texto', 'Texto'), maxLength: 120 },
    ...linkFields,
    schemeField('contrast'),
  ],
  presets: [
    {
      label: words('Announcement', 'Anuncio', 'Aviso'),
      section: {
        type: 'announcement',
        settings: {
          text: { text: words('Good to see you here', 'Qué bueno verte por aquí', 'Que bom ver você aqui') },
        },
      },
    },
  ],
}
