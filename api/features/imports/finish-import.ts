import type { StoreTrx } from '../../db/store-db.ts'
import type { Env } from '../../env.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { audit } from '../audit/index.ts'
import { enqueueMail } from '../mail/index.ts'
import { recordChange } from '../publishing/index.ts'
import { lockImport, writeProgress } from './imports.queries.ts'

export interface FinishDeps {
  trx: StoreTrx
  store: StoreContext
  env: Pick<Env, 'PLATFORM_URL'>
}

/** Once every row is read and every picture was tried: one publish of it all, and a word to who asked for it. */
export async function finishImport({ trx, store, env }: FinishDeps, id: number): Promise<void> {
  const row = await lockImport(trx, id)
  if (!row || row.status !== 'running' || row.done < row.rows || Object.keys(row.parts).length > 0) return
  await writeProgress(trx, id, { status: 'done', tags: [] })
  const { created, updated, failed, actor } = row
  if (row.input.dryRun) return
  const { fileName, format } = row.input
  await recordChange(trx, store.id, { tags: row.tags, cause: `Import of “${fileName}”`, actor: actor.email })
  await audit(trx, actor, {
    action: 'import.finish',
    entity: 'import',
    entityId: String(id),
    after: { fileName, format, rows: row.rows, created, updated, failed },
  })
  await enqueueMail(trx, {
    transport: 'shop',
    storeId: store.id,
    to: actor.email,
    template: 'import-done',
    locale: store.locales[0] ?? 'en',
    once: `import-done:${id}`,
    data: { created, updated, failed, url: `${env.PLATFORM_URL}/admin/${store.slug}/imports/${id}` },
  })
}
