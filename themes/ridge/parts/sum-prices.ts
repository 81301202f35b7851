import type { PriceView } from '../../../api/contracts/pages.ts'

/** What several things cost together; one alone needs no sum. */
export function sumPrices(views: PriceView[]): PriceView | undefined {
  const [first] = views
  if (!first || views.length < 2) return undefined
  const amount = views.reduce((sum, { price }) => sum + price.amount, 0)
  return { price: { amount, currency: first.price.currency }, from: views.some(({ from }) => from) }
}
