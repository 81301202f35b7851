import { changedTags } from '../../domain/changed-tags.ts'
import type { BrandSnapshot } from '../../domain/snapshots.ts'
import type { Tag } from '../../domain/tags.ts'
import { titlesOf } from '../catalog/index.ts'
import { slugsOf } from '../slugs/index.ts'
import type { Brand } from './brands.queries.ts'

export function brandTags(before: Brand | null, after: Brand | null, locales: readonly string[]): Tag[] {
  return changedTags(before && snapshotOf(before, locales), after && snapshotOf(after, locales))
}

function snapshotOf(brand: Brand, locales: readonly string[]): BrandSnapshot {
  const { id, description, mediaId, translations, seo, updatedAt } = brand
  return {
    kind: 'brand',
    id,
    visible: true,
    slugs: slugsOf(brand, locales),
    titles: titlesOf(brand, locales),
    shown: { description, mediaId, translations, seo },
    contentDay: updatedAt.toISOString().slice(0, 10),
  }
}
