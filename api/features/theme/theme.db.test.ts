import { beforeEach, describe, expect, it } from 'vitest'
import { catalog } from '../../../themes/index.ts'
import type { ThemeDraftInput } from '../../contracts/theme-data.ts'
import { makeStore } from '../../db/testing.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { createTestApp } from '../../http/testing.ts'
import { furnishContent } from '../content/index.ts'
import { publishScheduledTheme } from './publish-theme.job.ts'
import { themeRoutes } from './theme.routes.ts'

let store: StoreContext
let time = new Date('2026-03-01T12:00:00Z')

beforeEach(async () => {
  store = await makeStore({ locales: ['en', 'es'] })
  await store.db
    .transaction()
    .execute((trx) => furnishContent(trx, { locales: ['en', 'es'], theme: 'base:trail' }, catalog))
  await store.db.deleteFrom('changes').execute()
})

const app = () => createTestApp([store], themeRoutes, { now: () => time })
const owner = () => app().as({ role: 'owner', store })
const path = (rest = '') => `/api/stores/${store.slug}/theme${rest}`

interface ThemeAnswer extends ThemeDraftInput {
  version: number
  status: string
}

async function answer<T = ThemeAnswer>(response: Response, status: number): Promise<T> {
  const text = await response.text()
  expect(response.status, text).toBe(status)
  return JSON.parse(text) as T
}

const read = async () => answer(await owner()('GET', path()), 200)

/** What an editor sends back: the draft without what only the server says. */
async function draft(): Promise<ThemeDraftInput> {
  const { pack, preset, settings, css, templates, groups } = await read()
  return { pack, preset, settings, css, templates, groups }
}

async function changes(): Promise<string[]> {
  const rows = await store.db.deleteFrom('changes').returning('tags').execute()
  return rows.flatMap((row) => row.tags)
}

describe('GET /theme', () => {
  it('begins with the pack and preset that the store was made with', async () => {
    const theme = await read()
    expect(theme).toMatchObject({ version: 1, status: 'published', pack: 'base', preset: 'trail' })
    expect(theme.settings['headingFont']).toBe('condensed')
    expect(Object.keys(theme.groups).sort()).toEqual(['footer', 'header'])
    expect(theme.templates).toHaveProperty('home.order')
    expect(
      (await answer<{ data: unknown[] }>(await owner()('GET', path('/versions')), 200)).data,
    ).toHaveLength(1)
  })

  it('comes with what the editor’s forms are made of', async () => {
    const { data } = await answer<{ data: { id: string; sections: { type: string }[] }[] }>(
      await owner()('GET', '/api/themes'),
      200,
    )
    expect(data.find(({ id }) => id === 'base')?.sections.map(({ type }) => type)).toContain('hero')
  })
})

describe('PUT /theme', () => {
  it('keeps what it was sent, unchanged, so that an editor can save what it loaded', async () => {
    const sent = await draft()
    const saved = await answer(await owner()('PUT', path(), sent), 200)
    expect(saved).toMatchObject({ ...sent, version: 2, status: 'published' })
    expect(await changes()).toEqual([])
  })

  it('leaves templates alone that are not named', async () => {
    const { pack, settings, templates } = await draft()
    const { home } = templates
    const saved = await answer(
      await owner()('PUT', path(), { pack, settings, templates: {}, groups: {} }),
      200,
    )
    expect(saved.templates['home']).toEqual(home)
  })

  it('cleans rich text and styles', async () => {
    const sent = await draft()
    const text = {
      type: 'rich-text',
      settings: { body: { text: { en: '<p onclick="x()">Hi</p><script>alert(1)</script>' } } },
    }
    const templates = { home: { sections: { text }, order: ['text'] } }
    const saved = await answer(
      await owner()('PUT', path(), { ...sent, templates, css: '.card { color: red }' }),
      200,
    )
    expect(saved.templates['home']?.sections['text']?.settings['body']).toEqual({ text: { en: '<p>Hi</p>' } })
    expect(saved.css).toBe('main .card {\n  color: red;\n}\n')
  })

  it.each([
    ['an unknown pack', { pack: 'nope' }, 'pack'],
    ['an unknown setting', { settings: { nope: 1 } }, 'settings'],
    ['a colour that is none', { settings: { accent: 'red;background:url(x)' } }, 'settings.accent'],
    ['an unknown template', { templates: { checkout: { sections: {}, order: [] } } }, 'templates.checkout'],
    [
      'an unknown section',
      { templates: { home: { sections: { a: { type: 'nope', settings: {} } }, order: ['a'] } } },
      'templates.home.sections.a.type',
    ],
    [
      'a section without a place',
      { templates: { home: { sections: { a: { type: 'hero', settings: {} } }, order: [] } } },
      'templates.home.order',
    ],
    [
      'a link that runs',
      {
        templates: {
          home: {
            sections: { a: { type: 'hero', settings: { link: 'javascript:alert(1)' } } },
            order: ['a'],
          },
        },
      },
      'templates.home.sections.a.settings.link',
    ],
    ['styles that load', { css: '@import "https://evil.example/x.css";' }, 'css'],
    ['a NUL byte', { css: '.a{}\0' }, 'css'],
    ['an unknown field', { colour: 'red' }, 'colour'],
  ])('refuses %s, naming the field', async (_name, part, field) => {
    const problem = await answer<{ errors: { path: string }[] }>(
      await owner()('PUT', path(), { ...(await draft()), ...part }),
      422,
    )
    expect(problem.errors.map((error) => error.path)).toContain(field)
    expect((await read()).version).toBe(1)
  })

  it('tells a second editor that the first one was quicker', async () => {
    const sent = await draft()
    const headers = { 'if-match': '"1"' }
    await answer(await owner()('PUT', path(), sent, headers), 200)
    expect(await answer(await owner()('PUT', path(), sent, headers), 412)).toMatchObject({
      code: 'precondition_failed',
    })
  })
})

describe('publishing', () => {
  const blue = async () => {
    const sent = await draft()
    const home = { sections: { hero: { type: 'hero', settings: {} } }, order: ['hero'] }
    return {
      ...sent,
      settings: { ...sent.settings, accent: '#0000ff' },
      templates: { ...sent.templates, home },
    }
  }

  it('shows the draft and tells exactly the pages that it concerns', async () => {
    const sent = await blue()
    expect((await answer(await owner()('PUT', path(), sent), 200)).status).toBe('changed')
    expect(await changes()).toEqual([])
    expect((await answer(await owner()('POST', path('/publish')), 200)).status).toBe('published')
    expect((await changes()).sort()).toEqual(['template:home', 'theme'])
    const { data } = await answer<{ data: { author: string }[] }>(
      await owner()('GET', path('/versions')),
      200,
    )
    expect(data).toHaveLength(2)
    expect(data[0]?.author).toBe('someone@demo.test')
    await answer(await owner()('POST', path('/publish')), 200)
    expect(await changes()).toEqual([])
  })

  it('puts a version back into the draft, whole', async () => {
    const before = await draft()
    await answer(await owner()('PUT', path(), await blue()), 200)
    await answer(await owner()('POST', path('/publish')), 200)
    await changes()
    const { data } = await answer<{ data: { id: number }[] }>(await owner()('GET', path('/versions')), 200)
    const first = data.at(-1)?.id
    const restored = await answer(await owner()('POST', path(`/versions/${first}/restore`)), 200)
    expect(restored).toMatchObject({ ...before, status: 'changed' })
    expect(await changes()).toEqual([])
    await answer(await owner()('POST', path('/versions/999999/restore')), 404)
  })

  it('happens at the time that was set', async () => {
    await answer(await owner()('PUT', path(), await blue()), 200)
    const at = '2026-03-05T09:00:00+02:00'
    expect(await answer(await owner()('POST', path('/publish'), { at }), 200)).toMatchObject({
      status: 'scheduled',
    })
    const run = () => publishScheduledTheme.run(app().deps, { storeId: store.id }, {} as never)
    await run()
    expect(await changes()).toEqual([])
    time = new Date('2026-03-05T07:00:00Z')
    await run()
    expect((await changes()).sort()).toEqual(['template:home', 'theme'])
    expect((await read()).status).toBe('published')
  })
})

describe('who may', () => {
  it('an editor may, an employee and another store’s owner may not', async () => {
    await answer(await app().as({ role: 'editor', store })('PUT', path(), await draft()), 200)
    await answer(await app().as({ role: 'employee', store })('GET', path()), 403)
    const elsewhere = { ...store, id: 'st_000000000000' }
    await answer(await app().as({ role: 'owner', store: elsewhere })('GET', path()), 404)
  })
})
