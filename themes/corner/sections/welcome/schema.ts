import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, linkFields, schemeField, textField, words } from '../../../../site/kit/fields.ts'

export const welcome: SectionSchema = {
  type: 'welcome',
  label: words('Welcome', 'Bienvenida', 'Boas-vindas'),
  fields: [
    headingField,
    textField,
    ...linkFields,
    { id: 'image', kind: 'image', label: words('Picture', 'Imagen', 'Imagem') },
    {
      id: 'products',
      kind: 'latest',
      label: words('New products beside it', 'Novedades al lado', 'Novidades ao lado'),
      info: words('Instead of a picture', 'En lugar de una imagen', 'No lugar de uma imagem'),
      max: 4,
    },
    schemeField('accent'),
  ],
  blocks: [
    {
      type: 'promise',
      label: words('Promise', 'Promesa', 'Promessa'),
      fields: [{ id: 'text', kind: 'text', label: words('Text', 'Texto', 'Texto'), maxLength: 60 }],
    },
  ],
  maxBlocks: 4,
  presets: [
    {
      label: words('Welcome', 'Bienvenida', 'Boas-vindas'),
      section: {
        type: 'welcome',
        settings: {
          heading: { text: words('Fresh every morning', 'Fresco cada mañana', 'Fresquinho toda manhã') },
          products: { ref: 'latest', limit: 4 },
        },
      },
    },
  ],
}
