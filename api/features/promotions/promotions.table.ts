import type { ColumnType, Generated } from 'kysely'
import type { ConditionGroup } from '../../domain/pricing/conditions.ts'
import type { Effect } from '../../domain/pricing/kinds/index.ts'
import type { Promotion, PromotionClass } from '../../domain/pricing/types.ts'
import type { Json } from '../catalog/index.ts'

export interface PromotionTable {
  id: Generated<number>
  version: Generated<number>
  title: string
  effect: Json<Effect>
  status: Promotion['status']
  trigger: Promotion['trigger']
  starts_at: ColumnType<Date | null, string | null, string | null>
  ends_at: ColumnType<Date | null, string | null, string | null>
  conditions: Json<ConditionGroup>
  combines_with: PromotionClass[]
  exclusive: boolean
  priority: number
  usage_limit: number | null
  customer_limit: number | null
  used: Generated<number>
  created_at: ColumnType<Date, never, never>
  updated_at: Date
}

export interface CouponTable {
  id: Generated<number>
  promotion_id: number
  /** As `normaliseCode` leaves it. */
  code: string
  usage_limit: number | null
  used: Generated<number>
  created_at: ColumnType<Date, never, never>
}

declare module '../../db/store-db.ts' {
  interface StoreTables {
    promotions: PromotionTable
    coupons: CouponTable
  }
}
