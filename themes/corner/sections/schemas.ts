import type { SectionSchema } from '../../../api/contracts/theme.ts'
import { announcement } from '../../base/sections/announcement/schema.ts'
import { banners } from '../../base/sections/banners/schema.ts'
import { categoryGrid } from '../../base/sections/category-grid/schema.ts'
import { collectionList } from '../../base/sections/collection-list/schema.ts'
import { columns } from '../../base/sections/columns/schema.ts'
import { comparison } from '../../base/sections/comparison/schema.ts'
import { contact } from '../../base/sections/contact/schema.ts'
import { countdown } from '../../base/sections/countdown/schema.ts'
import { customHtml } from '../../base/sections/custom-html/schema.ts'
import { faq } from '../../base/sections/faq/schema.ts'
import { featuredCollection } from '../../base/sections/featured-collection/schema.ts'
import { featuredProduct } from '../../base/sections/featured-product/schema.ts'
import { footer } from '../../base/sections/footer/schema.ts'
import { gallery } from '../../base/sections/gallery/schema.ts'
import { hero } from '../../base/sections/hero/schema.ts'
import { hero3d } from '../../base/sections/hero-3d/schema.ts'
import { highlights } from '../../base/sections/highlights/schema.ts'
import { imageWithText } from '../../base/sections/image-with-text/schema.ts'
import { latestPosts } from '../../base/sections/latest-posts/schema.ts'
import { latestProducts } from '../../base/sections/latest-products/schema.ts'
import { logos } from '../../base/sections/logos/schema.ts'
import { mainBlog } from '../../base/sections/main-blog/schema.ts'
import { mainContent } from '../../base/sections/main-content/schema.ts'
import { mainNotice } from '../../base/sections/main-notice/schema.ts'
import { mainPost } from '../../base/sections/main-post/schema.ts'
import { mainStores } from '../../base/sections/main-stores/schema.ts'
import { map } from '../../base/sections/map/schema.ts'
import { productCarousel } from '../../base/sections/product-carousel/schema.ts'
import { promoBanner } from '../../base/sections/promo-banner/schema.ts'
import { relatedProducts } from '../../base/sections/related-products/schema.ts'
import { richText } from '../../base/sections/rich-text/schema.ts'
import { scrollAnimation } from '../../base/sections/scroll-animation/schema.ts'
import { slideshow } from '../../base/sections/slideshow/schema.ts'
import { spacer } from '../../base/sections/spacer/schema.ts'
import { testimonials } from '../../base/sections/testimonials/schema.ts'
import { trustBadges } from '../../base/sections/trust-badges/schema.ts'
import { video } from '../../base/sections/video/schema.ts'
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
export const schemas: SectionSchema[] = [
  welcome,
  offersStrip,
  aisle,
  categoryChips,
  steps,
  visit,
  hero,
  slideshow,
  hero3d,
  featuredCollection,
  latestProducts,
  productCarousel,
  featuredProduct,
  comparison,
  categoryGrid,
  collectionList,
  imageWithText,
  gallery,
  video,
  scrollAnimation,
  promoBanner,
  banners,
  countdown,
  richText,
  columns,
  highlights,
  trustBadges,
  testimonials,
  logos,
  faq,
  latestPosts,
  contact,
  map,
  customHtml,
  spacer,
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
