import { sql } from 'kysely'
import { changedTags } from '../../domain/changed-tags.ts'
import { sameValue } from '../../domain/same-value.ts'
import { mergeTags, type Tag } from '../../domain/tags.ts'
import { recordSet } from '../../db/record-set.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { recordChange } from '../publishing/index.ts'
import type { DocumentRow } from './documents.queries.ts'
import { snapshotDocument } from './snapshot-document.ts'

export interface ShownDocument {
  row: DocumentRow
  /** What the public sees from now on; null for nothing. */
  data: object | null
}

export interface ShowContext {
  storeId: string
  now: Date
  /** What the merchant reads beside the release. */
  cause: string
  actor: string
}

/** The one place where what documents show changes: rows, tags and the change that publishes them. */
export async function showDocuments(
  trx: StoreTrx,
  documents: ShownDocument[],
  { storeId, now, cause, actor }: ShowContext,
): Promise<boolean> {
  const next = documents.map(({ row, data }) => ({ row, data, after: rowAfter(row, data, now) }))
  const changed = next.filter(({ row, after }) => row !== after)
  const touched = next.filter(({ row, after }) => row !== after || row.publish_at !== null)
  if (touched.length === 0) return false
  await trx
    .updateTable('documents')
    .from(
      recordSet(
        touched.map(({ after }) => pickShown(after)),
        SHOWN,
      ),
    )
    .set({
      published: sql<string>`${sql.ref('given.published')}`,
      published_at: (eb) => eb.ref('given.published_at'),
      content_at: (eb) => eb.ref('given.content_at'),
      publish_at: null,
    })
    .whereRef('documents.id', '=', 'given.id')
    .execute()
  const tags = changed.map(({ row, after }) =>
    changedTags(snapshotDocument(row, row.published, now), snapshotDocument(after, after.published, now)),
  )
  await recordChange(trx, storeId, {
    tags: mergeTags(...tags, await presenceTags(trx, changed)),
    cause,
    actor,
  })
  return changed.length > 0
}

const SHOWN = {
  id: 'int',
  published: 'jsonb',
  published_at: 'timestamptz',
  content_at: 'timestamptz',
} as const

const pickShown = ({ id, published, published_at, content_at }: DocumentRow) => ({
  id,
  published,
  published_at,
  content_at,
})

/** The same row when the public sees no difference. */
function rowAfter(row: DocumentRow, data: object | null, now: Date): DocumentRow {
  if (sameValue(row.published, data)) return row
  if (data === null) return { ...row, published: null }
  return { ...row, published: data, published_at: row.published_at ?? now, content_at: now }
}

/** The first post brings the blog with it, the last one takes it along. */
async function presenceTags(trx: StoreTrx, changed: ShownDocument[]): Promise<Tag[]> {
  const posts = changed.filter(({ row }) => row.kind === 'post')
  if (posts.every(({ row, data }) => (row.published === null) === (data === null))) return []
  const other = await trx
    .selectFrom('documents')
    .select('id')
    .where('kind', '=', 'post')
    .where('published', 'is not', null)
    .where((eb) => eb.not(eb('id', '=', eb.fn.any(eb.val(posts.map(({ row }) => row.id))))))
    .limit(1)
    .executeTakeFirst()
  const any = (side: (post: ShownDocument) => object | null) =>
    other !== undefined || posts.some((each) => side(each) !== null)
  const presence = (is: boolean) => ({ kind: 'presence', of: 'posts', any: is }) as const
  return changedTags(presence(any(({ row }) => row.published)), presence(any(({ data }) => data)))
}
