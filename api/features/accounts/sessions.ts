/** A signed-in browser or client, of an account or of a customer. */
export interface Session<Owner> {
  /** The hash of the token: safe to show and to store. */
  id: string
  owner: Owner
  createdAt: Date
  expiresAt: Date
  /** However busy, it ends here. */
  endsAt: Date
  seenAt: Date
  userAgent: string
  ip: string
  impersonatedBy: string | null
}

export interface SessionAbout {
  userAgent: string
  ip: string
  impersonatedBy?: string
  parentId?: string
}

/** Who is signed in where. Two implementations hold to it, and one suite runs both. */
export interface Sessions<Owner> {
  /** The token is answered once and stored nowhere. */
  create(ownerId: string, about: SessionAbout): Promise<{ token: string; id: string; expiresAt: Date }>
  /** Reads session and owner anew; a session in use lasts longer, up to its absolute end. */
  validate(id: string): Promise<Session<Owner> | undefined>
  invalidate(id: string): Promise<void>
  invalidateAll(ownerId: string, options?: { except?: string }): Promise<void>
  list(ownerId: string): Promise<Session<Owner>[]>
}

/** The rows behind the sessions: one store for staff, one in each store's schema for its customers. */
export interface SessionRows<Owner> {
  insert(row: NewSession): Promise<void>
  find(id: string): Promise<Session<Owner> | undefined>
  /** Never beyond the row's absolute end. */
  extend(id: string, expiresAt: Date): Promise<void>
  remove(id: string): Promise<void>
  removeAll(ownerId: string, except?: string): Promise<void>
  removeExpired(): Promise<void>
  list(ownerId: string): Promise<Session<Owner>[]>
}

export interface NewSession extends SessionAbout {
  id: string
  ownerId: string
  expiresAt: Date
  endsAt: Date
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Unused for `idle`, a session ends; after `absolute` it ends in any case. */
export const SESSION_LIFE = { idle: 30 * DAY, absolute: 90 * DAY, impersonation: HOUR } as const

/** When a session that begins now must end. */
export function endOf(about: SessionAbout, now: number): Date {
  return new Date(now + (about.impersonatedBy ? SESSION_LIFE.impersonation : SESSION_LIFE.absolute))
}
