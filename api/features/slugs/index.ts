export {
  addressEntities,
  isRefusal,
  slugsOf,
  type Addressable,
  type AddressChange,
  type AddressPlace,
} from './address-entities.ts'
export type { SlugProblem, Slugs, SlugWish } from './allocate-slugs.ts'
export { claimSlugs } from './claim-slugs.ts'
export { findBySlug, listBySlug, listSlugs, retireSlugs } from './slugs.queries.ts'
export type { SlugKind, SlugState } from './slugs.table.ts'
export { copySlugs, dropSlugs } from './copy-slugs.ts'
