import type { Availability } from '../../../../api/contracts/pages.ts'
import type { Translate } from '../../../../site/kit/translate.ts'

const words = { in_stock: 'inStock', low_stock: 'lowStock', out_of_stock: 'soldOut' } as const

export const writeStock = (availability: Availability, t: Translate) =>
  `<p class="stock ${availability}">${t(words[availability])}</p>`
