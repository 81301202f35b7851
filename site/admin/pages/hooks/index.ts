import { definePage } from '../../registry.ts'

export const hookPages = [
  definePage({
    path: 'hooks',
    scope: 'store',
    action: 'hooks.read',
    title: { en: 'Rebuild hooks', es: 'Ganchos de publicación', pt: 'Ganchos de publicação' },
    navigation: { group: 'publishing', icon: 'redo' },
    load: () => import('./Hooks.tsx'),
  }),
]
