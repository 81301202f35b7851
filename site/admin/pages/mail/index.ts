import { definePage } from '../../registry.ts'

export const mailPages = [
  definePage({
    path: 'mail',
    scope: 'store',
    action: 'mail.read',
    title: { en: 'Mail', es: 'Correo', pt: 'E-mails' },
    navigation: { group: 'settings', icon: 'mail' },
    load: () => import('./MailLog.tsx'),
  }),
]
