import type { Availability } from '../../contracts/pages.ts'
import { recordSet } from '../../db/record-set.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { variantAvailability } from '../../domain/inventory.ts'
import type { Tag } from '../../domain/tags.ts'
import { summariseAvailability } from '../../domain/variants.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { lockProducts, showProducts } from '../catalog/index.ts'
import { sumLevels } from './stock.queries.ts'

export type StockStore = Pick<StoreContext, 'id' | 'currency' | 'locales'>

const STATE_TYPES = { id: 'int', availability: 'text' } as const

/**
 * What the storefront says of these products' stock, made of the counts anew; the tags of what it says
 * differently now. Counts alone change nothing. The products are locked, so that no branch is overlooked.
 */
export async function refreshAvailability(
  { trx, store }: { trx: StoreTrx; store: StockStore },
  productIds: readonly number[],
): Promise<Tag[]> {
  const ids = [...new Set(productIds)].sort((left, right) => left - right)
  const products = [...(await lockProducts(trx, ids)).values()]
  const sums = await sumLevels(
    trx,
    products.flatMap((product) => product.variants.map(({ id }) => id)),
  )
  const flipped = products.flatMap((before) => {
    const variants = before.variants.map((variant) => {
      const sum = sums.get(variant.id) ?? { available: null, lowAt: 0 }
      return { ...variant, availability: variantAvailability({ ...variant, ...sum }) }
    })
    const same = variants.every(({ availability }, at) => availability === before.variants[at]?.availability)
    return same ? [] : [{ before, after: { ...before, variants } }]
  })
  if (flipped.length === 0) return []
  const variants = flipped.flatMap(({ after }) =>
    after.variants.map(({ id, availability }) => ({ id, availability })),
  )
  await writeStates(trx, 'variants', variants)
  await writeStates(
    trx,
    'products',
    flipped.map(({ after }) => ({
      id: after.id,
      availability: summariseAvailability(after.variants.map(({ availability }) => availability)),
    })),
  )
  return showProducts({ trx, store }, flipped)
}

async function writeStates(
  trx: StoreTrx,
  table: 'variants' | 'products',
  states: readonly { id: number; availability: Availability }[],
): Promise<void> {
  await trx
    .updateTable(table)
    .from(recordSet(states, STATE_TYPES))
    .set((eb) => ({ availability: eb.ref('given.availability') }))
    .whereRef(`${table}.id`, '=', 'given.id')
    .whereRef(`${table}.availability`, '!=', 'given.availability')
    .execute()
}
