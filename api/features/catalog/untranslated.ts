import { sql } from 'kysely'

/** Of products that are not put away: whether one of these languages has no title. */
export const isUntranslatedProduct = (
  locales: readonly string[],
) => sql<boolean>`(status <> 'archived' and exists (
  select from unnest(${[...locales]}::text[]) locale
  where coalesce(translations -> locale ->> 'title', '') = ''))`
