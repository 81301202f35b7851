import type { SectionSchema } from '../../../api/contracts/theme.ts'
import { extendSections } from '../../../site/kit/extend-sections.ts'
import { schemas as base } from '../../base/sections/schemas.ts'
import { brandRow } from './brand-row/schema.ts'
import { departments } from './departments/schema.ts'
import { fieldNotes } from './field-notes/schema.ts'
import { gearList } from './gear-list/schema.ts'
import { header } from './header/schema.ts'
import { mainListing } from './main-listing/schema.ts'
import { mainProduct } from './main-product/schema.ts'
import { numbers } from './numbers/schema.ts'
import { serviceStrip } from './service-strip/schema.ts'
import { specCompare } from './spec-compare/schema.ts'
import { specHero } from './spec-hero/schema.ts'

/** In the order the editor offers them. */
export const schemas: SectionSchema[] = extendSections(base, [
  specHero,
  specCompare,
  departments,
  gearList,
  fieldNotes,
  serviceStrip,
  brandRow,
  numbers,
  header,
  mainProduct,
  mainListing,
])
