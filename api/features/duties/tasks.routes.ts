import { z } from '@hono/zod-openapi'
import { Board, Task, taskFilters, TaskInput, TaskMove, TaskPatch } from '../../contracts/duties.ts'
import { IdParam } from '../../contracts/text.ts'
import type { RouteDeps } from '../../deps.ts'
import type { Reach } from '../../domain/permissions.ts'
import { notFound } from '../../errors.ts'
import { expectedVersion, versionTag } from '../../http/if-match.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { body, createRouter, inStore, json, route } from '../../http/route.ts'
import { findBranch } from '../branches/index.ts'
import { createTask } from './create-task.ts'
import { deleteTask } from './delete-task.ts'
import { demandReach } from './demand-worker.ts'
import { moveTask } from './move-task.ts'
import { showBoard } from './show-board.ts'
import { showTasks } from './show-duties.ts'
import { findTask, listTasks, placeOf, type Task as TaskRow } from './tasks.queries.ts'
import { updateTask } from './update-task.ts'

const StoreParams = z.object({ store: z.string() })
const TaskParams = StoreParams.extend({ id: IdParam })
const tags = ['Tasks and shifts']

const listRoute = route({
  method: 'get',
  path: '/api/stores/{store}/tasks',
  summary: 'Tasks, what is due first comes first; employees see their own',
  tags,
  access: inStore('tasks.read'),
  request: { params: StoreParams, query: ListQuery.extend(taskFilters) },
  responses: { 200: json(listOf(Task)) },
})

const createTaskRoute = route({
  method: 'post',
  path: '/api/stores/{store}/tasks',
  summary: 'Hand out a task',
  tags,
  access: inStore('tasks.assign'),
  request: { params: StoreParams, body: body(TaskInput) },
  responses: { 201: json(Task, 'Created') },
})

const getRoute = route({
  method: 'get',
  path: '/api/stores/{store}/tasks/{id}',
  summary: 'A task',
  tags,
  access: inStore('tasks.read'),
  request: { params: TaskParams },
  responses: { 200: json(Task) },
})

const updateRoute = route({
  method: 'patch',
  path: '/api/stores/{store}/tasks/{id}',
  summary: 'Change a task, or give it to somebody else',
  tags,
  access: inStore('tasks.assign'),
  request: { params: TaskParams, body: body(TaskPatch) },
  responses: { 200: json(Task) },
})

const moveRoute = route({
  method: 'post',
  path: '/api/stores/{store}/tasks/{id}/state',
  summary: 'Move a task on',
  tags,
  access: inStore('tasks.write'),
  request: { params: TaskParams, body: body(TaskMove) },
  responses: { 200: json(Task) },
})

const deleteRoute = route({
  method: 'delete',
  path: '/api/stores/{store}/tasks/{id}',
  summary: 'Throw a task away',
  tags,
  access: inStore('tasks.assign'),
  request: { params: TaskParams },
  responses: { 204: { description: 'Done' } },
})

const boardRoute = route({
  method: 'get',
  path: '/api/stores/{store}/branches/{id}/board',
  summary: 'A branch at a glance: its tasks by state, and who is there',
  tags,
  access: inStore('tasks.assign'),
  request: { params: TaskParams },
  responses: { 200: json(Board) },
})

const Place = z.tuple([z.union([z.iso.datetime(), z.literal('infinity')]), z.int()])

export function taskRoutes(deps: RouteDeps) {
  const router = createRouter(deps)
  const show = async (reach: Reach, task: TaskRow) => (await showTasks(deps, reach, [task]))(task)

  router.openapi(listRoute, async (c) => {
    const { limit, cursor, ...filter } = c.req.valid('query')
    const reach = c.get('reach')
    const after = decodeCursor(cursor, Place)
    const rows = await listTasks(c.get('store').db, { ...filter, limit, after, reach })
    return c.json(pageOf(rows, limit, placeOf, await showTasks(deps, reach, rows)), 200)
  })

  router.openapi(createTaskRoute, async (c) => {
    const reach = c.get('reach')
    const task = await createTask(
      { store: c.get('store'), actor: c.get('actor'), reach },
      c.req.valid('json'),
    )
    c.header('ETag', versionTag(task.version))
    return c.json(await show(reach, task), 201)
  })

  router.openapi(getRoute, async (c) => {
    const reach = c.get('reach')
    const task = await findTask(c.get('store').db, c.req.valid('param').id, reach)
    if (!task) throw notFound('task')
    c.header('ETag', versionTag(task.version))
    return c.json(await show(reach, task), 200)
  })

  router.openapi(updateRoute, async (c) => {
    const reach = c.get('reach')
    const version = expectedVersion(c.req.header('If-Match'))
    const input = { id: c.req.valid('param').id, patch: c.req.valid('json'), version }
    const task = await updateTask({ store: c.get('store'), actor: c.get('actor'), reach }, input)
    c.header('ETag', versionTag(task.version))
    return c.json(await show(reach, task), 200)
  })

  router.openapi(moveRoute, async (c) => {
    const reach = c.get('reach')
    const input = { id: c.req.valid('param').id, state: c.req.valid('json').state }
    const task = await moveTask({ store: c.get('store'), actor: c.get('actor'), reach }, input)
    c.header('ETag', versionTag(task.version))
    return c.json(await show(reach, task), 200)
  })

  router.openapi(deleteRoute, async (c) => {
    const editing = { store: c.get('store'), actor: c.get('actor'), reach: c.get('reach') }
    await deleteTask(editing, c.req.valid('param').id)
    return c.body(null, 204)
  })

  router.openapi(boardRoute, async (c) => {
    const reach = c.get('reach')
    const { db } = c.get('store')
    const branchId = c.req.valid('param').id
    demandReach(branchId, reach)
    if (!(await findBranch(db, branchId))) throw notFound('branch')
    return c.json(await showBoard(deps, { db, branchId, reach }), 200)
  })

  return router
}
