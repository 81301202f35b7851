import type { PriceView } from '../../api/contracts/pages.ts'
import { escapeHtml } from './html.ts'
import type { View } from './view.ts'

/** Only a price that was higher is worth showing. */
export const isReduced = ({ price, compareAt }: PriceView) =>
  compareAt !== undefined && compareAt.amount > price.amount

/** The price as it is, and what it was when that was more. */
export function writePrice(view: PriceView, { t, money }: View, className = ''): string {
  const former = isReduced(view) ? view.compareAt : undefined
  const classes = `price${former ? ' price-sale' : ''}${className && ` ${className}`}`
  const before = view.from ? `<span class="price-from">${t('from')} </span>` : ''
  const old = former ? `<s><span class="sr">${t('compareAt')} </span>${escapeHtml(money(former))}</s>` : ''
  return `<p class="${classes}">${before}<b>${escapeHtml(money(view.price))}</b>${old}</p>`
}
