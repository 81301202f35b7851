import type { ProductCard } from '../../../api/contracts/pages.ts'

export interface SpecRow {
  label: string
  /** One a product, in their order; nothing where a product does not say. */
  values: (string | undefined)[]
}

/** The details of several products as rows, those that most of them have first. */
export function compareSpecs(products: Pick<ProductCard, 'specs'>[]): SpecRow[] {
  const labels = new Set(products.flatMap(({ specs = [] }) => specs.map(({ label }) => label)))
  const rows = [...labels].map((label) => ({
    label,
    values: products.map(({ specs = [] }) => specs.find((spec) => spec.label === label)?.value),
  }))
  const known = ({ values }: SpecRow) => values.filter((value) => value !== undefined).length
  return rows.toSorted((one, other) => known(other) - known(one))
}
