import { randomInt } from 'node:crypto'
import { isTaken } from '../../db/refused-by.ts'
import { normaliseCode } from '../../domain/pricing/normalise-code.ts'
import { AppError, invalidField, notFound } from '../../errors.ts'
import { audit } from '../audit/index.ts'
import { countCoupons, deleteCoupon, insertCoupons, type SavedCoupon } from './coupons.queries.ts'
import { findPromotion, lockPromotion } from './promotions.queries.ts'
import type { Editing } from './save-promotion.ts'

const MOST = 100_000
// No letters and figures that are taken for one another.
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 12
const CODE = /^[\p{L}\p{N}][\p{L}\p{N}_-]{2,39}$/u
const PREFIX = /^(?:[\p{L}\p{N}][\p{L}\p{N}_-]*)?$/u

type OfPromotion = Editing & { promotionId: number }

/** One code for everybody who knows it. */
export async function makeCoupon({
  store,
  actor,
  promotionId,
  input,
}: OfPromotion & { input: { code: string; limit: number | null } }): Promise<SavedCoupon> {
  const code = normaliseCode(input.code)
  if (!CODE.test(code)) {
    throw invalidField('code', 'Use 3 to 40 letters, figures, hyphens and underscores, like SUMMER-10.')
  }
  try {
    const [made] = await writeCoupons({ store, actor, promotionId }, [code], input.limit)
    if (!made) throw notFound('promotion')
    return made
  } catch (error) {
    if (!isTaken(error, 'coupons_code')) throw error
    const message = `The code ${code} is in use already. Choose another one.`
    throw new AppError('conflict', message, { errors: [{ path: 'code', message }] })
  }
}

/** Many codes that nobody can guess, each for one use. */
export async function makeCoupons({
  store,
  actor,
  promotionId,
  input,
}: OfPromotion & { input: { count: number; prefix: string } }): Promise<number> {
  const prefix = normaliseCode(input.prefix)
  if (!PREFIX.test(prefix)) {
    throw invalidField('prefix', 'Use letters, figures, hyphens and underscores, like SUMMER-.')
  }
  const codes = new Set<string>()
  while (codes.size < input.count) codes.add(prefix + randomCode())
  return (await writeCoupons({ store, actor, promotionId }, [...codes], 1)).length
}

const randomCode = () => Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')

function writeCoupons(
  { store, actor, promotionId }: OfPromotion,
  codes: readonly string[],
  limit: number | null,
): Promise<SavedCoupon[]> {
  return store.db.transaction().execute(async (trx) => {
    if (!(await lockPromotion(trx, promotionId))) throw notFound('promotion')
    const { count = 0 } = (await countCoupons(trx, [promotionId])).get(promotionId) ?? {}
    if (count + codes.length > MOST) {
      throw new AppError('limit_reached', `A promotion has at most ${MOST} codes. Make another promotion.`)
    }
    const made = await insertCoupons(trx, { promotionId, codes, limit })
    await audit(trx, actor, {
      action: 'coupon.create',
      entity: 'coupon',
      entityId: codes.length === 1 ? String(made[0]?.id ?? '') : '',
      after: { promotionId, limit, ...(codes.length === 1 ? { code: codes[0] } : { count: codes.length }) },
    })
    return made
  })
}

export function removeCoupon({ store, actor, promotionId, id }: OfPromotion & { id: number }): Promise<void> {
  return store.db.transaction().execute(async (trx) => {
    const gone = await deleteCoupon(trx, { promotionId, id })
    if (!gone) throw notFound('code')
    await audit(trx, actor, {
      action: 'coupon.delete',
      entity: 'coupon',
      entityId: String(id),
      before: { promotionId, code: gone.code, used: gone.used },
    })
  })
}

export async function demandPromotion({ db }: Editing['store'], id: number): Promise<void> {
  if (!(await findPromotion(db, id))) throw notFound('promotion')
}
