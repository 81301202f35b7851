import Announcement from './announcement/Section.astro'
import CategoryGrid from './category-grid/Section.astro'
import FeaturedCollection from './featured-collection/Section.astro'
import Footer from './footer/Section.astro'
import Header from './header/Section.astro'
import Hero from './hero/Section.astro'
import Highlights from './highlights/Section.astro'
import ImageWithText from './image-with-text/Section.astro'
import LatestPosts from './latest-posts/Section.astro'
import LatestProducts from './latest-products/Section.astro'
import MainBlog from './main-blog/Section.astro'
import MainContent from './main-content/Section.astro'
import MainListing from './main-listing/Section.astro'
import MainNotice from './main-notice/Section.astro'
import MainPost from './main-post/Section.astro'
import MainProduct from './main-product/Section.astro'
import MainStores from './main-stores/Section.astro'
import PromoBanner from './promo-banner/Section.astro'
import RelatedProducts from './related-products/Section.astro'
import RichText from './rich-text/Section.astro'

export const components = {
  announcement: Announcement,
  'category-grid': CategoryGrid,
  'featured-collection': FeaturedCollection,
  footer: Footer,
  header: Header,
  hero: Hero,
  highlights: Highlights,
  'image-with-text': ImageWithText,
  'latest-posts': LatestPosts,
  'latest-products': LatestProducts,
  'main-blog': MainBlog,
  'main-content': MainContent,
  'main-listing': MainListing,
  'main-notice': MainNotice,
  'main-post': MainPost,
  'main-product': MainProduct,
  'main-stores': MainStores,
  'promo-banner': PromoBanner,
  'related-products': RelatedProducts,
  'rich-text': RichText,
}
