import type { SectionSchema } from '../../../api/contracts/theme.ts'
import { extendSections } from '../../../site/kit/extend-sections.ts'
import { schemas as base } from '../../base/sections/schemas.ts'
import { aisle } from './aisle/schema.ts'
import { categoryChips } from './category-chips/schema.ts'
import { header } from './header/schema.ts'
import { mainListing } from './main-listing/schema.ts'
import { mainProduct } from './main-product/schema.ts'
import { offersStrip } from './offers-strip/schema.ts'
import { steps } from './steps/schema.ts'
import { visit } from './visit/schema.ts'
import { welcome } from './welcome/schema.ts'

/** In the order the editor offers them. */
export const schemas: SectionSchema[] = extendSections(base, [
  welcome,
  offersStrip,
  aisle,
  categoryChips,
  steps,
  visit,
  header,
  mainProduct,
  mainListing,
])
