import type { ProductCard } from '../../../api/contracts/pages.ts'
import { escapeHtml } from '../../../site/kit/html.ts'
import type { View } from '../../../site/kit/view.ts'
import { writeImage } from '../../../site/kit/write-image.ts'
import { isReduced, writePrice } from '../../../site/kit/write-price.ts'
import { writeSpecs } from './write-specs.ts'

/** More would make a sheet of the card. */
const LINES = 4

/** A data sheet in small. The name's link covers all of it, so that a reader hears the name and not the sheet. */
export function writeProductCard(
  product: ProductCard,
  view: View,
  { sizes, priority }: { sizes: string; priority: boolean },
): string {
  const { image, brand, availability, specs = [] } = product
  const soldOut = availability === 'out_of_stock'
  const badge = soldOut ? 'soldOut' : isReduced(product) ? 'sale' : undefined
  const picture = image
    ? writeImage(image, { sizes, priority, small: true, alt: '' })
    : '<span class="no-picture"></span>'
  const label = badge ? `<span class="badge badge-${badge}">${view.t(badge)}</span>` : ''
  const maker = brand ? `<p class="card-brand">${escapeHtml(brand)}</p>` : ''
  const name = `<h3 class="card-title"><a href="${escapeHtml(product.url)}">${escapeHtml(product.title)}</a></h3>`
  return `<li class="card${soldOut ? ' card-out' : ''}"><div class="card-media">${picture}${label}</div><div class="card-name">${maker}${name}</div>${writeSpecs(specs.slice(0, LINES))}${writePrice(product, view)}</li>`
}
