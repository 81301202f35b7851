import { definePage } from '../../registry.ts'

export const collectionPages = [
  definePage({
    path: 'collections',
    scope: 'store',
    action: 'catalog.read',
    title: { en: 'Collections', es: 'Colecciones', pt: 'Coleções' },
    navigation: { group: 'catalog', icon: 'layers' },
    load: () => import('./Collections.tsx'),
  }),
  definePage({
    path: 'collections/:id',
    scope: 'store',
    action: 'catalog.read',
    title: { en: 'Collection', es: 'Colección', pt: 'Coleção' },
    load: () => import('./CollectionEditor.tsx'),
  }),
]
