import { definePage } from '../../registry.ts'

export const staffPages = [
  definePage({
    path: 'staff',
    scope: 'store',
    action: 'staff.read',
    title: { en: 'Staff', es: 'Equipo', pt: 'Equipe' },
    navigation: { group: 'people', icon: 'people' },
    load: () => import('./Staff.tsx'),
  }),
]
