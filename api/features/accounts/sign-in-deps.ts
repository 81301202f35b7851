import type { Env } from '../../env.ts'
import type { Limit, Limits } from '../../http/rate-limit.ts'
import type { InRealm, Realm } from './realm.ts'

/** What signing in needs, for staff and for customers alike. */
export interface SignInDeps<Owner> {
  env: Pick<Env, 'SECRET_KEY' | 'SECRET_KEY_OLD'>
  now: () => Date
  limits: Limits
  /** For reading, and for what must stay even if the rest fails. */
  realm: Realm<Owner>
  inRealm: InRealm<Owner>
}

/** Where a request comes from. */
export interface Visitor {
  ip: string
  userAgent: string
}

export interface SignedIn {
  claimId: string
  token: string
  sessionId: string
}

const MINUTE = 60
const HOUR = 60 * MINUTE

/** Only what fails counts against signing in; a code that is sent counts in any case. */
export const LIMITS = {
  loginHere: { name: 'login-here', points: 10, seconds: 15 * MINUTE },
  loginAddress: { name: 'login-address', points: 100, seconds: HOUR },
  loginNetwork: { name: 'login-network', points: 50, seconds: 5 * MINUTE },
  registerNetwork: { name: 'register-network', points: 60, seconds: 10 * MINUTE },
  codeMinute: { name: 'code-minute', points: 1, seconds: MINUTE },
  codeHour: { name: 'code-hour', points: 5, seconds: HOUR },
  codeNetwork: { name: 'code-network', points: 30, seconds: 15 * MINUTE },
  redeemNetwork: { name: 'redeem-network', points: 30, seconds: 15 * MINUTE },
  refreshNetwork: { name: 'refresh-network', points: 30, seconds: 15 * MINUTE },
} as const satisfies Record<string, Limit>
