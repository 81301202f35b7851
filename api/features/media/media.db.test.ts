import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { artifactMedia } from '../../adapters/media/index.ts'
import type { OutgoingRequest } from '../../adapters/outgoing/index.ts'
import { memoryArtifacts } from '../../adapters/storage/index.ts'
import { makeStore } from '../../db/testing.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { createTestApp } from '../../http/testing.ts'
import { collectStoreMedia, eraseMedia } from './collect-media.job.ts'
import { copyMedia } from './copy-media.job.ts'
import { importMediaFromUrl } from './import-media.ts'
import { makeRenditions } from './make-renditions.job.ts'
import { mediaRoutes } from './media.routes.ts'
import { pictureOf } from './picture-of.ts'

let store: StoreContext
let other: StoreContext
let time = new Date('2026-03-01T12:00:00Z')
const artifacts = memoryArtifacts()
const replica = memoryArtifacts()
const media = artifactMedia(artifacts)

beforeAll(async () => {
  store = await makeStore({ locales: ['en', 'es'] })
  other = await makeStore()
})

const app = () =>
  createTestApp([store, other], mediaRoutes, {
    artifacts,
    media,
    replica,
    now: () => time,
  })
const owner = () => app().as({ role: 'owner', store })
const deps = () => app().deps
const path = (rest = '') => `/api/stores/${store.slug}/media${rest}`

interface MediaAnswer {
  id: number
  url: string
  path: string
  width: number
  height: number
  alt: Record<string, string>
  variants: { url: string; width: number; type: string }[]
  placeholder: string
  complete: boolean
}

async function answer<T = MediaAnswer>(response: Response, status: number): Promise<T> {
  const text = await response.text()
  expect(response.status, text).toBe(status)
  return (text === '' ? undefined : JSON.parse(text)) as T
}

function upload(bytes: Uint8Array, name = 'tent.jpg', fields: Record<string, string> = {}) {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name))
  for (const [key, value] of Object.entries(fields)) form.set(key, value)
  return owner()('POST', path(), form)
}

let shade = 0

/** A picture nobody has uploaded yet. */
const draw = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: { r: (shade += 7) % 256, g: 90, b: shade % 200 } },
  })

const filesOf = async (from = artifacts, storeId = store.id) => {
  const keys: string[] = []
  for await (const { key } of from.list(`media/${storeId}/`)) keys.push(key)
  return keys.sort()
}

const hashOf = ({ path: address }: MediaAnswer) => address.split('/')[2] ?? ''

async function changes(): Promise<string[]> {
  const rows = await store.db.deleteFrom('changes').returning('tags').execute()
  return rows.flatMap((row) => row.tags)
}

describe('POST /media', () => {
  it('stores a picture with the size that pages need first, upright and without its metadata', async () => {
    const bytes = await draw(1400, 700)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'Secret Person' }, IFD3: { GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const made = await answer(await upload(bytes, '../../evil.jpg', { alt: 'A tent' }), 201)
    expect(made).toMatchObject({ width: 700, height: 1400, alt: { en: 'A tent' }, complete: false })
    expect(made.variants.map(({ width, type }) => `${width} ${type}`)).toEqual(['640 image/webp'])
    expect(made.url).toBe(`http://localhost:4321/media/${store.id}/${hashOf(made)}/640.webp`)
    expect(made.placeholder.length).toBeLessThanOrEqual(300)
    for (const key of await filesOf()) {
      const file = (await artifacts.get(key)) ?? Buffer.alloc(0)
      expect(file.includes('Secret Person'), key).toBe(false)
      expect((await sharp(file).metadata()).exif, key).toBeUndefined()
    }
  })

  it('takes the same bytes for the same picture, also when two bring them at once', async () => {
    const bytes = await draw(800, 600).png().toBuffer()
    const [one, two] = await Promise.all([upload(bytes), upload(bytes, 'copy.png', { alt: 'Again' })])
    expect([one.status, two.status].sort()).toEqual([200, 201])
    const first = await answer(one, one.status)
    expect((await answer(two, two.status)).id).toBe(first.id)
  })

  it('accepts each format, whatever its name says', async () => {
    const files = {
      png: await draw(50, 40).png().toBuffer(),
      webp: await draw(50, 40).webp().toBuffer(),
      avif: await draw(50, 40).avif({ effort: 0 }).toBuffer(),
      gif: await draw(50, 40).gif().toBuffer(),
    }
    for (const bytes of Object.values(files)) {
      const made = await answer(await upload(bytes, 'x.txt'), 201)
      expect(made).toMatchObject({ width: 50, height: 40 })
      expect(made.variants[0]?.width).toBe(50)
    }
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="150"><circle r="40"/></svg>',
    )
    expect(await answer(await upload(svg, 'logo.svg'), 201)).toMatchObject({ width: 1000, height: 500 })
    expect((await filesOf()).some((key) => key.endsWith('svg'))).toBe(false)
  })

  it('refuses what has no file, too many fields, or is no form', async () => {
    const form = new FormData()
    expect(await answer(await owner()('POST', path(), form), 422)).toMatchObject({
      errors: [{ path: 'file' }],
    })
    expect((await upload(Buffer.from('x'), 'x', { colour: 'red' })).status).toBe(422)
    expect((await upload(await draw(9, 9).png().toBuffer(), 'x', { alt: 'a\0b' })).status).toBe(422)
    expect((await owner()('POST', path(), { file: 'x' })).status).toBe(415)
    const broken = { 'content-type': 'multipart/form-data; boundary=x' }
    expect((await owner()('POST', path(), 'no form', broken)).status).toBe(400)
  })

  it('refuses a hostile file with 422 naming it, and keeps nothing', async () => {
    const before = await filesOf()
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    const problem = await answer(await upload(svg, 'logo.png'), 422)
    expect(problem).toMatchObject({ code: 'invalid', errors: [{ path: 'file' }] })
    expect(await filesOf()).toEqual(before)
  })

  it('stops reading at 20 MB, whatever was promised', async () => {
    let sent = 0
    const endless = new ReadableStream({
      start: (controller) => {
        controller.enqueue(
          Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n'),
        )
      },
      pull: (controller) => {
        controller.enqueue(new Uint8Array(1024 * 1024))
        sent++
      },
    })
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    expect((await owner()('POST', path(), endless, headers)).status).toBe(413)
    expect(sent).toBeLessThan(30)
  })
})

describe('a store for pictures that is down', () => {
  it('is the answer 503, and no row is left behind', async () => {
    const broken = { ...media, keep: () => Promise.reject(new Error('disk full')) }
    const app503 = createTestApp([store], mediaRoutes, { artifacts, media: broken })
    const form = new FormData()
    form.set('file', new File([new Uint8Array(await draw(60, 60).png().toBuffer())], 'x.png'))
    const count = () => store.db.selectFrom('media').select('id').execute()
    const before = await count()
    const response = await app503.as({ role: 'owner', store })('POST', path(), form)
    expect(await answer(response, 503)).toMatchObject({ code: 'unavailable' })
    expect(await count()).toEqual(before)
  })
})

describe('renditions', () => {
  it('come later, in one change for all pictures that wait, and only once', async () => {
    const big = await answer(await upload(await draw(1300, 650).jpeg().toBuffer()), 201)
    const small = await answer(await upload(await draw(400, 300).jpeg().toBuffer()), 201)
    await changes()
    await Promise.all([
      makeRenditions.run(deps(), { storeId: store.id }, {} as never),
      makeRenditions.run(deps(), { storeId: store.id }, {} as never),
    ])
    const recorded = await store.db.selectFrom('changes').select('tags').execute()
    expect(recorded).toHaveLength(1)
    expect(await changes()).toContain(`media:${big.id}`)

    const row = await store.db
      .selectFrom('media')
      .selectAll()
      .where('id', '=', big.id)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ widths: [320, 640, 960, 1280], complete: true, claimed_at: null })
    const picture = pictureOf(row, 'es', 'en')
    expect(picture.src).toBe(`/media/${row.hash}/640.webp`)
    expect(picture.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
    for (const { srcset } of picture.sources) {
      for (const candidate of srcset.split(', ')) {
        const [address = '', width] = candidate.split(' ')
        const file = await artifacts.get(`media/${store.id}/${address.replace('/media/', '')}`)
        expect(`${(await sharp(file).metadata()).width}w`).toBe(width)
      }
    }
    expect(
      (await store.db.selectFrom('media').select('widths').where('id', '=', small.id).executeTakeFirst())
        ?.widths,
    ).toEqual([320])
    await makeRenditions.run(deps(), { storeId: store.id }, {} as never)
    expect(await changes()).toEqual([])
  })

  it('are copied to the second region', async () => {
    await copyMedia.run(deps(), { storeId: store.id }, {} as never)
    const waiting = await store.db.selectFrom('media').select('id').where('copied_at', 'is', null).execute()
    expect(waiting).toEqual([])
    expect(await filesOf(replica)).toEqual(await filesOf())
  })
})

describe('PATCH /media/:id', () => {
  it('describes a picture by language and tells the pages', async () => {
    const made = await answer(
      await upload(await draw(100, 100).png().toBuffer(), 'x.png', { alt: 'Old' }),
      201,
    )
    await changes()
    const changed = await answer(
      await owner()('PATCH', path(`/${made.id}`), {
        alt: { en: 'New', es: 'Nuevo' },
        focal: { x: 0.5, y: 0.2 },
      }),
      200,
    )
    expect(changed.alt).toEqual({ en: 'New', es: 'Nuevo' })
    expect(await changes()).toEqual([`media:${made.id}`])
    await answer(await owner()('PATCH', path(`/${made.id}`), { focal: { x: 2, y: 0 } }), 422)
  })
})

describe('GET /media', () => {
  it('finds by name and text, page by page', async () => {
    await upload(await draw(30, 30).png().toBuffer(), 'blue_lantern.png', { alt: '100% blue' })
    const found = async (q: string) =>
      (await answer<{ data: MediaAnswer[] }>(await owner()('GET', path(`?q=${encodeURIComponent(q)}`)), 200))
        .data.length
    expect(await found('LANTERN')).toBe(1)
    expect(await found('100% bl')).toBe(1)
    expect(await found('blue%lantern')).toBe(0)
    const first = await answer<{ data: MediaAnswer[]; next: string }>(
      await owner()('GET', path('?limit=1')),
      200,
    )
    const next = await answer<{ data: MediaAnswer[] }>(
      await owner()('GET', path(`?limit=1&cursor=${first.next}`)),
      200,
    )
    expect(next.data[0]?.id).not.toBe(first.data[0]?.id)
  })
})

describe('DELETE /media/:id', () => {
  it('says where a picture is used, and hides it when forced', async () => {
    const made = await answer(await upload(await draw(120, 90).png().toBuffer()), 201)
    const document = {
      kind: 'page' as const,
      key: 'uses',
      draft: JSON.stringify({ title: { en: 'About' }, imageId: made.id }),
    }
    await store.db.insertInto('documents').values(document).execute()
    const inText = {
      kind: 'post' as const,
      key: 'text',
      draft: JSON.stringify({ title: { en: 'News' }, body: { en: `<img src="${made.path}">` } }),
    }
    await store.db.insertInto('documents').values(inText).execute()
    const section = {
      sections: { a: { type: 'hero', settings: { image: { ref: 'media', id: made.id } } } },
      order: ['a'],
    }
    await store.db
      .insertInto('documents')
      .values({ kind: 'template', key: 'home', draft: JSON.stringify(section) })
      .execute()
    const { uses } = await answer<{ uses: { kind: string; title: string }[] }>(
      await owner()('GET', path(`/${made.id}`)),
      200,
    )
    expect(uses).toEqual([
      expect.objectContaining({ kind: 'page', title: 'About' }),
      expect.objectContaining({ kind: 'post', title: 'News' }),
      expect.objectContaining({ kind: 'template', title: 'home' }),
    ])
    const refusal = await answer<{ detail: string }>(await owner()('DELETE', path(`/${made.id}`)), 409)
    expect(refusal).toMatchObject({
      code: 'in_use',
      uses: [{ kind: 'page' }, { kind: 'post' }, { kind: 'template' }],
    })
    await changes()
    await answer(await owner()('DELETE', path(`/${made.id}?force=true`)), 204)
    expect(await changes()).toEqual([`media:${made.id}`])
    await answer(await owner()('GET', path(`/${made.id}`)), 404)
  })

  it('keeps the files while a kept release may show them, and shows the picture again when it comes back', async () => {
    const bytes = await draw(70, 70).png().toBuffer()
    const made = await answer(await upload(bytes), 201)
    const mine = async () => (await filesOf()).filter((key) => key.includes(hashOf(made)))
    await store.db.insertInto('releases').values({ cause: 'test', status: 'live' }).execute()
    await store.db.updateTable('releases').set({ live_at: time }).execute()
    await answer(await owner()('DELETE', path(`/${made.id}`)), 204)
    await collectStoreMedia(deps(), store.id)
    expect(await mine()).not.toEqual([])
    expect((await answer(await upload(bytes), 200)).id).toBe(made.id)

    // A later release is the oldest that is kept: none of them can show the picture.
    await answer(await owner()('DELETE', path(`/${made.id}`)), 204)
    await store.db.deleteFrom('releases').execute()
    time = new Date(Date.now() + 40 * 86_400_000)
    await collectStoreMedia(deps(), store.id)
    expect(await mine()).toEqual([])
    expect((await answer(await upload(bytes), 201)).id).not.toBe(made.id)
  })

  it('erases at once when it must go', async () => {
    const made = await answer(await upload(await draw(71, 71).png().toBuffer()), 201)
    await answer(await owner()('DELETE', path(`/${made.id}?erase=true`)), 204)
    await eraseMedia.run(deps(), { storeId: store.id, mediaId: made.id }, {} as never)
    expect((await filesOf()).filter((key) => key.includes(hashOf(made)))).toEqual([])
  })
})

describe('importMediaFromUrl', () => {
  const asked: [string, OutgoingRequest | undefined][] = []
  const outgoing = (status: number, body: Buffer) => ({
    fetch: async (url: string, request?: OutgoingRequest) => {
      asked.push([url, request])
      return { status, headers: {}, body, url }
    },
    close: async () => undefined,
  })

  it('adds what the address answers, through the guarded client and with a limit', async () => {
    const bytes = await draw(33, 44).png().toBuffer()
    const { row, created } = await importMediaFromUrl(
      { media, log: deps().log, outgoing: outgoing(200, bytes) },
      store,
      'https://shop.example/img/Big%20Tent.png?v=3',
    )
    expect({ created, name: row.file_name, width: row.width }).toEqual({
      created: true,
      name: 'Big-Tent.png',
      width: 33,
    })
    expect(asked[0]?.[1]).toMatchObject({ maxBytes: 20 * 1024 * 1024 })
  })

  it('refuses an error and what is no picture', async () => {
    await expect(
      importMediaFromUrl(
        { media, log: deps().log, outgoing: outgoing(404, Buffer.alloc(0)) },
        store,
        'https://a.example/x',
      ),
    ).rejects.toThrow('404')
    await expect(
      importMediaFromUrl(
        { media, log: deps().log, outgoing: outgoing(200, Buffer.from('<html>')) },
        store,
        'https://a.example/x',
      ),
    ).rejects.toThrow('no picture')
  })
})

describe('who may', () => {
  it('neither another store’s owner nor an employee changes pictures', async () => {
    const made = await answer(await upload(await draw(72, 72).png().toBuffer()), 201)
    const stranger = app().as({ role: 'owner', store: other })
    await answer(await stranger('GET', path(`/${made.id}`)), 404)
    await answer(await stranger('DELETE', `/api/stores/${other.slug}/media/${made.id}`), 404)
    await answer(await app().as({ role: 'employee', store })('DELETE', path(`/${made.id}`)), 403)
    await answer(await app().as({ role: 'employee', store })('GET', path(`/${made.id}`)), 200)
    expect(await filesOf(artifacts, other.id)).toEqual([])
  })
})
