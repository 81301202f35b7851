import { z, type OpenAPIHono } from '@hono/zod-openapi'
import { Banner, BannerInput } from '../../contracts/content.ts'
import { IdParam } from '../../contracts/text.ts'
import type { RouteDeps } from '../../deps.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { expectedVersion, versionTag, IfMatch } from '../../http/if-match.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { body, inStore, json, route } from '../../http/route.ts'
import { toBanner } from './document-answer.ts'
import { listDocuments } from './documents.queries.ts'
import { actorOf, addLifeCycleRoutes } from './life-cycle.routes.ts'
import { saveBanner } from './save-banner.ts'

const path = '/api/stores/{store}/banners'
const tag = 'Banners'
const params = z.object({ store: z.string() })
const changes = BannerInput.partial().extend({ publish: z.boolean().optional() })

const listBanners = route({
  method: 'get',
  path,
  summary: 'Banners, newest first',
  tags: [tag],
  access: inStore('content.read'),
  request: { params, query: ListQuery },
  responses: { 200: json(listOf(Banner)) },
})

const createBanner = route({
  method: 'post',
  path,
  summary: 'Make a banner',
  tags: [tag],
  access: inStore('content.write'),
  request: { params, body: body(changes.required({ title: true })) },
  responses: { 201: json(Banner, 'Made') },
})

const updateBanner = route({
  method: 'patch',
  path: `${path}/{id}`,
  summary: 'Change the draft of a banner',
  tags: [tag],
  access: inStore('content.write'),
  request: { params: params.extend({ id: IdParam }), headers: IfMatch, body: body(changes) },
  responses: { 200: json(Banner) },
})

export function addBannerRoutes(router: OpenAPIHono<AppEnv>, deps: RouteDeps): void {
  router.openapi(listBanners, async (c) => {
    const { limit, cursor } = c.req.valid('query')
    const [before] = decodeCursor(cursor, z.tuple([z.int()])) ?? []
    const rows = await listDocuments(c.get('store').db, 'banner', { limit, before })
    return c.json(
      pageOf(rows, limit, (row) => [row.id], toBanner),
      200,
    )
  })

  router.openapi(createBanner, async (c) => {
    const { publish = false, ...input } = c.req.valid('json')
    const row = await saveBanner(deps, { ...actorOf(c.var), input, publish })
    c.header('ETag', versionTag(row.draft_version))
    return c.json(toBanner(row), 201)
  })

  router.openapi(updateBanner, async (c) => {
    const { publish = false, ...input } = c.req.valid('json')
    const row = await saveBanner(deps, {
      ...actorOf(c.var),
      id: c.req.valid('param').id,
      expected: expectedVersion(c.req.valid('header')['if-match']),
      input,
      publish,
    })
    c.header('ETag', versionTag(row.draft_version))
    return c.json(toBanner(row), 200)
  })

  const kind = { kind: 'banner', noun: 'banner', param: 'id', answer: Banner, toAnswer: toBanner } as const
  addLifeCycleRoutes(router, deps, { ...kind, path, tag })
}
