import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { alignField, headingField, linkFields, schemeField, words } from '../../../../site/kit/fields.ts'

export const richText: SectionSchema = {
  type: 'rich-text',
  label: words('Text', 'Texto', 'Texto'),
  fields: [
    headingField,
    { id: 'body', kind: 'richtext', label: words('Text', 'Texto', 'Texto'), maxLength: 20000 },
    ...linkFields,
    alignField('center'),
    schemeField(),
  ],
  presets: [
    {
      label: words('Text', 'Texto', 'Texto'),
      section: {
        type: 'rich-text',
        settings: {
          heading: { text: words('About us', 'Sobre nosotros', 'Sobre nós') },
        },
      },
    },
  ],
}
