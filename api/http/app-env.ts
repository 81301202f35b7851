import type { StoreDb } from '../db/store-db.ts'
import type { Action, Reach, Role } from '../domain/permissions.ts'
import type { Log } from '../log.ts'

/** Who asks: a member of staff, by cookie, access token or API key. */
export interface Actor {
  accountId: string
  email: string
  /** Admin of the platform itself. */
  admin: boolean
  verified: boolean
  via: 'session' | 'token' | 'apikey'
  sessionId: string
  /** An API key's scopes; null means all that the role allows. */
  scopes: Action[] | null
  /** The admin who acts as this account. */
  impersonatedBy?: string
}

export interface Membership {
  role: Role
  /** The branches of a manager or employee. */
  branchIds: number[]
}

/** The store of the path, opened; the request has passed its permission. */
export interface StoreContext {
  id: string
  slug: string
  name: string
  status: 'active' | 'suspended' | 'deleting'
  currency: string
  country: string
  locales: string[]
  timezone: string
  merchantId: string | null
  verified: boolean
  db: StoreDb
}

/** A signed-in shopper of one store; never staff. */
export interface Customer {
  id: number
  email: string
  verified: boolean
  via: 'session' | 'token'
  sessionId: string
}

export interface AppEnv {
  Variables: {
    requestId: string
    log: Log
    actor: Actor
    member: Membership
    /** How far the route's action reaches for this actor: lists narrow their query by it. */
    reach: Reach
    store: StoreContext
    customer: Customer
  }
}
