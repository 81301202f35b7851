import type { SectionSchema } from '../../../api/contracts/theme.ts'
import { extendSections } from '../../../site/kit/extend-sections.ts'
import { schemas as base } from '../../base/sections/schemas.ts'
import { categoryIndex } from './category-index/schema.ts'
import { collectionStrip } from './collection-strip/schema.ts'
import { editorialQuote } from './editorial-quote/schema.ts'
import { header } from './header/schema.ts'
import { lookbook } from './lookbook/schema.ts'
import { mainListing } from './main-listing/schema.ts'
import { mainProduct } from './main-product/schema.ts'
import { splitHero } from './split-hero/schema.ts'

/** In the order the editor offers them. */
export const schemas: SectionSchema[] = extendSections(base, [
  splitHero,
  lookbook,
  collectionStrip,
  categoryIndex,
  editorialQuote,
  header,
  mainProduct,
  mainListing,
])
