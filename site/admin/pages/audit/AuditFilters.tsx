import { useInfiniteQuery } from '@tanstack/react-query'
import { useTexts } from '../../i18n/language.tsx'
import { Select, TextField } from '../../kit/index.ts'
import { useSearchParams } from '../../router.tsx'
import { useStore } from '../../store.tsx'
import { membersQuery, rowsOf } from '../staff/queries.ts'
import type { AuditQuery } from './queries.ts'
import { auditTexts } from './texts.ts'

/** Parameters of the address: a view can be kept as a bookmark. */
export const FILTERS = ['entity', 'actor', 'from', 'to'] as const

const ANY = 'any'
const DAY = /^\d{4}-\d{2}-\d{2}$/
const ACCOUNT = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

/** Days are whole, in the zone of whoever reads. */
export function readFilters(params: URLSearchParams): AuditQuery {
  const [entity, actor, from, to] = FILTERS.map((name) => params.get(name) ?? '') as [
    string,
    string,
    string,
    string,
  ]
  return {
    ...(entity && { entity }),
    ...(ACCOUNT.test(actor) && { actorId: actor }),
    ...(DAY.test(from) && { from: new Date(`${from}T00:00:00`).toISOString() }),
    ...(DAY.test(to) && { to: new Date(`${to}T23:59:59.999`).toISOString() }),
  }
}

export function AuditFilters() {
  const texts = useTexts(auditTexts)
  const { slug } = useStore()
  const [params, setParams] = useSearchParams()
  const members = useInfiniteQuery(membersQuery(slug))
  const entities = Object.entries(texts.entities)
    .map(([value, label]) => ({ value, label }))
    .sort((left, right) => left.label.localeCompare(right.label))
  const people = (rowsOf(members.data) ?? []).map(({ accountId, name, email }) => ({
    value: accountId,
    label: name || email,
  }))
  const day = (name: 'from' | 'to', label: string) => (
    <TextField
      label={label}
      hideLabel
      before={label}
      type={'date' as 'text'}
      value={params.get(name) ?? ''}
      onChange={(text) => setParams({ [name]: text || null })}
    />
  )
  return (
    <div className="filters">
      <Select
        hideLabel
        label={texts.columns.what}
        value={params.get('entity') ?? ANY}
        onChange={(entity) => setParams({ entity: entity === ANY ? null : entity })}
        choices={[{ value: ANY, label: texts.anything }, ...entities]}
      />
      <Select
        hideLabel
        label={texts.columns.who}
        value={params.get('actor') ?? ANY}
        onChange={(actor) => setParams({ actor: actor === ANY ? null : actor })}
        choices={[{ value: ANY, label: texts.anybody }, ...people]}
      />
      {day('from', texts.from)}
      {day('to', texts.to)}
    </div>
  )
}
