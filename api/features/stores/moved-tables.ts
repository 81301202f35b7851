import type { StoreTables } from '../../db/store-db.ts'

export interface TableRule {
  /** `always` also into a clone; `export` only where the whole store goes; `never` is made anew where it arrives. */
  goes: 'always' | 'export' | 'never'
  /** Columns that let somebody in, or mean something only where the store stood: they arrive with their default. */
  without?: readonly string[]
  /** The same, for clones only. */
  withoutInClone?: readonly string[]
  /** Which rows; all when left out. */
  where?: string
}

/** What becomes of each table when a store moves. One that is not named here does not compile. */
export const TABLE_RULES: Record<keyof StoreTables, TableRule> = {
  media: { goes: 'always', without: ['claimed_at', 'copied_at'] },
  brands: { goes: 'always' },
  categories: { goes: 'always' },
  collections: { goes: 'always' },
  products: { goes: 'always' },
  variants: { goes: 'always' },
  listings: { goes: 'always' },
  slugs: { goes: 'always' },
  // The views that somebody has kept stay with the store where that person works.
  documents: { goes: 'always', where: `kind <> 'views'` },
  document_versions: { goes: 'always' },
  branches: { goes: 'always' },
  promotions: { goes: 'always', withoutInClone: ['used'] },
  coupons: { goes: 'always', withoutInClone: ['used'] },
  stock: { goes: 'always', withoutInClone: ['reserved'] },
  stock_movements: { goes: 'export' },
  reservations: { goes: 'export' },
  duties: { goes: 'export' },
  customers: { goes: 'export' },
  audit_log: { goes: 'export' },
  imports: { goes: 'export', where: `status in ('done', 'failed')` },
  // What is still on its way is sent from where it was written. Texts may hold links that let somebody in.
  email_logs: { goes: 'export', without: ['data', 'claimed_at'], where: `status = 'sent'` },
  // A webhook comes without its secret and switched off; a rebuild hook is nothing but its token.
  hooks: {
    goes: 'export',
    without: [
      ...['token_hash', 'last_used_at', 'secret', 'former_secret', 'former_until'],
      ...['failures', 'failing_since', 'disabled_at', 'disabled_reason'],
    ],
    where: `direction = 'out'`,
  },
  hook_deliveries: { goes: 'never' },
  customer_sessions: { goes: 'never' },
  carts: { goes: 'never' },
  cart_lines: { goes: 'never' },
  changes: { goes: 'never' },
  releases: { goes: 'never' },
  pages: { goes: 'never' },
}

export const ruleOf = (table: string): TableRule | undefined =>
  Object.hasOwn(TABLE_RULES, table) ? TABLE_RULES[table as keyof StoreTables] : undefined
