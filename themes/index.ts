import type { ThemeCatalog } from '../api/contracts/theme.ts'
import { base } from './base/theme.ts'
import { corner } from './corner/theme.ts'
import { linen } from './linen/theme.ts'
import { ridge } from './ridge/theme.ts'

/** The packs this installation has. */
export const catalog: ThemeCatalog = { packs: { base, linen, corner, ridge } }
