import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { schemeField, words } from '../../../../site/kit/fields.ts'

export const editorialQuote: SectionSchema = {
  type: 'editorial-quote',
  label: words('Large quote', 'Cita grande', 'Citação grande'),
  fields: [
    { id: 'text', kind: 'textarea', label: words('Text', 'Texto', 'Texto'), maxLength: 300 },
    { id: 'source', kind: 'text', label: words('Who said it', 'Quién lo dijo', 'Quem disse'), maxLength: 80 },
    { id: 'image', kind: 'image', label: words('Picture', 'Imagen', 'Imagem') },
    schemeField('muted'),
  ],
  presets: [
    {
      label: words('Large quote', 'Cita grande', 'Citação grande'),
      section: {
        type: 'editorial-quote',
        settings: {
          text: {
            text: words(
              'We make few things, and we make them to last',
              'Hacemos pocas cosas, y las hacemos para que duren',
              'Fazemos poucas coisas, e as fazemos para durar',
            ),
          },
        },
      },
    },
  ],
}
