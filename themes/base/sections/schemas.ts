import type { SectionSchema } from '../../../api/contracts/theme.ts'
import { announcement } from './announcement/schema.ts'
import { banners } from './banners/schema.ts'
import { categoryGrid } from './category-grid/schema.ts'
import { featuredCollection } from './featured-collection/schema.ts'
import { footer } from './footer/schema.ts'
import { header } from './header/schema.ts'
import { hero } from './hero/schema.ts'
import { highlights } from './highlights/schema.ts'
import { imageWithText } from './image-with-text/schema.ts'
import { latestPosts } from './latest-posts/schema.ts'
import { latestProducts } from './latest-products/schema.ts'
import { mainBlog } from './main-blog/schema.ts'
import { mainContent } from './main-content/schema.ts'
import { mainListing } from './main-listing/schema.ts'
import { mainNotice } from './main-notice/schema.ts'
import { mainPost } from './main-post/schema.ts'
import { mainProduct } from './main-product/schema.ts'
import { mainStores } from './main-stores/schema.ts'
import { promoBanner } from './promo-banner/schema.ts'
import { relatedProducts } from './related-products/schema.ts'
import { richText } from './rich-text/schema.ts'

/** In the order the editor offers them. */
export const schemas: SectionSchema[] = [
  hero,
  featuredCollection,
  latestProducts,
  categoryGrid,
  imageWithText,
  promoBanner,
  banners,
  richText,
  highlights,
  latestPosts,
  announcement,
  header,
  footer,
  mainProduct,
  relatedProducts,
  mainListing,
  mainContent,
  mainBlog,
  mainPost,
  mainStores,
  mainNotice,
]
