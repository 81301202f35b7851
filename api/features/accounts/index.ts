import './accounts.table.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { RouteDeps } from '../../deps.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { accountRoutes } from './accounts.routes.ts'
import { impersonationRoutes } from './impersonation.routes.ts'
import { sendCodeJob } from './send-code.job.ts'
import { signInRoutes } from './sign-in.routes.ts'

export { findAccountByEmail, getAccount } from './accounts.queries.ts'
export { answerSignedIn, visitorOf } from './answer-signed-in.ts'
export { demandPerson } from './demand-person.ts'
export { identifyActor, type IdentifyDeps } from './identify-actor.ts'
export { hashPassword } from './password-hash.ts'
export { demandGoodPassword } from './register.ts'
export { showStoresOf } from './show-stores-of.ts'
export type { SignedIn, Visitor } from './sign-in-deps.ts'
export { inStaffTransaction, staffDeps, type StaffRealm } from './staff-deps.ts'
export { hashToken, newToken } from './token.ts'

export function accountsRoutes(deps: RouteDeps) {
  const router = new OpenAPIHono<AppEnv>()
  router.route('/', signInRoutes(deps))
  router.route('/', accountRoutes(deps))
  router.route('/', impersonationRoutes(deps))
  return router
}

export const accountsJobs = [sendCodeJob]
