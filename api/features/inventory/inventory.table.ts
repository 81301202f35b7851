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

declare module '../../db/store-db.ts' {
  interface StoreTables {
    stock: StockTable
    stock_movements: StockMovementTable
  }
}
