import { randomUUID } from 'node:crypto'
import { newToken, hashToken } from '../../../api/features/accounts/index.ts'
import { platformDb } from '../../../api/db/platform-db.ts'
import type { Deps } from '../../../api/deps.ts'
import { makeMember, PASSWORD } from '../people.ts'
import { branchOf } from './branches.ts'
import type { Draft, Operations } from './operation.ts'
import { prepare, type Scene } from './scene.ts'
import { title } from './words.ts'

const STORE = '/api/stores/{store}'

const freshEmail = () => `guest-${randomUUID().slice(0, 12)}@demo.test`

/** Somebody whom managers of the branch may move about. */
const employeeOf = async (deps: Deps, scene: Scene, branchId?: number) =>
  makeMember(deps, scene.store, 'employee', [branchId ?? (await branchOf(scene))])

/** Invitations are counted an hour and a store: this one is written down without being sent. */
async function invitationOf({ db }: Deps, scene: Scene): Promise<{ id: string; token: string }> {
  const token = newToken()
  const { id } = await platformDb(db)
    .insertInto('invitations')
    .values({
      store_id: scene.store.id,
      email: freshEmail(),
      role: 'employee',
      branch_ids: [await branchOf(scene)],
      token_hash: hashToken(token),
      invited_by: scene.owner.id,
      expires_at: new Date(Date.now() + 86_400_000),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, token }
}

async function taskOf(scene: Scene): Promise<number> {
  return (await prepare(scene, `POST ${STORE}/tasks`, async () => ({ body: await newTask(scene) }))).id
}

/** For whoever asks, when somebody works at the branch; else for nobody yet. */
async function newTask(scene: Scene): Promise<object> {
  scene.narrows?.('assignee')
  const worksThere = scene.workers?.includes(scene.actor.id)
  return {
    branchId: await branchOf(scene),
    title: title(scene.random),
    note: title(scene.random),
    ...(worksThere && { assigneeId: scene.actor.id }),
  }
}

let hours = 0

async function newShift(deps: Deps, scene: Scene): Promise<object> {
  scene.narrows?.('assignee')
  const start = Date.now() + ++hours * 3_600_000
  const worksThere = scene.workers?.includes(scene.actor.id)
  const branchId = await branchOf(scene)
  return {
    branchId,
    assigneeId: worksThere ? scene.actor.id : (await employeeOf(deps, scene, branchId)).id,
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(start + 1_800_000).toISOString(),
  }
}

const shiftOf = async (deps: Deps, scene: Scene): Promise<number> =>
  (await prepare(scene, `POST ${STORE}/shifts`, async () => ({ body: await newShift(deps, scene) }))).id

export const peopleOperations = (deps: Deps): Operations => ({
  [`GET ${STORE}/staff`]: () => ({}),
  [`POST ${STORE}/staff`]: async (scene) => ({
    body: { email: freshEmail(), role: 'employee', branchIds: [await branchOf(scene)] },
  }),
  [`DELETE ${STORE}/staff/me`]: () => ({}),
  [`PATCH ${STORE}/staff/{accountId}`]: async (scene) => ({
    params: { accountId: (await employeeOf(deps, scene)).id },
    body: { role: 'employee', branchIds: [await branchOf(scene)] },
  }),
  [`DELETE ${STORE}/staff/{accountId}`]: async (scene) => ({
    params: { accountId: (await employeeOf(deps, scene)).id },
  }),
  [`GET ${STORE}/invitations`]: () => ({}),
  [`POST ${STORE}/invitations/{id}/resend`]: async (scene) => ({
    params: { id: (await invitationOf(deps, scene)).id },
  }),
  [`DELETE ${STORE}/invitations/{id}`]: async (scene) => ({
    params: { id: (await invitationOf(deps, scene)).id },
  }),
  'POST /api/invitations/read': async (scene) => ({
    body: { token: (await invitationOf(deps, scene)).token },
  }),
  'POST /api/invitations/accept': async (scene): Promise<Draft> => ({
    body: { token: (await invitationOf(deps, scene)).token, name: title(scene.random), password: PASSWORD },
  }),
  [`POST ${STORE}/transfer`]: () => ({ body: { email: freshEmail() } }),
  [`GET ${STORE}/audit`]: () => ({}),
  'GET /api/platform/audit': () => ({}),
  [`GET ${STORE}/tasks`]: () => ({}),
  [`POST ${STORE}/tasks`]: async (scene) => ({ body: await newTask(scene) }),
  [`GET ${STORE}/tasks/{id}`]: async (scene) => ({ params: { id: await taskOf(scene) } }),
  [`PATCH ${STORE}/tasks/{id}`]: async (scene) => ({
    params: { id: await taskOf(scene) },
    body: { note: title(scene.random) },
  }),
  [`DELETE ${STORE}/tasks/{id}`]: async (scene) => ({ params: { id: await taskOf(scene) } }),
  [`POST ${STORE}/tasks/{id}/state`]: async (scene) => ({
    params: { id: await taskOf(scene) },
    body: { state: 'doing' },
  }),
  [`GET ${STORE}/shifts`]: () => ({}),
  [`POST ${STORE}/shifts`]: async (scene) => ({ body: await newShift(deps, scene) }),
  [`PATCH ${STORE}/shifts/{id}`]: async (scene) => ({
    params: { id: await shiftOf(deps, scene) },
    body: { note: title(scene.random) },
  }),
  [`DELETE ${STORE}/shifts/{id}`]: async (scene) => ({ params: { id: await shiftOf(deps, scene) } }),
})
