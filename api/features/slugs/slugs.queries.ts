import { columnsOf, recordSet } from '../../db/record-set.ts'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import { MAX_SLUG } from '../../domain/slug.ts'
import type { Slugs, TakenSlugs } from './allocate-slugs.ts'
import type { SlugKind } from './slugs.table.ts'

export interface SlugRow {
  kind: SlugKind
  locale: string
  slug: string
  entity_id: number
}

const TYPES = { kind: 'text', locale: 'text', slug: 'text', entity_id: 'int' } as const

/** Addresses that others than `ownerIds` have now: those named, and those named with a number behind them. */
export async function findTaken(
  trx: StoreTrx,
  kind: SlugKind,
  bases: readonly string[],
  { ownerIds, numbered }: { ownerIds: readonly number[]; numbered: readonly string[] },
): Promise<TakenSlugs> {
  const rows = await trx
    .selectFrom('slugs')
    .select(['locale', 'slug'])
    .where('kind', '=', kind)
    .where('state', '=', 'current')
    .where((eb) => eb.not(eb('entity_id', '=', eb.fn.any(eb.val([...ownerIds])))))
    .where((eb) =>
      eb.or([
        eb('slug', '=', eb.fn.any(eb.val([...bases]))),
        ...numbered.map((base) => {
          const [from, to] = numberedRange(base)
          return eb.and([eb('slug', '>=', from), eb('slug', '<', to)])
        }),
      ]),
    )
    .execute()
  const taken: TakenSlugs = new Map()
  for (const { locale, slug } of rows) taken.set(locale, (taken.get(locale) ?? new Set()).add(slug))
  return taken
}

/**
 * Where the base's numbered addresses stand in the column's order, which is that of the bytes: `.` follows `-`.
 * A long base loses its end to the number.
 */
function numberedRange(base: string): [string, string] {
  const stem = base.slice(0, MAX_SLUG - 8)
  return stem === base ? [`${base}-`, `${base}.`] : [stem, `${stem}~`]
}

/** What the entities had in these languages leads to what they get now, also when it was gone. */
export async function retireFormer(trx: StoreTrx, rows: readonly SlugRow[]): Promise<void> {
  await trx
    .updateTable('slugs')
    .from(recordSet(rows, TYPES))
    .set({ state: 'old' })
    .whereRef('slugs.kind', '=', 'given.kind')
    .whereRef('slugs.locale', '=', 'given.locale')
    .whereRef('slugs.entity_id', '=', 'given.entity_id')
    .where('slugs.state', '<>', 'old')
    .execute()
}

/** Entities that are about to take an address which led to another one once, or was gone with it. */
export async function findSuccessors(trx: StoreTrx, rows: readonly SlugRow[]): Promise<number[]> {
  const found = await trx
    .selectFrom('slugs')
    .innerJoin(recordSet(rows, TYPES), (join) =>
      join
        .onRef('slugs.kind', '=', 'given.kind')
        .onRef('slugs.locale', '=', 'given.locale')
        .onRef('slugs.slug', '=', 'given.slug'),
    )
    .select('given.entity_id as id')
    .distinct()
    .where('slugs.state', '<>', 'current')
    .whereRef('slugs.entity_id', '<>', 'given.entity_id')
    .execute()
  return found.map(({ id }) => id)
}

/** Makes the rows current and answers those it could: who is missing lost a race. Sorted, so that none deadlock. */
export async function takeSlugs(trx: StoreTrx, rows: readonly SlugRow[]): Promise<SlugRow[]> {
  return trx
    .insertInto('slugs')
    .columns([...columnsOf(TYPES), 'state'])
    .expression((eb) =>
      eb
        .selectFrom(recordSet(rows, TYPES))
        .select([
          'given.kind',
          'given.locale',
          'given.slug',
          'given.entity_id',
          eb.val('current').as('state'),
        ])
        .orderBy('given.locale')
        .orderBy('given.slug'),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'locale', 'slug'])
        .doUpdateSet((eb) => ({ entity_id: eb.ref('excluded.entity_id'), state: 'current' }))
        .where((eb) =>
          eb.or([
            eb('slugs.state', '<>', 'current'),
            eb('slugs.entity_id', '=', eb.ref('excluded.entity_id')),
          ]),
        ),
    )
    .returning(['kind', 'locale', 'slug', 'entity_id'])
    .execute()
}

/** The current addresses by language, of each entity that has any. */
export async function listSlugs(
  db: StoreDb,
  kind: SlugKind,
  ids: readonly number[],
): Promise<Map<number, Slugs>> {
  const rows = await db
    .selectFrom('slugs')
    .select(['entity_id', 'locale', 'slug'])
    .where('kind', '=', kind)
    .where((eb) => eb('entity_id', '=', eb.fn.any(eb.val([...ids]))))
    .where('state', '=', 'current')
    .execute()
  const slugs = new Map<number, Slugs>(ids.map((id) => [id, {}]))
  for (const row of rows) slugs.set(row.entity_id, { ...slugs.get(row.entity_id), [row.locale]: row.slug })
  return slugs
}

/** Archived and deleted entities answer 410 at every address they had. */
export async function retireSlugs(trx: StoreTrx, kind: SlugKind, ids: readonly number[]): Promise<void> {
  await trx
    .updateTable('slugs')
    .set({ state: 'gone' })
    .where('kind', '=', kind)
    .where((eb) => eb('entity_id', '=', eb.fn.any(eb.val([...ids]))))
    .execute()
}

/** The entity that an address leads to, today's or a former one. */
export async function findBySlug(
  db: StoreDb,
  kind: SlugKind,
  locale: string,
  slug: string,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('slugs')
    .select('entity_id')
    .where('kind', '=', kind)
    .where('locale', '=', locale)
    .where('slug', '=', slug)
    .where('state', '<>', 'gone')
    .executeTakeFirst()
  return row?.entity_id
}

/** The entities that these addresses stand for, archived ones included; one that was deleted may be among them. */
export async function listBySlug(
  db: StoreDb,
  kind: SlugKind,
  locale: string,
  slugs: readonly string[],
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('slugs')
    .select(['slug', 'entity_id'])
    .where('kind', '=', kind)
    .where('locale', '=', locale)
    .where((eb) => eb('slug', '=', eb.fn.any(eb.val([...slugs]))))
    .where('state', '<>', 'old')
    .execute()
  return new Map(rows.map((row) => [row.slug, row.entity_id]))
}
