import type { ComparedProduct } from '../../../../api/contracts/pages.ts'

export interface ComparedRow {
  label: string
  /** One a product, in their order. */
  values: (string | undefined)[]
}

/** A row for every attribute that one of the products has, in the order in which they come up. */
export function compareAttributes(
  products: Pick<ComparedProduct, 'attributes'>[],
  { differences }: { differences: boolean },
): ComparedRow[] {
  const labels = new Map(
    products.flatMap(({ attributes }) => attributes.map(({ key, label }) => [key, label] as const)),
  )
  const rows = [...labels].map(([key, label]) => ({
    label,
    values: products.map(({ attributes }) => attributes.find((each) => each.key === key)?.value),
  }))
  return differences ? rows.filter(({ values }) => new Set(values).size > 1) : rows
}
