import { definePage } from '../../registry.ts'

export const domainPages = [
  definePage({
    path: 'domains',
    scope: 'store',
    action: 'domains.read',
    title: { en: 'Domains', es: 'Dominios', pt: 'Domínios' },
    navigation: { group: 'settings', icon: 'globe' },
    load: () => import('./Domains.tsx'),
  }),
]
