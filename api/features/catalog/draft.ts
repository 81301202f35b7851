import type { Refusal } from '../../domain/refusal.ts'
import type { Product } from './product.ts'

/** One product of a batch on its way into the database: as it was, and as it will be. */
export interface Draft {
  /** Its place in the batch. */
  index: number
  before: Product | null
  after: Product
}

export type Refusals = Map<number, Refusal>

/** The drafts that nobody refused. */
export const passed = (drafts: readonly Draft[], refusals: Refusals) =>
  drafts.filter(({ index }) => !refusals.has(index))
