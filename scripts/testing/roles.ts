import { makeApiKey } from '../../api/features/accounts/make-api-key.ts'
import { openCustomerSessions } from '../../api/features/customers/customer-sessions.ts'
import type { Deps } from '../../api/deps.ts'
import type { Action, Role } from '../../api/domain/permissions.ts'
import type { StoreContext } from '../../api/http/app-env.ts'
import { makeMember, makePerson, type Person } from './people.ts'

/** Somebody who asks, and what the permission table is to know about him in the store that is asked about. */
export interface Caller {
  name: string
  person: Person | undefined
  /** What he is in the store; null is nothing at all. */
  role: Role | null
  branchIds: number[]
  scopes?: Action[]
  customer?: true
}

/** One of each kind, in a store with two branches. */
export async function makeCallers(
  deps: Deps,
  store: StoreContext,
  { merchant, stranger, branches }: { merchant: Person; stranger: Person; branches: [number, number] },
): Promise<Caller[]> {
  const [first, second] = branches
  const member = async (role: 'owner' | 'manager' | 'employee' | 'editor', branchIds: number[] = []) => ({
    role,
    branchIds,
    person: await makeMember(deps, store, role, branchIds),
  })
  return [
    { name: 'nobody', person: undefined, role: null, branchIds: [] },
    { name: 'admin', person: await makePerson(deps, 'admin', { admin: true }), role: 'admin', branchIds: [] },
    { name: 'merchant of another store', person: stranger, role: null, branchIds: [] },
    { name: 'merchant', person: merchant, role: 'merchant', branchIds: [] },
    { name: 'owner', ...(await member('owner')) },
    { name: 'manager of the branch', ...(await member('manager', [first])) },
    { name: 'manager of another branch', ...(await member('manager', [second])) },
    { name: 'employee', ...(await member('employee', [first])) },
    { name: 'another employee', ...(await member('employee', [first])) },
    { name: 'editor', ...(await member('editor')) },
    { name: 'key that may only read the catalog', ...(await makeKey(deps, store)) },
    { name: 'customer', person: await makeCustomer(deps, store), role: null, branchIds: [], customer: true },
  ]
}

async function makeKey(deps: Deps, store: StoreContext): Promise<Omit<Caller, 'name'>> {
  const owner = await makeMember(deps, store, 'owner')
  const scopes: Action[] = ['catalog.read']
  const actor = { accountId: owner.id, email: owner.email, sessionId: '', scopes: null }
  const { key } = await makeApiKey(
    deps,
    { ...actor, admin: false, verified: true, via: 'session' },
    { name: 'Key', scopes },
  )
  return { person: { ...owner, signIn: async () => `Bearer ${key}` }, role: 'owner', branchIds: [], scopes }
}

async function makeCustomer({ now }: Deps, store: StoreContext): Promise<Person> {
  const email = `customer-${store.slug}@demo.test`
  const values = { email, locale: 'en', verified_at: new Date() }
  const { id } = await store.db
    .insertInto('customers')
    .values(values)
    .returning('id')
    .executeTakeFirstOrThrow()
  return {
    id: String(id),
    email,
    async signIn() {
      const about = { userAgent: 'test', ip: '127.0.0.1' }
      return `Bearer ${(await openCustomerSessions(store.db, now).create(String(id), about)).token}`
    },
  }
}
