import { definePage } from '../../registry.ts'

export const bannerPages = [
  definePage({
    path: 'banners',
    scope: 'store',
    action: 'content.read',
    title: { en: 'Banners', es: 'Banners', pt: 'Banners' },
    navigation: { group: 'content', icon: 'flag' },
    load: () => import('./Banners.tsx'),
  }),
  definePage({
    path: 'banners/:id',
    scope: 'store',
    action: 'content.read',
    title: { en: 'Banner', es: 'Banner', pt: 'Banner' },
    load: () => import('./BannerEditor.tsx'),
  }),
]
