import type { Motif } from '../motif.ts'
import { bags } from './bags.ts'
import { bakery } from './bakery.ts'
import { bottoms } from './bottoms.ts'
import { camp } from './camp.ts'
import { campKitchen } from './camp-kitchen.ts'
import { climbing } from './climbing.ts'
import { fruit } from './fruit.ts'
import { jewels } from './jewels.ts'
import { larder } from './larder.ts'
import { packs } from './packs.ts'
import { shoes } from './shoes.ts'
import { tops } from './tops.ts'
import { vegetables } from './vegetables.ts'
import { worn } from './worn.ts'

export const motifs = {
  ...bags,
  ...bakery,
  ...bottoms,
  ...camp,
  ...campKitchen,
  ...climbing,
  ...fruit,
  ...jewels,
  ...larder,
  ...packs,
  ...shoes,
  ...tops,
  ...vegetables,
  ...worn,
} satisfies Record<string, Motif>
export type MotifName = keyof typeof motifs
