import { sql } from 'kysely'

/** Of entries' drafts: whether one of these languages has no title. */
export const isUntranslatedEntry = (locales: readonly string[]) => sql<boolean>`exists (
  select from unnest(${[...locales]}::text[]) locale where coalesce(draft -> 'title' ->> locale, '') = '')`
