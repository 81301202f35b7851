import type { ThemeCatalog } from '../api/contracts/theme.ts'
import { base } from './base/theme.ts'

/** The packs this installation has. */
export const catalog: ThemeCatalog = { packs: { base } }
