import type { StoreContext } from '../../http/app-env.ts'
import { saveProducts } from '../catalog/index.ts'
import { setStock } from './index.ts'

export interface StockedProduct {
  productId: number
  variantId: number
}

let made = 0

/** An active product with one variant, counted in these branches; in none, when there are none. */
export async function makeStocked(
  store: StoreContext,
  counts: Record<number, number>,
  patch: object = {},
): Promise<StockedProduct> {
  return store.db.transaction().execute(async (trx) => {
    const given = {
      title: `Stocked ${++made}`,
      status: 'active' as const,
      price: { amount: 1000, currency: store.currency },
      ...patch,
    }
    const { results } = await saveProducts({ trx, store, now: new Date() }, [{ id: null, patch: given }])
    const [saved] = results
    if (!saved?.ok) throw new Error('not saved')
    const variantId = saved.product.variants[0]?.id ?? 0
    const lines = Object.entries(counts).map(([branch, onHand]) => ({
      variantId,
      branchId: Number(branch),
      onHand,
    }))
    await setStock(trx, store, lines, 'counted', null)
    return { productId: saved.product.id, variantId }
  })
}
