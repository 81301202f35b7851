import { platformDb } from '../../api/db/platform-db.ts'
import type { Deps } from '../../api/deps.ts'
import { hashPassword } from '../../api/features/accounts/index.ts'
import { insertMember, type MemberRole } from '../../api/features/staff/index.ts'
import type { Actor, StoreContext } from '../../api/http/app-env.ts'

export const DEMO_PASSWORD = 'picksy-demo'
const NAMES = ['admin', 'merchant', 'owner', 'branch', 'employee', 'editor'] as const

export type People = Record<(typeof NAMES)[number], Actor>

/** One account a role, all verified, all with the same password. */
export async function plantPeople({ db }: Deps): Promise<People> {
  const password_hash = await hashPassword(DEMO_PASSWORD)
  const rows = await platformDb(db)
    .insertInto('accounts')
    .values(
      NAMES.map((name) => ({
        email: `${name}@demo.test`,
        name: name[0]!.toUpperCase() + name.slice(1),
        password_hash,
        admin: name === 'admin',
        verified_at: new Date(),
      })),
    )
    .returning(['id', 'email', 'admin'])
    .execute()
  return Object.fromEntries(rows.map((row) => [row.email.split('@')[0], toActor(row)])) as People
}

function toActor({ id, email, admin }: { id: string; email: string; admin: boolean }): Actor {
  return { accountId: id, email, admin, verified: true, via: 'session', sessionId: 'seed', scopes: null }
}

interface Membership {
  actor: Actor
  role: MemberRole
  branchIds?: number[]
}

export async function plantMembers({ db }: Deps, store: StoreContext, members: Membership[]): Promise<void> {
  for (const { actor, role, branchIds = [] } of members) {
    await insertMember(platformDb(db), { accountId: actor.accountId, storeId: store.id, role, branchIds })
  }
}

/** The same shopper, once in each store: two stores' customers are two people. */
export async function plantShopper(store: StoreContext): Promise<void> {
  await store.db
    .insertInto('customers')
    .values({
      email: 'shopper@demo.test',
      name: 'Sam Shopper',
      password_hash: await hashPassword(DEMO_PASSWORD),
      locale: store.locales[0] ?? 'en',
      verified_at: new Date(),
    })
    .execute()
}
