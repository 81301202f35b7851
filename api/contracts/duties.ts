import { z } from '@hono/zod-openapi'
import { DUTY_STATES } from '../domain/duty-state.ts'
import { Id, IdParam, RequiredText, Text } from './text.ts'

const Instant = z.iso.datetime({ offset: true })
const State = z.enum(DUTY_STATES)

/** Null once nobody has the task. */
const Assignee = z.object({ id: z.string(), name: z.string(), email: z.string().nullable() })

const TaskFields = z
  .strictObject({
    branchId: Id,
    title: RequiredText(200),
    note: Text(4000),
    dueAt: Instant.nullable(),
    /** Somebody who works at the branch. */
    assigneeId: z.uuid().nullable(),
  })
  .partial()

export const TaskInput = TaskFields.required({ branchId: true, title: true }).openapi('TaskInput')
export type TaskInput = z.infer<typeof TaskInput>
export const TaskPatch = TaskFields.openapi('TaskPatch')
export type TaskPatch = z.infer<typeof TaskPatch>

export const TaskMove = z.strictObject({ state: State }).openapi('TaskMove')

export const Task = z
  .object({
    id: z.int(),
    version: z.int(),
    branchId: z.int(),
    title: z.string(),
    note: z.string(),
    state: State,
    /** Where the caller may move it from here. */
    next: z.array(State),
    dueAt: z.iso.datetime().nullable(),
    overdue: z.boolean(),
    doneAt: z.iso.datetime().nullable(),
    assignee: Assignee.nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .openapi('Task')
export type Task = z.infer<typeof Task>

export const Column = z
  .object({
    state: State,
    total: z.int(),
    tasks: z.array(Task),
    /** Goes on in the list of tasks with the same branch and state. */
    next: z.string().nullable(),
  })
  .openapi('BoardColumn')

const ShiftFields = z.strictObject({
  branchId: Id,
  assigneeId: z.uuid(),
  startsAt: Instant,
  endsAt: Instant,
  note: Text(500),
})

export const ShiftInput = ShiftFields.partial({ note: true }).openapi('ShiftInput')
export type ShiftInput = z.infer<typeof ShiftInput>
export const ShiftPatch = ShiftFields.partial().openapi('ShiftPatch')
export type ShiftPatch = z.infer<typeof ShiftPatch>

export const Shift = z
  .object({
    id: z.int(),
    version: z.int(),
    branchId: z.int(),
    assignee: Assignee,
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    note: z.string(),
  })
  .openapi('Shift')
export type Shift = z.infer<typeof Shift>

export const Board = z
  .object({
    columns: z.array(Column),
    /** Who is at the branch right now. */
    present: z.array(Shift),
  })
  .openapi('Board')

export const taskFilters = {
  branch: IdParam.optional(),
  state: State.optional(),
  assignee: z.uuid().optional(),
}

export const shiftFilters = {
  from: Instant.optional(),
  to: Instant.optional(),
  branch: IdParam.optional(),
  assignee: z.uuid().optional(),
}
