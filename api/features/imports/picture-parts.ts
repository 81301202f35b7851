import { z } from 'zod'
import type { Deps } from '../../deps.ts'

export const PictureWish = z.strictObject({
  productId: z.int(),
  row: z.int(),
  pictures: z.array(
    z.strictObject({
      url: z.string(),
      alt: z.string(),
      /** When it is here already. */
      mediaId: z.int().nullable(),
    }),
  ),
  /** Whether these are all of the product's pictures, or only its variants' among others. */
  replaces: z.boolean(),
  variants: z.array(z.strictObject({ id: z.int(), url: z.string() })),
})
export type PictureWish = z.infer<typeof PictureWish>

/** Products whose pictures are fetched before the worker turns to something else. */
const PRODUCTS_A_PART = 25

type PartDeps = Pick<Deps, 'artifacts'>

interface Part {
  storeId: string
  importId: number
  part: string
}

const keyOf = ({ storeId, importId, part }: Part) =>
  `stores/${storeId}/imports/${importId}-pictures/${part}.json`

/** Writes down what is to be fetched for the batch that began at this product; the same batch again writes the same. */
export async function keepParts(
  { artifacts }: PartDeps,
  { storeId, importId, at }: { storeId: string; importId: number; at: number },
  wishes: readonly PictureWish[],
): Promise<Record<string, number>> {
  const parts = Array.from({ length: Math.ceil(wishes.length / PRODUCTS_A_PART) }, (_, index) => ({
    part: String(at + index),
    wishes: wishes.slice(index * PRODUCTS_A_PART, (index + 1) * PRODUCTS_A_PART),
  }))
  await Promise.all(
    parts.map(({ part, wishes }) =>
      artifacts.put(keyOf({ storeId, importId, part }), Buffer.from(JSON.stringify(wishes))),
    ),
  )
  return Object.fromEntries(parts.map(({ part, wishes }) => [part, wishes.length]))
}

export async function readPart({ artifacts }: PartDeps, part: Part): Promise<PictureWish[]> {
  const bytes = await artifacts.get(keyOf(part))
  return bytes ? z.array(PictureWish).parse(JSON.parse(bytes.toString())) : []
}

export const dropPart = ({ artifacts }: PartDeps, part: Part) => artifacts.delete(keyOf(part))

export const nextPart = (parts: Readonly<Record<string, number>>): string | undefined =>
  Object.keys(parts).toSorted((left, right) => Number(left) - Number(right))[0]
