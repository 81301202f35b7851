import { sql } from 'kysely'
import type { PageRef, ProductPage, ProductVariant } from '../../../contracts/pages.ts'
import { productPath } from '../../../contracts/paths.ts'
import type { LoadedPage } from '../../../contracts/publishing.ts'
import type { StoreTrx } from '../../../db/store-db.ts'
import { describeAttributes } from '../../../domain/describe-attributes.ts'
import { pickText } from '../../../domain/locale.ts'
import { wordOptions } from '../../../domain/option-words.ts'
import { tagOf } from '../../../domain/tags.ts'
import { variantTitle } from '../../../domain/variants.ts'
import type { Batch } from './batch.ts'
import { categoryTrail, crumbOf, slugOf, textsOf, titleOf, type Deps, type Place } from './lookup.ts'
import { plainText, summary } from './plain-text.ts'

export async function loadProductPages(batch: Batch, refs: PageRef[]): Promise<LoadedPage[]> {
  const ids = [...new Set(refs.map((ref) => ref.id))]
  const [products, variants, categories, brands, attributes] = await Promise.all([
    readProducts(batch.trx, ids),
    readVariants(batch.trx, ids),
    batch.lookup.groups('category'),
    batch.lookup.groups('brand'),
    batch.attributes(),
  ])
  await Promise.all([
    batch.lookup.prepareCards(products.flatMap((row) => row.related_ids)),
    batch.lookup.preparePictures(products.flatMap((row) => row.media_ids)),
  ])
  const byId = new Map(products.map((row) => [row.id, row]))
  const pages: LoadedPage[] = []
  for (const ref of refs) {
    const row = byId.get(ref.id)
    if (!row) continue
    const place = batch.place(ref.locale)
    const template = await batch.template('product', ref.locale)
    const deps: Deps = new Set([...template.deps, tagOf.product(row.id)])
    const title = titleOf(row, place)
    const worded = wordOptions(row, place)
    const descriptionHtml = pickText(
      textsOf(row, 'description', place.defaultLocale),
      place.locale,
      place.defaultLocale,
    )
    const seo = { ...row.seo, ...(ref.locale !== place.defaultLocale && row.translations[ref.locale]?.seo) }
    const images = row.media_ids.flatMap((id) => batch.lookup.picture(id, place, deps) ?? [])
    const mediaOrder = row.media_ids.filter((id) => images.some((image) => image.id === id))
    const trailEnd = row.category_ids[0]
    const brand = row.brand_id === null ? undefined : brands.get(row.brand_id)
    const page: ProductPage = {
      kind: 'product',
      ref,
      id: row.id,
      title: seo.title || title,
      description: seo.description || summary(plainText(descriptionHtml)),
      heading: title,
      descriptionHtml,
      ...(images[0] && { image: images[0] }),
      images,
      alternates: batch.alternates((each) => productPath(each, slugOf(row, each))),
      sections: template.sections,
      breadcrumbs: [
        batch.homeCrumb(place),
        ...(trailEnd ? categoryTrail(categories, trailEnd, place, deps) : []),
      ],
      ...(brand && { brand: crumbOf('brand', brand, place, deps) }),
      options: worded.options,
      variants: (variants.get(row.id) ?? []).map((variant) =>
        toVariant({ ...variant, options: worded.valuesOf(variant.options) }, place, mediaOrder),
      ),
      attributes: describeAttributes(attributes, row.attributes, place),
      tags: row.tags,
      availability: row.availability,
      price: { amount: row.price_from, currency: place.currency },
      from: row.price_to > row.price_from,
      ...(row.compare_at !== null &&
        row.compare_at > row.price_from && {
          compareAt: { amount: row.compare_at, currency: place.currency },
        }),
      related: row.related_ids.flatMap((id) => batch.lookup.card(id, place, deps) ?? []),
    }
    pages.push({ page, deps: [...deps] })
  }
  return pages
}

type VariantRow = Awaited<ReturnType<typeof queryVariants>>[number]

function readProducts(trx: StoreTrx, ids: number[]) {
  return trx
    .selectFrom('products')
    .select([
      ...(['id', 'slug', 'title', 'description', 'translations', 'seo', 'brand_id', 'category_ids'] as const),
      ...(['related_ids', 'media_ids', 'tags', 'options', 'attributes'] as const),
      ...(['price_from', 'price_to', 'compare_at', 'availability'] as const),
    ])
    .where('id', '=', sql<number>`any(${ids}::int[])`)
    .where('status', '=', 'active')
    .execute()
}

function queryVariants(trx: StoreTrx, productIds: number[]) {
  return trx
    .selectFrom('variants')
    .select([
      ...(['id', 'product_id', 'sku', 'barcode', 'options', 'price', 'compare_at'] as const),
      ...(['media_id', 'availability'] as const),
    ])
    .where('product_id', '=', sql<number>`any(${productIds}::int[])`)
    .orderBy('product_id')
    .orderBy('position')
    .orderBy('id')
    .execute()
}

async function readVariants(trx: StoreTrx, productIds: number[]): Promise<Map<number, VariantRow[]>> {
  const byProduct = new Map<number, VariantRow[]>()
  for (const row of await queryVariants(trx, productIds)) {
    const siblings = byProduct.get(row.product_id)
    if (siblings) siblings.push(row)
    else byProduct.set(row.product_id, [row])
  }
  return byProduct
}

function toVariant(row: VariantRow, { currency }: Place, mediaIds: number[]): ProductVariant {
  const image = row.media_id === null ? -1 : mediaIds.indexOf(row.media_id)
  return {
    id: row.id,
    title: variantTitle(row.options),
    options: row.options,
    price: { amount: row.price, currency },
    availability: row.availability,
    ...(row.sku !== null && { sku: row.sku }),
    ...(row.barcode !== null && { barcode: row.barcode }),
    ...(row.compare_at !== null &&
      row.compare_at > row.price && { compareAt: { amount: row.compare_at, currency } }),
    ...(image >= 0 && { image }),
  }
}
