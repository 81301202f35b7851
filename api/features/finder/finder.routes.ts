import { z } from '@hono/zod-openapi'
import { FindQuery, FoundList } from '../../contracts/finder.ts'
import type { RouteDeps } from '../../deps.ts'
import { reachIn } from '../../http/reach-in.ts'
import { createRouter, inStore, json, route } from '../../http/route.ts'
import { findInStore } from './find-in-store.ts'

const findRoute = route({
  method: 'get',
  path: '/api/stores/{store}/find',
  summary: 'Products, categories, pages, people and more by their names, as far as one may see them',
  tags: ['Overview'],
  access: inStore('store.read'),
  request: { params: z.object({ store: z.string() }), query: FindQuery },
  responses: { 200: json(FoundList) },
})

export function finderRoutes(deps: RouteDeps) {
  const router = createRouter(deps)
  router.openapi(findRoute, async (c) => {
    const { store, actor, member } = c.var
    const data = await findInStore(deps.db, {
      store,
      q: c.req.valid('query').q,
      reach(action) {
        const reach = reachIn(actor, member, action)
        return reach.ok ? reach : undefined
      },
    })
    return c.json({ data }, 200)
  })
  return router
}
