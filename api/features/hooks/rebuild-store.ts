import { setTimeout as sleep } from 'node:timers/promises'
import { openStore } from '../../db/store-db.ts'
import type { Deps } from '../../deps.ts'
import { kindsOfTag } from '../../domain/tags.ts'
import { AppError, notFound } from '../../errors.ts'
import { limitsOn, type Limit } from '../../http/rate-limit.ts'
import { recordChange } from '../publishing/index.ts'
import { findStoreRow } from '../stores/index.ts'
import { findHookByHash, noteUse, type HookRow } from './hooks.queries.ts'
import { readRebuildToken } from './rebuild-token.ts'

/** Long enough that it does not show how far the look-up came. */
const NOT_FOUND_MS = 50

const FULL: Limit = { name: 'rebuild-full', points: 1, seconds: 60 }
const CALLS: Limit = { name: 'rebuild', points: 60, seconds: 60 }

export interface FoundHook {
  storeId: string
  hook: HookRow
}

/** Has a store published: what the tags touch, or everything. */
export async function rebuildStore(
  { db, pool }: Pick<Deps, 'db' | 'pool'>,
  { storeId, hook }: FoundHook,
  tags: readonly string[] = ['code'],
): Promise<void> {
  const everything = tags.some((tag) => kindsOfTag(tag) !== null)
  const counts: [Limit, string][] = [[CALLS, storeId]]
  if (everything) counts.push([FULL, storeId])
  await limitsOn(pool).consume(...counts)
  await openStore(db, storeId)
    .transaction()
    .execute(async (trx) => {
      await noteUse(trx, hook.id)
      const cause = `Rebuild hook “${hook.name || hook.id}”`
      await recordChange(trx, storeId, { tags: [...new Set(tags)], cause })
    })
}

export async function getHook({ db }: Pick<Deps, 'db'>, token: string): Promise<FoundHook> {
  const earliest = sleep(NOT_FOUND_MS)
  const read = readRebuildToken(token)
  const store = read && (await findStoreRow(db, read.storeId))
  const hook = read && store && (await findHookByHash(openStore(db, store.id), read.hash))
  if (!hook || store.status === 'deleting') {
    await earliest
    throw notFound('hook')
  }
  if (store.status === 'suspended') throw new AppError('store_suspended', 'This store is suspended.')
  return { storeId: store.id, hook }
}
