import { randomUUID } from 'node:crypto'
import type { Deps } from '../../deps.ts'
import { AppError, invalidField } from '../../errors.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { enqueue } from '../../jobs/queue.ts'
import { audit } from '../audit/index.ts'
import { countUnfinished, insertImport } from './imports.queries.ts'
import { sniffCsv } from './sniff-csv.ts'

/** So many files of a store may wait for each other. */
const MOST_WAITING = 5

export interface StartImportInput {
  bytes: Uint8Array
  fileName: string
  dryRun: boolean
}

/** Takes a file in after a look at its beginning; a job reads it. */
export async function startImport(
  { artifacts }: Pick<Deps, 'artifacts'>,
  { store, actor }: { store: StoreContext; actor: Actor },
  { bytes, fileName, dryRun }: StartImportInput,
): Promise<number> {
  const sniffed = await sniffCsv(bytes)
  if (!sniffed.ok) throw invalidField('file', `${sniffed.reason}.`)
  if ((await countUnfinished(store.db)) >= MOST_WAITING) {
    throw new AppError('conflict', `${MOST_WAITING} imports are waiting already. Wait until one is done.`)
  }
  const key = `stores/${store.id}/imports/${randomUUID()}.csv`
  await artifacts.put(key, bytes)
  return store.db.transaction().execute(async (trx) => {
    const { accountId, email, via, impersonatedBy } = actor
    const asker = { accountId, email, via, ...(impersonatedBy !== undefined && { impersonatedBy }) }
    const id = await insertImport(trx, { key, fileName, dryRun, ...sniffed.value }, asker)
    await enqueue(trx, 'import-products', { storeId: store.id }, { priority: 5 })
    const after = { fileName, format: sniffed.value.format, dryRun }
    await audit(trx, actor, { action: 'import.start', entity: 'import', entityId: String(id), after })
    return id
  })
}
