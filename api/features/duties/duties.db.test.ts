import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { StoreContext } from '../../http/app-env.ts'
import { branchesRoutes } from '../branches/branches.routes.ts'
import { createStaffApp, makeBranchedStore, makeMember, type Call, type Person } from '../branches/testing.ts'
import { staffRoutes } from '../staff/staff.routes.ts'
import { shiftRoutes } from './shifts.routes.ts'
import { taskRoutes } from './tasks.routes.ts'

const now = new Date('2026-05-04T10:00:00Z')
const app = createStaffApp([taskRoutes, shiftRoutes, branchesRoutes, staffRoutes], { now: () => now })

interface TaskAnswer {
  id: number
  version: number
  title: string
  state: string
  next: string[]
  overdue: boolean
  assignee: { id: string } | null
}

interface ShiftAnswer {
  id: number
  version: number
  startsAt: string
}

type Page<Item> = { data: Item[]; next: string | null }

let store: StoreContext
let first: number
let second: number
let managerPerson: Person
let employeePerson: Person
let owner: Call
let manager: Call
let employee: Call
let base: string

beforeAll(async () => {
  ;({ store, first } = await makeBranchedStore())
  base = `/api/stores/${store.slug}`
  owner = app.as(await makeMember(store, 'owner'))
  second = (
    await owner<{ id: number }>('POST', `${base}/branches`, { body: { name: 'Second' }, status: 201 })
  ).id
  managerPerson = await makeMember(store, 'manager', [first])
  employeePerson = await makeMember(store, 'employee', [first])
  manager = app.as(managerPerson)
  employee = app.as(employeePerson)
})

beforeEach(async () => {
  await store.db.deleteFrom('duties').execute()
})

const makeTask = (body: object = {}, as = manager) =>
  as<TaskAnswer>('POST', `${base}/tasks`, {
    body: { branchId: first, title: 'Water the plants', ...body },
    status: 201,
  })

const move = (id: number, state: string, as: Call, status = 200) =>
  as<TaskAnswer>('POST', `${base}/tasks/${id}/state`, { body: { state }, status })

const makeShift = (body: object = {}, status = 201, as = manager) =>
  as<ShiftAnswer>('POST', `${base}/shifts`, {
    body: {
      ...{ branchId: first, assigneeId: employeePerson.id },
      ...{ startsAt: '2026-05-04T08:00:00Z', endsAt: '2026-05-04T16:00:00Z' },
      ...body,
    },
    status,
  })

describe('tasks', () => {
  it('go from hand to hand: handed out, begun, done, and opened again by who hands out', async () => {
    const task = await makeTask({ assigneeId: employeePerson.id, dueAt: '2026-05-04T09:00:00Z' })
    expect(task).toMatchObject({ state: 'open', overdue: true, assignee: { id: employeePerson.id } })
    expect(task.next).toEqual(['doing', 'done', 'cancelled'])
    expect((await move(task.id, 'doing', employee)).next).toEqual(['open', 'done'])
    await move(task.id, 'cancelled', employee, 403)
    expect(await move(task.id, 'done', employee)).toMatchObject({ state: 'done', overdue: false, next: [] })
    await move(task.id, 'open', employee, 403)
    await move(task.id, 'doing', manager, 409)
    expect(await move(task.id, 'open', manager)).toMatchObject({ state: 'open', doneAt: null })
    const entries = await store.db
      .selectFrom('audit_log')
      .select('action')
      .where('entity', '=', 'task')
      .where('entity_id', '=', String(task.id))
      .orderBy('id')
      .execute()
    expect(entries.map(({ action }) => action)).toEqual([
      'task.create',
      'task.move',
      'task.move',
      'task.move',
    ])
  })

  it('are listed by what is due, page by page, those without a time last', async () => {
    await makeTask({ title: 'whenever' })
    await makeTask({ title: 'later', dueAt: '2026-05-06T09:00:00Z' })
    await makeTask({ title: 'sooner', dueAt: '2026-05-05T11:00:00+02:00' })
    await makeTask({ title: 'also whenever' })
    const titles: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const query: string = cursor && `&cursor=${cursor}`
      const page: Page<TaskAnswer> = await manager('GET', `${base}/tasks?limit=1${query}`)
      titles.push(...page.data.map(({ title }) => title))
      cursor = page.next
    }
    expect(titles).toEqual(['sooner', 'later', 'whenever', 'also whenever'])
    await manager('GET', `${base}/tasks?cursor=${Buffer.from('["soon",1]').toString('base64url')}`, {
      status: 422,
    })
  })

  it('are given only to people of the branch', async () => {
    const elsewhere = await makeMember(store, 'employee', [second])
    const task = await makeTask()
    await manager('PATCH', `${base}/tasks/${task.id}`, { body: { assigneeId: elsewhere.id }, status: 422 })
    await manager('PATCH', `${base}/tasks/${task.id}`, { body: { assigneeId: employeePerson.id } })
    await owner('PATCH', `${base}/tasks/${task.id}`, { body: { branchId: second }, status: 422 })
    await owner('PATCH', `${base}/tasks/${task.id}`, { body: { branchId: second, assigneeId: elsewhere.id } })
    await manager('GET', `${base}/tasks/${task.id}`, { status: 404 })
  })

  it('tell two editors of each other', async () => {
    const task = await makeTask()
    const headers = { 'If-Match': `"${task.version}"` }
    await manager('PATCH', `${base}/tasks/${task.id}`, { body: { note: 'with care' }, headers })
    await manager('PATCH', `${base}/tasks/${task.id}`, { body: { note: 'quickly' }, headers, status: 412 })
  })

  it.each([
    [{ title: '' }, 'title'],
    [{ branchId: 1_999_999_999 }, 'branchId'],
    [{ dueAt: 'tomorrow' }, 'dueAt'],
    [{ state: 'done' }, 'state'],
  ])('refuse %o', async (body, path) => {
    const input = { branchId: first, title: 'x', ...body }
    const problem = await owner<{ errors: { path: string }[] }>('POST', `${base}/tasks`, {
      body: input,
      status: 422,
    })
    expect(problem.errors.map((error) => error.path)).toEqual([path])
  })

  it('stand on the board of their branch, beside those who are there', async () => {
    const doing = await makeTask({ assigneeId: employeePerson.id })
    await makeTask()
    await move(doing.id, 'doing', manager)
    await makeTask({ branchId: second }, owner)
    await makeShift()
    interface BoardAnswer {
      columns: { state: string; total: number; tasks: TaskAnswer[] }[]
      present: { assignee: { id: string } }[]
    }
    const board = await manager<BoardAnswer>('GET', `${base}/branches/${first}/board`)
    expect(board.columns.map(({ state, total, tasks }) => [state, total, tasks.length])).toEqual([
      ['open', 1, 1],
      ['doing', 1, 1],
      ['done', 0, 0],
      ['cancelled', 0, 0],
    ])
    expect(board.present).toMatchObject([{ assignee: { id: employeePerson.id } }])
    await manager('GET', `${base}/branches/${second}/board`, { status: 404 })
  })
})

describe('shifts', () => {
  it('of one person never overlap, wherever they are; one may follow the other', async () => {
    await makeShift()
    await makeShift({ startsAt: '2026-05-04T15:59:00Z', endsAt: '2026-05-04T20:00:00Z' }, 409)
    await makeShift({ startsAt: '2026-05-04T07:00:00Z', endsAt: '2026-05-04T23:00:00Z' }, 409)
    const next = await makeShift({ startsAt: '2026-05-04T16:00:00Z', endsAt: '2026-05-04T20:00:00Z' })
    await manager('PATCH', `${base}/shifts/${next.id}`, {
      body: { startsAt: '2026-05-04T15:00:00Z' },
      status: 409,
    })
    await manager('PATCH', `${base}/shifts/${next.id}`, { body: { endsAt: '2026-05-04T21:00:00Z' } })
    await makeShift({ assigneeId: managerPerson.id })
  })

  it('planned at the same moment leave one', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        app.request(managerPerson, 'POST', `${base}/shifts`, {
          ...{ branchId: first, assigneeId: employeePerson.id },
          ...{ startsAt: '2026-05-05T08:00:00Z', endsAt: '2026-05-05T16:00:00Z' },
        }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409])
  })

  it('are found by the time they touch', async () => {
    const shift = await makeShift()
    await makeShift({ startsAt: '2026-05-06T08:00:00Z', endsAt: '2026-05-06T16:00:00Z' })
    const found = await manager<Page<ShiftAnswer>>(
      'GET',
      `${base}/shifts?from=2026-05-04T15:00:00Z&to=2026-05-05T00:00:00Z`,
    )
    expect(found.data.map(({ id }) => id)).toEqual([shift.id])
    const page = await manager<Page<ShiftAnswer>>('GET', `${base}/shifts?limit=1`)
    const rest = await manager<Page<ShiftAnswer>>('GET', `${base}/shifts?limit=1&cursor=${page.next}`)
    expect([page.data[0]?.startsAt, rest.data[0]?.startsAt, rest.next]).toEqual([
      '2026-05-04T08:00:00.000Z',
      '2026-05-06T08:00:00.000Z',
      null,
    ])
  })

  it.each([
    [{ endsAt: '2026-05-04T08:00:00Z' }, 'endsAt'],
    [{ endsAt: '2026-05-06T08:00:00Z' }, 'endsAt'],
    [{ assigneeId: '00000000-0000-4000-8000-000000000000' }, 'assigneeId'],
  ])('refuse %o', async (body, path) => {
    const problem = (await makeShift(body, 422)) as unknown as { errors: { path: string }[] }
    expect(problem.errors.map((error) => error.path)).toEqual([path])
  })
})

describe('who sees what', () => {
  it('an employee sees and moves his own, plans nothing', async () => {
    const own = await makeTask({ assigneeId: employeePerson.id })
    const others = await makeTask({ assigneeId: managerPerson.id })
    await makeShift()
    await makeShift({ assigneeId: managerPerson.id })
    const tasks = await employee<Page<TaskAnswer>>('GET', `${base}/tasks`)
    expect(tasks.data.map(({ id }) => id)).toEqual([own.id])
    expect((await employee<Page<ShiftAnswer>>('GET', `${base}/shifts`)).data).toHaveLength(1)
    await employee('GET', `${base}/tasks/${others.id}`, { status: 404 })
    await move(others.id, 'doing', employee, 404)
    await employee('POST', `${base}/tasks`, { body: { branchId: first, title: 'x' }, status: 403 })
    await employee('PATCH', `${base}/tasks/${own.id}`, { body: { title: 'x' }, status: 403 })
    await employee('GET', `${base}/branches/${first}/board`, { status: 403 })
    await makeShift({}, 403, employee)
  })

  it('a manager of another branch and the owner of another store find nothing', async () => {
    const task = await makeTask()
    const shift = await makeShift()
    const other = app.as(await makeMember(store, 'manager', [second]))
    await other('GET', `${base}/tasks/${task.id}`, { status: 404 })
    await other('DELETE', `${base}/tasks/${task.id}`, { status: 404 })
    await other('DELETE', `${base}/shifts/${shift.id}`, { status: 404 })
    await other('POST', `${base}/tasks`, { body: { branchId: first, title: 'x' }, status: 404 })
    const elsewhere = await makeBranchedStore()
    const stranger = app.as(await makeMember(elsewhere.store, 'owner'))
    await stranger('GET', `${base}/tasks/${task.id}`, { status: 404 })
    await stranger('GET', `/api/stores/${elsewhere.store.slug}/tasks/${task.id}`, { status: 404 })
    await manager('DELETE', `${base}/tasks/${task.id}`, { status: 204 })
    await manager('DELETE', `${base}/shifts/${shift.id}`, { status: 204 })
  })
})

describe('somebody who leaves', () => {
  it('leaves open tasks to anybody, done ones as they were, and no shift to come', async () => {
    const leaving = await makeMember(store, 'employee', [first])
    const open = await makeTask({ assigneeId: leaving.id })
    const done = await makeTask({ assigneeId: leaving.id })
    await store.db.updateTable('duties').set({ state: 'done' }).where('id', '=', done.id).execute()
    const shift = await manager<ShiftAnswer>('POST', `${base}/shifts`, {
      body: {
        branchId: first,
        assigneeId: leaving.id,
        startsAt: new Date(Date.now() + 3_600_000).toISOString(),
        endsAt: new Date(Date.now() + 7_200_000).toISOString(),
      },
      status: 201,
    })
    await owner('DELETE', `${base}/staff/${leaving.id}`, { status: 204 })
    const rows = await store.db.selectFrom('duties').select(['id', 'assignee_id']).execute()
    const assignees = new Map(rows.map((row) => [row.id, row.assignee_id]))
    expect(assignees.get(open.id)).toBeNull()
    expect(assignees.get(done.id)).toBe(leaving.id)
    expect(assignees.has(shift.id)).toBe(false)
  })
})
