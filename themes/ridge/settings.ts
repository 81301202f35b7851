import type { Field } from '../../api/contracts/theme.ts'
import { colorFields, words } from '../../site/kit/fields.ts'

export const settings: Field[] = [
  ...colorFields({
    background: '#f6f6f3',
    textColor: '#15191a',
    accent: '#c8410b',
    contrast: '#171c1d',
    darkBackground: '#0e1112',
  }),
  {
    id: 'headingFont',
    kind: 'font',
    label: words('Headings', 'Títulos', 'Títulos'),
    options: ['condensed', 'wide', 'sans'],
    default: 'condensed',
  },
  {
    id: 'figures',
    kind: 'select',
    label: words('Figures and labels', 'Cifras y etiquetas', 'Números e rótulos'),
    options: [
      { value: 'mono', label: words('Typewriter', 'Máquina de escribir', 'Máquina de escrever') },
      { value: 'plain', label: words('Like the text', 'Como el texto', 'Como o texto') },
    ],
    default: 'mono',
  },
  {
    id: 'capitals',
    kind: 'checkbox',
    label: words('Headings in capitals', 'Títulos en mayúsculas', 'Títulos em maiúsculas'),
    default: true,
  },
  {
    id: 'corners',
    kind: 'select',
    label: words('Corners', 'Esquinas', 'Cantos'),
    options: [
      { value: 'square', label: words('Square', 'Rectas', 'Retos') },
      { value: 'soft', label: words('Soft', 'Suaves', 'Suaves') },
    ],
    default: 'square',
  },
  {
    id: 'pictures',
    kind: 'select',
    label: words('Product pictures', 'Imágenes de producto', 'Imagens de produto'),
    options: [
      { value: 'filled', label: words('Fill their place', 'Llenan su lugar', 'Preenchem o espaço') },
      { value: 'whole', label: words('Shown whole', 'Enteras', 'Inteiras') },
    ],
    default: 'filled',
  },
]
