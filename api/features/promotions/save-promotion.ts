import type { PromotionInput, PromotionPatch } from '../../contracts/promotions.ts'
import type { Promotion } from '../../domain/pricing/types.ts'
import { tagOf } from '../../domain/tags.ts'
import { AppError, invalidField, notFound } from '../../errors.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { changedMeanwhile } from '../../http/if-match.ts'
import { audit } from '../audit/index.ts'
import { expireCaches } from '../publishing/index.ts'
import {
  countPromotions,
  insertPromotion,
  lockPromotion,
  writePromotion,
  type SavedPromotion,
} from './promotions.queries.ts'

const MOST = 500

export interface Editing {
  store: StoreContext
  actor: Actor
}

export function createPromotion(
  { now }: { now: () => Date },
  { store, actor, input }: Editing & { input: PromotionInput },
): Promise<SavedPromotion> {
  return store.db.transaction().execute(async (trx) => {
    if ((await countPromotions(trx)) >= MOST) {
      throw new AppError('limit_reached', `A store has at most ${MOST} promotions. Delete one first.`)
    }
    const values = { ...toPromotion(input), version: 1, updatedAt: now() }
    const saved = await insertPromotion(trx, checkTimes(values))
    await audit(trx, actor, { ...audited(saved), action: 'promotion.create', after: saved })
    await expireCaches(trx, store.id, [tagOf.promotions])
    return saved
  })
}

export function changePromotion(
  { now }: { now: () => Date },
  {
    store,
    actor,
    id,
    version,
    patch,
  }: Editing & { id: number; version: number | undefined; patch: PromotionPatch },
): Promise<SavedPromotion> {
  return store.db.transaction().execute(async (trx) => {
    const before = await lockPromotion(trx, id)
    if (!before) throw notFound('promotion')
    if (version !== undefined && version !== before.version) throw changedMeanwhile()
    const { id: _, used: _used, createdAt: _made, ...former } = before
    const values = { ...former, ...defined(patch), version: before.version + 1, updatedAt: now() }
    const saved = await writePromotion(trx, id, checkTimes(values))
    await audit(trx, actor, { ...audited(saved), action: 'promotion.update', before, after: saved })
    await expireCaches(trx, store.id, [tagOf.promotions])
    return saved
  })
}

/** Its codes go with it. Orders keep what they were given. */
export function deletePromotion({
  store,
  actor,
  id,
  version,
}: Editing & { id: number; version: number | undefined }): Promise<void> {
  return store.db.transaction().execute(async (trx) => {
    const before = await lockPromotion(trx, id)
    if (!before) throw notFound('promotion')
    if (version !== undefined && version !== before.version) throw changedMeanwhile()
    await trx.deleteFrom('promotions').where('id', '=', id).execute()
    await audit(trx, actor, { ...audited(before), action: 'promotion.delete', before })
    await expireCaches(trx, store.id, [tagOf.promotions])
  })
}

const audited = ({ id }: SavedPromotion) => ({ entity: 'promotion', entityId: String(id) })

type Fields = Omit<Promotion, 'id' | 'used'>

/** What is left out: without codes, always, for everybody, as often as one likes, with nothing beside it. */
export function toPromotion({ title, effect, ...given }: PromotionInput): Fields {
  return {
    title,
    effect,
    status: 'active',
    trigger: 'automatic',
    startsAt: null,
    endsAt: null,
    conditions: { all: [] },
    combinesWith: [],
    exclusive: false,
    priority: 0,
    limits: { total: null, perCustomer: null },
    ...defined(given),
  }
}

type Defined<Patch> = { [Key in keyof Patch]?: Exclude<Patch[Key], undefined> }

const defined = <Patch extends object>(patch: Patch): Defined<Patch> =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Defined<Patch>

function checkTimes<Values extends Pick<Fields, 'startsAt' | 'endsAt'>>(values: Values): Values {
  const { startsAt, endsAt } = values
  if (startsAt !== null && endsAt !== null && endsAt <= startsAt) {
    throw invalidField('endsAt', 'The end comes after the beginning.')
  }
  return values
}
