import { definePage } from '../../registry.ts'

export const themePages = [
  definePage({
    path: 'theme',
    scope: 'store',
    action: 'theme.read',
    title: { en: 'Theme', es: 'Tema', pt: 'Tema' },
    navigation: { group: 'content', icon: 'brush' },
    load: () => import('./Theme.tsx'),
  }),
]
