import { randomUUID } from 'node:crypto'
import { makeCode } from '../../../api/features/accounts/codes.ts'
import { hashPassword, staffDeps, type CodePurpose } from '../../../api/features/accounts/index.ts'
import { openSessions } from '../../../api/features/accounts/staff-sessions.ts'
import { issueTokens } from '../../../api/features/accounts/refresh-tokens.ts'
import { makeApiKey } from '../../../api/features/accounts/make-api-key.ts'
import { ICONS } from '../../../api/contracts/drawing.ts'
import { loadDrawnPage } from '../../../api/features/publishing/loaders/index.ts'
import { customerRealm } from '../../../api/features/customers/customer-realm.ts'
import { platformDb } from '../../../api/db/platform-db.ts'
import type { Deps } from '../../../api/deps.ts'
import { makePerson, PASSWORD, type Person } from '../people.ts'
import type { Draft, Operations } from './operation.ts'
import { productOf } from './catalog.ts'
import type { Scene } from './scene.ts'
import { title } from './words.ts'

const freshEmail = () => `new-${randomUUID().slice(0, 12)}@demo.test`

/** A code that this person was sent. */
function codeFor(deps: Deps, person: Person, purpose: CodePurpose, email = person.email): Promise<string> {
  const subject = purpose === 'change-email' ? person.id : email
  return makeCode(deps.env, staffDeps(deps).realm, { purpose, subject, email, claimId: person.id })
}

async function refreshTokenOf(deps: Deps, { id }: Person): Promise<string> {
  const about = { userAgent: 'test', ip: '127.0.0.1' }
  const session = await openSessions(platformDb(deps.db), deps.now).create(id, about)
  return (await issueTokens(deps, { accountId: id, sessionId: session.id })).refreshToken
}

/** A session of the person that is not the one that asks. */
async function otherSession(deps: Deps, { id }: Person): Promise<string> {
  return (await openSessions(platformDb(deps.db), deps.now).create(id, { userAgent: 'other', ip: '' })).id
}

async function keyOf(deps: Deps, { id, email }: Person): Promise<string> {
  const actor = {
    accountId: id,
    email,
    admin: true,
    verified: true,
    via: 'session' as const,
    sessionId: '',
    scopes: null,
  }
  return (await makeApiKey(deps, actor, { name: 'Key', scopes: ['catalog.read'] })).row.id
}

interface Shopper {
  email: string
  id: number
}

async function shopperOf({ store }: Scene): Promise<Shopper> {
  const email = freshEmail()
  const values = { email, locale: 'en', password_hash: await hashPassword(PASSWORD), verified_at: new Date() }
  const { id } = await store.db
    .insertInto('customers')
    .values(values)
    .returning('id')
    .executeTakeFirstOrThrow()
  return { email, id }
}

async function shopperCode(
  deps: Deps,
  { store }: Scene,
  shopper: Shopper,
  purpose: CodePurpose,
): Promise<string> {
  const realm = customerRealm(store.db, store, deps.now)
  return makeCode(deps.env, realm, {
    purpose,
    subject: shopper.email,
    email: shopper.email,
    claimId: String(shopper.id),
  })
}

const inShop = ({ store }: Scene) => ({ headers: { 'x-picksy-store': store.slug } })

export const accountOperations = (deps: Deps): Operations => ({
  'POST /api/auth/register': () => ({ body: { email: freshEmail(), password: PASSWORD } }),
  'POST /api/auth/login': async () => ({
    body: { email: (await makePerson(deps, 'login')).email, password: PASSWORD },
  }),
  'POST /api/auth/otp': () => ({ body: { email: freshEmail() } }),
  'POST /api/auth/otp/verify': async () => {
    const person = await makePerson(deps, 'otp')
    return { body: { email: person.email, code: await codeFor(deps, person, 'sign-in') } }
  },
  'POST /api/auth/password/reset': () => ({ body: { email: freshEmail() } }),
  'POST /api/auth/password/reset/confirm': async () => {
    const person = await makePerson(deps, 'reset')
    const code = await codeFor(deps, person, 'reset')
    return { body: { email: person.email, code, password: PASSWORD } }
  },
  'POST /api/auth/refresh': async () => ({
    body: { refreshToken: await refreshTokenOf(deps, await makePerson(deps, 'refresh')) },
  }),
  'POST /api/auth/logout': () => ({}),
  'GET /api/auth/me': () => ({}),
  'PATCH /api/auth/me': ({ random }) => ({ body: { name: title(random) } }),
  'POST /api/auth/password': () => ({ body: { currentPassword: PASSWORD, newPassword: PASSWORD } }),
  'POST /api/auth/email': () => ({ body: { email: freshEmail(), password: PASSWORD } }),
  'POST /api/auth/email/confirm': async ({ actor }) => {
    const email = freshEmail()
    return { body: { email, code: await codeFor(deps, actor, 'change-email', email) } }
  },
  'GET /api/auth/sessions': () => ({}),
  'DELETE /api/auth/sessions': () => ({}),
  'DELETE /api/auth/sessions/{id}': async ({ actor }) => ({
    params: { id: await otherSession(deps, actor) },
  }),
  'GET /api/auth/keys': () => ({}),
  'POST /api/auth/keys': ({ random }) => ({ body: { name: title(random), scopes: ['catalog.read'] } }),
  'DELETE /api/auth/keys/{id}': async ({ actor }) => ({ params: { id: await keyOf(deps, actor) } }),
  'GET /api/platform/accounts': () => ({}),
  'POST /api/platform/accounts/{id}/impersonate': async () => ({
    params: { id: (await makePerson(deps, 'somebody')).id },
  }),
  'POST /api/auth/impersonation/stop': () => ({}),
  'POST /api/shop/auth/register': (scene) => ({
    ...inShop(scene),
    body: { email: freshEmail(), password: PASSWORD },
  }),
  'POST /api/shop/auth/login': async (scene) => ({
    ...inShop(scene),
    body: { email: (await shopperOf(scene)).email, password: PASSWORD },
  }),
  'POST /api/shop/auth/otp': (scene) => ({ ...inShop(scene), body: { email: freshEmail() } }),
  'POST /api/shop/auth/otp/verify': async (scene) => {
    const shopper = await shopperOf(scene)
    const code = await shopperCode(deps, scene, shopper, 'sign-in')
    return { ...inShop(scene), body: { email: shopper.email, code } }
  },
  'POST /api/shop/auth/password/reset': (scene) => ({ ...inShop(scene), body: { email: freshEmail() } }),
  'POST /api/shop/auth/password/reset/confirm': async (scene) => {
    const shopper = await shopperOf(scene)
    const code = await shopperCode(deps, scene, shopper, 'reset')
    return { ...inShop(scene), body: { email: shopper.email, code, password: PASSWORD } }
  },
  'POST /api/shop/auth/logout': inShop,
  'GET /api/shop/me': inShop,
  'PATCH /api/shop/me': (scene) => ({ ...inShop(scene), body: { name: title(scene.random) } }),
  'GET /api/shop/products/{slug}': async (scene): Promise<Draft> => {
    await productOf(scene, 'active')
    const rows = await scene.store.db
      .selectFrom('products')
      .select('slug')
      .where('status', '=', 'active')
      .execute()
    return { ...inShop(scene), params: { slug: scene.random.pick(rows).slug ?? '' } }
  },
  'GET /api/shop/drawings/{hash}/{name}': async (scene) => {
    const icon = scene.random.pick(ICONS)
    const site = { ...deps, platformUrl: new URL(deps.env.PLATFORM_URL) }
    const loaded = await loadDrawnPage(site, { storeId: scene.store.id })
    const path = loaded && deps.artist.pathOf({ shell: loaded.shell, icon })
    return { ...inShop(scene), params: { hash: path?.split('/').at(-2) ?? '', name: icon } }
  },
  'GET /api/shop/live': async (scene) => ({
    ...inShop(scene),
    query: { ids: String(await productOf(scene, 'active')) },
  }),
})
