import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { PageKind } from '../../contracts/pages.ts'
import type { PublishedPage, PublishPlan, PublishResult } from '../../contracts/publishing.ts'
import type { Db } from '../../db/connect.ts'
import { platformDb, type PlatformTrx } from '../../db/platform-db.ts'
import { openStore, tableOf, type StoreDb, type StoreTrx } from '../../db/store-db.ts'
import { kindsOfTag } from '../../domain/tags.ts'
import { emitEvent } from '../webhooks/index.ts'
import { SHELL_PATH } from './begin-publish.ts'
import { announceLive } from './announce-live.ts'
import type { ReleasedPage } from './publishing.table.ts'

/** From here on a full release writes its rows without the index and makes it anew. */
const BULK_ROWS = 5000
const ROWS_AT_ONCE = 5000

interface PageRow {
  path: string
  kind: PageKind | 'shell'
  entity_id: number
  number: number
  locale: string
  deps: string
}

/**
 * Makes a built release the head, in one transaction with the pages' deps and the end of the changes it
 * answers. The store's row decides: who finds another head than he built on has been outrun and changes nothing.
 */
export async function commitRelease(
  { db, bundle }: { db: Db; bundle: number },
  plan: PublishPlan,
  result: PublishResult,
): Promise<'committed' | 'outrun'> {
  const store = openStore(db, plan.storeId)
  const rows = pageRows(plan, result.pages)
  // What already stands needs no lock: the lock below is held for the difference only.
  const difference = await comparePages(store, plan, rows, result.removed)
  return db.transaction().execute(async (unbound) => {
    const trx = openStore(unbound, plan.storeId)
    const moved = await moveHead(platformDb(unbound), { plan, result, bundle })
    if (!moved) return 'outrun'
    await writePages(trx, plan, difference)
    await trx
      .deleteFrom('changes')
      .where('id', '=', sql<number>`any(${plan.changeIds}::bigint[])`)
      .execute()
    await finishReleaseRow(trx, plan, result, moved.held)
    await announceLive(trx, plan.storeId)
    await emitEvent(trx, plan.storeId, 'release.live', {
      id: plan.releaseId,
      pages: result.pathCount,
      changed: result.changed,
    })
    return 'committed'
  })
}

interface HeadMove {
  plan: PublishPlan
  result: PublishResult
  bundle: number
}

function moveHead(platform: PlatformTrx, { plan, result, bundle }: HeadMove) {
  const { root, pack, code } = result
  return platform
    .updateTable('stores')
    .set({
      head_release: plan.releaseId,
      live_release: sql<number>`case when held then live_release else ${plan.releaseId}::int end`,
      live_root: sql<string>`case when held then live_root else ${root} end`,
      bundle,
      // Only a full release renders every page with this code.
      ...(plan.full && { pack, code }),
      epoch: sql<number>`epoch + 1`,
      moved: sql<number>`nextval('platform.store_moves')`,
      updated_at: sql<Date>`now()`,
    })
    .where('id', '=', plan.storeId)
    .where(sql<boolean>`head_release is not distinct from ${plan.head?.id ?? null}::int`)
    .returning(['held'])
    .executeTakeFirst()
}

function pageRows(plan: PublishPlan, pages: PublishedPage[]): PageRow[] {
  const rows = pages.map(({ ref, deps }): PageRow => ({
    path: ref.path,
    kind: ref.kind,
    entity_id: ref.id,
    number: ref.number,
    locale: ref.locale,
    deps,
  }))
  if (plan.full) {
    rows.push({
      path: SHELL_PATH,
      kind: 'shell',
      entity_id: -1,
      number: 0,
      locale: '',
      deps: [...plan.shellTags].sort().join('\n'),
    })
  }
  return rows
}

interface Difference {
  write: PageRow[]
  remove: string[]
  /** Nothing stood there before. */
  fresh: boolean
}

async function comparePages(
  store: StoreDb,
  plan: PublishPlan,
  rows: PageRow[],
  removed: string[],
): Promise<Difference> {
  const standing = plan.full ? await readAll(store) : await readSome(store, rows)
  const wanted = new Set(rows.map((row) => row.path))
  return {
    write: rows.filter((row) => standing.get(row.path) !== digest(row.deps)),
    remove: plan.full ? [...standing.keys()].filter((path) => !wanted.has(path)) : removed,
    fresh: standing.size === 0,
  }
}

/** Digests of the deps that are written down: the deps themselves would be a third of the worker's memory. */
async function readAll(store: StoreDb): Promise<Map<string, string>> {
  return byPath(await store.selectFrom('pages').select(['path', digested]).execute())
}

async function readSome(store: StoreDb, pages: PageRow[]): Promise<Map<string, string>> {
  const paths = pages.map((row) => row.path)
  const rows = await store
    .selectFrom('pages')
    .select(['path', digested])
    .where('path', '=', sql<string>`any(${paths}::text[])`)
    .execute()
  return byPath(rows)
}

const digest = (deps: string) => createHash('md5').update(deps).digest('base64')
const digested = sql<string>`encode(decode(md5(array_to_string(deps, e'\n')), 'hex'), 'base64')`.as('digest')
const byPath = (rows: { path: string; digest: string }[]) =>
  new Map(rows.map((row) => [row.path, row.digest]))

async function writePages(
  trx: StoreTrx,
  plan: PublishPlan,
  { write, remove, fresh }: Difference,
): Promise<void> {
  const pages = tableOf(plan.storeId, 'pages')
  const rebuildIndex = fresh && write.length > BULK_ROWS
  if (rebuildIndex) await sql`drop index ${sql.id(plan.storeId, 'pages_deps')}`.execute(trx)
  for (let start = 0; start < write.length; start += ROWS_AT_ONCE) {
    const rows = write.slice(start, start + ROWS_AT_ONCE)
    await sql`
      insert into ${pages} (path, kind, entity_id, number, locale, deps)
      select path, kind, entity_id, number, locale, string_to_array(deps, e'\n')
      from unnest(
        ${rows.map((row) => row.path)}::text[], ${rows.map((row) => row.kind)}::text[],
        ${rows.map((row) => row.entity_id)}::int[], ${rows.map((row) => row.number)}::int[],
        ${rows.map((row) => row.locale)}::text[], ${rows.map((row) => row.deps)}::text[]
      ) as row (path, kind, entity_id, number, locale, deps)
      on conflict (path) do update set kind = excluded.kind, entity_id = excluded.entity_id,
        number = excluded.number, locale = excluded.locale, deps = excluded.deps`.execute(trx)
  }
  if (rebuildIndex) {
    await sql`create index pages_deps on ${pages} using gin (deps) with (fastupdate = off)`.execute(trx)
  }
  if (remove.length > 0) {
    await trx
      .deleteFrom('pages')
      .where('path', '=', sql<string>`any(${remove}::text[])`)
      .execute()
  }
}

const REASONS = 5

/** Why each page was made: what it shows of what was published. */
function explain({ tags, full }: PublishPlan, { noted, pages }: PublishResult): ReleasedPage[] {
  if (full) return noted.map((page) => ({ ...page, because: [] }))
  const changes = new Map(noted.map(({ path, change }) => [path, change]))
  const made = pages.flatMap(({ ref, deps }): ReleasedPage[] => {
    const change = changes.get(ref.path)
    if (!change) return []
    const shown = new Set(deps.split('\n'))
    const isReason = (tag: string) => shown.has(tag) || kindsOfTag(tag)?.includes(ref.kind)
    return [{ path: ref.path, change, because: tags.filter(isReason).slice(0, REASONS) }]
  })
  const gone = noted.filter(({ change }) => change === 'gone').map((page) => ({ ...page, because: [] }))
  return [...made, ...gone]
}

async function finishReleaseRow(
  trx: StoreTrx,
  plan: PublishPlan,
  result: PublishResult,
  held: boolean,
): Promise<void> {
  if (!held) {
    await trx
      .updateTable('releases')
      .set({ status: 'superseded' })
      .where('status', 'in', ['live', 'ready'])
      .where('id', '<>', plan.releaseId)
      .execute()
  }
  await trx
    .updateTable('releases')
    .set({
      status: held ? 'ready' : 'live',
      root: result.root,
      bundle: result.code,
      ...(plan.full && { shell: plan.releaseId }),
      parent_id: plan.head?.id ?? null,
      pages: result.pathCount,
      changed: result.changed,
      done: result.pages.length,
      noted: JSON.stringify(explain(plan, result)),
      problems: JSON.stringify(result.problems),
      ready_at: sql<Date>`now()`,
      ...(!held && { live_at: sql<Date>`now()` }),
    })
    .where('id', '=', plan.releaseId)
    .execute()
}
