import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, linkFields, schemeField, words } from '../../../../site/kit/fields.ts'

export const offersStrip: SectionSchema = {
  type: 'offers-strip',
  label: words('Offers', 'Ofertas', 'Ofertas'),
  fields: [
    headingField,
    {
      id: 'note',
      kind: 'text',
      label: words('How long', 'Hasta cuándo', 'Até quando'),
      maxLength: 80,
    },
    {
      id: 'products',
      kind: 'products',
      label: words('Products', 'Productos', 'Produtos'),
      info: words('Reduced ones come first', 'Primero los rebajados', 'Os que estão em oferta vêm primeiro'),
      max: 16,
    },
    ...linkFields,
    schemeField('contrast'),
  ],
  presets: [
    {
      label: words('Offers', 'Ofertas', 'Ofertas'),
      section: {
        type: 'offers-strip',
        settings: {
          heading: { text: words('Good value today', 'Hoy conviene', 'Vale a pena hoje') },
          products: { ref: 'latest', limit: 12 },
        },
      },
    },
  ],
}
