import type { SectionSchema } from '../../../api/contracts/theme.ts'
import { announcement } from './announcement/schema.ts'
import { banners } from './banners/schema.ts'
import { categoryGrid } from './category-grid/schema.ts'
import { collectionList } from './collection-list/schema.ts'
import { columns } from './columns/schema.ts'
import { comparison } from './comparison/schema.ts'
import { contact } from './contact/schema.ts'
import { countdown } from './countdown/schema.ts'
import { customHtml } from './custom-html/schema.ts'
import { faq } from './faq/schema.ts'
import { featuredCollection } from './featured-collection/schema.ts'
import { featuredProduct } from './featured-product/schema.ts'
import { footer } from './footer/schema.ts'
import { gallery } from './gallery/schema.ts'
import { header } from './header/schema.ts'
import { hero } from './hero/schema.ts'
import { hero3d } from './hero-3d/schema.ts'
import { highlights } from './highlights/schema.ts'
import { imageWithText } from './image-with-text/schema.ts'
import { latestPosts } from './latest-posts/schema.ts'
import { latestProducts } from './latest-products/schema.ts'
import { logos } from './logos/schema.ts'
import { mainBlog } from './main-blog/schema.ts'
import { mainCart } from './main-cart/schema.ts'
import { mainContent } from './main-content/schema.ts'
import { mainListing } from './main-listing/schema.ts'
import { mainNotice } from './main-notice/schema.ts'
import { mainPost } from './main-post/schema.ts'
import { mainProduct } from './main-product/schema.ts'
import { mainStores } from './main-stores/schema.ts'
import { map } from './map/schema.ts'
import { productCarousel } from './product-carousel/schema.ts'
import { promoBanner } from './promo-banner/schema.ts'
import { relatedProducts } from './related-products/schema.ts'
import { richText } from './rich-text/schema.ts'
import { scrollAnimation } from './scroll-animation/schema.ts'
import { slideshow } from './slideshow/schema.ts'
import { spacer } from './spacer/schema.ts'
import { testimonials } from './testimonials/schema.ts'
import { trustBadges } from './trust-badges/schema.ts'
import { video } from './video/schema.ts'

/** In the order the editor offers them. */
export const schemas: SectionSchema[] = [
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
  mainCart,
  mainNotice,
]
