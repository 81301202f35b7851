import { definePage } from '../../registry.ts'

export const menuPages = [
  definePage({
    path: 'menus',
    scope: 'store',
    action: 'content.read',
    title: { en: 'Menus', es: 'Menús', pt: 'Menus' },
    navigation: { group: 'content', icon: 'list' },
    load: () => import('./Menus.tsx'),
  }),
]
