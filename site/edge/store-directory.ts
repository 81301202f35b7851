import { isDeepStrictEqual } from 'node:util'
import { isMissing, type ArtifactStore } from '../../api/contracts/artifacts.ts'
import type { HostRecord, StoreLive } from '../../api/contracts/live.ts'
import { readHost, readLive, type BlobReader } from '../release/index.ts'
import type { EdgeLog } from './edge-log.ts'
import { openView, type StoreView } from './store-view.ts'

/** The stores visited lately, each as it is live. Everything it knows can be read again from the artifact store. */
export interface StoreDirectory {
  /** Without waiting: the view of the store whose primary host this is, when it is known and live. */
  peek(host: string): StoreView | undefined
  find(host: string): Promise<StoreView | { redirectTo: string } | undefined>
  /** News of a store; a lower epoch is ignored. */
  apply(live: StoreLive): Promise<void>
  /** Reads again what was visited since the last call and forgets the rest. */
  revalidate(): Promise<void>
  /** Reads a store again at once: what it named is not there. */
  refresh(storeId: string): Promise<void>
  readonly size: number
}

export interface DirectoryDeps {
  artifacts: ArtifactStore
  reader: BlobReader
  log: EdgeLog
}

export interface DirectoryLimits {
  stores?: number
  hosts?: number
  /** How long an unknown host, or one that leads elsewhere, is remembered. */
  hostMs?: number
}

interface Visited {
  view: StoreView
  visited: boolean
}

interface KnownHost {
  record: HostRecord | undefined
  readAt: number
}

const PARALLEL_READS = 16
const REMEMBERED_NEWS = 1_000

export function createStoreDirectory(deps: DirectoryDeps, limits: DirectoryLimits = {}): StoreDirectory {
  const { artifacts, log } = deps
  const { stores: maxStores = 2_000, hosts: maxHosts = 10_000, hostMs = 500 } = limits
  const stores = new Map<string, Visited>()
  const hosts = new Map<string, KnownHost>()
  const news = new Map<string, StoreLive>()
  const opening = new Map<string, Promise<StoreView | undefined>>()
  const turns = new Map<string, Promise<void>>()

  function peek(host: string): StoreView | undefined {
    const storeId = hosts.get(host)?.record?.storeId
    const store = storeId === undefined ? undefined : stores.get(storeId)
    if (!store || store.view.live.primaryHost !== host || store.view.live.state !== 'live') return undefined
    store.visited = true
    return store.view
  }

  async function find(host: string): Promise<StoreView | { redirectTo: string } | undefined> {
    const record = await findHost(host)
    if (!record) return undefined
    if (record.redirectTo) return { redirectTo: record.redirectTo }
    const store = stores.get(record.storeId)
    if (store) store.visited = true
    const view = store?.view ?? (await openStore(record.storeId))
    if (!view?.live.hosts.includes(host)) return undefined
    return view.live.primaryHost === host ? view : { redirectTo: view.live.primaryHost }
  }

  /** A record is believed while its store names the host too, else for a moment. */
  async function findHost(host: string): Promise<HostRecord | undefined> {
    const known = hosts.get(host)
    const store = known?.record && !known.record.redirectTo ? stores.get(known.record.storeId) : undefined
    if (known && (store?.view.live.hosts.includes(host) || Date.now() - known.readAt < hostMs))
      return known.record
    const record = await readHost(artifacts, host).catch((error: unknown) => {
      if (!known) throw error
      log.error({ err: error, host }, 'host could not be read again')
      return known.record
    })
    if (hosts.size >= maxHosts) hosts.clear()
    hosts.set(host, { record, readAt: Date.now() })
    return record
  }

  function openStore(storeId: string): Promise<StoreView | undefined> {
    const running = opening.get(storeId)
    if (running) return running
    const opened = readLive(artifacts, storeId)
      .then(async (live) => {
        const heard = news.get(storeId)
        const newest = !live || (heard && heard.epoch > live.epoch) ? heard : live
        if (!newest) return undefined
        await show(newest)
        return stores.get(storeId)?.view
      })
      .finally(() => opening.delete(storeId))
    opening.set(storeId, opened)
    return opened
  }

  /** One view at a time is opened for a store, in the order of the news. */
  function show(live: StoreLive): Promise<void> {
    const { storeId } = live
    const turn = (turns.get(storeId) ?? Promise.resolve()).then(() => replaceView(live))
    const settled = turn
      .catch(() => undefined)
      .then(() => {
        if (turns.get(storeId) === settled) turns.delete(storeId)
      })
    turns.set(storeId, settled)
    return turn
  }

  async function replaceView(live: StoreLive): Promise<void> {
    const store = stores.get(live.storeId)
    if (store && (store.view.live.epoch > live.epoch || isDeepStrictEqual(store.view.live, live))) return
    const view = await openView(deps, live)
    forgetHosts(live)
    if (store) store.view = view
    else {
      if (stores.size >= maxStores) forgetSome()
      stores.set(live.storeId, { view, visited: true })
    }
  }

  /** News may come before `live.json` does, to a store that is visited in between. */
  function remember(live: StoreLive): void {
    if ((news.get(live.storeId)?.epoch ?? -1) > live.epoch) return
    news.delete(live.storeId)
    news.set(live.storeId, live)
    if (news.size > REMEMBERED_NEWS) news.delete(news.keys().next().value!)
    if (hosts.size + live.hosts.length > maxHosts) return
    for (const host of live.hosts) hosts.set(host, { record: { storeId: live.storeId }, readAt: Date.now() })
  }

  /** Those that led elsewhere, or nowhere, until now. */
  function forgetHosts(live: StoreLive): void {
    for (const host of live.hosts) if (hosts.get(host)?.record?.storeId !== live.storeId) hosts.delete(host)
  }

  function forgetSome(): void {
    for (const [storeId, store] of stores) {
      if (stores.size < maxStores * 0.9) return
      if (!store.visited) stores.delete(storeId)
      store.visited = false
    }
    for (const storeId of stores.keys()) {
      if (stores.size < maxStores * 0.9) return
      stores.delete(storeId)
    }
  }

  async function refresh(storeId: string): Promise<void> {
    const live = await readLive(artifacts, storeId)
    if (live) await show(live)
    else stores.delete(storeId)
  }

  async function revalidateStore(storeId: string, store: Visited): Promise<void> {
    if (!store.visited) {
      stores.delete(storeId)
      return
    }
    store.visited = false
    await refresh(storeId).catch((error: unknown) => {
      store.visited = true
      log.error({ err: error, storeId }, 'store could not be read again')
    })
  }

  return {
    peek,
    find,
    refresh,
    async apply(live) {
      forgetHosts(live)
      remember(live)
      if (!stores.has(live.storeId)) return
      await show(live).catch(async (error: unknown) => {
        log.error(
          { err: error, storeId: live.storeId, epoch: live.epoch },
          'news of a store could not be followed',
        )
        if (isMissing(error)) await refresh(live.storeId).catch(() => undefined)
      })
    },
    async revalidate() {
      const pending = [...stores]
      const next = async (): Promise<void> => {
        for (let item = pending.pop(); item; item = pending.pop()) await revalidateStore(...item)
      }
      await Promise.all(Array.from({ length: PARALLEL_READS }, next))
    },
    get size() {
      return stores.size
    },
  }
}
