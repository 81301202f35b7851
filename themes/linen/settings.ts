import type { Field } from '../../api/contracts/theme.ts'
import { colorFields, words } from '../../site/kit/fields.ts'

export const settings: Field[] = [
  ...colorFields({
    background: '#faf8f4',
    textColor: '#221e1b',
    accent: '#7d3f2c',
    contrast: '#2b2521',
    darkBackground: '#151311',
  }),
  {
    id: 'headingFont',
    kind: 'font',
    label: words('Headings', 'Títulos', 'Títulos'),
    options: ['garalde', 'geometric'],
    default: 'garalde',
  },
  {
    id: 'bodyFont',
    kind: 'font',
    label: words('Text', 'Texto', 'Texto'),
    options: ['geometric', 'sans'],
    default: 'geometric',
  },
  {
    id: 'wordmark',
    kind: 'select',
    label: words('Name of the store', 'Nombre de la tienda', 'Nome da loja'),
    options: [
      { value: 'plain', label: words('As written', 'Como se escribe', 'Como se escreve') },
      { value: 'spaced', label: words('Spaced capitals', 'Mayúsculas espaciadas', 'Maiúsculas espaçadas') },
    ],
    default: 'plain',
  },
  {
    id: 'pictures',
    kind: 'select',
    label: words('Product pictures', 'Imágenes de producto', 'Imagens de produto'),
    options: [
      { value: 'portrait', label: words('Portrait', 'Verticales', 'Verticais') },
      { value: 'tall', label: words('Tall', 'Muy altas', 'Muito altas') },
      { value: 'square', label: words('Square', 'Cuadradas', 'Quadradas') },
    ],
    default: 'portrait',
  },
  {
    id: 'space',
    kind: 'select',
    label: words('Space', 'Espacio', 'Espaço'),
    options: [
      { value: 'regular', label: words('Regular', 'Normal', 'Normal') },
      { value: 'airy', label: words('Airy', 'Amplio', 'Amplo') },
    ],
    default: 'airy',
  },
]
