import type { ThemePreset } from '../../api/contracts/theme.ts'
import { words } from '../../site/kit/fields.ts'

export const presets: ThemePreset[] = [
  { id: 'flax', label: words('Flax', 'Lino crudo', 'Linho cru'), settings: {} },
  {
    id: 'studio',
    label: words('Studio', 'Estudio', 'Estúdio'),
    settings: {
      background: '#ffffff',
      textColor: '#111111',
      accent: '#111111',
      contrast: '#e9e6e1',
      darkBackground: '#0d0d0d',
      headingFont: 'geometric',
      wordmark: 'spaced',
      pictures: 'tall',
      space: 'regular',
    },
  },
]
