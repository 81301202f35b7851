import { describe, expect, it } from 'vitest'
import { platformDb } from '../../db/platform-db.ts'
import { makeStore, testDb } from '../../db/testing.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { makePerson, peopleApp, type Person } from '../accounts/testing.ts'
import { insertMember } from '../staff/index.ts'
import { audit } from './index.ts'

const call = peopleApp()

async function makeOwner(store: StoreContext): Promise<Person> {
  const person = await makePerson(call)
  await insertMember(platformDb(testDb().db), { accountId: person.id, storeId: store.id, role: 'owner' })
  return person
}

const write = (
  store: StoreContext,
  person: Person,
  entityId: string,
  entry: { before?: unknown; after?: unknown } = {},
) =>
  store.db
    .transaction()
    .execute((trx) =>
      audit(
        trx,
        { accountId: person.id, via: 'token' },
        { action: 'product.update', entity: 'product', entityId, ...entry },
      ),
    )

describe('the audit log', () => {
  it('exists if and only if the edit does', async () => {
    const store = await makeStore()
    const person = await makeOwner(store)
    const failing = store.db.transaction().execute(async (trx) => {
      await audit(trx, { accountId: person.id, via: 'token' }, { action: 'x', entity: 'x', entityId: '1' })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await store.db.selectFrom('audit_log').selectAll().execute()).toEqual([])
  })

  it('is read newest first, page by page, and filtered', async () => {
    const store = await makeStore()
    const person = await makeOwner(store)
    for (const id of ['1', '2', '3', '2', '1'])
      await write(store, person, id, { after: { title: `T${id}`, odd: 'a\0\ud800' } })
    const read = async (query: string) =>
      (await call('GET', `/api/stores/${store.slug}/audit?${query}`, { headers: person.auth })).body
    const first = await read('limit=3')
    const rest = await read(`limit=3&cursor=${first.next}`)
    const ids = [...first.data, ...rest.data].map((entry: { entityId: string }) => entry.entityId)
    expect(ids).toEqual(['1', '2', '3', '2', '1'])
    expect(rest.next).toBeNull()
    expect(first.data[0]).toMatchObject({
      actor: { id: person.id, email: person.email },
      via: 'token',
      after: { title: 'T1' },
    })
    expect((await read('entityId=2')).data).toHaveLength(2)
    expect((await read(`actorId=${person.id}`)).data).toHaveLength(5)
    expect((await read('action=product.delete')).data).toEqual([])
    expect((await read('to=2020-01-01T00:00:00Z')).data).toEqual([])
    expect((await read('entity=product&from=2020-01-01T00:00:00Z')).data).toHaveLength(5)
  })

  it('is for those who run this store', async () => {
    const [store, other] = [await makeStore(), await makeStore()]
    const [owner, stranger, editor] = [await makeOwner(store), await makeOwner(other), await makePerson(call)]
    await insertMember(platformDb(testDb().db), { accountId: editor.id, storeId: store.id, role: 'editor' })
    await write(store, owner, '1')
    const status = async (person: Person, key: string) =>
      (await call('GET', `/api/stores/${key}/audit`, { headers: person.auth })).status
    expect([
      await status(owner, store.id),
      await status(stranger, store.id),
      await status(editor, store.id),
    ]).toEqual([200, 404, 403])
    expect((await call('GET', '/api/platform/audit', { headers: owner.auth })).status).toBe(403)
    expect(
      (await call('GET', `/api/stores/${store.id}/audit?cursor=abc`, { headers: owner.auth })).status,
    ).toBe(422)
  })
})
