import type { EntryData, EntryInput } from '../../contracts/content.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { invalidField } from '../../errors.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { audit } from '../audit/index.ts'
import { checkEntrySlugs, claimEntrySlugs } from './claim-entry-slugs.ts'
import { cleanSections } from './clean-sections.ts'
import type { EntryKind } from './content.table.ts'
import type { ContentDeps } from './create-entry.ts'
import { lockDocument, writeDraft, type DocumentRow } from './documents.queries.ts'
import { applyEntryInput } from './entry-data.ts'
import { checkVersion, type DocumentTarget } from './publish-document.ts'
import { publishRow } from './publish-row.ts'

export type UpdateEntryInput = DocumentTarget & { kind: EntryKind; input: EntryInput; publish: boolean }

/** Changes the draft alone, unless it is to be published with the same call. */
export function updateEntry(
  { now, themes }: ContentDeps,
  { store, actor, kind, address, expected, input, publish }: UpdateEntryInput,
): Promise<DocumentRow> {
  const first = store.locales[0] ?? 'en'
  return store.db.transaction().execute(async (trx) => {
    const row = await lockDocument(trx, kind, address)
    checkVersion(row, expected)
    const data = applyEntryInput(row.draft as EntryData, input, first)
    if (!data.title[first])
      throw invalidField('title', `A title in the store's first language (${first}) is needed.`)
    const sections =
      input.sections === undefined ? data.sections : await cleanSections(trx, themes, kind, data.sections)
    const slug = input.slug === undefined ? data.slug : await settleSlug(trx, row, { kind, store, data })
    const draft = { ...data, sections, slug }
    const saved = await writeDraft(trx, row, draft, now())
    const change = { entity: kind, entityId: String(row.id), before: row.draft, after: draft }
    await audit(trx, actor, { action: `${kind}.update`, ...change })
    return publish ? publishRow(trx, saved, { store, now: now(), author: actor.email }) : saved
  })
}

/** What is public keeps its address until it is published again; what is not moves at once. */
async function settleSlug(
  trx: StoreTrx,
  row: DocumentRow,
  { kind, store, data }: { kind: EntryKind; store: StoreContext; data: EntryData },
): Promise<EntryData['slug']> {
  const first = store.locales[0] ?? 'en'
  const place = { storeId: store.id, kind, id: row.id, locales: store.locales }
  if (row.published !== null && data.slug[first] !== undefined) {
    await checkEntrySlugs(trx, place, data.slug)
    return data.slug
  }
  const current =
    row.published === null ? await claimEntrySlugs(trx, place, data) : (row.published as EntryData).slug
  return { ...data.slug, [first]: current[first] ?? '' }
}
