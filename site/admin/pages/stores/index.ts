import { definePage } from '../../registry.ts'

export const storePages = [
  definePage({
    path: '',
    scope: 'account',
    title: { en: 'Your stores', es: 'Tus tiendas', pt: 'Suas lojas' },
    navigation: { group: 'store', icon: 'stores' },
    load: () => import('./Stores.tsx'),
  }),
  definePage({
    path: 'stores/new',
    scope: 'account',
    title: { en: 'New store', es: 'Nueva tienda', pt: 'Nova loja' },
    load: () => import('./NewStore.tsx'),
  }),
]
