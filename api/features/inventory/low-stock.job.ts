import type { z } from 'zod'
import type { Db } from '../../db/connect.ts'
import { platformDb } from '../../db/platform-db.ts'
import { openStore } from '../../db/store-db.ts'
import type { Env } from '../../env.ts'
import { defineJob } from '../../jobs/runner.ts'
import { variantTitle } from '../../domain/variants.ts'
import { enqueueMail } from '../mail/index.ts'
import { findStoreRow, toStoreContext } from '../stores/index.ts'
import { listLevels } from './levels.queries.ts'
import { LowStockPayload } from './warn-of-low-stock.ts'

const ITEMS_SHOWN = 20

interface LowStockDeps {
  db: Db
  env: Pick<Env, 'PLATFORM_URL'>
}

/** Tells owners, and the managers of the branches concerned, what is running out. */
export const warnLowStockJob = defineJob({
  name: 'warn-low-stock',
  payload: LowStockPayload,
  run: (deps: LowStockDeps, payload) => mailLowStock(deps, payload),
})

export async function mailLowStock(
  { db, env }: LowStockDeps,
  payload: z.infer<typeof LowStockPayload>,
): Promise<void> {
  const row = await findStoreRow(db, payload.storeId)
  if (!row || row.status !== 'active') return
  const store = toStoreContext(db, row)
  const levels = await listLevels(store.db, { places: payload.places, limit: payload.places.length })
  const items = levels.flatMap(({ branchId, branch, title, options, sku, available, lowAt }) =>
    available !== null && available <= lowAt
      ? [
          {
            branchId,
            branch,
            sku: sku ?? '',
            title: [title, variantTitle(options)].filter(Boolean).join(', '),
            available,
          },
        ]
      : [],
  )
  const readers = await listReaders(db, store.id)
  await openStore(db, store.id)
    .transaction()
    .execute(async (trx) => {
      for (const reader of readers) {
        const concerned = items.filter(({ branchId }) => reader.branchIds?.includes(branchId) ?? true)
        if (concerned.length === 0) continue
        await enqueueMail(trx, {
          transport: 'shop',
          storeId: store.id,
          to: reader.email,
          template: 'low-stock',
          locale: reader.locale,
          once: `low-stock:${payload.movementId}:${reader.accountId}`,
          data: {
            storeName: store.name,
            items: concerned.slice(0, ITEMS_SHOWN).map(({ branchId: _, ...item }) => item),
            more: Math.max(0, concerned.length - ITEMS_SHOWN),
            url: `${env.PLATFORM_URL}/admin/${store.slug}/inventory?low=true`,
          },
        })
      }
    })
}

interface Reader {
  accountId: string
  email: string
  locale: string
  /** Null: all of the store's. */
  branchIds: number[] | null
}

async function listReaders(db: Db, storeId: string): Promise<Reader[]> {
  const rows = await platformDb(db)
    .selectFrom('memberships as m')
    .innerJoin('accounts as a', 'a.id', 'm.account_id')
    .select(['a.id', 'a.email', 'a.locale', 'm.role', 'm.branch_ids'])
    .where('m.store_id', '=', storeId)
    .where('m.role', 'in', ['merchant', 'owner', 'manager'])
    .where('a.verified_at', 'is not', null)
    .orderBy('a.id')
    .execute()
  return rows.map(({ id, email, locale, role, branch_ids }) => ({
    accountId: id,
    email,
    locale,
    branchIds: role === 'manager' ? branch_ids : null,
  }))
}
