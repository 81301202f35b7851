import { z } from '@hono/zod-openapi'
import { Views, ViewsInput } from '../../contracts/views.ts'
import type { RouteDeps } from '../../deps.ts'
import { expectedVersion, versionTag } from '../../http/if-match.ts'
import { body, createRouter, inStore, json, route } from '../../http/route.ts'
import { saveViews } from './save-views.ts'
import { readViews } from './views.queries.ts'

const path = '/api/stores/{store}/views'
const tags = ['Products']
const params = z.object({ store: z.string() })
const IfMatch = z.object({ 'if-match': z.string().max(100).optional() })

const getRoute = route({
  method: 'get',
  path,
  summary: 'The views of the product table that one has kept for oneself',
  tags,
  access: inStore('catalog.read'),
  request: { params },
  responses: { 200: json(Views) },
})

const putRoute = route({
  method: 'put',
  path,
  summary: 'Keep these views, and no others',
  tags,
  access: inStore('catalog.read'),
  request: { params, headers: IfMatch, body: body(ViewsInput) },
  responses: { 200: json(Views) },
})

export function viewsRoutes(deps: RouteDeps) {
  const router = createRouter(deps)

  router.openapi(getRoute, async (c) => {
    const views = await readViews(c.get('store').db, c.get('actor').accountId)
    c.header('ETag', versionTag(views.version))
    return c.json(views, 200)
  })

  router.openapi(putRoute, async (c) => {
    const version = expectedVersion(c.req.valid('header')['if-match'])
    const views = await saveViews({ ...c.var, version, data: c.req.valid('json') })
    c.header('ETag', versionTag(views.version))
    return c.json(views, 200)
  })

  return router
}
