import { OpenAPIHono } from '@hono/zod-openapi'
import type { Deps, RouteDeps } from './deps.ts'
import { identifyActor } from './features/accounts/index.ts'
import { liveRoutes, releasesRoutes } from './features/publishing/index.ts'
import { findStoreAccess } from './features/staff/index.ts'
import { findShop, storesRoutes } from './features/stores/index.ts'
import type { AppEnv } from './http/app-env.ts'
import { createGate } from './http/gate.ts'
import { onError } from './http/on-error.ts'
import { requestContext } from './http/request-context.ts'

/** The whole API: middleware, then one line a feature. */
export function createApp(deps: Deps): OpenAPIHono<AppEnv> {
  const gate = createGate({
    identify: (c) => identifyActor(deps, c),
    findStore: (key, actor) => findStoreAccess(deps.db, key, actor),
    findShop: (c) => findShop(deps, c),
    findCustomer: async () => undefined,
  })
  const routed: RouteDeps = { ...deps, gate }
  const app = new OpenAPIHono<AppEnv>()
  app.onError(onError)
  app.use(requestContext(deps.log))
  app.route('/', storesRoutes(routed))
  app.route('/', releasesRoutes(routed))
  app.route('/', liveRoutes(deps))
  return app
}
