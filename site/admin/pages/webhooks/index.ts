import { definePage } from '../../registry.ts'

export const webhookPages = [
  definePage({
    path: 'webhooks',
    scope: 'store',
    action: 'hooks.read',
    title: { en: 'Webhooks', es: 'Webhooks', pt: 'Webhooks' },
    navigation: { group: 'publishing', icon: 'hook' },
    load: () => import('./Webhooks.tsx'),
  }),
  definePage({
    path: 'webhooks/:id',
    scope: 'store',
    action: 'hooks.read',
    title: { en: 'Webhook', es: 'Webhook', pt: 'Webhook' },
    load: () => import('./WebhookEditor.tsx'),
  }),
]
