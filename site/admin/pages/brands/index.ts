import { definePage } from '../../registry.ts'

export const brandPages = [
  definePage({
    path: 'brands',
    scope: 'store',
    action: 'catalog.read',
    title: { en: 'Brands', es: 'Marcas', pt: 'Marcas' },
    navigation: { group: 'catalog', icon: 'badge' },
    load: () => import('./Brands.tsx'),
  }),
  definePage({
    path: 'brands/:id',
    scope: 'store',
    action: 'catalog.read',
    title: { en: 'Brand', es: 'Marca', pt: 'Marca' },
    load: () => import('./BrandEditor.tsx'),
  }),
]
