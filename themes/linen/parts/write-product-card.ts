import type { ProductCard } from '../../../api/contracts/pages.ts'
import { escapeHtml } from '../../../site/kit/html.ts'
import type { View } from '../../../site/kit/view.ts'
import { writeImage } from '../../../site/kit/write-image.ts'
import { writePrice } from '../../../site/kit/write-price.ts'

/** The picture is the card; name and price stand small beneath it. */
export function writeProductCard(
  product: ProductCard,
  view: View,
  { sizes, priority }: { sizes: string; priority: boolean },
): string {
  const { image, hoverImage, availability } = product
  const soldOut = availability === 'out_of_stock'
  const picture = image
    ? writeImage(image, { sizes, priority, small: true, alt: '' })
    : '<span class="no-picture"></span>'
  const hover = hoverImage
    ? `<img class="card-hover" src="${escapeHtml(hoverImage.src)}" alt="" loading="lazy">`
    : ''
  const label = soldOut ? `<p class="card-label">${view.t('soldOut')}</p>` : ''
  return `<li class="card${soldOut ? ' card-out' : ''}"><a href="${escapeHtml(product.url)}"><div class="card-media">${picture}${hover}</div><h3 class="card-title">${escapeHtml(product.title)}</h3>${writePrice(product, view)}${label}</a></li>`
}
