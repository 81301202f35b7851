import { definePage } from '../../registry.ts'

export const productPages = [
  definePage({
    path: 'products',
    scope: 'store',
    action: 'catalog.read',
    title: { en: 'Products', es: 'Productos', pt: 'Produtos' },
    navigation: { group: 'catalog', icon: 'tag' },
    load: () => import('./Products.tsx'),
  }),
  definePage({
    path: 'products/:id',
    scope: 'store',
    action: 'catalog.read',
    title: { en: 'Product', es: 'Producto', pt: 'Produto' },
    load: () => import('./ProductEditor.tsx'),
  }),
]
