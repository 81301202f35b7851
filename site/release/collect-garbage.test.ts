import { describe, expect, it } from 'vitest'
import { memoryArtifacts } from '../../api/adapters/storage/index.ts'
import type { ArtifactStore } from '../../api/contracts/artifacts.ts'
import type { ReleaseEntry } from '../../api/contracts/publishing.ts'
import { buildRelease, collectGarbage, createBlobReader, hashBytes, openPackWriter } from './index.ts'
import { projectLive, readRelease, walkRelease, withholdHashes, type BlobReader } from './index.ts'

const storeId = 's1'
const later = { graceMs: -1_000 }

interface Made {
  root: string
  pages: Map<string, string>
}

/** A release beside what each of its pages must say. */
async function publish(
  store: ArtifactStore,
  id: number,
  parent: Made | null,
  edit: Record<string, string>,
): Promise<Made> {
  const pack = openPackWriter(store, { storeId, releaseId: id, thread: 0 })
  const pages = new Map(parent?.pages)
  const put = new Map<string, ReleaseEntry>()
  for (const [path, text] of Object.entries(edit)) {
    pages.set(path, text)
    put.set(path, { ...pack.add(hashBytes(text), Buffer.from(text)), type: 'text/html', status: 200 })
  }
  const csp = { page: "default-src 'self'" }
  const built = await buildRelease(store, {
    storeId,
    releaseId: id,
    parentRoot: parent?.root ?? null,
    put,
    csp,
    pack,
  })
  return { root: built.rootKey, pages }
}

async function readAll(
  store: ArtifactStore,
  { root }: Made,
  reader?: BlobReader,
): Promise<Map<string, string>> {
  const release = await readRelease(store, root, reader)
  const pages = new Map<string, string>()
  for await (const [path, entry] of walkRelease(store, root, reader)) {
    if ('hash' in entry) pages.set(path, (await release.readBlob(entry)).toString())
  }
  return pages
}

async function filesOf(store: ArtifactStore): Promise<string[]> {
  const files = []
  for await (const { key } of store.list('stores/s1/')) files.push(key)
  return files.sort()
}

/** Repeatable numbers from 0 to `below`. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function randomEdit(roll: (below: number) => number, id: number): Record<string, string> {
  const count = 1 + roll(8)
  const paths = Array.from({ length: count }, () => `/p${roll(300)}/`)
  return Object.fromEntries(paths.map((path) => [path, `${path} ${id} ${'x'.repeat(roll(3_000))}`]))
}

describe('the collector', () => {
  it.each([1, 2, 3])('leaves kept releases whole through many edits and runs (seed %i)', async (seed) => {
    const roll = dice(seed)
    const store = memoryArtifacts()
    const reader = createBlobReader(store)
    const first = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`/p${index}/`, `page ${index}`.repeat(30)]),
    )
    let kept: Made[] = [await publish(store, 1, null, first)]
    let repacked = 0
    for (let id = 2; id <= 60; id++) {
      kept.push(await publish(store, id, kept.at(-1)!, randomEdit(roll, id)))
      if (id % 10 !== 0) continue
      kept = kept.slice(-3)
      const collected = await collectGarbage(store, {
        storeId,
        keepRoots: kept.map(({ root }) => root),
        ...later,
      })
      repacked += collected.repacked
      for (const made of kept) {
        expect(await readAll(store, made)).toEqual(made.pages)
        expect(await readAll(store, made, reader)).toEqual(made.pages)
      }
    }
    expect(repacked).toBeGreaterThan(0)
    expect((await filesOf(store)).length).toBeLessThan(80)
  })

  it('puts many small packs into one', async () => {
    const store = memoryArtifacts()
    let last = await publish(store, 1, null, { '/a/': 'a' })
    for (let id = 2; id <= 510; id++)
      last = await publish(store, id, last, { [`/p${id % 40}/`]: `page ${id}` })
    await collectGarbage(store, { storeId, keepRoots: [last.root], ...later })
    expect((await filesOf(store)).length).toBeLessThan(60)
    const keepRoots: string[] = []
    for (let id = 511; id <= 1_020; id++) {
      last = await publish(store, id, last, { [`/q${id}/`]: `page ${id}` })
      keepRoots.push(last.root)
    }
    await collectGarbage(store, { storeId, keepRoots, ...later })
    expect((await filesOf(store)).filter((key) => key.includes('/packs/')).length).toBeLessThan(5)
    expect(await readAll(store, last)).toEqual(last.pages)
  })

  it('drops what nobody names, and never what is live or young', async () => {
    const store = memoryArtifacts()
    const one = await publish(store, 1, null, { '/a/': 'a'.repeat(900) })
    const two = await publish(store, 2, null, { '/b/': 'b'.repeat(900) })
    const live = { storeId, releaseId: 2, epoch: 1, state: 'live' as const, hosts: [], primaryHost: 'x.test' }
    await projectLive(store, { ...live, root: two.root })
    const all = await filesOf(store)
    await collectGarbage(store, { storeId, keepRoots: [] })
    expect(await filesOf(store)).toEqual(all)
    expect(await collectGarbage(store, { storeId, keepRoots: [], ...later })).toMatchObject({
      roots: 1,
      packs: 1,
    })
    expect(await readAll(store, two)).toEqual(two.pages)
    await expect(readAll(store, one)).rejects.toThrow('is not there')
  })

  it('may be cut off anywhere', async () => {
    for (let stop = 0; stop < 12; stop++) {
      const inner = memoryArtifacts()
      let left = stop
      const spend = () => {
        if (left-- <= 0) throw new Error('cut off')
      }
      const store: ArtifactStore = {
        ...inner,
        put: async (...args) => (spend(), inner.put(...args)),
        delete: async (...args) => (spend(), inner.delete(...args)),
      }
      let last: Made | null = null
      for (let id = 1; id <= 8; id++) last = await publish(inner, id, last, randomEdit(dice(id), id))
      const keepRoots = [last!.root]
      await collectGarbage(store, { storeId, keepRoots, ...later }).catch(() => undefined)
      expect(await readAll(inner, last!)).toEqual(last!.pages)
      await collectGarbage(inner, { storeId, keepRoots, ...later })
      expect(await readAll(inner, last!)).toEqual(last!.pages)
    }
  })

  it('deletes nothing when a kept release cannot be read', async () => {
    const store = memoryArtifacts()
    await publish(store, 1, null, { '/a/': 'a' })
    const before = await filesOf(store)
    const keepRoots = ['stores/s1/roots/9-lost.json']
    await expect(collectGarbage(store, { storeId, keepRoots, ...later })).rejects.toThrow('is not there')
    expect(await filesOf(store)).toEqual(before)
  })

  it('wipes withheld pages out of kept releases and out of forgotten ones', async () => {
    const store = memoryArtifacts()
    const secret = 'name of a person '
    const one = await publish(store, 1, null, {
      '/a/': `${secret}1`,
      '/b/': 'b'.repeat(500),
      '/c/': `${secret}2`,
    })
    const two = await publish(store, 2, one, { '/c/': 'c' })
    await withholdHashes(store, { storeId, hashes: [hashBytes(`${secret}1`), hashBytes(`${secret}2`)] })
    const kept = { storeId, keepRoots: [two.root], ...later }
    expect(await collectGarbage(store, kept)).toMatchObject({ wiped: 1 })
    for (const key of await filesOf(store)) expect((await store.get(key))!.includes(secret)).toBe(false)
    const pages = await readAll(store, two)
    expect([pages.get('/b/'), pages.get('/c/')]).toEqual(['b'.repeat(500), 'c'])
    expect(await collectGarbage(store, kept)).toMatchObject({ wiped: 0 })
  })

  it('wipes withheld pages at once, also out of young packs', async () => {
    const store = memoryArtifacts()
    const one = await publish(store, 1, null, { '/a/': 'name of a person', '/b/': 'b' })
    await withholdHashes(store, { storeId, hashes: [hashBytes('name of a person')] })
    expect(await collectGarbage(store, { storeId, keepRoots: [one.root] })).toMatchObject({ wiped: 1 })
    for (const key of await filesOf(store)) expect((await store.get(key))!.includes('person')).toBe(false)
    expect((await readAll(store, one)).get('/b/')).toBe('b')
  })
})
