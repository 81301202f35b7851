import { z } from '@hono/zod-openapi'
import { Price } from './catalog.ts'

const Availability = z.enum(['in_stock', 'low_stock', 'out_of_stock'])

const Crumb = z.object({ title: z.string(), url: z.string() })

export const ShopPicture = z
  .object({
    id: z.int(),
    alt: z.string(),
    width: z.int(),
    height: z.int(),
    placeholder: z.string(),
    src: z.string(),
    sources: z.array(z.object({ type: z.enum(['image/avif', 'image/webp']), srcset: z.string() })),
  })
  .openapi('Picture')

const priced = { price: Price, compareAtPrice: Price.nullable(), availability: Availability }

const ShopVariant = z.object({
  id: z.int(),
  sku: z.string().nullable(),
  title: z.string(),
  options: z.array(z.string()),
  imageId: z.int().nullable(),
  ...priced,
})

/** A product as the public sees it, in one language. */
export const ShopProduct = z
  .object({
    id: z.int(),
    slug: z.string(),
    url: z.string(),
    locale: z.string(),
    title: z.string(),
    descriptionHtml: z.string(),
    ...priced,
    /** Its variants' prices differ, and this is the lowest. */
    from: z.boolean(),
    brand: Crumb.nullable(),
    categories: z.array(Crumb),
    images: z.array(ShopPicture),
    options: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
    variants: z.array(ShopVariant),
    attributes: z.array(z.object({ key: z.string(), label: z.string(), value: z.string() })),
    tags: z.array(z.string()),
    relatedIds: z.array(z.int()),
  })
  .openapi('ShopProduct')
export type ShopProduct = z.infer<typeof ShopProduct>

export const MAX_LIVE_IDS = 50

/** What may have changed since the page was made. A product that is not there is not sold any more. */
export const LiveAnswer = z
  .object({
    now: z.iso.datetime(),
    products: z.array(
      z.object({
        id: z.int(),
        ...priced,
        from: z.boolean(),
        variants: z.array(z.object({ id: z.int(), ...priced })),
      }),
    ),
  })
  .openapi('Live')
export type LiveAnswer = z.infer<typeof LiveAnswer>
