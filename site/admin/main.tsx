import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-aria-components'
import { queryClient } from './api.ts'
import { App } from './App.tsx'
import { navigate } from './router.tsx'

createRoot(document.getElementById('admin')!).render(
  <QueryClientProvider client={queryClient}>
    <RouterProvider navigate={(to) => navigate(to)}>
      <App />
    </RouterProvider>
  </QueryClientProvider>,
)
