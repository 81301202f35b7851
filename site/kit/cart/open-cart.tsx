import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { CartDrawer, type DrawerRequest } from './CartDrawer.tsx'
import { CartView } from './CartView.tsx'
import styles from './cart.css?url'
import { readShop, ShopContext } from './shop.ts'
import { useCart } from './use-cart.ts'

const shop = readShop()
const client = new QueryClient({
  defaultOptions: {
    queries: { retry: 1, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
})
let drawer: Root | undefined

export async function openDrawer(add?: DrawerRequest['add']): Promise<void> {
  await loadStyles()
  drawer ??= createRoot(document.body.appendChild(document.createElement('div')))
  drawer.render(inShop(<CartDrawer request={{ add }} />))
}

export function openRoom(room: HTMLElement): void {
  createRoot(room).render(inShop(<CartRoom />))
}

function CartRoom() {
  return <CartView shown={useCart()} />
}

const inShop = (children: ReactNode) => (
  <ShopContext value={shop}>
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  </ShopContext>
)

function loadStyles(): Promise<void> {
  if (document.querySelector(`link[href="${styles}"]`)) return Promise.resolve()
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = styles
  return new Promise((resolve) => {
    link.onload = link.onerror = () => resolve()
    document.head.append(link)
  })
}
