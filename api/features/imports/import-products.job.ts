import { z } from 'zod'
import { isMissing } from '../../contracts/artifacts.ts'
import { withSessionLock } from '../../db/session-lock.ts'
import type { Deps } from '../../deps.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { defineJob, type JobContext } from '../../jobs/runner.ts'
import { recordChange } from '../publishing/index.ts'
import { findStoreRow, toStoreContext } from '../stores/index.ts'
import { findUnread, lockImport, writeProgress, type ImportRow } from './imports.queries.ts'
import { CsvFileError } from './read-csv.ts'
import { runImport, type ImportDeps } from './run-import.ts'

const ImportPayload = z.strictObject({ storeId: z.string() })

declare module '../../jobs/queue.ts' {
  interface JobPayloads {
    'import-products': z.infer<typeof ImportPayload>
  }
}

/** Namespace of advisory locks: a store's files are read one after the other. */
const IMPORT_LOCK = 7_403_225

/** Whoever finds a store busy ends: the holder goes on until no file is left, and looks once more. */
export const importProductsJob = defineJob<Deps, 'import-products'>({
  name: 'import-products',
  lane: 'long',
  payload: ImportPayload,
  async run(deps, { storeId }, context) {
    const found = await findStoreRow(deps.db, storeId)
    if (!found || found.status === 'deleting') return
    const store = toStoreContext(deps.db, found)
    const readAll = async () => {
      for (let row = await findUnread(store.db); row; row = await findUnread(store.db)) {
        await readOne(deps, store, row, context)
      }
    }
    const lock = { namespace: IMPORT_LOCK, key: storeId }
    while (await withSessionLock(deps.pool, lock, readAll)) if (!(await findUnread(store.db))) return
  },
})

/** A file from where it was left to its end. What ends it early for good is said in its row. */
export async function readOne(
  deps: ImportDeps & Pick<Deps, 'log'>,
  store: StoreContext,
  row: ImportRow,
  { attempt, maxAttempts, signal }: JobContext,
): Promise<void> {
  try {
    await runImport(deps, store, row, signal)
  } catch (error) {
    const problem = problemOf(error) ?? (attempt >= maxAttempts ? GIVEN_UP : undefined)
    if (!problem) throw error
    deps.log.warn({ err: error, storeId: store.id, importId: row.id }, 'import failed')
    await failImport(store, row, problem)
  }
  await deps.artifacts.delete(row.input.key)
}

const GIVEN_UP = {
  row: 0,
  message: 'The import stopped half way. What it had done by then is kept; start it again for the rest.',
}

function problemOf(error: unknown): { row: number; message: string } | undefined {
  if (error instanceof CsvFileError) return { row: error.row, message: error.message }
  return isMissing(error)
    ? { row: 0, message: 'The file is not there any more. Upload it again.' }
    : undefined
}

/** What was written before it failed is published all the same. */
function failImport(
  store: StoreContext,
  { id }: ImportRow,
  problem: { row: number; message: string },
): Promise<void> {
  return store.db.transaction().execute(async (trx) => {
    const row = await lockImport(trx, id)
    if (!row || row.status === 'done') return
    await writeProgress(trx, id, { status: 'failed', errors: [problem, ...row.errors], tags: [], parts: {} })
    const cause = `Import of “${row.input.fileName}”`
    await recordChange(trx, store.id, { tags: row.tags, cause, actor: row.actor.email })
  })
}
