import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import {
  alignField,
  headingField,
  linkFields,
  schemeField,
  textField,
  words,
} from '../../../../site/kit/fields.ts'

export const promoBanner: SectionSchema = {
  type: 'promo-banner',
  label: words('Promotional banner', 'Banner promocional', 'Banner promocional'),
  fields: [
    { id: 'image', kind: 'image', label: words('Picture', 'Imagen', 'Imagem') },
    headingField,
    textField,
    ...linkFields,
    alignField('start'),
    schemeField('accent'),
  ],
  presets: [
    {
      label: words('Promotional banner', 'Banner promocional', 'Banner promocional'),
      section: {
        type: 'promo-banner',
        settings: {
          heading: { text: words('Worth a look', 'Vale la pena verlo', 'Vale a pena ver') },
        },
      },
    },
  ],
}
