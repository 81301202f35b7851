import { z } from '@hono/zod-openapi'
import { invalidField } from '../errors.ts'

/** What every list takes: how many, and from where on. */
export const ListQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
})

export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ data: z.array(item), next: z.string().nullable() })

/** Where a list goes on: the sort key of the last row, opaque to clients. */
export const encodeCursor = (key: readonly (string | number)[]) =>
  Buffer.from(JSON.stringify(key)).toString('base64url')

export function decodeCursor<Key>(cursor: string | undefined, key: z.ZodType<Key>): Key | undefined {
  if (cursor === undefined) return undefined
  const parsed = key.safeParse(parse(cursor))
  if (!parsed.success) throw invalidField('cursor', 'This cursor is not one of ours. Begin again without it.')
  return parsed.data
}

function parse(cursor: string): unknown {
  try {
    const text = Buffer.from(cursor, 'base64url').toString()
    // No list is sorted by what the database cannot hold.
    return text.includes('\\u0000') ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A page from `limit + 1` rows: the one too many says that there is more. */
export function pageOf<Row, Item>(
  rows: Row[],
  limit: number,
  keyOf: (row: Row) => readonly (string | number)[],
  toItem: (row: Row) => Item,
): { data: Item[]; next: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    data: shown.map(toItem),
    next: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null,
  }
}
