import { accept, refuse } from './refusal.ts'
import type { Result } from './refusal.ts'

/** What one branch has of a variant that is counted there. */
export interface BranchStock {
  variantId: number
  branchId: number
  available: number
  allowBackorder: boolean
}

export interface StockWish {
  variantId: number
  quantity: number
  /** Only from there, as when it is picked up; else from wherever it is. */
  branchId?: number | undefined
}

export interface StockShare {
  /** The wish's place among the wishes. */
  wish: number
  variantId: number
  branchId: number
  quantity: number
}

/**
 * Which branches give what, all of it or nothing. One that has the whole wish is preferred to several, and the
 * older one to the newer. What no branch counts is not held back by anybody: it has no share.
 */
export function allocateStock(
  stock: readonly BranchStock[],
  wishes: readonly StockWish[],
): Result<StockShare[], 'out_of_stock'> {
  const byVariant = Map.groupBy(
    [...stock].sort((left, right) => left.branchId - right.branchId),
    ({ variantId }) => variantId,
  )
  const given = new Map<BranchStock, number>()
  const shares: StockShare[] = []
  for (const [wish, { variantId, quantity, branchId }] of wishes.entries()) {
    const counted = byVariant.get(variantId)
    if (!counted) continue
    const reached = counted.filter((place) => branchId === undefined || place.branchId === branchId)
    const left = reached.map((place) => ({ place, left: place.available - (given.get(place) ?? 0) }))
    const parts = share(left, quantity)
    if (!parts) return refuse('out_of_stock', 'There is not enough of this left', String(wish))
    for (const { place, part } of parts) {
      given.set(place, (given.get(place) ?? 0) + part)
      shares.push({ wish, variantId, branchId: place.branchId, quantity: part })
    }
  }
  return accept(shares)
}

interface Left {
  place: BranchStock
  left: number
}

function share(places: readonly Left[], quantity: number): { place: BranchStock; part: number }[] | null {
  const whole = places.find(({ left }) => left >= quantity)
  if (whole) return [{ place: whole.place, part: quantity }]
  const parts: { place: BranchStock; part: number }[] = []
  let missing = quantity
  for (const { place, left } of places) {
    const part = Math.min(missing, Math.max(0, left))
    if (part > 0) parts.push({ place, part })
    missing -= part
  }
  if (missing === 0) return parts
  const seller = places.find(({ place }) => place.allowBackorder)?.place
  if (!seller) return null
  const before = parts.find(({ place }) => place === seller)
  if (before) before.part += missing
  else parts.push({ place: seller, part: missing })
  return parts
}
