import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, words } from '../../../../site/kit/fields.ts'

export const logos: SectionSchema = {
  type: 'logos',
  label: words('Logos', 'Logotipos', 'Logotipos'),
  fields: [
    headingField,
    {
      id: 'size',
      kind: 'range',
      label: words('Height', 'Altura', 'Altura'),
      min: 24,
      max: 96,
      step: 8,
      unit: 'px',
      default: 48,
    },
    schemeField(),
  ],
  blocks: [
    {
      type: 'logo',
      label: words('Logo', 'Logotipo', 'Logotipo'),
      fields: [
        { id: 'image', kind: 'image', label: words('Picture', 'Imagen', 'Imagem') },
        {
          id: 'name',
          kind: 'text',
          label: words('Name', 'Nombre', 'Nome'),
          info: words('Shown without a picture', 'Se muestra sin imagen', 'Aparece sem imagem'),
          maxLength: 60,
        },
        { id: 'link', kind: 'link', label: words('Link', 'Enlace', 'Link') },
      ],
    },
  ],
  maxBlocks: 20,
  presets: [
    {
      label: words('Logos', 'Logotipos', 'Logotipos'),
      section: {
        type: 'logos',
        settings: {
          heading: { text: words('Brands we carry', 'Marcas que vendemos', 'Marcas que vendemos') },
        },
        blocks: {},
        blockOrder: [],
      },
    },
  ],
}
