import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { schemeField, words } from '../../../../site/kit/fields.ts'

export const featuredProduct: SectionSchema = {
  type: 'featured-product',
  label: words('Featured product', 'Producto destacado', 'Produto em destaque'),
  fields: [
    { id: 'product', kind: 'product', label: words('Product', 'Producto', 'Produto') },
    {
      id: 'kicker',
      kind: 'text',
      label: words('Small line above', 'Línea pequeña superior', 'Linha pequena acima'),
      maxLength: 60,
    },
    { id: 'body', kind: 'richtext', label: words('Text', 'Texto', 'Texto'), maxLength: 3000 },
    {
      id: 'image',
      kind: 'image',
      label: words('Picture', 'Imagen', 'Imagem'),
      info: words('Else the product’s own', 'Si no, la del producto', 'Senão, a do produto'),
    },
    {
      id: 'linkLabel',
      kind: 'text',
      label: words('Link text', 'Texto del enlace', 'Texto do link'),
      maxLength: 40,
    },
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
    schemeField('muted'),
  ],
  presets: [
    {
      label: words('Featured product', 'Producto destacado', 'Produto em destaque'),
      section: {
        type: 'featured-product',
        settings: { kicker: { text: words('Our favourite', 'Nuestro favorito', 'Nosso favorito') } },
      },
    },
  ],
}
