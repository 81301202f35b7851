import { definePage } from '../../registry.ts'

export const attributePages = [
  definePage({
    path: 'attributes',
    scope: 'store',
    action: 'catalog.read',
    title: { en: 'Attributes', es: 'Atributos', pt: 'Atributos' },
    navigation: { group: 'catalog', icon: 'list' },
    load: () => import('./Attributes.tsx'),
  }),
]
