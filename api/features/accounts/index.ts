import './accounts.table.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { RouteDeps } from '../../deps.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { accountRoutes } from './accounts.routes.ts'
import { impersonationRoutes } from './impersonation.routes.ts'
import { sendCodeJob } from './send-code.job.ts'
import { signInRoutes } from './sign-in.routes.ts'
import { sweepAccountsJob } from './sweep-accounts.job.ts'

export { findAccountByEmail, getAccount } from './accounts.queries.ts'
export { answerSignedIn, visitorOf } from './answer-signed-in.ts'
export { createAccount, type CreateAccountInput } from './create-account.ts'
export { demandPerson } from './demand-person.ts'
export { identifyActor, type IdentifyDeps } from './identify-actor.ts'
export { logIn } from './log-in.ts'
export { luciaSessions } from './lucia-sessions.ts'
export { hashPassword } from './password-hash.ts'
export type { Claim, CodePurpose, InRealm, Realm, RealmTrx } from './realm.ts'
export { demandGoodPassword, register } from './register.ts'
export { requestCode } from './request-code.ts'
export { resetPassword } from './reset-password.ts'
export { SendCodePayload } from './send-code.job.ts'
export { sendCode, type CodeMails } from './send-code.ts'
export { giveCookie, readCookie, takeCookie } from './session-cookie.ts'
export type { Session, SessionRows, Sessions } from './sessions.ts'
export { showStoresOf } from './show-stores-of.ts'
export { signInByCode } from './sign-in-by-code.ts'
export type { SignedIn, SignInDeps, Visitor } from './sign-in-deps.ts'
export { inStaffTransaction, staffDeps, type StaffRealm } from './staff-deps.ts'
export { hashToken, newToken } from './token.ts'

export function accountsRoutes(deps: RouteDeps) {
  const router = new OpenAPIHono<AppEnv>()
  router.route('/', signInRoutes(deps))
  router.route('/', accountRoutes(deps))
  router.route('/', impersonationRoutes(deps))
  return router
}

export const accountsJobs = [sendCodeJob, sweepAccountsJob]
