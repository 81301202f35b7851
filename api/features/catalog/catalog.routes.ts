import type { RouteDeps } from '../../deps.ts'
import { createRouter } from '../../http/route.ts'
import { addAttributeRoutes } from './attributes.routes.ts'
import { addBulkEditRoutes } from './bulk-edit.routes.ts'
import { addProductRoutes } from './products.routes.ts'
import { addVariantRoutes } from './variants.routes.ts'

export function catalogRoutes(deps: RouteDeps) {
  const router = createRouter(deps)
  addBulkEditRoutes(router, deps)
  addProductRoutes(router, deps)
  addVariantRoutes(router, deps)
  addAttributeRoutes(router, deps)
  return router
}
