import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { StoreContext } from '../../http/app-env.ts'
import { branchesRoutes } from './index.ts'
import { createStaffApp, makeBranchedStore, makeMember, type Call, type Person } from './testing.ts'

const app = createStaffApp([branchesRoutes], { now: () => new Date('2026-03-04T10:30:00Z') })

interface BranchAnswer {
  id: number
  version: number
  name: string
  visible: boolean
  isDefault: boolean
  openNow: boolean
}

const open = [{ opens: '09:00', closes: '18:00' }]
const week = [open, open, open, open, open, [], []]
const centre = { name: 'Centre', address: ['Calle Mayor 1', '28013 Madrid'], hours: week, country: 'ES' }

let store: StoreContext
let first: number
let owner: Person
let call: Call
let base: string

beforeAll(async () => {
  ;({ store, first } = await makeBranchedStore({ locales: ['es'] }))
  owner = await makeMember(store, 'owner')
  call = app.as(owner)
  base = `/api/stores/${store.slug}/branches`
})

beforeEach(async () => {
  await store.db.deleteFrom('changes').execute()
})

const tags = async () => {
  const rows = await store.db.deleteFrom('changes').returning('tags').execute()
  return rows.flatMap((row) => row.tags).sort()
}

const list = async () => (await call<{ data: BranchAnswer[] }>('GET', base)).data

describe('branches', () => {
  it('begin with one that holds stock and is not shown', async () => {
    expect(await list()).toMatchObject([
      { id: first, name: 'Sucursal principal', visible: false, isDefault: true, openNow: false },
    ])
  })

  it('appear in the store locator with an address, and say so to the pages', async () => {
    const branch = await call<BranchAnswer>('POST', base, { body: centre, status: 201 })
    expect(branch).toMatchObject({ visible: true, isDefault: false, openNow: true })
    expect(await tags()).toEqual([`branch:${branch.id}`, 'has:branches', 'list:branches'])

    await call('PATCH', `${base}/${branch.id}`, { body: { phone: '+34 600 000 000' } })
    expect(await tags()).toEqual([`branch:${branch.id}`])

    await call('PATCH', `${base}/${branch.id}`, {
      body: { zones: [{ kind: 'postcode', country: 'ES', prefixes: ['28'] }] },
    })
    expect(await tags()).toEqual([])

    await call('PATCH', `${base}/${branch.id}`, { body: { visible: false } })
    expect(await tags()).toEqual([`branch:${branch.id}`, 'has:branches', 'list:branches'])
    await call('DELETE', `${base}/${branch.id}`, { status: 204 })
    expect(await tags()).toEqual([])
  })

  it.each([
    ['visible', { visible: true }, 'address'],
    ['hours', { hours: [[{ opens: '09:00', closes: '25:00' }], [], [], [], [], [], []] }, 'hours.0.0'],
    ['six days', { hours: [[], [], [], [], [], []] }, 'hours'],
    [
      'an overlap on a holiday',
      { holidays: [{ date: '2026-01-01', spans: [...open, ...open] }] },
      'holidays.0.spans',
    ],
    [
      'a holiday twice',
      { holidays: [1, 2].map(() => ({ date: '2026-01-01', spans: [] })) },
      'holidays.1.date',
    ],
    ['a radius without a position', { zones: [{ kind: 'radius', metres: 500 }] }, 'zones.0'],
    [
      'a corner in the wrong order',
      {
        zones: [
          {
            kind: 'polygon',
            ring: [
              [0, 91],
              [1, 1],
              [2, 2],
            ],
          },
        ],
      },
      'zones.0.ring.0.1',
    ],
    ['an unknown field', { colour: 'red' }, 'colour'],
    ['a NUL byte', { name: 'a\0b' }, 'name'],
  ])('refuse %s and change nothing', async (_, body, path) => {
    const before = await list()
    const problem = await call<{ errors: { path: string }[] }>('PATCH', `${base}/${first}`, {
      body,
      status: 422,
    })
    expect(problem.errors.map((error) => error.path)).toContain(path)
    expect(await list()).toEqual(before)
  })

  it('tell two editors of each other', async () => {
    const [branch] = await list()
    const headers = { 'If-Match': `"${branch?.version}"` }
    await call('PATCH', `${base}/${first}`, { body: { phone: '1' }, headers })
    await call('PATCH', `${base}/${first}`, { body: { phone: '2' }, headers, status: 412 })
  })

  it('are put in another order as a whole', async () => {
    const other = await call<BranchAnswer>('POST', base, { body: centre, status: 201 })
    await call('PUT', `${base}/order`, { body: { ids: [other.id] }, status: 422 })
    await tags()
    await call('PUT', `${base}/order`, { body: { ids: [other.id, first] }, status: 204 })
    expect((await list()).map(({ id, isDefault }) => [id, isDefault])).toEqual([
      [other.id, false],
      [first, true],
    ])
    expect(await tags()).toEqual(['list:branches'])
    const page = await call<{ data: BranchAnswer[]; next: string }>('GET', `${base}?limit=1`)
    const rest = await call<{ data: BranchAnswer[]; next: null }>(
      'GET',
      `${base}?limit=1&cursor=${page.next}`,
    )
    expect([page.data[0]?.id, rest.data[0]?.id, rest.next]).toEqual([other.id, first, null])
    await call('DELETE', `${base}/${other.id}`, { status: 204 })
  })

  it('go only when nothing is left in them, and never the last', async () => {
    await call('DELETE', `${base}/${first}`, { status: 409 })
    const branch = await call<BranchAnswer>('POST', base, { body: centre, status: 201 })
    const manager = await makeMember(store, 'manager', [branch.id])
    const problem = await call<{ code: string; uses: object }>('DELETE', `${base}/${branch.id}`, {
      status: 409,
    })
    expect(problem).toMatchObject({ code: 'in_use', uses: { stock: 0, tasks: 0, shifts: 0, staff: 1 } })
    const staff = await call<{ data: object[] }>('GET', `${base}/${branch.id}/staff`)
    expect(staff.data).toMatchObject([{ accountId: manager.id, role: 'manager', branchIds: [branch.id] }])
  })

  it('leave an entry in the log', async () => {
    await call('PATCH', `${base}/${first}`, { body: { postcode: '28001' } })
    const entry = await store.db
      .selectFrom('audit_log')
      .selectAll()
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    expect(entry).toMatchObject({ actor_id: owner.id, action: 'branch.update', entity_id: String(first) })
    expect(entry.after).toMatchObject({ postcode: '28001' })
  })
})

describe('who reaches which branch', () => {
  it('a manager sees and changes his own, opens and closes none', async () => {
    const own = await call<BranchAnswer>('POST', base, { body: { name: 'Own' }, status: 201 })
    const manager = app.as(await makeMember(store, 'manager', [own.id]))
    const seen = await manager<{ data: BranchAnswer[] }>('GET', base)
    expect(seen.data.map(({ id }) => id)).toEqual([own.id])
    await manager('PATCH', `${base}/${own.id}`, { body: { phone: '123' } })
    await manager('GET', `${base}/${first}`, { status: 404 })
    await manager('PATCH', `${base}/${first}`, { body: { phone: '123' }, status: 404 })
    await manager('GET', `${base}/${first}/staff`, { status: 404 })
    await manager('POST', base, { body: centre, status: 403 })
    await manager('DELETE', `${base}/${own.id}`, { status: 403 })
  })

  it('an employee only looks, an editor not even that, a stranger finds no store', async () => {
    const employee = app.as(await makeMember(store, 'employee', [first]))
    await employee('GET', `${base}/${first}`)
    await employee('PATCH', `${base}/${first}`, { body: { phone: '1' }, status: 403 })
    await app.as(await makeMember(store, 'editor'))('GET', base, { status: 403 })
    const elsewhere = await makeBranchedStore()
    const stranger = app.as(await makeMember(elsewhere.store, 'owner'))
    await stranger('GET', base, { status: 404 })
    await stranger('PATCH', `${base}/${first}`, { body: { phone: '1' }, status: 404 })
  })
})
