import { columnsOf, recordSet } from '../../db/record-set.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import type { Tag } from '../../domain/tags.ts'
import { AppError } from '../../errors.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { holdStructure } from '../catalog/index.ts'
import { addressEntities, isRefusal } from '../slugs/index.ts'
import { childrenIn, readTree, type Tree } from './categories.queries.ts'
import { treeTags } from './category-tags.ts'
import { MAX_CATEGORIES, MAX_DEPTH } from './save-category.ts'

export interface EnsureDeps {
  trx: StoreTrx
  store: Pick<StoreContext, 'id' | 'locales'>
  now: Date
}

export interface EnsuredCategories {
  find(path: readonly string[]): number | undefined
  /** Of those that are new; the caller records them. */
  tags: Tag[]
}

const NEW_TYPES = {
  title: 'text',
  parent_id: 'int',
  position: 'int',
  slug: 'text',
  description: 'text',
  visible: 'boolean',
  translations: 'jsonb',
  seo: 'jsonb',
  updated_at: 'timestamptz',
} as const
const ADDRESS_TYPES = { id: 'int', slug: 'text', translations: 'jsonb' } as const

/**
 * Categories by their titles from the root down; those that are missing are made. Nothing of the store may be
 * locked before by this transaction: where one is missing, the structure is held.
 */
export async function ensureCategories(
  { trx, store, now }: EnsureDeps,
  paths: readonly (readonly string[])[],
): Promise<EnsuredCategories> {
  const fitting = paths.filter((path) => path.length > 0 && path.length <= MAX_DEPTH)
  const known = await readTree(trx)
  if (fitting.every((path) => findIn(known, path) !== undefined))
    return { find: (path) => findIn(known, path), tags: [] }
  await holdStructure(trx, store.id)
  const before = await readTree(trx)
  let after = before
  // A level at a time: a category needs its parent's id.
  for (let depth = 1; depth <= MAX_DEPTH; depth++) {
    const wanted = fitting.filter((path) => path.length >= depth).map((path) => path.slice(0, depth))
    if (await insertMissing({ trx, now }, after, wanted)) after = await readTree(trx)
  }
  await giveAddresses(trx, store, before, after)
  after = await readTree(trx)
  return { find: (path) => findIn(after, path), tags: treeTags(before, after, store.locales) }
}

function findIn(tree: Tree, path: readonly string[]): number | undefined {
  let parentId: number | null = null
  for (const title of path) {
    const wanted = title.toLowerCase()
    const found: number | undefined = childrenIn(tree, parentId).find(
      (child) => child.title.toLowerCase() === wanted,
    )?.id
    if (found === undefined) return undefined
    parentId = found
  }
  return parentId ?? undefined
}

async function insertMissing(
  { trx, now }: Pick<EnsureDeps, 'trx' | 'now'>,
  tree: Tree,
  paths: readonly (readonly string[])[],
): Promise<boolean> {
  const missing = new Map(
    paths
      .filter((path) => findIn(tree, path) === undefined)
      .map((path) => [JSON.stringify(path).toLowerCase(), path] as const),
  )
  if (missing.size === 0) return false
  if (tree.size + missing.size > MAX_CATEGORIES) {
    throw new AppError('limit_reached', `A store has at most ${MAX_CATEGORIES} categories.`)
  }
  const rows = [...missing.values()].map((path, index) => {
    const parentId = path.length > 1 ? (findIn(tree, path.slice(0, -1)) ?? null) : null
    return {
      title: path.at(-1) ?? '',
      parent_id: parentId,
      position: childrenIn(tree, parentId).length + index,
      slug: '',
      description: '',
      visible: true,
      translations: {},
      seo: {},
      updated_at: now,
    }
  })
  await trx
    .insertInto('categories')
    .columns(columnsOf(NEW_TYPES))
    .expression((eb) => eb.selectFrom(recordSet(rows, NEW_TYPES)).selectAll('given'))
    .execute()
  return true
}

async function giveAddresses(
  trx: StoreTrx,
  store: EnsureDeps['store'],
  before: Tree,
  after: Tree,
): Promise<void> {
  const made = [...after.values()].filter(({ id }) => !before.has(id))
  const changes = made.map((category) => ({ before: null, after: { ...category, slug: null } }))
  const addressed = await addressEntities(
    trx,
    { storeId: store.id, kind: 'category', locales: store.locales },
    changes,
  )
  const rows = [...addressed].flatMap(([id, given]) =>
    isRefusal(given) ? [] : [{ id, slug: given.slug ?? '', translations: given.translations }],
  )
  await trx
    .updateTable('categories')
    .from(recordSet(rows, ADDRESS_TYPES))
    .set((eb) => ({ slug: eb.ref('given.slug'), translations: eb.ref('given.translations') as never }))
    .whereRef('categories.id', '=', 'given.id')
    .execute()
}
