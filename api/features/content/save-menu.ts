import type { z } from '@hono/zod-openapi'
import type { MenuData, MenuInput, MenuItemData, MenuItemInput } from '../../contracts/content.ts'
import { invalidField } from '../../errors.ts'
import { audit } from '../audit/index.ts'
import { lockDocument, writeDraft, type DocumentRow } from './documents.queries.ts'
import { mergeText } from './entry-data.ts'
import { checkVersion, type DocumentTarget } from './publish-document.ts'
import { publishRow } from './publish-row.ts'

export interface SaveMenuInput extends Omit<DocumentTarget, 'kind' | 'address'> {
  key: string
  input: z.infer<typeof MenuInput>
  publish: boolean
}

/** The whole draft of a menu; one that is not there yet is made. */
export function saveMenu(
  { now }: { now: () => Date },
  { store, actor, key, expected, input, publish }: SaveMenuInput,
): Promise<DocumentRow> {
  const draft: MenuData = {
    items: input.items.map((item, index) => toItem(item, store.locales[0] ?? 'en', `items.${index}`)),
  }
  return store.db.transaction().execute(async (trx) => {
    // The same name at the same moment: the second waits here and then finds the first one's menu.
    await trx
      .insertInto('documents')
      .values({ kind: 'menu', key, draft: JSON.stringify({ items: [] }) })
      .onConflict((conflict) => conflict.columns(['kind', 'key']).doNothing())
      .execute()
    const row = await lockDocument(trx, 'menu', { key })
    checkVersion(row, expected)
    const saved = await writeDraft(trx, row, draft, now())
    const change = { entity: 'menu', entityId: key, before: row.draft, after: draft }
    await audit(trx, actor, { action: 'menu.update', ...change })
    return publish ? publishRow(trx, saved, { store, now: now(), author: actor.email }) : saved
  })
}

function toItem({ title, link, items = [] }: MenuItemInput, firstLocale: string, path: string): MenuItemData {
  const titles = mergeText({}, title, firstLocale)
  if (Object.keys(titles).length === 0) throw invalidField(`${path}.title`, 'A menu item needs a title.')
  return {
    title: titles,
    link,
    items: items.map((item, index) => toItem(item, firstLocale, `${path}.items.${index}`)),
  }
}
