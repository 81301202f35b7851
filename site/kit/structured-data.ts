import { decimalAmount } from '../../api/contracts/currencies.ts'
import type {
  Availability,
  Branch,
  Breadcrumb,
  ListingPage,
  PostPage,
  ProductPage,
  ProductVariant,
  Shell,
  ThemedPage,
} from '../../api/contracts/pages.ts'
import { homePath } from '../../api/contracts/paths.ts'
import { absoluteUrl } from './absolute-url.ts'
import { crumbTitle } from './page-title.ts'
import type { Translate } from './translate.ts'
import { viewOf } from './view.ts'

type Node = Record<string, unknown>
type Absolute = (url: string) => string

const MAX_VARIANTS_NAMED = 24
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const availabilities: Record<Availability, string> = {
  in_stock: 'InStock',
  low_stock: 'LimitedAvailability',
  out_of_stock: 'OutOfStock',
}

/** What the page shows, for search engines: nothing here that a visitor does not see. */
export function describePage(page: ThemedPage, shell: Shell): Node[] {
  const absolute: Absolute = (url) => absoluteUrl(shell.origin, url)
  const nodes = describeKind(page, shell, absolute)
  if (page.breadcrumbs.length > 0)
    nodes.push(describeBreadcrumbs(page.breadcrumbs, viewOf(shell).t, absolute))
  return nodes
}

/** Safe inside `<script>`: no `<` can close it. */
export const writeJsonLd = (nodes: Node[]) =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll('<', '\\u003c')

function describeKind(page: ThemedPage, shell: Shell, absolute: Absolute): Node[] {
  switch (page.kind) {
    case 'home':
      return describeStore(shell, absolute)
    case 'product':
      return [describeProduct(page, absolute)]
    case 'category':
    case 'collection':
    case 'brand':
      return page.products.length > 0 ? [describeListing(page, absolute)] : []
    case 'post':
      return [describePost(page, shell, absolute)]
    case 'stores':
      return page.branches.map((branch) => describeBranch(branch, shell))
    default:
      return []
  }
}

function describeStore(shell: Shell, absolute: Absolute): Node[] {
  const { store } = shell
  const url = absolute(homePath(shell))
  return [
    {
      '@type': 'Organization',
      name: store.name,
      url,
      logo: store.logo && absolute(store.logo.src),
      email: store.email,
      telephone: store.phone,
      sameAs: store.social.length > 0 ? store.social : undefined,
    },
    { '@type': 'WebSite', name: store.name, url, inLanguage: shell.locale },
  ]
}

function describeProduct(page: ProductPage, absolute: Absolute): Node {
  const url = absolute(page.ref.path)
  const product: Node = {
    name: page.heading,
    description: page.description || undefined,
    url,
    image: page.images.length > 0 ? page.images.map(({ src }) => absolute(src)) : undefined,
    brand: page.brand && { '@type': 'Brand', name: page.brand.title },
  }
  const [first, ...others] = page.variants
  if (!first) return { '@type': 'Product', ...product }
  if (others.length === 0) {
    return { '@type': 'Product', ...product, ...variantCodes(first), offers: describeOffer(first, url) }
  }
  if (page.variants.length > MAX_VARIANTS_NAMED) {
    return { '@type': 'Product', ...product, offers: describeOfferRange(page, url) }
  }
  return {
    '@type': 'ProductGroup',
    ...product,
    productGroupID: String(page.id),
    hasVariant: page.variants.map((variant) => ({
      '@type': 'Product',
      name: `${page.heading} ${variant.title}`,
      ...variantCodes(variant),
      offers: describeOffer(variant, `${url}#v-${variant.id}`),
    })),
  }
}

const variantCodes = ({ sku, barcode }: ProductVariant): Node => ({
  sku: sku || undefined,
  gtin: barcode && /^(?:\d{8}|\d{12,14})$/.test(barcode) ? barcode : undefined,
})

const describeOffer = ({ price, availability }: ProductVariant, url: string): Node => ({
  '@type': 'Offer',
  price: decimalAmount(price.amount, price.currency),
  priceCurrency: price.currency,
  availability: availabilities[availability],
  url,
})

function describeOfferRange(page: ProductPage, url: string): Node {
  const amounts = page.variants.map(({ price }) => price.amount)
  const { currency } = page.price
  return {
    '@type': 'AggregateOffer',
    lowPrice: decimalAmount(Math.min(...amounts), currency),
    highPrice: decimalAmount(Math.max(...amounts), currency),
    priceCurrency: currency,
    offerCount: page.variants.length,
    availability: availabilities[page.availability],
    url,
  }
}

const describeListing = (page: ListingPage, absolute: Absolute): Node => ({
  '@type': 'ItemList',
  name: page.heading,
  numberOfItems: page.products.length,
  itemListElement: page.products.map(({ url }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    url: absolute(url),
  })),
})

const describePost = (page: PostPage, shell: Shell, absolute: Absolute): Node => ({
  '@type': 'BlogPosting',
  headline: page.heading,
  description: page.description || undefined,
  image: page.image && absolute(page.image.src),
  datePublished: page.publishedAt,
  dateModified: page.updatedAt,
  author: page.author
    ? { '@type': 'Person', name: page.author }
    : { '@type': 'Organization', name: shell.store.name },
  mainEntityOfPage: absolute(page.ref.path),
  inLanguage: shell.locale,
})

const describeBranch = (branch: Branch, shell: Shell): Node => ({
  '@type': 'Store',
  name: branch.name,
  address: branch.address.join(', '),
  telephone: branch.phone,
  parentOrganization: { '@type': 'Organization', name: shell.store.name },
  geo: branch.position && { '@type': 'GeoCoordinates', ...branch.position },
  openingHoursSpecification: branch.hours.flatMap((spans, day) =>
    spans.map(({ opens, closes }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: DAYS[day],
      opens,
      closes,
    })),
  ),
  specialOpeningHoursSpecification:
    branch.holidays.length > 0 ? branch.holidays.flatMap(describeHoliday) : undefined,
})

/** A day without times is closed, which is said by times that are the same. */
const describeHoliday = ({ date, spans }: Branch['holidays'][number]): Node[] =>
  (spans.length > 0 ? spans : [{ opens: '00:00', closes: '00:00' }]).map(({ opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    validFrom: date,
    validThrough: date,
    opens,
    closes,
  }))

/** Answers may hold markup. */
export const describeQuestions = (questions: { question: string; answer: string }[]): Node => ({
  '@type': 'FAQPage',
  mainEntity: questions.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: answer },
  })),
})

const describeBreadcrumbs = (crumbs: Breadcrumb[], t: Translate, absolute: Absolute): Node => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map((crumb, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: crumbTitle(crumb, t),
    item: absolute(crumb.url),
  })),
})
