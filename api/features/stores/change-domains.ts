import { randomBytes } from 'node:crypto'
import { domainToASCII } from 'node:url'
import { sql } from 'kysely'
import { platformDb, type PlatformTrx } from '../../db/platform-db.ts'
import { openStore } from '../../db/store-db.ts'
import type { Deps } from '../../deps.ts'
import { AppError, invalidField, notFound } from '../../errors.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { enqueue } from '../../jobs/queue.ts'
import { audit } from '../audit/index.ts'
import { announceLive, recordChange } from '../publishing/index.ts'
import { findDomain, type DomainRow } from './domains.queries.ts'
import type { DomainProver } from './prove-domain.ts'
import { moveStore } from './store-hosts.ts'

type DomainDeps = Pick<Deps, 'db' | 'env'>

interface Change {
  actor: Actor
  host: string
}

const MAX_DOMAINS = 20
const HOST = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/

/** A host of the merchant's own; it serves the store once he has proved that it is his. */
export async function addDomain(
  { db, env }: DomainDeps,
  store: StoreContext,
  { actor, host: given }: Change,
): Promise<DomainRow> {
  const host = checkedHost(given, env)
  return db.transaction().execute(async (unbound) => {
    const platform = platformDb(unbound)
    await platform.selectFrom('stores').select('id').where('id', '=', store.id).forUpdate().execute()
    const known = await platform
      .selectFrom('domains')
      .select('host')
      .where('store_id', '=', store.id)
      .execute()
    if (known.some((row) => row.host === host))
      throw new AppError('conflict', `${host} is on the list already.`)
    if (known.length >= MAX_DOMAINS)
      throw new AppError('limit_reached', `A store has at most ${MAX_DOMAINS} domains.`)
    const row = await platform
      .insertInto('domains')
      .values({
        store_id: store.id,
        host,
        kind: 'custom',
        token: `picksy-${randomBytes(18).toString('base64url')}`,
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    await audit(openStore(unbound, store.id), actor, {
      action: 'domain.add',
      entity: 'domain',
      entityId: host,
    })
    return row
  })
}

/** Looks for the proof where the merchant was asked to put it: in the DNS, or on the host itself. */
export async function verifyDomain(
  { db, prover }: DomainDeps & { prover: DomainProver },
  store: StoreContext,
  { actor, host }: Change,
): Promise<DomainRow> {
  const domain = await getDomain(db, store.id, host)
  if (domain.verified_at) return domain
  if (!(await prover.proves(host, domain.token))) {
    throw new AppError(
      'conflict',
      `The proof was not found, neither in the DNS nor on ${host}. It may take a while to show.`,
    )
  }
  await moveHosts({ db }, store, { actor, host, action: 'domain.verify' }, async (platform) => {
    const taken = await platform
      .selectFrom('domains')
      .select('store_id')
      .where('host', '=', host)
      .where('verified_at', 'is not', null)
      .executeTakeFirst()
    if (taken) throw new AppError('conflict', `${host} belongs to another store. Remove it there first.`)
    await platform
      .updateTable('domains')
      .set({ verified_at: sql<Date>`now()` })
      .where('store_id', '=', store.id)
      .where('host', '=', host)
      .execute()
  })
  return getDomain(db, store.id, host)
}

/** All other hosts of the store lead to the primary one. */
export async function makePrimary(
  { db }: DomainDeps,
  store: StoreContext,
  { actor, host }: Change,
): Promise<DomainRow> {
  const domain = await getDomain(db, store.id, host)
  if (!domain.verified_at || domain.kind === 'former') {
    throw new AppError('conflict', 'Only a verified host can be the primary one.')
  }
  await moveHosts({ db }, store, { actor, host, action: 'domain.primary' }, async (platform) => {
    await platform
      .updateTable('domains')
      .set({ primary_host: false })
      .where('store_id', '=', store.id)
      .execute()
    await platform
      .updateTable('domains')
      .set({ primary_host: true })
      .where('store_id', '=', store.id)
      .where('host', '=', host)
      .execute()
  })
  return getDomain(db, store.id, host)
}

export async function removeDomain(
  { db }: DomainDeps,
  store: StoreContext,
  { actor, host }: Change,
): Promise<void> {
  const domain = await getDomain(db, store.id, host)
  if (domain.kind === 'platform')
    throw new AppError('conflict', 'The host that the platform gives stays; rename the store instead.')
  await moveHosts({ db }, store, { actor, host, action: 'domain.remove' }, async (platform) => {
    await platform.deleteFrom('domains').where('store_id', '=', store.id).where('host', '=', host).execute()
    if (!domain.primary_host) return
    await platform
      .updateTable('domains')
      .set({ primary_host: true })
      .where('store_id', '=', store.id)
      .where('kind', '=', 'platform')
      .execute()
  })
}

async function getDomain(db: Deps['db'], storeId: string, host: string): Promise<DomainRow> {
  const domain = await findDomain(db, storeId, host)
  if (!domain) throw notFound('domain')
  return domain
}

/** The pages name their own address: when the primary host changes, every page is made anew. */
async function moveHosts(
  { db }: Pick<Deps, 'db'>,
  store: Pick<StoreContext, 'id'>,
  { actor, host, action }: Change & { action: string },
  change: (platform: PlatformTrx) => Promise<void>,
): Promise<void> {
  await db.transaction().execute(async (unbound) => {
    const platform = platformDb(unbound)
    await platform.selectFrom('stores').select('id').where('id', '=', store.id).forUpdate().execute()
    const before = await primaryOf(platform, store.id)
    await change(platform)
    const after = await primaryOf(platform, store.id)
    await platform.updateTable('stores').set(moveStore).where('id', '=', store.id).execute()
    const trx = openStore(unbound, store.id)
    await audit(trx, actor, {
      action,
      entity: 'domain',
      entityId: host,
      before: { primary: before },
      after: { primary: after },
    })
    if (before !== after)
      await recordChange(trx, store.id, {
        tags: ['settings'],
        cause: `Address ${after ?? ''}`,
        actor: actor.accountId,
      })
    await announceLive(trx, store.id)
    await enqueue(trx, 'project-live', { storeId: store.id })
  })
}

async function primaryOf(platform: PlatformTrx, storeId: string): Promise<string | undefined> {
  const row = await platform
    .selectFrom('domains')
    .select('host')
    .where('store_id', '=', storeId)
    .where('primary_host', '=', true)
    .executeTakeFirst()
  return row?.host
}

function checkedHost(given: string, env: Deps['env']): string {
  const host = domainToASCII(given.trim().toLowerCase().replace(/\.$/, ''))
  if (!HOST.test(host))
    throw invalidField('host', 'Use a host name like shop.example.com, without https:// and path.')
  const own = [new URL(env.PLATFORM_URL).hostname, env.STORE_DOMAIN.replace(/:\d+$/, '')]
  if (own.some((domain) => host === domain || host.endsWith(`.${domain}`))) {
    throw invalidField(
      'host',
      'This host belongs to the platform. Rename the store to change its address there.',
    )
  }
  return host
}
