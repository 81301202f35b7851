import type { Selectable } from 'kysely'
import type { PlatformDb } from '../../db/platform-db.ts'
import { notFound } from '../../errors.ts'
import type { AccountTable } from './accounts.table.ts'
import type { Account } from './staff-sessions.ts'

const COLUMNS = ['id', 'email', 'name', 'locale', 'admin', 'verified_at'] as const

export async function getAccount(platform: PlatformDb, id: string): Promise<Account> {
  const row = await platform.selectFrom('accounts').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound('account')
  return toAccount(row)
}

/** Who owns the address; claims that nobody confirmed do not count. */
export async function findAccountByEmail(platform: PlatformDb, email: string): Promise<Account | undefined> {
  const row = await platform
    .selectFrom('accounts')
    .select(COLUMNS)
    .where('email', '=', email)
    .where('verified_at', 'is not', null)
    .executeTakeFirst()
  return row && toAccount(row)
}

export async function updateAccount(
  platform: PlatformDb,
  id: string,
  patch: { name?: string; locale?: string },
): Promise<Account> {
  const row = await platform
    .updateTable('accounts')
    .set({ ...patch, updated_at: new Date() })
    .where('id', '=', id)
    .returning(COLUMNS)
    .executeTakeFirst()
  if (!row) throw notFound('account')
  return toAccount(row)
}

/** Newest first, one more than asked for. */
export async function listAccounts(
  platform: PlatformDb,
  { limit, before, search }: { limit: number; before?: [at: string, id: string]; search?: string },
): Promise<(Account & { createdAt: Date })[]> {
  let query = platform.selectFrom('accounts').select([...COLUMNS, 'created_at'])
  if (search !== undefined) {
    const pattern = `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`
    query = query.where((eb) => eb.or([eb('email', 'ilike', pattern), eb('name', 'ilike', pattern)]))
  }
  if (before) {
    const [at, id] = before
    query = query.where((eb) => eb(eb.refTuple('created_at', 'id'), '<', eb.tuple(new Date(at), id)))
  }
  const rows = await query
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  return rows.map((row) => ({ ...toAccount(row), createdAt: row.created_at }))
}

type Row = Pick<Selectable<AccountTable>, (typeof COLUMNS)[number]>

const toAccount = ({ verified_at, ...row }: Row): Account => ({ ...row, verified: verified_at !== null })
