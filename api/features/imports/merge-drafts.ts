import type { ProductDraft } from './product-draft.ts'

/**
 * Rows that name variants by nothing but their SKU may be of one product: together they are one edit of it.
 * Answers the drafts with the products they mean.
 */
export function mergeDrafts(
  drafts: readonly ProductDraft[],
  known: readonly (number | undefined)[],
): { drafts: ProductDraft[]; ids: (number | undefined)[] } {
  const merged: ProductDraft[] = []
  const ids: (number | undefined)[] = []
  for (const [index, draft] of drafts.entries()) {
    const id = known[index]
    const at = id === undefined || draft.options ? -1 : ids.indexOf(id)
    const earlier = merged[at]
    if (earlier && !earlier.options) merged[at] = join(earlier, draft)
    else {
      merged.push(draft)
      ids.push(id)
    }
  }
  return { drafts: merged, ids }
}

const join = (earlier: ProductDraft, later: ProductDraft): ProductDraft => ({
  ...earlier,
  ...later,
  rows: [...earlier.rows, ...later.rows],
  fields: { ...earlier.fields, ...later.fields },
  variants: [...earlier.variants, ...later.variants],
  notes: [...earlier.notes, ...later.notes],
})
