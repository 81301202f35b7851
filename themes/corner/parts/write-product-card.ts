import type { ProductCard } from '../../../api/contracts/pages.ts'
import { escapeHtml } from '../../../site/kit/html.ts'
import type { View } from '../../../site/kit/view.ts'
import { writeImage } from '../../../site/kit/write-image.ts'
import { isReduced, writePrice } from '../../../site/kit/write-price.ts'
import { splitUnit } from './split-unit.ts'

/** What a shopper in a hurry looks for first comes first: the price and what it is for, then the name. */
export function writeProductCard(
  product: ProductCard,
  view: View,
  { sizes, priority }: { sizes: string; priority: boolean },
): string {
  const { image, brand, availability } = product
  const { name, unit } = splitUnit(product.title)
  const soldOut = availability === 'out_of_stock'
  const picture = image
    ? writeImage(image, { sizes, priority, small: true, alt: '' })
    : '<span class="no-picture"></span>'
  const saving = soldOut ? '' : writeSaving(product)
  const badge = soldOut ? `<span class="badge badge-soldOut">${view.t('soldOut')}</span>` : saving
  const per = unit ? `<span class="card-unit">${escapeHtml(unit)}</span>` : ''
  const maker = brand ? `<p class="card-brand">${escapeHtml(brand)}</p>` : ''
  return `<li class="card${soldOut ? ' card-out' : ''}"><a href="${escapeHtml(product.url)}"><div class="card-media">${picture}${badge}</div><div class="card-line">${writePrice(product, view)}${per}</div><h3 class="card-title">${escapeHtml(name)}</h3>${maker}</a></li>`
}

function writeSaving(product: ProductCard): string {
  if (!isReduced(product) || !product.compareAt) return ''
  const percent = Math.round((1 - product.price.amount / product.compareAt.amount) * 100)
  return percent > 0 ? `<span class="badge badge-sale" dir="ltr">−${percent}%</span>` : ''
}
