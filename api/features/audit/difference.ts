import { sameValue } from '../../domain/same-value.ts'

export interface Difference {
  before: Record<string, unknown>
  after: Record<string, unknown>
  hidden: string[]
}

const SECRET = /password|secret|token|hash|api_?key|private_?key|credential/i
const PERSONAL = new Set('email phone birthday birthDate documentId taxId'.split(' '))
const ABOUT_PEOPLE = new Set('account customer member invitation order address'.split(' '))
const PERSONAL_THERE = new Set(
  'name firstName lastName address line1 line2 city postalCode note ip'.split(' '),
)

/** A value longer than this is known to have changed, but stands elsewhere: in versions, releases, the row itself. */
const LONGEST = 2000

/** What changed, field by field. Secrets and what is personal are recorded as changed, never by value. */
export function describeDifference(entity: string, before: unknown, after: unknown): Difference {
  const old = fieldsOf(before)
  const now = fieldsOf(after)
  const difference: Difference = { before: {}, after: {}, hidden: [] }
  for (const field of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const left = plain(old[field])
    const right = plain(now[field])
    if (sameValue(left, right)) continue
    if (isHidden(entity, field) || isLong(left) || isLong(right)) {
      difference.hidden.push(field)
      continue
    }
    if (left !== undefined) difference.before[field] = left
    if (right !== undefined) difference.after[field] = right
  }
  return difference
}

function fieldsOf(value: unknown): Record<string, unknown> {
  if (value === undefined || value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value) || value instanceof Date) return { value }
  return value as Record<string, unknown>
}

function isHidden(entity: string, field: string): boolean {
  const name = field.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  return SECRET.test(field) || PERSONAL.has(name) || (ABOUT_PEOPLE.has(entity) && PERSONAL_THERE.has(name))
}

/** As it will read back from JSON, with nested secrets left out. */
function plain(value: unknown): unknown {
  if (value === undefined) return undefined
  const text = JSON.stringify(value ?? null, (key, inner: unknown) => {
    if (key !== '' && (SECRET.test(key) || PERSONAL.has(key))) return undefined
    return typeof inner === 'bigint' ? String(inner) : inner
  })
  return JSON.parse(text) as unknown
}

const isLong = (value: unknown) => value !== undefined && JSON.stringify(value).length > LONGEST
