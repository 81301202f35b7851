import type { Field, SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, textField, words } from '../../../../site/kit/fields.ts'

const place = (id: string, label: Field['label']): Field => ({
  id,
  kind: 'range',
  label,
  min: 0,
  max: 100,
  step: 1,
  unit: '%',
  default: 50,
})

export const gearList: SectionSchema = {
  type: 'gear-list',
  label: words('Gear list', 'Lista de material', 'Lista de equipamento'),
  fields: [
    headingField,
    textField,
    { id: 'image', kind: 'image', label: words('Picture', 'Imagen', 'Imagem') },
    {
      id: 'total',
      kind: 'checkbox',
      label: words('Price of all together', 'Precio de todo junto', 'Preço de tudo junto'),
      default: true,
    },
    schemeField(),
  ],
  blocks: [
    {
      type: 'piece',
      label: words('Piece', 'Pieza', 'Peça'),
      fields: [
        { id: 'product', kind: 'product', label: words('Product', 'Producto', 'Produto') },
        {
          id: 'note',
          kind: 'text',
          label: words('Why it is here', 'Por qué está', 'Por que está aqui'),
          maxLength: 120,
        },
        place('across', words('Place from the side', 'Posición desde el lado', 'Posição a partir do lado')),
        place('down', words('Place from the top', 'Posición desde arriba', 'Posição a partir do topo')),
      ],
    },
  ],
  maxBlocks: 12,
  presets: [
    {
      label: words('Gear list', 'Lista de material', 'Lista de equipamento'),
      section: {
        type: 'gear-list',
        settings: { heading: { text: words('What we packed', 'Lo que llevamos', 'O que levamos') } },
        blocks: { first: { type: 'piece', settings: {} } },
        blockOrder: ['first'],
      },
    },
  ],
}
