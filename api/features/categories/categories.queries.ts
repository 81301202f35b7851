import type { Selectable } from 'kysely'
import { recordSet } from '../../db/record-set.ts'
import type { StoreDb, StoreTrx } from '../../db/store-db.ts'
import type { GroupFields } from '../catalog/index.ts'
import type { CategoryTable } from './categories.table.ts'

export interface Category extends GroupFields {
  id: number
  version: number
  parentId: number | null
  position: number
  title: string
  visible: boolean
  createdAt: Date
  updatedAt: Date
}

/** All categories, each after its parent and in the order of its siblings. */
export type Tree = Map<number, Category>

export async function readTree(db: StoreDb): Promise<Tree> {
  const rows = await db.selectFrom('categories').selectAll().orderBy('position').orderBy('id').execute()
  const below = Map.groupBy(rows.map(toCategory), ({ parentId }) => parentId)
  const tree: Tree = new Map()
  const grow = (parentId: number | null): void => {
    for (const category of below.get(parentId) ?? []) {
      tree.set(category.id, category)
      grow(category.id)
    }
  }
  grow(null)
  return tree
}

/** Nobody else changes its texts before this transaction ends. */
export async function lockCategory(trx: StoreTrx, id: number): Promise<void> {
  await trx.selectFrom('categories').select('id').where('id', '=', id).forNoKeyUpdate().execute()
}

function toCategory(row: Selectable<CategoryTable>): Category {
  return {
    id: row.id,
    version: row.version,
    parentId: row.parent_id,
    position: row.position,
    title: row.title,
    slug: row.slug,
    description: row.description,
    mediaId: row.media_id,
    visible: row.visible,
    translations: row.translations,
    seo: row.seo,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

/** The children of a category, or the roots, in their order. */
export const childrenIn = (tree: Tree, parentId: number | null) =>
  [...tree.values()].filter((category) => category.parentId === parentId)

/** Those above a category, its parent first. */
export function ancestorsOf(tree: Tree, id: number): number[] {
  const parentId = tree.get(id)?.parentId ?? null
  return parentId === null ? [] : [parentId, ...ancestorsOf(tree, parentId)]
}

export async function insertCategory(trx: StoreTrx, title: string, now: Date): Promise<number> {
  const { id } = await trx
    .insertInto('categories')
    .values({
      title,
      parent_id: null,
      position: 0,
      slug: '',
      description: '',
      media_id: null,
      visible: true,
      translations: '{}',
      seo: '{}',
      updated_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function writeCategory(trx: StoreTrx, category: Category): Promise<void> {
  await trx
    .updateTable('categories')
    .set({
      version: category.version,
      parent_id: category.parentId,
      title: category.title,
      slug: category.slug ?? '',
      description: category.description,
      media_id: category.mediaId,
      visible: category.visible,
      translations: JSON.stringify(category.translations),
      seo: JSON.stringify(category.seo),
      updated_at: category.updatedAt,
    })
    .where('id', '=', category.id)
    .execute()
}

/** Makes these the children of one parent, in this order. */
export async function writeOrder(
  trx: StoreTrx,
  parentId: number | null,
  ids: readonly number[],
): Promise<void> {
  if (ids.length === 0) return
  const places = ids.map((id, position) => ({ id, position }))
  await trx
    .updateTable('categories')
    .from(recordSet(places, { id: 'int', position: 'int' }))
    .set((eb) => ({ parent_id: parentId, position: eb.ref('given.position') }))
    .whereRef('categories.id', '=', 'given.id')
    .execute()
}
