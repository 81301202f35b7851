import { definePage } from '../../registry.ts'

export const categoryPages = [
  definePage({
    path: 'categories',
    scope: 'store',
    action: 'catalog.read',
    title: { en: 'Categories', es: 'Categorías', pt: 'Categorias' },
    navigation: { group: 'catalog', icon: 'folder' },
    load: () => import('./Categories.tsx'),
  }),
  definePage({
    path: 'categories/:id',
    scope: 'store',
    action: 'catalog.read',
    title: { en: 'Category', es: 'Categoría', pt: 'Categoria' },
    load: () => import('./CategoryEditor.tsx'),
  }),
]
