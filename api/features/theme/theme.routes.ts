import { z } from '@hono/zod-openapi'
import { DocumentVersion, PublishInput } from '../../contracts/content.ts'
import { Theme, ThemeDraftInput, ThemePackAnswer } from '../../contracts/theme-data.ts'
import { IdParam } from '../../contracts/text.ts'
import type { RouteDeps } from '../../deps.ts'
import { expectedVersion, versionTag, IfMatch } from '../../http/if-match.ts'
import { body, createRouter, inStore, json, route, signedIn } from '../../http/route.ts'
import { getVersion, listVersions, toVersion } from '../content/index.ts'
import { publishTheme } from './publish-theme.ts'
import { restoreTheme } from './restore-theme.ts'
import { saveTheme } from './save-theme.ts'
import { toPack, toTheme } from './theme-answer.ts'
import { getTheme } from './theme.queries.ts'

const path = '/api/stores/{store}/theme'
const tags = ['Theme']
const params = z.object({ store: z.string() })
const version = params.extend({ version: IdParam })
const reads = { tags, access: inStore('theme.read') }
const writes = { tags, access: inStore('theme.write') }

const listPacks = route({
  method: 'get',
  path: '/api/themes',
  summary: 'The installed theme packs, with what their forms are made of',
  tags,
  access: signedIn,
  responses: { 200: json(z.object({ data: z.array(ThemePackAnswer), next: z.null() })) },
})

const getDraft = route({
  ...reads,
  method: 'get',
  path,
  summary: 'The draft of the theme',
  request: { params },
  responses: { 200: json(Theme) },
})

const putDraft = route({
  ...writes,
  method: 'put',
  path,
  summary: 'Save the draft of the theme; templates that are not named stay',
  request: { params, headers: IfMatch, body: body(ThemeDraftInput) },
  responses: { 200: json(Theme) },
})

const publish = route({
  ...writes,
  method: 'post',
  path: `${path}/publish`,
  summary: 'Publish the theme, now or at a time',
  request: { params, headers: IfMatch, body: { content: { 'application/json': { schema: PublishInput } } } },
  responses: { 200: json(Theme) },
})

const getVersions = route({
  ...reads,
  method: 'get',
  path: `${path}/versions`,
  summary: 'What the theme was when it was published',
  request: { params },
  responses: { 200: json(z.object({ data: z.array(DocumentVersion), next: z.null() })) },
})

const getOneVersion = route({
  ...reads,
  method: 'get',
  path: `${path}/versions/{version}`,
  summary: 'One version of the theme',
  request: { params: version },
  responses: { 200: json(z.object({ data: z.record(z.string(), z.unknown()) })) },
})

const restore = route({
  ...writes,
  method: 'post',
  path: `${path}/versions/{version}/restore`,
  summary: 'Put a version of the theme into the draft',
  request: { params: version, headers: IfMatch },
  responses: { 200: json(Theme) },
})

export function themeRoutes(deps: RouteDeps) {
  const router = createRouter(deps)

  router.openapi(listPacks, (c) =>
    c.json({ data: Object.values(deps.themes.packs).map(toPack), next: null }, 200),
  )

  router.openapi(getDraft, async (c) => {
    const documents = await getTheme(c.var.store.db)
    c.header('ETag', versionTag(documents.theme.draft_version))
    return c.json(toTheme(documents), 200)
  })

  router.openapi(putDraft, async (c) => {
    const { store, actor } = c.var
    const expected = expectedVersion(c.req.valid('header')['if-match'])
    const documents = await saveTheme(deps, { store, actor, expected, input: c.req.valid('json') })
    c.header('ETag', versionTag(documents.theme.draft_version))
    return c.json(toTheme(documents), 200)
  })

  router.openapi(publish, async (c) => {
    const { store, actor } = c.var
    const { at } = c.req.valid('json')
    const expected = expectedVersion(c.req.valid('header')['if-match'])
    const documents = await publishTheme(deps, {
      store,
      actor,
      expected,
      at: at === undefined ? at : new Date(at),
    })
    c.header('ETag', versionTag(documents.theme.draft_version))
    return c.json(toTheme(documents), 200)
  })

  router.openapi(getVersions, async (c) => {
    const { db } = c.var.store
    const { theme } = await getTheme(db)
    return c.json({ data: (await listVersions(db, theme.id)).map(toVersion), next: null }, 200)
  })

  router.openapi(getOneVersion, async (c) => {
    const { db } = c.var.store
    const { theme } = await getTheme(db)
    const data = await getVersion(db, theme.id, c.req.valid('param').version)
    return c.json({ data: data as Record<string, unknown> }, 200)
  })

  router.openapi(restore, async (c) => {
    const { store, actor } = c.var
    const expected = expectedVersion(c.req.valid('header')['if-match'])
    const versionId = c.req.valid('param').version
    const documents = await restoreTheme(deps, { store, actor, expected, versionId })
    c.header('ETag', versionTag(documents.theme.draft_version))
    return c.json(toTheme(documents), 200)
  })

  return router
}
