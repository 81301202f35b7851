import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, linkFields, schemeField, textField, words } from '../../../../site/kit/fields.ts'

export const specHero: SectionSchema = {
  type: 'spec-hero',
  label: words('Product in figures', 'Producto en cifras', 'Produto em números'),
  fields: [
    {
      id: 'kicker',
      kind: 'text',
      label: words('Line above', 'Línea superior', 'Linha acima'),
      maxLength: 60,
    },
    headingField,
    textField,
    ...linkFields,
    { id: 'image', kind: 'image', label: words('Picture', 'Imagen', 'Imagem') },
    {
      id: 'products',
      kind: 'products',
      label: words('Product', 'Producto', 'Produto'),
      info: words(
        'Its figures stand beneath the picture',
        'Sus cifras van bajo la imagen',
        'Seus números ficam embaixo da imagem',
      ),
      max: 1,
    },
    schemeField('contrast'),
  ],
  presets: [
    {
      label: words('Product in figures', 'Producto en cifras', 'Produto em números'),
      section: {
        type: 'spec-hero',
        settings: {
          heading: { text: words('Made to be used', 'Hecho para usarse', 'Feito para usar') },
          products: { ref: 'latest', limit: 1 },
        },
      },
    },
  ],
}
