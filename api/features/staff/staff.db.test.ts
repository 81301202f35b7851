import { describe, expect, it } from 'vitest'
import { platformDb } from '../../db/platform-db.ts'
import { makeStore, testDb } from '../../db/testing.ts'
import type { StoreContext } from '../../http/app-env.ts'
import {
  bearer,
  freshEmail,
  lastMailTo,
  mailTo,
  makePerson,
  PASSWORD,
  peopleApp,
  type Person,
} from '../accounts/testing.ts'
import { insertMember, type MemberRole } from './index.ts'

const call = peopleApp()
const platform = platformDb(testDb().db)

async function hire(store: StoreContext, role: MemberRole, branchIds: number[] = []): Promise<Person> {
  // Each asks from an address of its own: making people is limited too.
  const person = await makePerson(peopleApp(), role)
  await insertMember(platform, { accountId: person.id, storeId: store.id, role, branchIds })
  if (role === 'merchant') {
    await platform.updateTable('stores').set({ merchant_id: person.id }).where('id', '=', store.id).execute()
  }
  return person
}

async function makeBranch(store: StoreContext): Promise<number> {
  const row = await store.db
    .insertInto('branches')
    .values({ name: 'Branch', address: [], country: 'ES', latitude: null, longitude: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

const staff = (store: StoreContext, path = '') => `/api/stores/${store.slug}/staff${path}`
const patch = (store: StoreContext, as: Person, whom: Person, body: unknown) =>
  call('PATCH', staff(store, `/${whom.id}`), { body, headers: as.auth })
const remove = (store: StoreContext, as: Person, whom: Person) =>
  call('DELETE', staff(store, `/${whom.id}`), { headers: as.auth })
const invite = (store: StoreContext, as: Person, body: unknown) =>
  call('POST', staff(store), { body, headers: as.auth })
const roleOf = async (store: StoreContext, person: Person) => {
  const { body } = await call('GET', '/api/auth/me', { headers: person.auth })
  return body.memberships.find((each: { store: { id: string } }) => each.store.id === store.id)?.role
}
const tokenOf = (url: string) => url.slice(url.indexOf('#') + 1)

describe('the staff of a store', () => {
  it('is not there for who does not work in it', async () => {
    const [store, other] = [await makeStore(), await makeStore()]
    const [owner, stranger] = [await hire(store, 'owner'), await hire(other, 'owner')]
    for (const key of [store.slug, store.id]) {
      expect((await call('GET', `/api/stores/${key}/staff`, { headers: stranger.auth })).status).toBe(404)
      expect((await call('GET', `/api/stores/${key}/staff`, { headers: owner.auth })).status).toBe(200)
    }
    expect((await patch(store, stranger, owner, { role: 'editor' })).status).toBe(404)
    expect((await remove(other, stranger, owner)).status).toBe(404)
    expect((await call('GET', staff(store))).status).toBe(401)
  })

  it('is listed page by page', async () => {
    const store = await makeStore()
    const owner = await hire(store, 'owner')
    const hired = [owner, await hire(store, 'editor'), await hire(store, 'editor')]
    const first = await call('GET', staff(store, '?limit=2'), { headers: owner.auth })
    const second = await call('GET', staff(store, `?limit=2&cursor=${first.body.next}`), {
      headers: owner.auth,
    })
    const listed = [...first.body.data, ...second.body.data].map((member) => member.accountId)
    expect(listed).toEqual(hired.map((person) => person.id))
    expect(second.body.next).toBeNull()
    expect((await call('GET', staff(store, '?cursor=nonsense'), { headers: owner.auth })).status).toBe(422)
  })

  it('loses what is taken away on the next request, however somebody is signed in', async () => {
    const store = await makeStore()
    const [owner, editor] = [await hire(store, 'owner'), await hire(store, 'editor')]
    const login = await call('POST', '/api/auth/login', {
      body: { email: editor.email, password: PASSWORD },
      headers: { origin: 'http://localhost:4321' },
    })
    const cookie = { cookie: login.cookie }
    const read = async () =>
      Promise.all(
        [editor.auth, cookie].map(
          async (headers) => (await call('GET', `/api/stores/${store.id}`, { headers })).status,
        ),
      )
    expect(await read()).toEqual([200, 200])
    expect((await remove(store, owner, editor)).status).toBe(204)
    expect(await read()).toEqual([404, 404])
  })

  it('never raises itself, nor touches who stands beside or above', async () => {
    const store = await makeStore()
    const branch = await makeBranch(store)
    const [merchant, owner, other] = [
      await hire(store, 'merchant'),
      await hire(store, 'owner'),
      await hire(store, 'owner'),
    ]
    const [manager, editor] = [await hire(store, 'manager', [branch]), await hire(store, 'editor')]
    expect((await patch(store, owner, owner, { role: 'owner' })).status).toBe(403)
    expect((await patch(store, owner, editor, { role: 'owner' })).status).toBe(403)
    expect((await patch(store, manager, manager, { role: 'editor' })).status).toBe(403)
    expect((await patch(store, editor, editor, { role: 'manager' })).status).toBe(403)
    expect((await remove(store, owner, other)).status).toBe(403)
    expect((await remove(store, owner, merchant)).status).toBe(403)
    expect((await patch(store, owner, merchant, { role: 'editor' })).status).toBe(403)
    expect((await patch(store, merchant, editor, { role: 'merchant' })).status).toBe(422)
    expect((await patch(store, merchant, editor, { role: 'owner' })).status).toBe(200)
    expect(await roleOf(store, editor)).toBe('owner')
  })

  it('keeps its last owner, also when two leave at once', async () => {
    const store = await makeStore()
    const owners = [await hire(store, 'owner'), await hire(store, 'owner')]
    const leave = (person: Person) => call('DELETE', staff(store, '/me'), { headers: person.auth })
    const answers = await Promise.all(owners.map(leave))
    expect(answers.map((answer) => answer.status).sort()).toEqual([204, 409])
    expect(answers.find((answer) => answer.status === 409)?.body.code).toBe('last_owner')
  })

  it('lets a branch manager see and change only the people of the own branch', async () => {
    const store = await makeStore()
    const [mine, theirs] = [await makeBranch(store), await makeBranch(store)]
    const manager = await hire(store, 'manager', [mine])
    const [own, foreign] = [await hire(store, 'employee', [mine]), await hire(store, 'employee', [theirs])]
    const { body } = await call('GET', staff(store), { headers: manager.auth })
    expect(body.data.map((member: { accountId: string }) => member.accountId).sort()).toEqual(
      [manager.id, own.id].sort(),
    )
    expect((await patch(store, manager, own, { branchIds: [theirs] })).status).toBe(403)
    expect((await remove(store, manager, foreign)).status).toBe(404)
    expect(
      (await invite(store, manager, { email: freshEmail(), role: 'employee', branchIds: [theirs] })).status,
    ).toBe(403)
    expect((await invite(store, manager, { email: freshEmail(), role: 'editor' })).status).toBe(403)
    expect(
      (await invite(store, manager, { email: freshEmail(), role: 'employee', branchIds: [mine] })).status,
    ).toBe(201)
    expect((await remove(store, manager, own)).status).toBe(204)
  })

  it('has every change in the audit log', async () => {
    const store = await makeStore()
    const [owner, editor] = [await hire(store, 'owner'), await hire(store, 'editor')]
    const branch = await makeBranch(store)
    await patch(store, owner, editor, { role: 'employee', branchIds: [branch] })
    await remove(store, owner, editor)
    const { body } = await call('GET', `/api/stores/${store.slug}/audit?entity=member`, {
      headers: owner.auth,
    })
    expect(body.data).toMatchObject([
      { action: 'staff.remove', actor: { id: owner.id, email: owner.email } },
      {
        action: 'staff.change',
        before: { role: 'editor' },
        after: { role: 'employee', branchIds: [branch] },
      },
    ])
    expect((await call('GET', `/api/stores/${store.slug}/audit`, { headers: editor.auth })).status).toBe(404)
  })
})

describe('invitations', () => {
  it('are accepted by the person who is signed in with the invited address, once', async () => {
    const store = await makeStore()
    const [owner, guest, stranger] = [
      await hire(store, 'owner'),
      await makePerson(peopleApp()),
      await makePerson(peopleApp()),
    ]
    const invited = await invite(store, owner, { email: guest.email, role: 'editor' })
    expect(invited.status).toBe(201)
    const mail = await lastMailTo(guest.email, { count: 2 })
    expect(mail).toMatchObject({ template: 'invitation', data: { role: 'editor', inviter: owner.email } })
    const token = tokenOf(mail.data.url)
    const accept = (headers: Record<string, string>) =>
      call('POST', '/api/invitations/accept', { body: { token }, headers })
    const read = await call('POST', '/api/invitations/read', { body: { token } })
    expect(read.body).toMatchObject({
      email: guest.email,
      role: 'editor',
      hasAccount: true,
      store: { slug: store.slug },
    })
    expect((await accept({})).status).toBe(401)
    expect((await accept(stranger.auth)).status).toBe(403)
    expect((await accept(guest.auth)).body).toMatchObject({
      role: 'editor',
      store: { id: store.id },
      signedIn: null,
    })
    expect(await roleOf(store, guest)).toBe('editor')
    expect((await accept(guest.auth)).status).toBe(404)
    expect((await invite(store, owner, { email: guest.email, role: 'editor' })).status).toBe(409)
  })

  it('make an account for who has none, confirmed and signed in', async () => {
    const store = await makeStore()
    const owner = await hire(store, 'owner')
    const email = freshEmail('new')
    await invite(store, owner, { email, role: 'editor' })
    const mail = await lastMailTo(email)
    const accept = (extra: object) =>
      call('POST', '/api/invitations/accept', { body: { token: tokenOf(mail.data.url), ...extra } })
    expect((await accept({})).body.errors[0]?.path).toBe('password')
    expect((await accept({ password: 'short' })).status).toBe(422)
    const { body } = await accept({ password: PASSWORD, name: 'Neo' })
    expect(body.signedIn.account).toMatchObject({ email, name: 'Neo', verified: true })
    const seen = await call('GET', `/api/stores/${store.id}`, { headers: bearer(body.signedIn.accessToken) })
    expect(seen.status).toBe(200)
  })

  it('are listed, withdrawn and sent again; a former link opens nothing', async () => {
    const store = await makeStore()
    const [owner, editor] = [await hire(store, 'owner'), await hire(store, 'editor')]
    const email = freshEmail()
    const { body: invitation } = await invite(store, owner, { email, role: 'editor' })
    expect((await invite(store, owner, { email, role: 'editor' })).status).toBe(409)
    const base = `/api/stores/${store.slug}/invitations`
    expect((await call('GET', base, { headers: editor.auth })).status).toBe(403)
    expect((await call('GET', base, { headers: owner.auth })).body.data).toMatchObject([
      { id: invitation.id, email },
    ])
    expect((await call('POST', `${base}/${invitation.id}/resend`, { headers: owner.auth })).status).toBe(200)
    expect((await call('POST', `${base}/${invitation.id}/resend`, { headers: owner.auth })).status).toBe(429)
    const tokens = (await mailTo(email, { count: 2 })).map((mail) => tokenOf(mail.data.url))
    const read = async (token = '') =>
      (await call('POST', '/api/invitations/read', { body: { token } })).status
    expect([await read(tokens[0]), await read(tokens[1])]).toEqual([404, 200])
    expect((await call('DELETE', `${base}/${invitation.id}`, { headers: owner.auth })).status).toBe(204)
    expect(await read(tokens[1])).toBe(404)
  })

  it('come from confirmed people only, for branches that are there', async () => {
    const store = await makeStore()
    const owner = await hire(store, 'owner')
    const body = { email: freshEmail(), role: 'employee' }
    expect((await invite(store, owner, body)).body.errors[0]?.path).toBe('branchIds')
    expect((await invite(store, owner, { ...body, branchIds: [999] })).body.errors[0]?.path).toBe(
      'branchIds.0',
    )
    expect((await invite(store, owner, { email: freshEmail(), role: 'editor', branchIds: [1] })).status).toBe(
      422,
    )
    await platform.updateTable('accounts').set({ verified_at: null }).where('id', '=', owner.id).execute()
    expect((await invite(store, owner, { email: freshEmail(), role: 'editor' })).body.code).toBe(
      'email_unverified',
    )
  })
})

describe('POST /api/stores/{store}/transfer', () => {
  const transfer = (store: StoreContext, as: Person, body: unknown) =>
    call('POST', `/api/stores/${store.slug}/transfer`, { body, headers: as.auth })
  const merchantOf = async (store: StoreContext) => {
    const row = await platform
      .selectFrom('stores')
      .select('merchant_id')
      .where('id', '=', store.id)
      .executeTakeFirst()
    return row?.merchant_id
  }

  it('hands the store to somebody on the staff at once', async () => {
    const store = await makeStore()
    const [merchant, owner] = [await hire(store, 'merchant'), await hire(store, 'owner')]
    expect((await transfer(store, owner, { email: owner.email })).status).toBe(403)
    expect((await transfer(store, merchant, {})).status).toBe(422)
    expect((await transfer(store, merchant, { platform: true })).status).toBe(403)
    expect((await transfer(store, merchant, { email: owner.email, stays: true })).body.status).toBe(
      'transferred',
    )
    expect([await roleOf(store, merchant), await roleOf(store, owner)]).toEqual(['owner', 'merchant'])
    expect(await merchantOf(store)).toBe(owner.id)
  })

  it('offers it to anybody else, and moves when that person accepts', async () => {
    const store = await makeStore()
    const [merchant, buyer] = [await hire(store, 'merchant'), await makePerson(peopleApp())]
    expect((await transfer(store, merchant, { email: buyer.email })).body.status).toBe('offered')
    expect(await merchantOf(store)).toBe(merchant.id)
    const mail = await lastMailTo(buyer.email, { count: 2 })
    expect(mail.template).toBe('transfer-offer')
    await call('POST', '/api/invitations/accept', {
      body: { token: tokenOf(mail.data.url) },
      headers: buyer.auth,
    })
    expect(await merchantOf(store)).toBe(buyer.id)
    expect((await call('GET', `/api/stores/${store.id}`, { headers: merchant.auth })).status).toBe(404)
    expect(await roleOf(store, buyer)).toBe('merchant')
  })
})
