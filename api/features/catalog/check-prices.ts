import type { ProductPatch } from '../../contracts/catalog.ts'
import type { Money } from '../../contracts/money.ts'
import { refuse, type Refusal } from '../../domain/refusal.ts'

/** A store sells in one currency: every amount of an edit is in it. */
export function checkPrices(patch: ProductPatch, currency: string): Refusal<'currency'> | undefined {
  const amounts = [
    amountsOf(patch, ''),
    ...(patch.variants ?? []).map((each, at) => amountsOf(each, `variants.${at}.`)),
  ]
  const wrong = amounts.flat().find(([, money]) => money.currency !== currency)
  return wrong && refuse('currency', `The store's prices are in ${currency}`, `${wrong[0]}.currency`)
}

type Priced = Pick<ProductPatch, 'price' | 'compareAtPrice' | 'cost'>

function amountsOf(priced: Priced, prefix: string): [string, Money][] {
  return (['price', 'compareAtPrice', 'cost'] as const).flatMap((field) => {
    const money = priced[field]
    return money ? [[prefix + field, money]] : []
  })
}
