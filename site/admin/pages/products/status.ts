import type { Tone } from '../../kit/index.ts'
import type { ProductStatus, ProductSummary } from './queries.ts'

export const STATUSES: ProductStatus[] = ['active', 'draft', 'scheduled', 'archived']

export const STATUS_TONES: Record<ProductStatus, Tone> = {
  active: 'good',
  draft: 'calm',
  scheduled: 'info',
  archived: 'calm',
}

export const STOCK_TONES: Record<ProductSummary['availability'], Tone> = {
  in_stock: 'calm',
  low_stock: 'warn',
  out_of_stock: 'bad',
}
