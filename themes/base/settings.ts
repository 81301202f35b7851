import type { Field } from '../../api/contracts/theme.ts'
import { colorFields, words } from '../../site/kit/fields.ts'

export const FONTS = ['sans', 'grotesque', 'condensed', 'serif', 'didone', 'slab', 'rounded']

export const settings: Field[] = [
  ...colorFields({
    background: '#ffffff',
    textColor: '#1b1d1f',
    accent: '#1f5eff',
    contrast: '#1b1d1f',
    darkBackground: '#121416',
  }),
  {
    id: 'headingFont',
    kind: 'font',
    label: words('Headings', 'Títulos', 'Títulos'),
    options: FONTS,
    default: 'sans',
  },
  { id: 'bodyFont', kind: 'font', label: words('Text', 'Texto', 'Texto'), options: FONTS, default: 'sans' },
  {
    id: 'capitals',
    kind: 'checkbox',
    label: words('Headings in capitals', 'Títulos en mayúsculas', 'Títulos em maiúsculas'),
    default: false,
  },
  {
    id: 'corners',
    kind: 'select',
    label: words('Corners', 'Esquinas', 'Cantos'),
    options: [
      { value: 'square', label: words('Square', 'Rectas', 'Retos') },
      { value: 'soft', label: words('Soft', 'Suaves', 'Suaves') },
      { value: 'round', label: words('Round', 'Redondas', 'Redondos') },
    ],
    default: 'soft',
  },
  {
    id: 'density',
    kind: 'select',
    label: words('Space', 'Espacio', 'Espaço'),
    options: [
      { value: 'compact', label: words('Compact', 'Compacto', 'Compacto') },
      { value: 'regular', label: words('Regular', 'Normal', 'Normal') },
      { value: 'airy', label: words('Airy', 'Amplio', 'Amplo') },
    ],
    default: 'regular',
  },
  {
    id: 'cards',
    kind: 'select',
    label: words('Product cards', 'Tarjetas de producto', 'Cartões de produto'),
    options: [
      { value: 'plain', label: words('Plain', 'Sencillas', 'Simples') },
      { value: 'framed', label: words('Framed', 'Con borde', 'Com borda') },
      { value: 'raised', label: words('Raised', 'Elevadas', 'Elevados') },
      { value: 'centered', label: words('Centred text', 'Texto centrado', 'Texto centralizado') },
    ],
    default: 'plain',
  },
  {
    id: 'pictures',
    kind: 'select',
    label: words('Product pictures', 'Imágenes de producto', 'Imagens de produto'),
    options: [
      { value: 'square', label: words('Square', 'Cuadradas', 'Quadradas') },
      { value: 'portrait', label: words('Portrait', 'Verticales', 'Verticais') },
      { value: 'landscape', label: words('Landscape', 'Horizontales', 'Horizontais') },
    ],
    default: 'square',
  },
]
