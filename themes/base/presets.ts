import type { ThemePreset } from '../../api/contracts/theme.ts'
import { words } from '../../site/kit/fields.ts'

export const presets: ThemePreset[] = [
  {
    id: 'classic',
    label: words('Classic', 'Clásico', 'Clássico'),
    settings: {},
  },
  {
    id: 'trail',
    label: words('Trail', 'Sendero', 'Trilha'),
    settings: {
      background: '#f5f1e8',
      textColor: '#23261f',
      accent: '#b9481a',
      contrast: '#24372b',
      darkBackground: '#161a15',
      headingFont: 'condensed',
      bodyFont: 'grotesque',
      capitals: true,
      corners: 'square',
      density: 'regular',
      cards: 'framed',
      pictures: 'square',
    },
  },
  {
    id: 'atelier',
    label: words('Atelier', 'Taller', 'Ateliê'),
    settings: {
      background: '#fdfbf9',
      textColor: '#231c1d',
      accent: '#6f2135',
      contrast: '#2b2022',
      darkBackground: '#171213',
      headingFont: 'didone',
      bodyFont: 'grotesque',
      capitals: false,
      corners: 'square',
      density: 'airy',
      cards: 'centered',
      pictures: 'portrait',
    },
  },
  {
    id: 'mercado',
    label: words('Market', 'Mercado', 'Mercado'),
    settings: {
      background: '#fbfcf5',
      textColor: '#1d2b1f',
      accent: '#1d7a3a',
      contrast: '#ffd65c',
      darkBackground: '#101812',
      headingFont: 'rounded',
      bodyFont: 'rounded',
      capitals: false,
      corners: 'round',
      density: 'compact',
      cards: 'raised',
      pictures: 'square',
    },
  },
]
