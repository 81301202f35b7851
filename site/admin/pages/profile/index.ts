import { definePage } from '../../registry.ts'

export const profilePages = [
  definePage({
    path: 'account/profile',
    scope: 'account',
    title: { en: 'Profile', es: 'Perfil', pt: 'Perfil' },
    navigation: { group: 'account', icon: 'user' },
    load: () => import('./Profile.tsx'),
  }),
  definePage({
    path: 'account/keys',
    scope: 'account',
    title: { en: 'API keys', es: 'Claves de API', pt: 'Chaves de API' },
    navigation: { group: 'account', icon: 'key' },
    load: () => import('./Keys.tsx'),
  }),
]
