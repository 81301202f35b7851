import { randomUUID } from 'node:crypto'
import type { z } from '@hono/zod-openapi'
import type { BannerData, BannerInput } from '../../contracts/content.ts'
import { invalidField } from '../../errors.ts'
import { audit } from '../audit/index.ts'
import { insertDocument, lockDocument, writeDraft, type DocumentRow } from './documents.queries.ts'
import { mergeText, withoutUndefined } from './entry-data.ts'
import { checkVersion, type DocumentTarget } from './publish-document.ts'
import { publishRow } from './publish-row.ts'

const EMPTY: BannerData = {
  title: {},
  text: {},
  link: null,
  imageId: null,
  placement: 'home',
  position: 0,
  startsAt: null,
  endsAt: null,
}

export type BannerChanges = Partial<z.infer<typeof BannerInput>>

export interface SaveBannerInput extends Omit<DocumentTarget, 'kind' | 'address'> {
  /** Without an id a banner is made. */
  id?: number
  input: BannerChanges
  publish: boolean
}

export function saveBanner(
  { now }: { now: () => Date },
  { store, actor, id, expected, input, publish }: SaveBannerInput,
): Promise<DocumentRow> {
  const first = store.locales[0] ?? 'en'
  return store.db.transaction().execute(async (trx) => {
    const old = id === undefined ? undefined : await lockDocument(trx, 'banner', { id })
    if (old) checkVersion(old, expected)
    const draft = applyBannerInput((old?.draft as BannerData | undefined) ?? EMPTY, input, first)
    const row = old
      ? await writeDraft(trx, old, draft, now())
      : await insertDocument(trx, { kind: 'banner', key: randomUUID(), draft })
    await audit(trx, actor, {
      action: old ? 'banner.update' : 'banner.create',
      entity: 'banner',
      entityId: String(row.id),
      before: old?.draft,
      after: draft,
    })
    return publish ? publishRow(trx, row, { store, now: now(), author: actor.email }) : row
  })
}

function applyBannerInput(
  data: BannerData,
  { title, text, ...input }: BannerChanges,
  firstLocale: string,
): BannerData {
  const given = withoutUndefined(input)
  const banner: BannerData = {
    ...data,
    ...given,
    title: mergeText(data.title, title, firstLocale),
    text: mergeText(data.text, text, firstLocale),
  }
  const { startsAt, endsAt } = banner
  if (startsAt !== null && endsAt !== null && new Date(endsAt) <= new Date(startsAt)) {
    throw invalidField('endsAt', 'The end must be after the beginning.')
  }
  return banner
}
