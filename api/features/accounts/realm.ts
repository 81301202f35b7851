import type { MailTemplate } from '../mail/index.ts'
import type { Sessions } from './sessions.ts'

/** Somebody who claims an address. Only one claim is ever verified; the others keep to themselves. */
export interface Claim {
  id: string
  email: string
  locale: string
  passwordHash: string | null
  verified: boolean
}

export interface NewClaim {
  email: string
  name: string
  locale: string
  passwordHash: string | null
  verified: boolean
}

/** What a code proves when it is typed in again. */
export type CodePurpose = 'verify' | 'sign-in' | 'reset' | 'change-email'

export interface Code {
  purpose: CodePurpose
  /** One living code for each: an address, or whose address it shall become. */
  subject: string
  email: string
  claimId: string | null
}

export interface CodeRequest {
  purpose: CodePurpose
  email: string
  claimId: string | null
  locale: string
}

export interface CodeRow extends Code {
  hash: string
  /** With the one that is being made. */
  tries: number
  sentAt: Date
}

/** Where people sign in: the platform for its staff, each store for its own customers. They never meet. */
export interface Realm<Owner> {
  /** `staff`, or the store's id: limits and codes are kept apart by it. */
  name: string
  sessions: Sessions<Owner>
  /** Its verified owner first, then the newest. */
  listClaims(email: string): Promise<Claim[]>
  findClaim(id: string): Promise<Claim | undefined>
  insertClaim(claim: NewClaim): Promise<Claim>
  setPassword(id: string, hash: string | null): Promise<void>
  /** Keys and whatever else would let somebody in without session and password. */
  revokeKeys(id: string): Promise<void>
  putCode(code: Code & { hash: string }): Promise<void>
  /** Counts a try on every living code of the address, known or not, in one statement. */
  tryCodes(email: string, purposes: readonly CodePurpose[]): Promise<CodeRow[]>
  /** The code is made and mailed by a job: asking takes the same time for everybody. */
  requestCode(request: CodeRequest): Promise<void>
}

/** A realm inside a transaction: what happens there happens together or not at all. */
export interface RealmTrx<Owner> extends Realm<Owner> {
  /** False when somebody else verified the address meanwhile. */
  verifyClaim(id: string): Promise<boolean>
  /** False when another request was first. */
  takeCode(code: CodeRow): Promise<boolean>
  sendMail(mail: {
    to: string
    template: MailTemplate
    locale: string
    data: Record<string, unknown>
  }): Promise<void>
}

export type InRealm<Owner> = <T>(run: (realm: RealmTrx<Owner>) => Promise<T>) => Promise<T>
