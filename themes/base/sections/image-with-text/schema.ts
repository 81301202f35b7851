import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, linkFields, schemeField, words } from '../../../../site/kit/fields.ts'

export const imageWithText: SectionSchema = {
  type: 'image-with-text',
  label: words('Picture with text', 'Imagen con texto', 'Imagem com texto'),
  fields: [
    { id: 'image', kind: 'image', label: words('Picture', 'Imagen', 'Imagem') },
    headingField,
    { id: 'body', kind: 'richtext', label: words('Text', 'Texto', 'Texto'), maxLength: 5000 },
    ...linkFields,
    {
      id: 'side',
      kind: 'select',
      label: words('Picture on', 'Imagen al', 'Imagem no'),
      options: [
        { value: 'start', label: words('Start', 'Inicio', 'Início') },
        { value: 'end', label: words('End', 'Final', 'Fim') },
      ],
      default: 'start',
    },
    schemeField(),
  ],
  presets: [
    {
      label: words('Picture with text', 'Imagen con texto', 'Imagem com texto'),
      section: {
        type: 'image-with-text',
        settings: {
          heading: { text: words('Our story', 'Nuestra historia', 'Nossa história') },
        },
      },
    },
  ],
}
