import { sql as catalog } from './store/0001_catalog.ts'
import { sql as content } from './store/0002_content.ts'
import { sql as publishing } from './store/0003_publishing.ts'
import { sql as people } from './store/0004_people.ts'
import { sql as outbound } from './store/0005_outbound.ts'
import { sql as branches } from './store/0006_branches.ts'
import { sql as carts } from './store/0007_carts.ts'
import { sql as promotions } from './store/0008_promotions.ts'
import { sql as accounts } from './platform/0002_accounts.ts'
import { sql as mail } from './platform/0003_mail.ts'
import { sql as stores } from './platform/0001_stores.ts'

export interface Migration {
  name: string
  sql: string
}

/** In the order in which they run; a migration that has been released never changes again. */
export const platformMigrations: Migration[] = [
  { name: '0001_stores', sql: stores },
  { name: '0002_accounts', sql: accounts },
  { name: '0003_mail', sql: mail },
]

export const storeMigrations: Migration[] = [
  { name: '0001_catalog', sql: catalog },
  { name: '0002_content', sql: content },
  { name: '0003_publishing', sql: publishing },
  { name: '0004_people', sql: people },
  { name: '0005_outbound', sql: outbound },
  { name: '0006_branches', sql: branches },
  { name: '0007_carts', sql: carts },
  { name: '0008_promotions', sql: promotions },
]
