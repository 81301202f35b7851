import type { Availability } from '../contracts/pages.ts'
import { accept, refuse } from './refusal.ts'
import type { Result } from './refusal.ts'
import { availability } from './variants.ts'

/** What a branch has of a variant. `onHand` is null while nobody has counted it. */
export interface StockLevel {
  variantId: number
  branchId: number
  onHand: number | null
  reserved: number
  lowAt: number
}

/** Either how many there are, or how many came or went. */
export interface StockMove {
  variantId: number
  branchId: number
  onHand?: number | undefined
  change?: number | undefined
}

export interface PlannedMovement {
  variantId: number
  branchId: number
  change: number
  onHand: number
  /** Its threshold, when this move takes the stock from above it to it or below. */
  fallsTo: number | null
}

export type StockRefusal = 'named_twice' | 'below_zero' | 'too_many'

export const MAX_ON_HAND = 1e9

/** The moves that change anything, a first count included. Paths name the move by its place. */
export function planMovements(
  levels: readonly StockLevel[],
  moves: readonly StockMove[],
): Result<PlannedMovement[], StockRefusal> {
  const known = new Map(levels.map((level) => [keyOf(level), level]))
  const seen = new Set<string>()
  const movements: PlannedMovement[] = []
  for (const [index, move] of moves.entries()) {
    const key = keyOf(move)
    if (seen.has(key))
      return refuse('named_twice', 'This variant and branch are named twice', `${index}.variantId`)
    seen.add(key)
    const level = known.get(key)
    const before = level?.onHand ?? 0
    const onHand = move.onHand ?? before + (move.change ?? 0)
    const change = onHand - before
    if (onHand < 0) {
      return refuse('below_zero', `Only ${before} are there: no more than that can go`, `${index}.change`)
    }
    if (onHand > MAX_ON_HAND)
      return refuse('too_many', `At most ${MAX_ON_HAND} can be kept`, `${index}.change`)
    if (change === 0 && level?.onHand != null) continue
    const { variantId, branchId } = move
    movements.push({ variantId, branchId, change, onHand, fallsTo: level ? fallOf(level, onHand) : null })
  }
  return accept(movements)
}

function fallOf({ onHand, reserved, lowAt }: StockLevel, after: number): number | null {
  const fell = onHand !== null && onHand - reserved > lowAt && after - reserved <= lowAt
  return lowAt > 0 && fell ? lowAt : null
}

const keyOf = ({ variantId, branchId }: { variantId: number; branchId: number }) => `${variantId}:${branchId}`

export interface VariantStock {
  trackStock: boolean
  allowBackorder: boolean
  /** Of all branches together; null while nobody has counted it in any. */
  available: number | null
  lowAt: number
}

/** What nobody has counted yet is sold as if it were there. */
export function variantAvailability({
  trackStock,
  allowBackorder,
  available,
  lowAt,
}: VariantStock): Availability {
  if (!trackStock || available === null) return availability(0, 0, 'untracked')
  return availability(available, lowAt, allowBackorder ? 'backorder' : 'tracked')
}
