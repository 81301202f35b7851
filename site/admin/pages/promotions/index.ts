import { definePage } from '../../registry.ts'

export const promotionPages = [
  definePage({
    path: 'promotions',
    scope: 'store',
    action: 'promotions.read',
    title: { en: 'Promotions', es: 'Promociones', pt: 'Promoções' },
    navigation: { group: 'sales', icon: 'percent' },
    load: () => import('./Promotions.tsx'),
  }),
  definePage({
    path: 'promotions/:id',
    scope: 'store',
    action: 'promotions.read',
    title: { en: 'Promotion', es: 'Promoción', pt: 'Promoção' },
    load: () => import('./PromotionEditor.tsx'),
  }),
]
