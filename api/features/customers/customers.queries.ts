import type { StoreDb } from '../../db/store-db.ts'
import { notFound } from '../../errors.ts'
import { toProfile, type Profile } from './customer-sessions.ts'

export interface ProfilePatch {
  name?: string
  phone?: string
  locale?: string
  marketing?: boolean
}

export async function getProfile(store: StoreDb, id: number): Promise<Profile> {
  const row = await store.selectFrom('customers').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound('customer')
  return toProfile(row)
}

export async function updateProfile(store: StoreDb, id: number, patch: ProfilePatch): Promise<Profile> {
  const row = await store
    .updateTable('customers')
    .set({ ...patch, updated_at: new Date() })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
  if (!row) throw notFound('customer')
  return toProfile(row)
}
