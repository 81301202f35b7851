import { changedTags } from '../../domain/changed-tags.ts'
import type { CategorySnapshot } from '../../domain/snapshots.ts'
import { mergeTags, type Tag } from '../../domain/tags.ts'
import { titlesOf } from '../catalog/index.ts'
import { slugsOf } from '../slugs/index.ts'
import { ancestorsOf, type Tree } from './categories.queries.ts'

/** What the public sees differently between two states of the tree. */
export function treeTags(before: Tree, after: Tree, locales: readonly string[]): Tag[] {
  const ids = new Set([...before.keys(), ...after.keys()])
  return mergeTags(
    ...[...ids].map((id) => changedTags(snapshotOf(before, id, locales), snapshotOf(after, id, locales))),
  )
}

function snapshotOf(tree: Tree, id: number, locales: readonly string[]): CategorySnapshot | null {
  const category = tree.get(id)
  if (!category) return null
  const { description, mediaId, translations, seo } = category
  return {
    kind: 'category',
    id,
    visible: category.visible,
    slugs: slugsOf(category, locales),
    titles: titlesOf(category, locales),
    shown: { description, mediaId, translations, seo },
    contentDay: category.updatedAt.toISOString().slice(0, 10),
    parentId: category.parentId,
    position: category.position,
    ancestorIds: ancestorsOf(tree, id),
  }
}
