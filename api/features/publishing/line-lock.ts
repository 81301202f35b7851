import type { Pool } from 'pg'
import type { PublishLine } from '../../contracts/publishing.ts'
import { withSessionLock } from '../../db/session-lock.ts'

const LOCKS: Record<PublishLine, number> = { live: 7_403_222, bulk: 7_403_223 }

/** A line of a store is published by one process at a time; false when another one does. */
export const withLineLock = (
  pool: Pool,
  { storeId, line, wait = false }: { storeId: string; line: PublishLine; wait?: boolean },
  run: () => Promise<unknown>,
): Promise<boolean> => withSessionLock(pool, { namespace: LOCKS[line], key: storeId, wait }, run)
