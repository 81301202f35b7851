import { definePage } from '../../registry.ts'

export const inventoryPages = [
  definePage({
    path: 'inventory',
    scope: 'store',
    action: 'inventory.read',
    title: { en: 'Inventory', es: 'Inventario', pt: 'Estoque' },
    navigation: { group: 'catalog', icon: 'boxes' },
    load: () => import('./Inventory.tsx'),
  }),
  definePage({
    path: 'inventory/history',
    scope: 'store',
    action: 'inventory.read',
    title: { en: 'Stock history', es: 'Historial de existencias', pt: 'Histórico do estoque' },
    load: () => import('./StockHistory.tsx'),
  }),
]
