import { describe, expect, it } from 'vitest'
import { memoryArtifacts } from '../../api/adapters/storage/index.ts'
import type { ArtifactStore } from '../../api/contracts/artifacts.ts'
import type { ReleaseEntry } from '../../api/contracts/publishing.ts'
import { SHARD_LIMIT } from './format.ts'
import { buildRelease, hashBytes, openPackWriter, readRelease, walkRelease } from './index.ts'
import { shardCount } from './read-release.ts'

const csp = { page: "default-src 'self'" }
const base = { storeId: 's1', csp }

async function publish(
  store: ArtifactStore,
  releaseId: number,
  parentRoot: string | null,
  pages: Record<string, string>,
  more: { remove?: string[]; full?: boolean; keep?: string[] } = {},
) {
  const pack = openPackWriter(store, { storeId: 's1', releaseId, thread: 0 })
  const put = new Map<string, ReleaseEntry>()
  for (const [path, text] of Object.entries(pages)) {
    const place = pack.add(hashBytes(text), Buffer.from(text))
    put.set(path, { ...place, type: 'text/html; charset=utf-8', status: 200 })
  }
  return buildRelease(store, { ...base, releaseId, parentRoot, put, pack, ...more })
}

async function textOf(store: ArtifactStore, root: string, path: string): Promise<string | undefined> {
  const release = await readRelease(store, root)
  const entry = await release.find(path)
  if (!entry) return undefined
  return 'pack' in entry ? (await release.readBlob(entry)).toString() : JSON.stringify(entry)
}

async function pathsOf(store: ArtifactStore, root: string): Promise<string[]> {
  const paths = []
  for await (const [path] of walkRelease(store, root)) paths.push(path)
  return paths.sort()
}

async function objectsOf(store: ArtifactStore): Promise<string[]> {
  const keys = []
  for await (const { key } of store.list('stores/')) keys.push(key)
  return keys
}

const manyPages = (count: number, text = 'page') =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`/products/p${index}/`, `${text} ${index}`]),
  )

describe('a release', () => {
  it('costs one pack and one root, however many pages an edit has', async () => {
    const store = memoryArtifacts()
    const first = await publish(store, 1, null, manyPages(500))
    const before = await objectsOf(store)
    const second = await publish(store, 2, first.rootKey, { '/products/p7/': 'new', '/products/p8/': 'new' })
    const after = await objectsOf(store)
    expect(after.length - before.length).toBe(2)
    expect(second).toMatchObject({ pathCount: 500, packs: [expect.stringMatching(/^2-0-/)] })
  })

  it('leaves its parent as it was', async () => {
    const store = memoryArtifacts()
    const first = await publish(store, 1, null, manyPages(500))
    const second = await publish(
      store,
      2,
      first.rootKey,
      { '/products/p7/': 'new' },
      { remove: ['/products/p9/'] },
    )
    expect(await textOf(store, first.rootKey, '/products/p7/')).toBe('page 7')
    expect(await textOf(store, first.rootKey, '/products/p9/')).toBe('page 9')
    expect(await textOf(store, second.rootKey, '/products/p7/')).toBe('new')
    expect(await textOf(store, second.rootKey, '/products/p9/')).toBeUndefined()
    expect(await textOf(store, second.rootKey, '/products/p10/')).toBe('page 10')
    expect(second.pathCount).toBe(499)
  })

  it('lays its paths out anew when a store has grown', async () => {
    const store = memoryArtifacts()
    const small = await publish(store, 1, null, manyPages(10))
    expect(shardCount((await readRelease(store, small.rootKey)).root)).toBe(1)
    const large = await publish(store, 2, small.rootKey, manyPages(SHARD_LIMIT + 200, 'grown'))
    expect(shardCount((await readRelease(store, large.rootKey)).root)).toBeGreaterThan(2)
    expect((await pathsOf(store, large.rootKey)).length).toBe(SHARD_LIMIT + 200)
    expect(await textOf(store, large.rootKey, '/products/p3/')).toBe('grown 3')
  })

  it('keeps of its parent only the named paths when built in full', async () => {
    const store = memoryArtifacts()
    const first = await publish(store, 1, null, { '/a/': 'a', '/b/': 'b', '/c/': 'c' })
    const second = await publish(store, 2, first.rootKey, { '/d/': 'd' }, { full: true, keep: ['/b/'] })
    expect(await pathsOf(store, second.rootKey)).toEqual(['/b/', '/d/'])
    expect(await textOf(store, second.rootKey, '/b/')).toBe('b')
  })

  it('knows redirects, gone paths and rewrites, and one spelling of a path', async () => {
    const store = memoryArtifacts()
    const put = new Map<string, ReleaseEntry>([
      ['/alt/', { redirect: '/neu/', status: 301 }],
      ['/weg/', { gone: true, status: 410 }],
      ['/orders/*', { rewrite: '/shells/order.html' }],
      ['/orders/old/*', { rewrite: '/shells/old.html' }],
      ['/caf%C3%A9/', { rewrite: '/alt/' }],
      ['/__proto__', { gone: true, status: 410 }],
    ])
    const { rootKey } = await buildRelease(store, { ...base, releaseId: 1, parentRoot: null, put })
    const release = await readRelease(store, rootKey)
    expect(await release.find('/alt/')).toEqual({ redirect: '/neu/', status: 301 })
    expect(await release.find('/weg/')).toEqual({ gone: true, status: 410 })
    expect(await release.find('/café/')).toEqual({ rewrite: '/alt/' })
    expect(await release.find('/cafe\u0301/')).toEqual({ rewrite: '/alt/' })
    expect(await release.find('/__proto__')).toEqual({ gone: true, status: 410 })
    expect(await release.find('/constructor')).toBeUndefined()
    expect(release.root.rewrites).toEqual([
      ['/orders/old/', '/shells/old.html'],
      ['/orders/', '/shells/order.html'],
    ])
    const next = await publish(store, 2, rootKey, {}, { remove: ['/orders/old/*'] })
    expect((await readRelease(store, next.rootKey)).root.rewrites).toEqual([
      ['/orders/', '/shells/order.html'],
    ])
  })

  it('may be empty', async () => {
    const store = memoryArtifacts()
    const { rootKey } = await buildRelease(store, { ...base, releaseId: 1, parentRoot: null, put: new Map() })
    expect(await pathsOf(store, rootKey)).toEqual([])
    expect(await textOf(store, rootKey, '/')).toBeUndefined()
  })

  it('is not written when its pack cannot be', async () => {
    const inner = memoryArtifacts()
    const store: ArtifactStore = {
      ...inner,
      put: (key, body) =>
        key.includes('/packs/') ? Promise.reject(new Error('no room')) : inner.put(key, body),
    }
    await expect(publish(store, 1, null, { '/a/': 'a' })).rejects.toThrow('no room')
    expect(await objectsOf(inner)).toEqual([])
  })
})

describe('a pack writer', () => {
  it('writes nothing before it is closed, and nothing at all for no blobs', async () => {
    const store = memoryArtifacts()
    const writer = openPackWriter(store, { storeId: 's1', releaseId: 1, thread: 0 })
    expect(await openPackWriter(store, { storeId: 's1', releaseId: 1, thread: 1 }).close()).toEqual([])
    writer.add('h', Buffer.from('bytes'))
    expect(await objectsOf(store)).toEqual([])
    expect(await writer.close()).toHaveLength(1)
  })

  it('begins another pack when one is large, and says so when one fails', async () => {
    const store = memoryArtifacts()
    const writer = openPackWriter(store, { storeId: 's1', releaseId: 1, thread: 0 })
    const places = Array.from({ length: 5 }, () => writer.add('h', Buffer.alloc(3 * 1024 * 1024)))
    expect(new Set(places.map((place) => place.pack)).size).toBe(3)
    expect(await writer.close()).toHaveLength(3)

    const failing = openPackWriter(
      { ...store, put: () => Promise.reject(new Error('no room')) },
      { storeId: 's1', releaseId: 1, thread: 0 },
    )
    failing.add('h', Buffer.alloc(12 * 1024 * 1024))
    failing.add('h', Buffer.alloc(12 * 1024 * 1024))
    await expect(failing.ready().then(() => failing.close())).rejects.toThrow('no room')
  })
})
