import { z, type OpenAPIHono } from '@hono/zod-openapi'
import { Menu, MenuInput, MenuKey } from '../../contracts/content.ts'
import type { RouteDeps } from '../../deps.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { expectedVersion, versionTag, IfMatch } from '../../http/if-match.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { body, inStore, json, route } from '../../http/route.ts'
import { toMenu } from './document-answer.ts'
import { listDocuments } from './documents.queries.ts'
import { actorOf, addLifeCycleRoutes } from './life-cycle.routes.ts'
import { saveMenu } from './save-menu.ts'

const path = '/api/stores/{store}/menus'
const tag = 'Menus'
const params = z.object({ store: z.string() })

const listMenus = route({
  method: 'get',
  path,
  summary: 'Menus, newest first',
  tags: [tag],
  access: inStore('content.read'),
  request: { params, query: ListQuery },
  responses: { 200: json(listOf(Menu)) },
})

const putMenu = route({
  method: 'put',
  path: `${path}/{key}`,
  summary: 'Save the draft of a menu: main, footer, or one of your own',
  tags: [tag],
  access: inStore('content.write'),
  request: {
    params: params.extend({ key: MenuKey }),
    headers: IfMatch,
    body: body(MenuInput.extend({ publish: z.boolean().optional() })),
  },
  responses: { 200: json(Menu) },
})

export function addMenuRoutes(router: OpenAPIHono<AppEnv>, deps: RouteDeps): void {
  router.openapi(listMenus, async (c) => {
    const { limit, cursor } = c.req.valid('query')
    const [before] = decodeCursor(cursor, z.tuple([z.int()])) ?? []
    const rows = await listDocuments(c.get('store').db, 'menu', { limit, before })
    return c.json(
      pageOf(rows, limit, (row) => [row.id], toMenu),
      200,
    )
  })

  router.openapi(putMenu, async (c) => {
    const { publish = false, ...input } = c.req.valid('json')
    const row = await saveMenu(deps, {
      ...actorOf(c.var),
      key: c.req.valid('param').key,
      expected: expectedVersion(c.req.valid('header')['if-match']),
      input,
      publish,
    })
    c.header('ETag', versionTag(row.draft_version))
    return c.json(toMenu(row), 200)
  })

  addLifeCycleRoutes(router, deps, {
    kind: 'menu',
    path,
    tag,
    noun: 'menu',
    param: 'key',
    answer: Menu,
    toAnswer: toMenu,
  })
}
