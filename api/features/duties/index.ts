import './duties.table.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { RouteDeps } from '../../deps.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { shiftRoutes } from './shifts.routes.ts'
import { taskRoutes } from './tasks.routes.ts'

export function dutiesRoutes(deps: RouteDeps) {
  const router = new OpenAPIHono<AppEnv>()
  router.route('/', taskRoutes(deps))
  router.route('/', shiftRoutes(deps))
  return router
}
