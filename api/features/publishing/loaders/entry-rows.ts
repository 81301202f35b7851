import type { EntryData } from '../../../contracts/content.ts'
import type { Crumb } from '../../../contracts/pages.ts'
import { postPath } from '../../../contracts/paths.ts'
import type { StoreTrx } from '../../../db/store-db.ts'
import { pickText } from '../../../domain/locale.ts'
import { addressOf } from '../addresses.ts'
import type { Place } from './lookup.ts'

/** A published page, post or policy. */
export interface EntryRow {
  id: number
  kind: 'page' | 'post' | 'policy'
  data: EntryData
  published_at: Date
  content_at: Date
}

export function queryEntries(trx: StoreTrx) {
  return trx
    .selectFrom('documents')
    .select(['id', 'kind', 'published as data', 'published_at', 'content_at'])
    .where('kind', 'in', ['page', 'post', 'policy'])
    .where('published', 'is not', null)
}

/** The same entries as their authors have them; one that never was public is as old as its draft. */
export function queryDrafts(trx: StoreTrx) {
  return trx
    .selectFrom('documents')
    .select((eb) => [
      'id',
      'kind',
      'draft as data',
      eb.fn.coalesce('published_at', 'updated_at').as('published_at'),
      eb.fn.coalesce('content_at', 'updated_at').as('content_at'),
    ])
    .where('kind', 'in', ['page', 'post', 'policy'])
}

export function entryCrumb(row: EntryRow, place: Place): Crumb {
  const slug = pickText(row.data.slug, place.locale, place.defaultLocale)
  return {
    title: pickText(row.data.title, place.locale, place.defaultLocale),
    url: row.kind === 'post' ? postPath(place, slug) : addressOf(row.kind, place, slug),
  }
}
