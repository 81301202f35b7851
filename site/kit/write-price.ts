import type { PriceView } from '../../api/contracts/pages.ts'
import { escapeHtml } from './html.ts'
import type { View } from './view.ts'

/** The price as it is, and what it was when that was more. */
export function writePrice(
  { price, compareAt, from }: PriceView,
  { t, money }: View,
  className = '',
): string {
  const reduced = compareAt !== undefined && compareAt.amount > price.amount
  const classes = `price${reduced ? ' price-sale' : ''}${className && ` ${className}`}`
  const before = from ? `<span class="price-from">${t('from')} </span>` : ''
  const old = reduced
    ? `<s><span class="sr">${t('compareAt')} </span>${escapeHtml(money(compareAt))}</s>`
    : ''
  return `<p class="${classes}">${before}<b>${escapeHtml(money(price))}</b>${old}</p>`
}
