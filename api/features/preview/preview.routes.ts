import { z } from '@hono/zod-openapi'
import {
  PreviewAnswer,
  PreviewFrame,
  PreviewFrameInput,
  PreviewInput,
  PreviewLink,
  PreviewLinkInput,
  PreviewPage,
} from '../../contracts/preview.ts'
import type { RouteDeps } from '../../deps.ts'
import { body, createRouter, inStore, json, route } from '../../http/route.ts'
import { draftOf, getTheme } from '../theme/index.ts'
import { listPreviewPages } from './list-preview-pages.ts'
import { issuePass } from './issue-pass.ts'
import { previewTheme } from './preview-theme.ts'

const path = '/api/stores/{store}/theme'
const tags = ['Theme']
const params = z.object({ store: z.string() })
const reads = { tags, access: inStore('theme.read') }
const writes = { tags, access: inStore('theme.write') }

const render = route({
  ...writes,
  method: 'post',
  path: `${path}/preview`,
  summary: 'A page, or one section of it, with a draft that need not be saved',
  request: { params, body: body(PreviewInput) },
  responses: { 200: json(PreviewAnswer) },
})

const makeLink = route({
  ...reads,
  method: 'post',
  path: `${path}/preview-links`,
  summary: 'A link that shows the saved draft to whoever has it, for a while',
  request: { params, body: body(PreviewLinkInput) },
  responses: { 201: json(PreviewLink, 'Made') },
})

const makeFrame = route({
  ...writes,
  method: 'post',
  path: `${path}/preview-frame`,
  summary: "Where the editor's frame finds the saved draft",
  request: { params, body: body(PreviewFrameInput) },
  responses: { 201: json(PreviewFrame, 'Made') },
})

const listPages = route({
  ...reads,
  method: 'get',
  path: `${path}/preview-pages`,
  summary: 'One page for each template of the theme, to look at it with',
  request: { params },
  responses: { 200: json(z.object({ data: z.array(PreviewPage), next: z.null() })) },
})

export function previewRoutes(deps: RouteDeps) {
  const router = createRouter(deps)

  router.openapi(render, async (c) => c.json(await previewTheme(deps, c.var.store, c.req.valid('json')), 200))

  router.openapi(makeLink, (c) => {
    const { path, hours } = c.req.valid('json')
    return c.json(issuePass(deps, { kind: 'link', storeId: c.var.store.id, path, hours }), 201)
  })

  router.openapi(makeFrame, (c) => {
    const { path } = c.req.valid('json')
    const { url, expiresAt } = issuePass(deps, { kind: 'frame', storeId: c.var.store.id, path })
    return c.json({ url, origin: new URL(url).origin, expiresAt }, 201)
  })

  router.openapi(listPages, async (c) => {
    const { store } = c.var
    const { templates } = draftOf(await getTheme(store.db))
    return c.json({ data: await listPreviewPages(store, Object.keys(templates)), next: null }, 200)
  })

  return router
}
