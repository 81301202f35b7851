import { definePage } from '../../registry.ts'

export const homePages = [
  definePage({
    path: '',
    scope: 'store',
    action: 'store.read',
    title: { en: 'Home', es: 'Inicio', pt: 'Início' },
    navigation: { group: 'store', icon: 'home' },
    load: () => import('./Home.tsx'),
  }),
]
