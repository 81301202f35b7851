import { OpenAPIHono } from '@hono/zod-openapi'
import type { Deps, RouteDeps } from './deps.ts'
import { notFound } from './errors.ts'
import { accountsRoutes, identifyActor } from './features/accounts/index.ts'
import { auditRoutes } from './features/audit/index.ts'
import { branchesRoutes } from './features/branches/index.ts'
import { brandsRoutes } from './features/brands/index.ts'
import { catalogRoutes, shopCatalogRoutes } from './features/catalog/index.ts'
import { categoriesRoutes } from './features/categories/index.ts'
import { collectionsRoutes } from './features/collections/index.ts'
import { contentRoutes } from './features/content/index.ts'
import { customersRoutes, findCustomer } from './features/customers/index.ts'
import { dutiesRoutes } from './features/duties/index.ts'
import { hooksRoutes } from './features/hooks/index.ts'
import { importsRoutes } from './features/imports/index.ts'
import { inventoryRoutes } from './features/inventory/index.ts'
import { mailRoutes, outboxRoutes } from './features/mail/index.ts'
import { mediaRoutes } from './features/media/index.ts'
import { healthRoutes } from './features/operations/index.ts'
import { liveRoutes, releasesRoutes } from './features/publishing/index.ts'
import { addReference } from './features/reference/index.ts'
import { findStoreAccess, staffRoutes } from './features/staff/index.ts'
import { domainsRoutes, findShop, movingRoutes, storesRoutes, tlsRoutes } from './features/stores/index.ts'
import { themeRoutes } from './features/theme/index.ts'
import { webhookRoutes } from './features/webhooks/index.ts'
import type { AppEnv } from './http/app-env.ts'
import { limitBody } from './http/body-limit.ts'
import { createGate } from './http/gate.ts'
import { onError } from './http/on-error.ts'
import { requestContext } from './http/request-context.ts'
import { limitTenants } from './http/tenant-limit.ts'
import { shopCors } from './http/shop-cors.ts'

const FEATURES = [
  accountsRoutes,
  staffRoutes,
  auditRoutes,
  storesRoutes,
  movingRoutes,
  domainsRoutes,
  customersRoutes,
  branchesRoutes,
  dutiesRoutes,
  inventoryRoutes,
  importsRoutes,
  catalogRoutes,
  categoriesRoutes,
  collectionsRoutes,
  brandsRoutes,
  shopCatalogRoutes,
  themeRoutes,
  contentRoutes,
  mediaRoutes,
  mailRoutes,
  outboxRoutes,
  webhookRoutes,
  hooksRoutes,
  releasesRoutes,
  liveRoutes,
]

/** The whole API: middleware, then the routes of every feature. */
export function createApp(deps: Deps): OpenAPIHono<AppEnv> {
  const gate = createGate({
    identify: (c) => identifyActor(deps, c),
    findStore: (key, actor) => findStoreAccess(deps.db, key, actor),
    findShop: (c) => findShop(deps, c),
    findCustomer: (c, store) => findCustomer(deps, c, store),
  })
  const routed: RouteDeps = { ...deps, gate }
  const app = new OpenAPIHono<AppEnv>()
  app.onError(onError)
  app.notFound(() => {
    throw notFound('address')
  })
  app.use(requestContext(deps.log), deps.metrics.requests, limitBody)
  app.use('/api/*', limitTenants(deps.env))
  app.use('/api/shop/*', shopCors)
  app.route('/', healthRoutes(deps))
  app.route('/', tlsRoutes(deps))
  for (const routes of FEATURES) app.route('/', routes(routed))
  addReference(app)
  return app
}
