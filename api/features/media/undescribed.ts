import { sql } from 'kysely'

/** No language has a text for who does not see the picture. */
export const isUndescribed = sql<boolean>`not exists (
  select from jsonb_each_text(alt) text where text.value <> '')`
