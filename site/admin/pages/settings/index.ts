import { definePage } from '../../registry.ts'

export const settingsPages = [
  definePage({
    path: 'settings',
    scope: 'store',
    action: 'settings.read',
    title: { en: 'Settings', es: 'Ajustes', pt: 'Configurações' },
    navigation: { group: 'settings', icon: 'settings' },
    load: () => import('./Settings.tsx'),
  }),
]
