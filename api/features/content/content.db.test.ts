import { beforeAll, describe, expect, it } from 'vitest'
import { catalog } from '../../../themes/index.ts'
import { makeStore } from '../../db/testing.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { createTestApp } from '../../http/testing.ts'
import { contentRoutes } from './content.routes.ts'
import { furnishContent } from './furnish-content.ts'
import { publishScheduled } from './publish-document.job.ts'
import { showBanner } from './show-banner.job.ts'

let store: StoreContext
let other: StoreContext
let time = new Date('2026-03-01T12:00:00Z')
const now = () => time

async function open() {
  store = await makeStore({ locales: ['en', 'es'] })
  other = await makeStore()
  for (const each of [store, other]) {
    await each.db.transaction().execute((trx) => furnishContent(trx, each, catalog))
    await each.db.deleteFrom('changes').execute()
  }
}

const app = () => createTestApp([store, other], contentRoutes, { now })
const owner = () => app().as({ role: 'owner', store })
const path = (rest: string) => `/api/stores/${store.slug}${rest}`

async function answer<T = Record<string, unknown>>(response: Response, status: number): Promise<T> {
  const text = await response.text()
  expect(response.status, text).toBe(status)
  return (text === '' ? undefined : JSON.parse(text)) as T
}

interface EntryAnswer {
  id: number
  version: number
  status: string
  title: Record<string, string>
  slug: Record<string, string>
  body: Record<string, string>
  publishedAt: string | null
}

/** The tags recorded since the last look. */
async function changes(): Promise<string[]> {
  const rows = await store.db.deleteFrom('changes').returning('tags').execute()
  return rows.flatMap((row) => row.tags)
}

const slugs = () =>
  store.db
    .selectFrom('slugs')
    .select(['kind', 'locale', 'slug', 'state'])
    .orderBy('slug')
    .orderBy('locale')
    .execute()

const makePage = async (input: object) =>
  answer<EntryAnswer>(await owner()('POST', path('/pages'), input), 201)

beforeAll(open)

describe('a new store', () => {
  it('has menus in its own languages and settings, and no text of the law', async () => {
    const menu = await answer<{ items: { title: Record<string, string> }[] }>(
      await owner()('GET', path('/menus/main')),
      200,
    )
    expect(menu.items[0]?.title).toEqual({ en: 'Home', es: 'Inicio' })
    expect(await answer(await owner()('GET', path('/policies')), 200)).toEqual({ data: [], next: null })
    expect(await answer(await owner()('GET', path('/settings')), 200)).toMatchObject({
      version: 1,
      social: [],
    })
  })
})

describe('pages', () => {
  it('stay a draft until they are published, and record a change only then', async () => {
    const page = await makePage({
      title: 'About us',
      body: '<p onclick="x()">Hello<script>alert(1)</script></p>',
    })
    expect(page).toMatchObject({
      status: 'draft',
      version: 1,
      slug: { en: 'about-us' },
      body: { en: '<p>Hello</p>' },
    })
    await answer(
      await owner()('PATCH', path(`/pages/${page.id}`), { title: { en: 'About us', es: 'Nosotros' } }),
      200,
    )
    expect(await changes()).toEqual([])

    const published = await answer<EntryAnswer>(await owner()('POST', path(`/pages/${page.id}/publish`)), 200)
    expect(published).toMatchObject({ status: 'published', publishedAt: time.toISOString() })
    expect(await changes()).toEqual(
      expect.arrayContaining([`document:${page.id}`, `link:document:${page.id}`, 'sitemap:pages']),
    )
    const edited = await answer<EntryAnswer>(
      await owner()('PATCH', path(`/pages/${page.id}`), { title: 'Who we are' }),
      200,
    )
    expect(edited.status).toBe('changed')
    expect(await changes()).toEqual([])
  })

  it('move to a new address only when published, and the old one leads on', async () => {
    const page = await makePage({ title: 'Delivery', publish: true })
    await answer(
      await owner()('PATCH', path(`/pages/${page.id}`), { slug: { en: 'shipping', es: 'envios' } }),
      200,
    )
    const mine = async () =>
      (await slugs()).filter(({ slug }) => ['delivery', 'shipping', 'envios'].includes(slug))
    expect(await mine()).toEqual([
      { kind: 'page', locale: 'en', slug: 'delivery', state: 'current' },
      { kind: 'page', locale: 'es', slug: 'delivery', state: 'current' },
    ])
    await answer(await owner()('POST', path(`/pages/${page.id}/publish`), {}), 200)
    expect(await mine()).toEqual([
      { kind: 'page', locale: 'en', slug: 'delivery', state: 'old' },
      { kind: 'page', locale: 'es', slug: 'delivery', state: 'old' },
      { kind: 'page', locale: 'es', slug: 'envios', state: 'current' },
      { kind: 'page', locale: 'en', slug: 'shipping', state: 'current' },
    ])
    await answer(await owner()('DELETE', path(`/pages/${page.id}`)), 204)
    expect((await mine()).every(({ state }) => state === 'gone')).toBe(true)
    await answer(await owner()('GET', path(`/pages/${page.id}`)), 404)
  })

  it('refuse an address that another page has, naming the field', async () => {
    await makePage({ title: 'Terms', slug: 'terms' })
    const taken = await answer(await owner()('POST', path('/pages'), { title: 'Terms', slug: 'terms' }), 409)
    expect(taken).toMatchObject({ code: 'slug_taken', errors: [{ path: 'slug' }] })
    expect(await makePage({ title: 'Terms' })).toMatchObject({ slug: { en: 'terms-2' } })
    const bad = await answer(await owner()('POST', path('/pages'), { title: 'Terms', slug: 'No Way!' }), 422)
    expect(bad).toMatchObject({ code: 'invalid', errors: [{ path: 'slug' }] })
  })

  it('tell a second editor that the first one was quicker', async () => {
    const page = await makePage({ title: 'Sizes' })
    const headers = { 'if-match': `"${page.version}"` }
    const patch = (title: string) => owner()('PATCH', path(`/pages/${page.id}`), { title }, headers)
    await answer(await patch('Size guide'), 200)
    expect(await answer(await patch('Measures'), 412)).toMatchObject({ code: 'precondition_failed' })
  })

  it('keep their versions, and a restored one is a draft again', async () => {
    const page = await makePage({ title: 'First', publish: true })
    await answer(await owner()('PATCH', path(`/pages/${page.id}`), { title: 'Second', publish: true }), 200)
    const { data } = await answer<{ data: { id: number }[] }>(
      await owner()('GET', path(`/pages/${page.id}/versions`)),
      200,
    )
    expect(data).toHaveLength(2)
    await changes()
    const oldest = data.at(-1)?.id
    const restored = await answer<EntryAnswer>(
      await owner()('POST', path(`/pages/${page.id}/versions/${oldest}/restore`)),
      200,
    )
    expect(restored).toMatchObject({ title: { en: 'First' }, status: 'changed' })
    expect(await changes()).toEqual([])
  })

  it('keep the last 50 versions', async () => {
    const page = await makePage({ title: 'Busy', publish: true })
    const values = Array.from({ length: 60 }, () => ({ document_id: page.id, data: '{}' }))
    await store.db.insertInto('document_versions').values(values).execute()
    await answer(await owner()('PATCH', path(`/pages/${page.id}`), { title: 'Busier', publish: true }), 200)
    const { data } = await answer<{ data: unknown[] }>(
      await owner()('GET', path(`/pages/${page.id}/versions`)),
      200,
    )
    expect(data).toHaveLength(50)
    const { count } = await store.db
      .selectFrom('document_versions')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('document_id', '=', page.id)
      .executeTakeFirstOrThrow()
    expect(count).toBe(50)
  })

  it('appear at the time that was set, and not when it was taken back', async () => {
    const page = await makePage({ title: 'Spring sale' })
    const scheduled = await answer<EntryAnswer>(
      await owner()('POST', path(`/pages/${page.id}/publish`), { at: '2026-03-02T09:00:00-05:00' }),
      200,
    )
    expect(scheduled).toMatchObject({ status: 'scheduled', publishAt: '2026-03-02T14:00:00.000Z' })
    await changes()
    const run = () =>
      publishScheduled.run(app().deps, { storeId: store.id, kind: 'page', documentId: page.id }, {} as never)
    await run()
    expect(await changes()).toEqual([])
    time = new Date('2026-03-02T14:00:01Z')
    await run()
    expect(await changes()).toContain(`document:${page.id}`)
    expect(await answer(await owner()('GET', path(`/pages/${page.id}`)), 200)).toMatchObject({
      status: 'published',
    })
    await run()
    expect(await changes()).toEqual([])

    await answer(await owner()('POST', path(`/pages/${page.id}/unpublish`)), 200)
    await changes()
    await answer(
      await owner()('POST', path(`/pages/${page.id}/publish`), { at: '2026-03-03T09:00:00Z' }),
      200,
    )
    await answer(await owner()('POST', path(`/pages/${page.id}/unpublish`)), 200)
    time = new Date('2026-03-04T00:00:00Z')
    await run()
    expect(await answer(await owner()('GET', path(`/pages/${page.id}`)), 200)).toMatchObject({
      status: 'draft',
    })
  })

  it('answer 410 also when they were taken off before they were deleted', async () => {
    const page = await makePage({ title: 'Old news', publish: true })
    await answer(await owner()('POST', path(`/pages/${page.id}/unpublish`)), 200)
    await changes()
    await answer(await owner()('DELETE', path(`/pages/${page.id}`)), 204)
    expect(await changes()).toContain(`document:${page.id}`)
    const draft = await makePage({ title: 'Never seen' })
    await answer(await owner()('DELETE', path(`/pages/${draft.id}`)), 204)
    expect((await slugs()).filter(({ slug }) => slug === 'never-seen')).toEqual([])
  })

  it('come page by page with a cursor', async () => {
    const first = await answer<{ data: { id: number }[]; next: string }>(
      await owner()('GET', path('/pages?limit=2')),
      200,
    )
    const next = await answer<{ data: { id: number }[] }>(
      await owner()('GET', path(`/pages?limit=2&cursor=${first.next}`)),
      200,
    )
    expect(next.data[0]?.id).toBeLessThan(first.data[1]?.id ?? 0)
    expect(await answer(await owner()('GET', path('/pages?cursor=nonsense')), 422)).toMatchObject({
      errors: [{ path: 'cursor' }],
    })
  })

  it.each([
    ['an unknown field', { title: 'A', colour: 'red' }, 'colour'],
    ['a NUL byte', { title: 'A\0B' }, 'title'],
    ['a text of absurd size', { title: 'A', body: 'x'.repeat(200_001) }, 'body'],
    ['no title in the first language', { title: { es: 'Hola' } }, 'title'],
    [
      'an unknown section',
      { title: 'A', sections: { sections: { x: { type: 'nope', settings: {} } }, order: ['x'] } },
      'sections',
    ],
  ])('refuse %s with 422 and write nothing', async (_name, input, field) => {
    const before = await store.db
      .selectFrom('documents')
      .select((eb) => eb.fn.countAll().as('n'))
      .executeTakeFirst()
    const problem = await answer<{ errors: { path: string }[] }>(
      await owner()('POST', path('/pages'), input),
      422,
    )
    expect(problem.errors[0]?.path).toMatch(new RegExp(`^${field}`))
    const after = await store.db
      .selectFrom('documents')
      .select((eb) => eb.fn.countAll().as('n'))
      .executeTakeFirst()
    expect(after).toEqual(before)
  })
})

describe('posts', () => {
  it('bring the blog with the first one and take it along with the last', async () => {
    await changes()
    const post = await answer<EntryAnswer>(
      await owner()('POST', path('/posts'), {
        title: 'Hello',
        excerpt: 'First',
        author: 'Ana',
        publish: true,
      }),
      201,
    )
    expect(await changes()).toEqual(expect.arrayContaining(['has:posts', 'list:posts']))
    await answer(await owner()('POST', path('/posts'), { title: 'Again', publish: true }), 201)
    expect(await changes()).not.toContain('has:posts')
    await answer(await owner()('POST', path(`/posts/${post.id}/unpublish`)), 200)
    expect(await changes()).not.toContain('has:posts')
  })
})

describe('menus', () => {
  it('change every page when published, and nothing before', async () => {
    await changes()
    const items = [
      {
        title: { en: 'Shop', es: 'Tienda' },
        link: { kind: 'home' },
        items: [{ title: 'Tents', link: { kind: 'category', id: 3 } }],
      },
      { title: 'Elsewhere', link: { kind: 'url', url: 'https://example.com/a' } },
    ]
    await answer(await owner()('PUT', path('/menus/main'), { items }), 200)
    expect(await changes()).toEqual([])
    expect(await answer(await owner()('POST', path('/menus/main/publish')), 200)).toMatchObject({
      key: 'main',
      status: 'published',
      items: [
        { title: { en: 'Shop', es: 'Tienda' }, items: [{ title: { en: 'Tents' } }] },
        { link: { kind: 'url' } },
      ],
    })
    expect(await changes()).toEqual(['menu'])
  })

  it('are at most three levels deep, and lead nowhere dangerous', async () => {
    const deep = (levels: number): object => ({
      title: 'x',
      link: { kind: 'home' },
      ...(levels > 1 && { items: [deep(levels - 1)] }),
    })
    await answer(await owner()('PUT', path('/menus/deep'), { items: [deep(3)] }), 200)
    await answer(await owner()('PUT', path('/menus/deep'), { items: [deep(4)] }), 422)
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//evil.example',
      '/\\evil.example',
      'java\nscript:x',
    ]) {
      const items = [{ title: 'x', link: { kind: 'url', url } }]
      expect((await owner()('PUT', path('/menus/deep'), { items })).status, url).toBe(422)
    }
  })

  it('that themes show cannot be deleted, others can', async () => {
    await answer(await owner()('DELETE', path('/menus/main')), 409)
    await answer(await owner()('DELETE', path('/menus/deep')), 204)
  })
})

describe('banners', () => {
  it('wake the pages when their window opens and closes', async () => {
    time = new Date('2026-05-01T00:00:00Z')
    const banner = await answer<{ id: number }>(
      await owner()('POST', path('/banners'), {
        title: 'Sale',
        placement: 'home',
        startsAt: '2026-05-02T00:00:00Z',
        endsAt: '2026-05-03T00:00:00+00:00',
        publish: true,
      }),
      201,
    )
    expect(await changes()).toEqual([])
    const turn = (at: string) => {
      time = new Date(at)
      return showBanner.run(app().deps, { storeId: store.id, documentId: banner.id, at }, {} as never)
    }
    await turn('2026-05-02T00:00:00.000Z')
    expect(await changes()).toContain(`document:${banner.id}`)
    await turn('2026-05-03T00:00:00.000Z')
    expect(await changes()).toContain(`document:${banner.id}`)
    await turn('2026-05-04T00:00:00.000Z')
    expect(await changes()).toEqual([])
  })
})

describe('settings', () => {
  it('are public at once', async () => {
    await changes()
    const settings = await answer(
      await owner()('PATCH', path('/settings'), {
        email: 'hi@acme.test',
        social: ['https://social.example/acme'],
      }),
      200,
    )
    expect(settings).toMatchObject({ email: 'hi@acme.test', taxNote: true })
    expect(await changes()).toEqual(['settings'])
    expect((await owner()('PATCH', path('/settings'), { social: ['javascript:alert(1)'] })).status).toBe(422)
  })
})

describe('who may', () => {
  it('neither another store’s owner nor an employee touches content', async () => {
    const page = await makePage({ title: 'Ours' })
    const stranger = app().as({ role: 'owner', store: other })
    await answer(await stranger('GET', path(`/pages/${page.id}`)), 404)
    await answer(await stranger('PATCH', path(`/pages/${page.id}`), { title: 'Mine' }), 404)
    await answer(await stranger('DELETE', `/api/stores/${other.slug}/pages/${page.id}`), 404)
    const employee = app().as({ role: 'employee', store })
    await answer(await employee('POST', path('/pages'), { title: 'Mine' }), 403)
    await answer(await app().as({ role: 'editor', store })('PATCH', path('/settings'), { phone: '1' }), 403)
    await answer(await app().as({ role: 'editor', store })('GET', path('/pages')), 200)
  })

  it('every change stands in the audit log', async () => {
    const page = await makePage({ title: 'Audited' })
    await answer(await owner()('POST', path(`/pages/${page.id}/publish`)), 200)
    const rows = await store.db
      .selectFrom('audit_log')
      .select('action')
      .where('entity_id', '=', String(page.id))
      .orderBy('id')
      .execute()
    expect(rows.map((row) => row.action)).toEqual(['page.create', 'page.publish'])
  })
})
