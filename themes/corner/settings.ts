import type { Field } from '../../api/contracts/theme.ts'
import { colorFields, words } from '../../site/kit/fields.ts'

export const settings: Field[] = [
  ...colorFields({
    background: '#fffefa',
    textColor: '#1c2a1e',
    accent: '#15703a',
    contrast: '#ffd84d',
    darkBackground: '#0f1611',
  }),
  {
    id: 'headingFont',
    kind: 'font',
    label: words('Headings', 'Títulos', 'Títulos'),
    options: ['bricolage', 'sans'],
    default: 'bricolage',
  },
  {
    id: 'corners',
    kind: 'select',
    label: words('Corners', 'Esquinas', 'Cantos'),
    options: [
      { value: 'soft', label: words('Soft', 'Suaves', 'Suaves') },
      { value: 'round', label: words('Round', 'Redondas', 'Redondos') },
      { value: 'square', label: words('Square', 'Rectas', 'Retos') },
    ],
    default: 'soft',
  },
  {
    id: 'pictures',
    kind: 'select',
    label: words('Product pictures', 'Imágenes de producto', 'Imagens de produto'),
    options: [
      { value: 'whole', label: words('Shown whole', 'Enteras', 'Inteiras') },
      { value: 'filled', label: words('Fill their place', 'Llenan su lugar', 'Preenchem o espaço') },
    ],
    default: 'filled',
  },
]
