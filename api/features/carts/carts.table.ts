import type { ColumnType, Generated } from 'kysely'

export interface CartTable {
  id: Generated<number>
  /** A guest's; a customer's cart has `customer_id` instead and does not end. */
  token_hash: string | null
  customer_id: number | null
  line_count: Generated<number>
  max_lines: number
  coupons: Generated<string[]>
  expires_at: Date | null
  created_at: ColumnType<Date, never, never>
  updated_at: Generated<Date>
}

export interface CartLineTable {
  id: Generated<number>
  cart_id: number
  product_id: number
  variant_id: number
  /** In the store's own language, as it was when it was added. */
  title: string
  quantity: number
  /** The variant's price when it was added or last changed. */
  unit_price: number
  created_at: ColumnType<Date, never, never>
}

declare module '../../db/store-db.ts' {
  interface StoreTables {
    carts: CartTable
    cart_lines: CartLineTable
  }
}
