export type { SlugProblem, Slugs, SlugWish } from './allocate-slugs.ts'
export { claimSlugs } from './claim-slugs.ts'
export { findBySlug, listSlugs, retireSlugs } from './slugs.queries.ts'
export type { SlugKind, SlugState } from './slugs.table.ts'
