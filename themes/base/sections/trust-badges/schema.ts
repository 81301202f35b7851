import type { SectionSchema } from '../../../../api/contracts/theme.ts'
import { headingField, schemeField, words } from '../../../../site/kit/fields.ts'

export const trustBadges: SectionSchema = {
  type: 'trust-badges',
  label: words('Promises', 'Garantías', 'Garantias'),
  fields: [headingField, schemeField()],
  blocks: [
    {
      type: 'badge',
      label: words('Promise', 'Garantía', 'Garantia'),
      fields: [
        {
          id: 'icon',
          kind: 'select',
          label: words('Icon', 'Icono', 'Ícone'),
          options: [
            { value: 'truck', label: words('Delivery', 'Entrega', 'Entrega') },
            { value: 'return', label: words('Returns', 'Devoluciones', 'Devoluções') },
            { value: 'lock', label: words('Lock', 'Candado', 'Cadeado') },
            { value: 'card', label: words('Payment', 'Pago', 'Pagamento') },
            { value: 'shield', label: words('Shield', 'Escudo', 'Escudo') },
            { value: 'leaf', label: words('Leaf', 'Hoja', 'Folha') },
            { value: 'gift', label: words('Gift', 'Regalo', 'Presente') },
            { value: 'chat', label: words('Speech bubble', 'Conversación', 'Conversa') },
          ],
          default: 'truck',
        },
        { id: 'title', kind: 'text', label: words('Title', 'Título', 'Título'), maxLength: 60 },
        { id: 'text', kind: 'text', label: words('Text', 'Texto', 'Texto'), maxLength: 120 },
      ],
    },
  ],
  maxBlocks: 6,
  presets: [
    {
      label: words('Promises', 'Garantías', 'Garantias'),
      section: {
        type: 'trust-badges',
        settings: {},
        blocks: {
          delivery: {
            type: 'badge',
            settings: {
              icon: 'truck',
              title: { text: words('Careful delivery', 'Entrega cuidada', 'Entrega cuidadosa') },
            },
          },
          payment: {
            type: 'badge',
            settings: {
              icon: 'lock',
              title: { text: words('Safe payment', 'Pago seguro', 'Pagamento seguro') },
            },
          },
          people: {
            type: 'badge',
            settings: {
              icon: 'chat',
              title: { text: words('People who answer', 'Personas que responden', 'Gente que responde') },
            },
          },
        },
        blockOrder: ['delivery', 'payment', 'people'],
      },
    },
  ],
}
