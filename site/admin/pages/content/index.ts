import { definePage } from '../../registry.ts'

export const contentPages = [
  definePage({
    path: 'pages',
    scope: 'store',
    action: 'content.read',
    title: { en: 'Pages', es: 'Páginas', pt: 'Páginas' },
    navigation: { group: 'content', icon: 'page' },
    load: () => import('./Pages.tsx'),
  }),
  definePage({
    path: 'pages/:id',
    scope: 'store',
    action: 'content.read',
    title: { en: 'Page', es: 'Página', pt: 'Página' },
    load: () => import('./PageEditor.tsx'),
  }),
  definePage({
    path: 'posts',
    scope: 'store',
    action: 'content.read',
    title: { en: 'Posts', es: 'Entradas', pt: 'Artigos' },
    navigation: { group: 'content', icon: 'pencil' },
    load: () => import('./Posts.tsx'),
  }),
  definePage({
    path: 'posts/:id',
    scope: 'store',
    action: 'content.read',
    title: { en: 'Post', es: 'Entrada', pt: 'Artigo' },
    load: () => import('./PostEditor.tsx'),
  }),
  definePage({
    path: 'policies',
    scope: 'store',
    action: 'content.read',
    title: { en: 'Policies', es: 'Políticas', pt: 'Políticas' },
    navigation: { group: 'content', icon: 'scroll' },
    load: () => import('./Policies.tsx'),
  }),
  definePage({
    path: 'policies/:id',
    scope: 'store',
    action: 'content.read',
    title: { en: 'Policy', es: 'Política', pt: 'Política' },
    load: () => import('./PolicyEditor.tsx'),
  }),
]
