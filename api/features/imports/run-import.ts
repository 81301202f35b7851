import type { AttributeDefinition } from '../../contracts/attributes.ts'
import type { Deps } from '../../deps.ts'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import { AppError } from '../../errors.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { readDefinitions } from '../catalog/index.ts'
import { collectTags } from './collect-tags.ts'
import type { CsvRow } from './csv-row.ts'
import { finishImport } from './finish-import.ts'
import { formatNamed } from './formats/index.ts'
import { importBatch } from './import-batch.ts'
import { enqueuePictures } from './import-pictures.job.ts'
import { lockImport, writeProgress, type ImportRow } from './imports.queries.ts'
import { readBranchNames, unknownBranches, type BranchNames } from './known-branches.ts'
import { keepParts, nextPart } from './picture-parts.ts'
import type { DraftContext, ProductDraft } from './product-draft.ts'
import { readCsv } from './read-csv.ts'
import { groupRows, scanFile, type FileScan } from './scan-file.ts'

/** Products that one transaction writes: at most these are done again when a worker dies. */
const BATCH = 200

export type ImportDeps = Pick<Deps, 'artifacts' | 'env' | 'now'>

interface Running {
  store: StoreContext
  id: number
  dryRun: boolean
  scan: FileScan
  branches: BranchNames
  definitions: ReadonlyMap<string, AttributeDefinition>
  toDraft(rows: readonly CsvRow[], context: DraftContext): ProductDraft
}

/** Reads a file to its end from where it was left; every batch is written together with how far it is. */
export async function runImport(
  deps: ImportDeps,
  store: StoreContext,
  row: ImportRow,
  signal: AbortSignal,
): Promise<void> {
  const { input, id } = row
  const format = formatNamed(input.format)
  const open = async () => readCsv(await deps.artifacts.stream(input.key), input)
  const scan = await scanFile(await open(), format)
  const running: Running = {
    ...{ store, id, scan, dryRun: input.dryRun },
    branches: await readBranchNames(store.db),
    definitions: await readDefinitions(store.db),
    toDraft: (rows, context) => withRepeated(format.toDraft(rows, input.header, context), scan),
  }
  if (row.status === 'waiting') await begin(running, row)
  let at = 0
  let batch: CsvRow[][] = []
  for await (const group of groupRows(await open(), scan)) {
    if (at + batch.length < row.checkpoint) at++
    else if (batch.push(group) === BATCH) {
      await writeGroups(deps, running, batch, at)
      at += batch.length
      batch = []
      signal.throwIfAborted()
    }
  }
  if (batch.length > 0) await writeGroups(deps, running, batch, at)
  await store.db.transaction().execute((trx) => finishImport({ trx, store, env: deps.env }, id))
}

async function begin({ store, id, scan, branches }: Running, { input, errors }: ImportRow): Promise<void> {
  const unknown = unknownBranches(input.header, branches)
  const notes = unknown.map((name) => ({
    row: 1,
    message: `There is no branch “${name}”: its stock is left out.`,
  }))
  await writeProgress(store.db, id, { status: 'running', rows: scan.rows, errors: [...errors, ...notes] })
}

function withRepeated(draft: ProductDraft, { repeated }: FileScan): ProductDraft {
  for (const row of draft.rows) {
    const earlier = repeated.get(row)
    if (earlier !== undefined) draft.problems.push({ row, message: `sku: Row ${earlier} has the same SKU.` })
  }
  return draft
}

/** Where the database refuses a batch as a whole, its products go one by one: only what is at fault is left out. */
async function writeGroups(
  deps: ImportDeps,
  running: Running,
  groups: readonly CsvRow[][],
  at: number,
): Promise<void> {
  try {
    await writeBatch(deps, running, groups, at)
  } catch (error) {
    if (!isOfRows(error)) throw error
    if (groups.length === 1) return skip(running, groups[0] ?? [], { at, error })
    for (const [index, group] of groups.entries()) await writeGroups(deps, running, [group], at + index)
  }
}

function writeBatch(
  deps: ImportDeps,
  running: Running,
  groups: readonly CsvRow[][],
  at: number,
): Promise<void> {
  const { store, id, scan, definitions, branches } = running
  const context = {
    currency: store.currency,
    locales: store.locales,
    sign: scan.sign,
    now: deps.now(),
    definitions,
  }
  return inTransaction(running, async (trx) => {
    const row = await lockImport(trx, id)
    if (!row || row.checkpoint !== at) throw new Error(`Import ${id} has gone on elsewhere`)
    const drafts = groups.map((rows) => running.toDraft(rows, context))
    const outcome = await importBatch({ trx, store, context, branches }, row, drafts)
    const wishes = running.dryRun ? [] : outcome.pictures
    const parts = await keepParts(deps, { storeId: store.id, importId: id, at }, wishes)
    if (wishes.length > 0 && nextPart(row.parts) === undefined) await enqueuePictures(trx, store.id, id)
    return {
      checkpoint: at + groups.length,
      done: row.done + groups.reduce((sum, rows) => sum + rows.length, 0),
      created: row.created + outcome.created,
      updated: row.updated + outcome.updated,
      failed: row.failed + outcome.failed,
      errors: [...row.errors, ...outcome.errors],
      tags: running.dryRun ? [] : collectTags(row.tags, outcome.tags),
      parts: { ...row.parts, ...parts },
    }
  })
}

/** Progress commits with what was written; a dry run keeps nothing but its progress. */
async function inTransaction(
  { store, id, dryRun }: Running,
  write: (trx: StoreTrx) => Promise<Parameters<typeof writeProgress>[2]>,
): Promise<void> {
  if (!dryRun) {
    return store.db.transaction().execute(async (trx) => writeProgress(trx, id, await write(trx)))
  }
  const progress = await rolledBack(store.db, write)
  await writeProgress(store.db, id, progress)
}

async function rolledBack<Answer>(db: StoreDb, run: (trx: StoreTrx) => Promise<Answer>): Promise<Answer> {
  const trx = await db.startTransaction().execute()
  try {
    return await run(trx)
  } finally {
    await trx.rollback().execute()
  }
}

async function skip(
  { store, id }: Running,
  rows: readonly CsvRow[],
  { at, error }: { at: number; error: Error },
): Promise<void> {
  const message = error instanceof AppError ? error.message : 'This product cannot be kept as it is written.'
  await store.db.transaction().execute(async (trx) => {
    const row = await lockImport(trx, id)
    if (!row || row.checkpoint !== at) return
    await writeProgress(trx, id, {
      checkpoint: at + 1,
      done: row.done + rows.length,
      failed: row.failed + rows.length,
      errors: [...row.errors, { row: rows[0]?.row ?? 0, message }],
    })
  })
}

/** Refused by our own rules, or by the database because of a value: the next try would end the same. */
function isOfRows(error: unknown): error is Error {
  const code = (error as { code?: string }).code ?? ''
  return error instanceof AppError || (error instanceof Error && /^2[23]/.test(code))
}
