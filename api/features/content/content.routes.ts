import type { RouteDeps } from '../../deps.ts'
import { createRouter } from '../../http/route.ts'
import { addBannerRoutes } from './banners.routes.ts'
import { addEntryRoutes } from './entries.routes.ts'
import { addMenuRoutes } from './menus.routes.ts'
import { addSettingsRoutes } from './settings.routes.ts'

/** Pages, posts, policies, menus, banners and settings: what a store says beside its catalog. */
export function contentRoutes(deps: RouteDeps) {
  const router = createRouter(deps)
  addEntryRoutes(router, deps)
  addMenuRoutes(router, deps)
  addBannerRoutes(router, deps)
  addSettingsRoutes(router, deps)
  return router
}
