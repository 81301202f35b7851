import { definePage } from '../../registry.ts'

export const auditPages = [
  definePage({
    path: 'audit',
    scope: 'store',
    action: 'audit.read',
    title: { en: 'Audit log', es: 'Registro de cambios', pt: 'Registro de mudanças' },
    navigation: { group: 'people', icon: 'scroll' },
    load: () => import('./Audit.tsx'),
  }),
]
