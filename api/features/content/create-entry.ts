import { randomUUID } from 'node:crypto'
import type { EntryInput } from '../../contracts/content.ts'
import type { ThemeCatalog } from '../../contracts/theme.ts'
import { invalidField } from '../../errors.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { audit } from '../audit/index.ts'
import { claimEntrySlugs } from './claim-entry-slugs.ts'
import { cleanSections } from './clean-sections.ts'
import type { EntryKind } from './content.table.ts'
import { insertDocument, type DocumentRow } from './documents.queries.ts'
import { applyEntryInput, EMPTY_ENTRY } from './entry-data.ts'
import { publishRow } from './publish-row.ts'

export interface ContentDeps {
  now: () => Date
  themes: ThemeCatalog
}

export interface CreateEntryInput {
  store: StoreContext
  actor: Actor
  kind: EntryKind
  input: EntryInput
  publish: boolean
}

/** A page, post or policy; its address is taken from the start. */
export function createEntry(
  { now, themes }: ContentDeps,
  { store, actor, kind, input, publish }: CreateEntryInput,
): Promise<DocumentRow> {
  const first = store.locales[0] ?? 'en'
  return store.db.transaction().execute(async (trx) => {
    const data = applyEntryInput(EMPTY_ENTRY, input, first)
    if (!data.title[first])
      throw invalidField('title', `A title in the store's first language (${first}) is needed.`)
    const draft = { ...data, sections: await cleanSections(trx, themes, kind, data.sections) }
    const made = await insertDocument(trx, { kind, key: randomUUID(), draft })
    const slugs = await claimEntrySlugs(
      trx,
      { storeId: store.id, kind, id: made.id, locales: store.locales },
      draft,
    )
    const row = await trx
      .updateTable('documents')
      .set({ draft: JSON.stringify({ ...draft, slug: { ...draft.slug, [first]: slugs[first] } }) })
      .where('id', '=', made.id)
      .returningAll()
      .executeTakeFirstOrThrow()
    await audit(trx, actor, {
      action: `${kind}.create`,
      entity: kind,
      entityId: String(row.id),
      after: row.draft,
    })
    return publish ? publishRow(trx, row, { store, now: now(), author: actor.email }) : row
  })
}
