import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { memoryArtifacts } from '../../api/adapters/storage/index.ts'
import type { FeedItem } from '../../api/contracts/publishing.ts'
import { writeMerchantFeed } from './merchant-feed.ts'

const item: FeedItem = {
  id: 'K-1',
  group: 'p1',
  title: 'Kettle <red> & round',
  description: 'Boils.',
  url: '/products/kettle/#v-1',
  images: ['/media/a/640.webp', '/media/b/640.webp'],
  availability: 'low_stock',
  price: { amount: 1999, currency: 'EUR' },
  compareAt: { amount: 2599, currency: 'EUR' },
  categories: ['Kitchen'],
  sku: 'K-1',
}

async function* batches(): AsyncGenerator<FeedItem[]> {
  yield [item]
  yield [{ ...item, id: 'K-2', availability: 'out_of_stock', price: { amount: 500, currency: 'JPY' } }]
}

test('a merchant feed names every variant with absolute addresses, and the sale beside the full price', async () => {
  const artifacts = memoryArtifacts()
  const feed = { title: 'Shop', description: 'Shop', origin: 'https://shop.example', items: batches() }
  await writeMerchantFeed(artifacts, 'st_abcdefghijkl', feed)
  const stored = await artifacts.get('stores/st_abcdefghijkl/feed.xml.gz')
  const xml = gunzipSync(stored!).toString()
  expect(xml).toMatch(/^<\?xml.*<\/rss>\n$/s)
  expect(xml.match(/<item>/g)).toHaveLength(2)
  expect(xml).toContain('<g:title>Kettle &lt;red&gt; &amp; round</g:title>')
  expect(xml).toContain('<g:link>https://shop.example/products/kettle/#v-1</g:link>')
  expect(xml).toContain('<g:price>25.99 EUR</g:price><g:sale_price>19.99 EUR</g:sale_price>')
  expect(xml).toContain('<g:sale_price>500 JPY</g:sale_price>')
  expect(xml).toContain('<g:availability>out_of_stock</g:availability>')
})
