export interface Difference {
  field: string
  before: string
  after: string
}

const LONGEST = 300

/** What an entry says of each field it touched, in the order of their names. */
export function listDifferences(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Difference[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return fields.map((field) => ({ field, before: write(before[field]), after: write(after[field]) }))
}

function write(value: unknown): string {
  if (value === undefined || value === null || value === '') return '—'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text
}
