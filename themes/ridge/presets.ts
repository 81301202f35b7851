import type { ThemePreset } from '../../api/contracts/theme.ts'
import { words } from '../../site/kit/fields.ts'

export const presets: ThemePreset[] = [
  { id: 'basalt', label: words('Basalt', 'Basalto', 'Basalto'), settings: {} },
  {
    id: 'glacier',
    label: words('Glacier', 'Glaciar', 'Geleira'),
    settings: {
      background: '#ffffff',
      textColor: '#0f1b26',
      accent: '#0a5bd6',
      contrast: '#0c2238',
      darkBackground: '#0a1118',
      headingFont: 'wide',
      capitals: false,
      corners: 'soft',
      pictures: 'whole',
    },
  },
  {
    id: 'night-shift',
    label: words('Night shift', 'Turno de noche', 'Turno da noite'),
    settings: {
      background: '#121516',
      textColor: '#eceee9',
      accent: '#c4ef3c',
      contrast: '#262c2d',
      darkBackground: '#0b0d0e',
    },
  },
]
