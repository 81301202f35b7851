import { definePage } from '../../registry.ts'

export const releasePages = [
  definePage({
    path: 'releases',
    scope: 'store',
    action: 'releases.read',
    title: { en: 'Releases', es: 'Publicaciones', pt: 'Publicações' },
    navigation: { group: 'publishing', icon: 'rocket' },
    load: () => import('./Releases.tsx'),
  }),
]
