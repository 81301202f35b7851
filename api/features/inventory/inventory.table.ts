import type { ColumnType, Generated } from 'kysely'

export interface StockTable {
  branch_id: number
  variant_id: number
  on_hand: Generated<number>
  reserved: Generated<number>
  /** At or below it, the state is low. */
  low_at: Generated<number>
  updated_at: Generated<Date>
}

export interface StockMovementTable {
  id: Generated<number>
  branch_id: number
  variant_id: number
  change: number
  on_hand: number
  reason: string
  note: Generated<string>
  actor: Generated<string>
  created_at: ColumnType<Date, never, never>
}

export interface ReservationTable {
  /** Of the cart that holds it back. */
  line_id: number
  branch_id: number
  variant_id: number
  quantity: number
  expires_at: Date
}

declare module '../../db/store-db.ts' {
  interface StoreTables {
    stock: StockTable
    stock_movements: StockMovementTable
    reservations: ReservationTable
  }
}
