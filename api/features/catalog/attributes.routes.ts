import { z, type OpenAPIHono } from '@hono/zod-openapi'
import { Attributes, AttributesData } from '../../contracts/attributes.ts'
import type { RouteDeps } from '../../deps.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { expectedVersion, versionTag } from '../../http/if-match.ts'
import { body, inStore, json, route } from '../../http/route.ts'
import { readAttributes } from './attributes.queries.ts'
import { IfMatch } from './products.routes.ts'
import { saveAttributes } from './save-attributes.ts'

const path = '/api/stores/{store}/attributes'
const tags = ['Attributes']
const params = z.object({ store: z.string() })

const get = route({
  method: 'get',
  path,
  summary: 'The attributes that products can have',
  tags,
  access: inStore('catalog.read'),
  request: { params },
  responses: { 200: json(Attributes) },
})

const put = route({
  method: 'put',
  path,
  summary: 'Replace the attributes that products can have',
  tags,
  access: inStore('catalog.write'),
  request: { params, headers: IfMatch, body: body(AttributesData) },
  responses: { 200: json(Attributes) },
})

export function addAttributeRoutes(router: OpenAPIHono<AppEnv>, deps: RouteDeps): void {
  router.openapi(get, async (c) => {
    const attributes = await readAttributes(c.get('store').db)
    c.header('ETag', versionTag(attributes.version))
    return c.json(attributes, 200)
  })

  router.openapi(put, async (c) => {
    const version = expectedVersion(c.req.valid('header')['if-match'])
    const attributes = await saveAttributes(deps, { ...c.var, version, data: c.req.valid('json') })
    c.header('ETag', versionTag(attributes.version))
    return c.json(attributes, 200)
  })
}
