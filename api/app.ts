import { OpenAPIHono } from '@hono/zod-openapi'
import type { Deps, RouteDeps } from './deps.ts'
import { notFound } from './errors.ts'
import { identifyActor } from './features/accounts/index.ts'
import { signInRoutes } from './features/accounts/sign-in.routes.ts'
import { accountRoutes } from './features/accounts/accounts.routes.ts'
import { impersonationRoutes } from './features/accounts/impersonation.routes.ts'
import { auditRoutes } from './features/audit/index.ts'
import { branchesRoutes } from './features/branches/index.ts'
import { brandsRoutes } from './features/brands/index.ts'
import { cartsRoutes, PLAIN_CART_ROOTS, plainCartRoutes } from './features/carts/index.ts'
import { catalogRoutes } from './features/catalog/catalog.routes.ts'
import { shopCatalogRoutes } from './features/catalog/shop-catalog.routes.ts'
import { categoriesRoutes } from './features/categories/index.ts'
import { collectionsRoutes } from './features/collections/index.ts'
import { contentRoutes } from './features/content/content.routes.ts'
import { customersRoutes, findCustomer } from './features/customers/index.ts'
import { drawingsRoutes } from './features/drawings/drawings.routes.ts'
import { taskRoutes } from './features/duties/tasks.routes.ts'
import { shiftRoutes } from './features/duties/shifts.routes.ts'
import { finderRoutes } from './features/finder/index.ts'
import { hooksRoutes } from './features/hooks/hooks.routes.ts'
import { importsRoutes } from './features/imports/imports.routes.ts'
import { inventoryRoutes } from './features/inventory/inventory.routes.ts'
import { mailRoutes } from './features/mail/mail.routes.ts'
import { outboxRoutes } from './features/mail/outbox.routes.ts'
import { mediaRoutes } from './features/media/media.routes.ts'
import { healthRoutes } from './features/operations/health.routes.ts'
import { overviewRoutes } from './features/overview/index.ts'
import { previewHost } from './features/preview/index.ts'
import { previewRoutes } from './features/preview/preview.routes.ts'
import { promotionsRoutes } from './features/promotions/promotions.routes.ts'
import { couponsRoutes } from './features/promotions/coupons.routes.ts'
import { liveRoutes } from './features/publishing/live.routes.ts'
import { releasesRoutes } from './features/publishing/releases.routes.ts'
import { addReference } from './features/reference/reference.routes.ts'
import { findStoreAccess, staffRoutes } from './features/staff/index.ts'
import { findShop, storesRoutes } from './features/stores/index.ts'
import { domainsRoutes } from './features/stores/domains.routes.ts'
import { movingRoutes } from './features/stores/moving.routes.ts'
import { tlsRoutes } from './features/stores/tls.routes.ts'
import { themeRoutes } from './features/theme/theme.routes.ts'
import { viewsRoutes } from './features/views/index.ts'
import { webhookRoutes } from './features/webhooks/webhooks.routes.ts'
import type { AppEnv } from './http/app-env.ts'
import { limitBody } from './http/body-limit.ts'
import { createGate } from './http/gate.ts'
import { onError } from './http/on-error.ts'
import { requestContext } from './http/request-context.ts'
import { limitTenants } from './http/tenant-limit.ts'
import { shopCors } from './http/shop-cors.ts'

const FEATURES = [
  signInRoutes,
  accountRoutes,
  impersonationRoutes,
  staffRoutes,
  auditRoutes,
  storesRoutes,
  movingRoutes,
  domainsRoutes,
  overviewRoutes,
  finderRoutes,
  viewsRoutes,
  customersRoutes,
  branchesRoutes,
  taskRoutes,
  shiftRoutes,
  inventoryRoutes,
  importsRoutes,
  catalogRoutes,
  categoriesRoutes,
  collectionsRoutes,
  brandsRoutes,
  promotionsRoutes,
  couponsRoutes,
  shopCatalogRoutes,
  cartsRoutes,
  drawingsRoutes,
  themeRoutes,
  previewRoutes,
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
  app.use(requestContext(deps.log), deps.metrics.requests, limitBody, previewHost(deps))
  const limit = limitTenants(deps.env)
  app.use('/api/*', limit)
  for (const root of PLAIN_CART_ROOTS) app.use(`${root}/*`, limit)
  app.use('/api/shop/*', shopCors)
  app.route('/', healthRoutes(deps))
  app.route('/', tlsRoutes(deps))
  for (const routes of FEATURES) app.route('/', routes(routed))
  app.route('/', plainCartRoutes(routed))
  addReference(app)
  return app
}
