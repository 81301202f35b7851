import { randomUUID } from 'node:crypto'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { hashPassword } from '../../api/features/accounts/index.ts'
import { signAccessToken } from '../../api/features/accounts/access-token.ts'
import { openSessions } from '../../api/features/accounts/staff-sessions.ts'
import type { MemberRole } from '../../api/features/staff/index.ts'
import { platformDb } from '../../api/db/platform-db.ts'
import type { Deps } from '../../api/deps.ts'
import type { AppEnv, StoreContext } from '../../api/http/app-env.ts'

export const PASSWORD = 'correct horse battery'

/** Somebody with an account; every sign-in is a session of its own. */
export interface Person {
  id: string
  email: string
  /** The header that says who asks. */
  signIn(): Promise<string>
}

export interface AskOptions {
  body?: unknown
  headers?: Record<string, string>
}

export type Ask = (
  person: Person | undefined,
  method: string,
  path: string,
  options?: AskOptions,
) => Promise<Response>

let asked = 0

/** Asks the whole API, without a socket; nobody's requests count towards the limits of somebody else. */
export function askApp(app: OpenAPIHono<AppEnv>): Ask {
  return async (person, method, path, { body, headers = {} } = {}) => {
    const raw =
      body === undefined || typeof body === 'string' || body instanceof FormData || body instanceof Uint8Array
    const network = ++asked
    return app.request(path, {
      method,
      headers: {
        host: 'localhost',
        'x-forwarded-for': `9.${(network >> 16) & 255}.${(network >> 8) & 255}.${network & 255}`,
        ...(person && { authorization: await person.signIn() }),
        ...(!raw && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: raw ? (body as BodyInit) : JSON.stringify(body) }),
    })
  }
}

let hash: Promise<string> | undefined

/** A confirmed account, made at once: what registering costs is shown elsewhere. */
export async function makePerson(deps: Deps, name: string, { admin = false } = {}): Promise<Person> {
  const platform = platformDb(deps.db)
  const person = { id: randomUUID(), email: `${name}-${randomUUID().slice(0, 8)}@demo.test` }
  hash ??= hashPassword(PASSWORD)
  await platform
    .insertInto('accounts')
    .values({ ...person, name, admin, password_hash: await hash, verified_at: new Date() })
    .execute()
  return {
    ...person,
    async signIn() {
      const session = await openSessions(platform, deps.now).create(person.id, {
        userAgent: 'test',
        ip: '127.0.0.1',
      })
      return `Bearer ${await signAccessToken(deps, { accountId: person.id, sessionId: session.id })}`
    },
  }
}

export async function makeMember(
  deps: Deps,
  store: StoreContext,
  role: MemberRole,
  branchIds: number[] = [],
): Promise<Person> {
  const person = await makePerson(deps, role)
  await join(deps, store, { person, role, branchIds })
  return person
}

export async function join(
  { db }: Pick<Deps, 'db'>,
  store: Pick<StoreContext, 'id'>,
  { person, role, branchIds = [] }: { person: Person; role: MemberRole; branchIds?: number[] },
): Promise<void> {
  await platformDb(db)
    .insertInto('memberships')
    .values({ account_id: person.id, store_id: store.id, role, branch_ids: branchIds })
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'store_id']).doUpdateSet({ role, branch_ids: branchIds }),
    )
    .execute()
}
