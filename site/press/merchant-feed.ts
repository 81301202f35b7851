import { gzipSync } from 'node:zlib'
import { feedKey } from '../../api/contracts/artifact-keys.ts'
import type { ArtifactStore } from '../../api/contracts/artifacts.ts'
import { decimalAmount } from '../../api/contracts/currencies.ts'
import type { Money } from '../../api/contracts/money.ts'
import type { FeedItem, MerchantFeed } from '../../api/contracts/publishing.ts'
import { escapeXml } from './escape-xml.ts'

/** Google's product feed, which the others read, too; written whole and put in the place of the one before. */
export async function writeMerchantFeed(
  artifacts: ArtifactStore,
  storeId: string,
  feed: MerchantFeed,
): Promise<void> {
  const parts: Buffer[] = [zip(head(feed))]
  for await (const items of feed.items)
    parts.push(zip(items.map((item) => writeItem(item, feed.origin)).join('')))
  parts.push(zip('</channel></rss>\n'))
  await artifacts.put(feedKey(storeId), parts)
}

// Gzip files may be written one behind the other: memory holds the compressed parts only.
const zip = (text: string) => gzipSync(text, { level: 6 })

function head({ title, description, origin }: MerchantFeed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>',
    `<title>${escapeXml(title)}</title><link>${escapeXml(origin)}/</link><description>${escapeXml(description)}</description>\n`,
  ].join('')
}

const STATES = { in_stock: 'in_stock', low_stock: 'in_stock', out_of_stock: 'out_of_stock' } as const

function writeItem(item: FeedItem, origin: string): string {
  const absolute = (path: string) => new URL(path, origin).href
  const field = (name: string, value: string | undefined) =>
    value ? `<g:${name}>${escapeXml(value)}</g:${name}>` : ''
  const onSale = item.compareAt !== undefined
  return [
    '<item>',
    field('id', item.id),
    field('item_group_id', item.group),
    field('title', item.title.slice(0, 150)),
    field('description', item.description.slice(0, 5000)),
    field('link', absolute(item.url)),
    field('image_link', item.images[0] && absolute(item.images[0])),
    ...item.images.slice(1, 11).map((image) => field('additional_image_link', absolute(image))),
    field('availability', STATES[item.availability]),
    field('price', priceOf(item.compareAt ?? item.price)),
    field('sale_price', onSale ? priceOf(item.price) : undefined),
    field('brand', item.brand),
    field('gtin', item.barcode),
    field('mpn', item.sku),
    field('product_type', item.categories.join(' > ')),
    field('condition', 'new'),
    '</item>\n',
  ].join('')
}

const priceOf = (money: Money) => `${decimalAmount(money.amount, money.currency)} ${money.currency}`
