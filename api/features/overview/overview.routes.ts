import { z } from '@hono/zod-openapi'
import { Lacks, Overview, PlatformOverview } from '../../contracts/overview.ts'
import type { RouteDeps } from '../../deps.ts'
import { createRouter, inStore, json, onPlatform, route, signedIn } from '../../http/route.ts'
import { reachIn } from '../../http/reach-in.ts'
import { readLacks } from './lacks.queries.ts'
import { retryFailedJob } from './retry-failed-job.ts'
import { showOverview } from './show-overview.ts'
import { showPlatform } from './show-platform.ts'

const tags = ['Overview']

const ownRoute = route({
  method: 'get',
  path: '/api/overview',
  summary: 'How the newest dozen of the stores one works in are doing',
  tags,
  access: signedIn,
  responses: { 200: json(Overview) },
})

const lacksRoute = route({
  method: 'get',
  path: '/api/stores/{store}/lacks',
  summary: 'Drafts, texts that are not translated, pictures without a description',
  tags,
  access: inStore('content.read'),
  request: { params: z.object({ store: z.string() }) },
  responses: { 200: json(Lacks) },
})

const platformRoute = route({
  method: 'get',
  path: '/api/platform/overview',
  summary: 'Stores, jobs, releases, mail and health of the platform',
  tags,
  access: onPlatform('platform.read'),
  responses: { 200: json(PlatformOverview) },
})

const retryRoute = route({
  method: 'post',
  path: '/api/platform/jobs/{id}/retry',
  summary: 'Run a job again that failed',
  tags,
  access: onPlatform('platform.write'),
  request: { params: z.object({ id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) }) },
  responses: { 204: { description: 'A worker takes it next' } },
})

export function overviewRoutes(deps: RouteDeps) {
  const router = createRouter(deps)

  router.openapi(ownRoute, async (c) => c.json({ stores: await showOverview(deps.db, c.get('actor')) }, 200))

  router.openapi(lacksRoute, async (c) => {
    const { store, actor, member } = c.var
    return c.json(await readLacks(store, (action) => reachIn(actor, member, action).ok), 200)
  })

  router.openapi(platformRoute, async (c) => c.json(await showPlatform(deps), 200))

  router.openapi(retryRoute, async (c) => {
    await retryFailedJob(deps, c.get('actor'), c.req.valid('param').id)
    return c.body(null, 204)
  })

  return router
}
