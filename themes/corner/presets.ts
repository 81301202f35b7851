import type { ThemePreset } from '../../api/contracts/theme.ts'
import { words } from '../../site/kit/fields.ts'

export const presets: ThemePreset[] = [
  { id: 'market', label: words('Market day', 'Día de mercado', 'Dia de feira'), settings: {} },
  {
    id: 'bakery',
    label: words('Bakery', 'Panadería', 'Padaria'),
    settings: {
      background: '#fdf6ec',
      textColor: '#2f1d14',
      accent: '#b23a1e',
      contrast: '#3c2419',
      darkBackground: '#18110d',
      corners: 'round',
    },
  },
]
