import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { isMissing, type ArtifactStore } from '../../contracts/artifacts.ts'

/** What every driver of the artifact store promises. */
export function describeArtifactStore(name: string, open: () => Promise<ArtifactStore>): void {
  describe(`${name} artifact store`, () => {
    it('gives back what was put, and the newest after a replacement', async () => {
      const store = await open()
      expect(await store.get('hosts/a.test.json')).toBeUndefined()
      await store.put('hosts/a.test.json', Buffer.from('one'))
      await store.put('hosts/a.test.json', [Buffer.from('t'), Buffer.from('wo')])
      expect((await store.get('hosts/a.test.json'))?.toString()).toBe('two')
      expect(await store.stat('hosts/a.test.json')).toMatchObject({ key: 'hosts/a.test.json', size: 3 })
    })

    it('keeps its bytes when the caller writes into the buffer it gave or got', async () => {
      const store = await open()
      const given = Buffer.from('abc')
      await store.put('assets/x.js', given)
      given.fill(0)
      const got = await store.get('assets/x.js')
      got?.fill(0)
      expect((await store.get('assets/x.js'))?.toString()).toBe('abc')
    })

    it('reads exact ranges, as bytes and as a stream', async () => {
      const store = await open()
      const key = 'stores/s1/packs/1-0-aa-0'
      await store.put(key, Buffer.from('0123456789'))
      expect((await store.getRange(key, { offset: 3, length: 4 })).toString()).toBe('3456')
      expect((await buffer(await store.stream(key, { offset: 8, length: 2 }))).toString()).toBe('89')
      expect((await buffer(await store.stream(key))).toString()).toBe('0123456789')
      await expect(store.getRange(key, { offset: 8, length: 3 })).rejects.toSatisfy(isMissing)
    })

    it('says missing for what is not there', async () => {
      const store = await open()
      await expect(store.getRange('media/s1/no', { offset: 0, length: 1 })).rejects.toSatisfy(isMissing)
      await expect(store.stream('media/s1/no')).rejects.toSatisfy(isMissing)
      expect(await store.stat('media/s1/no')).toBeUndefined()
      await store.delete('media/s1/no')
      if (store.open) expect(() => store.open!('media/s1/no')).toThrow(/not there/)
    })

    it('lists a folder and nothing beside it', async () => {
      const store = await open()
      const keys = ['stores/s1/packs/a', 'stores/s1/packs/b', 'stores/s1/live.json', 'stores/s10/packs/c']
      for (const key of keys) await store.put(key, Buffer.from(key))
      const found = []
      for await (const { key, size, modifiedAt } of store.list('stores/s1/')) {
        expect(size).toBe(key.length)
        expect(Math.abs(Date.now() - modifiedAt)).toBeLessThan(60_000)
        found.push(key)
      }
      expect(found.sort()).toEqual(['stores/s1/live.json', 'stores/s1/packs/a', 'stores/s1/packs/b'])
      for await (const { key } of store.list('stores/')) found.push(key)
      expect(found).toHaveLength(7)
      await store.delete('stores/s1/packs/a')
      expect(await store.get('stores/s1/packs/a')).toBeUndefined()
    })

    it.each([
      '../x',
      'stores/../hosts/x',
      'stores//x',
      '/hosts/x',
      'other/x',
      'hosts/a\\b',
      'hosts/.x',
      'hosts/a\0',
    ])('refuses the key %j', async (key) => {
      const store = await open()
      await expect(store.put(key, Buffer.from('x'))).rejects.toMatchObject({ code: 'bad_key' })
      await expect(store.get(key)).rejects.toMatchObject({ code: 'bad_key' })
    })

    it('reads without a promise where it can, also after the object was deleted', async () => {
      const store = await open()
      await store.put('stores/s1/packs/p', Buffer.from('0123456789'))
      const pack = store.open?.('stores/s1/packs/p')
      await store.delete('stores/s1/packs/p')
      if (pack) expect(pack.read({ offset: 2, length: 3 }).toString()).toBe('234')
      pack?.close()
      expect(await store.get('stores/s1/packs/p')).toBeUndefined()
    })

    it('shows a reader one version whole while writers replace it', async () => {
      const store = await open()
      const key = 'stores/s1/live.json'
      const version = (digit: number) => Buffer.alloc(20_000, String(digit))
      await store.put(key, version(0))
      const writing = Promise.all([1, 2, 3, 4, 5].map((digit) => store.put(key, version(digit))))
      for (let round = 0; round < 20; round++) {
        const seen = await store.get(key)
        expect(seen?.equals(version(Number(String.fromCharCode(seen[0]!))))).toBe(true)
      }
      await writing
    })
  })
}
