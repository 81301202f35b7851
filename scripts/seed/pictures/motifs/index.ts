import type { Motif } from '../motif.ts'
import { bottoms } from './bottoms.ts'
import { camp } from './camp.ts'
import { campKitchen } from './camp-kitchen.ts'
import { climbing } from './climbing.ts'
import { packs } from './packs.ts'
import { shoes } from './shoes.ts'
import { tops } from './tops.ts'
import { worn } from './worn.ts'

export const motifs = {
  ...bottoms,
  ...camp,
  ...campKitchen,
  ...climbing,
  ...packs,
  ...shoes,
  ...tops,
  ...worn,
} satisfies Record<string, Motif>
export type MotifName = keyof typeof motifs
