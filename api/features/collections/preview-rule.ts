import type { StoreDb } from '../../db/store-db.ts'
import type { RuleGroup } from '../../domain/collection-rules.ts'
import { withAncestors } from '../../domain/lists.ts'
import { matchesRule } from '../../domain/match-rule.ts'
import { listedBatches } from '../catalog/index.ts'

const SHOWN = 20

export interface RulePreview {
  /** How many visible products the rule finds now. */
  total: number
  /** The newest of them. */
  ids: number[]
}

export async function previewRule(db: StoreDb, rule: RuleGroup): Promise<RulePreview> {
  const preview: RulePreview = { total: 0, ids: [] }
  for await (const { products, ancestors } of listedBatches(db)) {
    const found = products.filter((product) =>
      matchesRule(rule, { ...product, categoryIds: withAncestors(product.categoryIds, ancestors) }),
    )
    preview.total += found.length
    preview.ids = [...preview.ids, ...found.map(({ id }) => id)].slice(-SHOWN)
  }
  return { ...preview, ids: preview.ids.toReversed() }
}
