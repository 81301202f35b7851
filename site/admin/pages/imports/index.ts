import { definePage } from '../../registry.ts'

export const importPages = [
  definePage({
    path: 'imports',
    scope: 'store',
    action: 'imports.write',
    title: { en: 'Import and export', es: 'Importar y exportar', pt: 'Importar e exportar' },
    navigation: { group: 'catalog', icon: 'upload' },
    load: () => import('./Imports.tsx'),
  }),
]
