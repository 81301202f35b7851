import { definePage } from '../../registry.ts'

export const homePages = [
  definePage({
    path: '',
    scope: 'store',
    action: 'store.read',
    title: { en: 'Home', es: 'Inicio', pt: 'Início' },
    navigation: { group: 'store', icon: 'home' },
    load: () => import('./Home.tsx'),
  }),
]

export const taskPages = [
  definePage({
    path: 'tasks',
    scope: 'store',
    action: 'tasks.assign',
    title: { en: 'Tasks and shifts', es: 'Tareas y turnos', pt: 'Tarefas e turnos' },
    navigation: { group: 'people', icon: 'check' },
    load: () => import('./Tasks.tsx'),
  }),
]
