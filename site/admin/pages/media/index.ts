import { definePage } from '../../registry.ts'

export const mediaPages = [
  definePage({
    path: 'media',
    scope: 'store',
    action: 'media.read',
    title: { en: 'Media', es: 'Imágenes', pt: 'Imagens' },
    navigation: { group: 'content', icon: 'image' },
    load: () => import('./MediaLibrary.tsx'),
  }),
  definePage({
    path: 'media/:id',
    scope: 'store',
    action: 'media.read',
    title: { en: 'Picture', es: 'Imagen', pt: 'Imagem' },
    load: () => import('./MediaEditor.tsx'),
  }),
]
