import type { StoreTrx } from '../../db/store-db.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { proposeSlug } from '../../domain/slug.ts'
import { tagOf, type LinkedKind } from '../../domain/tags.ts'
import { AppError } from '../../errors.ts'
import { recordChange } from '../publishing/index.ts'
import { allocateSlugs, type SlugProblem, type Slugs, type SlugWish } from './allocate-slugs.ts'
import { findSuccessors, findTaken, retireFormer, takeSlugs, type SlugRow } from './slugs.queries.ts'
import type { SlugKind } from './slugs.table.ts'

/** Others may take the same address at the same instant; every round sees what they committed. */
const ROUNDS = 5

/** Pages, posts and policies are documents. */
const ENTITY_OF = {
  product: 'product',
  category: 'category',
  collection: 'collection',
  brand: 'brand',
  page: 'document',
  post: 'document',
  policy: 'document',
} as const satisfies Record<SlugKind, LinkedKind>

/**
 * Gives every entity its addresses in one round of statements: what it had before becomes a redirect, what
 * somebody else had once is taken over. An address that was asked for and is taken is that entity's refusal.
 */
export async function claimSlugs(
  trx: StoreTrx,
  { storeId, kind }: { storeId: string; kind: SlugKind },
  wishes: readonly SlugWish[],
): Promise<Map<number, Slugs | Refusal<SlugProblem>>> {
  const claimed = new Map<number, Slugs | Refusal<SlugProblem>>()
  let waiting = wishes
  for (let round = 0; waiting.length > 0; round++) {
    if (round === ROUNDS)
      throw new AppError('conflict', 'Somebody else is taking these addresses. Try again.')
    const given = allocateSlugs(waiting, await takenBeside(trx, kind, waiting))
    const rows = [...given].flatMap(([id, slugs]) => ('ok' in slugs ? [] : rowsOf(kind, id, slugs)))
    const won = new Set((rows.length > 0 ? await takeRows(trx, storeId, rows) : []).map(keyOf))
    const lost = new Set(rows.filter((row) => !won.has(keyOf(row))).map((row) => row.entity_id))
    for (const [id, slugs] of given) if (!lost.has(id)) claimed.set(id, slugs)
    waiting = waiting.filter((wish) => lost.has(wish.entityId))
  }
  return claimed
}

/** Where a former address led to another entity, or to none, it does so no more: also when nobody sees the new one. */
async function takeRows(trx: StoreTrx, storeId: string, rows: SlugRow[]): Promise<SlugRow[]> {
  const successors = await findSuccessors(trx, rows)
  if (successors.length > 0) {
    const tags = successors.map((id) => tagOf[ENTITY_OF[rows[0]!.kind]](id))
    await recordChange(trx, storeId, { tags, cause: 'A former address is used again' })
  }
  await retireFormer(trx, rows)
  return takeSlugs(trx, rows)
}

async function takenBeside(trx: StoreTrx, kind: SlugKind, wishes: readonly SlugWish[]) {
  const bases = wishes.flatMap((wish) => [...new Set([baseOf(wish), ...Object.values(wish.translated)])])
  const ownerIds = wishes.map((wish) => wish.entityId)
  const exact = await findTaken(trx, kind, bases, { ownerIds, numbered: [] })
  const crowded = new Set([...exact.values()].flatMap((slugs) => [...slugs]))
  const seen = new Set<string>()
  for (const base of bases) (seen.has(base) ? crowded : seen).add(base)
  return crowded.size === 0 ? exact : findTaken(trx, kind, bases, { ownerIds, numbered: [...crowded] })
}

const baseOf = ({ slug, title, fallback }: SlugWish) => slug ?? proposeSlug(title, fallback, new Set())

const rowsOf = (kind: SlugKind, entity_id: number, slugs: Slugs): SlugRow[] =>
  Object.entries(slugs).map(([locale, slug]) => ({ kind, locale, slug, entity_id }))

const keyOf = ({ locale, slug, entity_id }: SlugRow) => `${entity_id}/${locale}/${slug}`
