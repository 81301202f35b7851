import { expect, it } from 'vitest'
import { memoryArtifacts } from '../../api/adapters/storage/index.ts'
import type { StoreLive } from '../../api/contracts/live.ts'
import { projectHost, projectLive, readHost, readLive } from './index.ts'

const live: StoreLive = {
  ...{ storeId: 's1', root: 'stores/s1/roots/1-a.json', releaseId: 1, epoch: 5, state: 'live' },
  ...{ hosts: ['a.test', 'b.test'], primaryHost: 'a.test' },
}

it('shows a store and its hosts, and never goes back to a lower epoch', async () => {
  const store = memoryArtifacts()
  expect(await projectLive(store, live)).toBe(true)
  expect(await projectLive(store, { ...live, epoch: 4, state: 'deleted' })).toBe(false)
  expect(await projectLive(store, { ...live, epoch: 5, state: 'suspended' })).toBe(true)
  expect(await readLive(store, 's1')).toMatchObject({ epoch: 5, state: 'suspended' })
  expect(await readHost(store, 'b.test')).toEqual({ storeId: 's1' })
})

it('lets go of a host, but not of one that another store has taken', async () => {
  const store = memoryArtifacts()
  await projectLive(store, { ...live, hosts: ['a.test', 'b.test', 'c.test'] })
  await projectHost(store, 'c.test', { storeId: 's2' })
  await projectLive(store, { ...live, epoch: 6, hosts: ['a.test'] })
  expect(await readHost(store, 'a.test')).toEqual({ storeId: 's1' })
  expect(await readHost(store, 'b.test')).toBeUndefined()
  expect(await readHost(store, 'c.test')).toEqual({ storeId: 's2' })
})

it('writes nothing when nothing changed', async () => {
  const inner = memoryArtifacts()
  await projectLive(inner, live)
  const store = { ...inner, put: () => Promise.reject(new Error('written')) }
  expect(await projectLive(store, { ...live })).toBe(true)
})
