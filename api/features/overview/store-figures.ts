import { sql } from 'kysely'
import type { LatestRelease, StoreFigures } from '../../contracts/overview.ts'
import type { Db } from '../../db/connect.ts'
import { tableOf } from '../../db/store-db.ts'
import type { Action, Reach } from '../../domain/permissions.ts'
import type { Actor, Membership } from '../../http/app-env.ts'
import { reachIn } from '../../http/reach-in.ts'
import type { OwnStore } from './own-stores.queries.ts'

interface Row {
  active: number
  draft: number
  low_stock: number
  sold_out: number
  waiting: number
  tasks: number
  id: number | null
  status: LatestRelease['status']
  cause: string
  started_at: Date
}

/** How a store is doing, in one query, no further than whoever asks may look. */
export async function readStoreFigures(
  db: Db,
  { id, held, member }: OwnStore,
  actor: Actor,
): Promise<StoreFigures> {
  const tasks = reachOrNone(actor, member, 'tasks.read')
  const seesProducts = reachOrNone(actor, member, 'catalog.read') !== null
  const seesReleases = reachOrNone(actor, member, 'releases.read') !== null
  const { rows } = await sql<Row>`
    select p.*, r.*,
      (select count(*) from ${tableOf(id, 'changes')}) as waiting,
      (select count(*) from ${tableOf(id, 'duties')}
        where kind = 'task' and state in ('open', 'doing')
          and (${tasks?.branchIds ?? null}::int[] is null or branch_id = any(${tasks?.branchIds ?? null}::int[]))
          and (${tasks?.assigneeId ?? null}::uuid is null or assignee_id = ${tasks?.assigneeId ?? null}::uuid)
      ) as tasks
    from (
      select count(*) filter (where status = 'active') as active,
        count(*) filter (where status = 'draft') as draft,
        count(*) filter (where status = 'active' and availability = 'low_stock') as low_stock,
        count(*) filter (where status = 'active' and availability = 'out_of_stock') as sold_out
      from ${tableOf(id, 'products')}) p
    left join (
      select id, status, cause, started_at from ${tableOf(id, 'releases')} order by id desc limit 1) r on true`.execute(
    db,
  )
  const row = rows[0]!
  return {
    storeId: id,
    products: seesProducts
      ? { active: row.active, draft: row.draft, lowStock: row.low_stock, soldOut: row.sold_out }
      : null,
    publishing: seesReleases ? { latest: toLatest(row), waiting: row.waiting, held } : null,
    tasks: tasks && row.tasks,
  }
}

const toLatest = ({ id, status, cause, started_at }: Row) =>
  id === null ? null : { id, status, cause, startedAt: started_at.toISOString() }

function reachOrNone(actor: Actor, member: Membership, action: Action): Reach | null {
  const reach = reachIn(actor, member, action)
  return reach.ok ? reach : null
}
