import { ALLOWED, refuse } from './refusal.ts'
import type { Verdict } from './refusal.ts'

export const STORE_SLUG = { min: 3, max: 40 } as const

const RESERVED = new Set(
  (
    'www web admin administrator api app apps auth account accounts assets beta billing blog cdn cloud console ' +
    'dashboard demo dev dns docs download edge email files forum ftp gateway git graphql help helpdesk host hosting ' +
    'hooks imap img images internal intranet invitation invitations localhost login logout mail ' +
    'mailer market marketplace media metrics mobile monitor news newsletter null official oauth partner partners pay payment payments picksy platform pop ' +
    'pop3 preview private proxy public register root sandbox search secure security server shop shops signin signup ' +
    'smtp ssl sso stage staging static stats status store stores support sysadmin system test tls undefined ' +
    'update uploads vpn webhook webhooks webmail wiki worker'
  ).split(' '),
)

const RESERVED_KEYS = new Set([...RESERVED].map(lookAlikeKey))

export type StoreSlugRefusal = 'slug_length' | 'slug_malformed' | 'slug_reserved'

export function checkStoreSlug(slug: string): Verdict<StoreSlugRefusal> {
  const { min, max } = STORE_SLUG
  if (slug.length < min || slug.length > max) {
    return refuse('slug_length', `A store's address has ${min} to ${max} characters`, 'slug')
  }
  // Double hyphens are refused also because `xn--` would make another script of it.
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    return refuse('slug_malformed', 'Use small letters a-z, digits and single hyphens between them', 'slug')
  }
  if (RESERVED_KEYS.has(lookAlikeKey(slug))) {
    return refuse('slug_reserved', `"${slug}" is reserved, or looks like an address that is`, 'slug')
  }
  return ALLOWED
}

/** Two slugs that a hurried reader takes for each other have the same key: `rnilk-5hop` and `milkshop`. */
export function lookAlikeKey(slug: string): string {
  return slug
    .toLowerCase()
    .replaceAll('-', '')
    .replaceAll('0', 'o')
    .replaceAll(/[1i]/g, 'l')
    .replaceAll('5', 's')
    .replaceAll('m', 'rn')
    .replaceAll('w', 'vv')
}
