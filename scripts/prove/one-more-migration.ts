import { storeMigrations, type Migration } from '../../migrations/index.ts'

/** What most migrations are: a column more. */
export const withOneMore: Migration[] = [
  ...storeMigrations,
  { name: 'one_more', sql: `alter table :store.products add column one_more text not null default ''` },
]
