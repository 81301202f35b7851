import { isDeepStrictEqual } from 'node:util'
import { hostKey, liveKey } from '../../api/contracts/artifact-keys.ts'
import type { ArtifactStore } from '../../api/contracts/artifacts.ts'
import type { HostRecord, StoreLive } from '../../api/contracts/live.ts'

async function readJson<T>(store: ArtifactStore, key: string): Promise<T | undefined> {
  const bytes = await store.get(key)
  return bytes && (JSON.parse(bytes.toString()) as T)
}

const writeJson = (store: ArtifactStore, key: string, value: unknown) =>
  store.put(key, Buffer.from(JSON.stringify(value)))

export const readLive = (store: ArtifactStore, storeId: string) =>
  readJson<StoreLive>(store, liveKey(storeId))

export const readHost = (store: ArtifactStore, host: string) => readJson<HostRecord>(store, hostKey(host))

/**
 * Shows a store's row to the edges: false when a higher epoch is already shown. A host leads here before `live.json`
 * names it and stops after; edges ask for both. Two writers at once are set right by the sweep's next call.
 */
export async function projectLive(store: ArtifactStore, live: StoreLive): Promise<boolean> {
  const former = await readLive(store, live.storeId)
  if (former && former.epoch > live.epoch) return false
  if (isDeepStrictEqual(former, live)) return true
  const known = new Set(former?.hosts)
  for (const host of live.hosts) {
    if (!known.has(host)) await projectHost(store, host, { storeId: live.storeId })
  }
  await writeJson(store, liveKey(live.storeId), live)
  for (const host of known) {
    if (!live.hosts.includes(host)) await removeHost(store, host, live.storeId)
  }
  return true
}

export const projectHost = (store: ArtifactStore, host: string, record: HostRecord) =>
  writeJson(store, hostKey(host), record)

/** Removes the host only while it leads to that store. */
export async function removeHost(store: ArtifactStore, host: string, storeId: string): Promise<void> {
  const record = await readHost(store, host)
  if (record?.storeId === storeId) await store.delete(hostKey(host))
}
