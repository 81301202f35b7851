import type {
  BlogPage,
  Branch,
  ContentPage,
  HomePage,
  ListingCard,
  ListingPage,
  NoticePage,
  PageKind,
  PageRef,
  Picture,
  PostCard,
  PostPage,
  ProductCard,
  ProductPage,
  ProductVariant,
  ResolvedSection,
  Shell,
  StoresPage,
  ThemedPage,
} from '../../api/contracts/pages.ts'

/** A small shop for tests: enough of everything that a page can show. */
export const widths = [320, 640, 960, 1600]

export function makePicture(id: number, alt: string, width = 1600, height = 1600): Picture {
  const srcset = (format: string) =>
    widths.map((size) => `/media/${id}/${size}.${format} ${size}w`).join(', ')
  return {
    id,
    alt,
    width,
    height,
    placeholder: 'data:image/webp;base64,UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA',
    src: `/media/${id}/960.webp`,
    sources: [
      { type: 'image/avif', srcset: srcset('avif') },
      { type: 'image/webp', srcset: srcset('webp') },
    ],
  }
}

const eur = (amount: number) => ({ amount, currency: 'EUR' })

export function makeShell(overrides: Partial<Shell> = {}): Shell {
  const menu = [
    {
      title: 'Tents',
      url: '/categories/tents/',
      children: [
        { title: 'For two', url: '/categories/tents-for-two/', children: [] },
        { title: 'For families', url: '/categories/family-tents/', children: [] },
      ],
    },
    { title: 'Backpacks', url: '/categories/backpacks/', children: [] },
    { title: 'Clothing', url: '/categories/clothing/', children: [] },
    { title: 'Journal', url: '/blog/', children: [] },
  ]
  return {
    store: {
      id: 'a1',
      name: 'Acme Outdoor',
      currency: 'EUR',
      country: 'ES',
      timezone: 'Europe/Madrid',
      email: 'hello@acme.test',
      phone: '+34 910 000 000',
      social: ['https://www.instagram.com/acme', 'https://youtube.com/@acme'],
      taxNote: true,
    },
    origin: 'http://acme.localhost:4321',
    locale: 'en',
    defaultLocale: 'en',
    locales: ['en', 'es'],
    direction: 'ltr',
    pack: 'base',
    cardSpecs: 0,
    theme: {},
    menus: { main: menu },
    header: [section('header', { menu })],
    footer: [
      section('footer', { text: 'Gear that is still good when the weather is not.', menu: menu.slice(0, 3) }),
    ],
    policies: [
      { title: 'Returns', url: '/policies/returns/' },
      { title: 'Privacy', url: '/policies/privacy/' },
    ],
    hasBlog: true,
    hasStores: true,
    indexed: true,
    ...overrides,
  }
}

export const section = (
  type: string,
  settings: Record<string, unknown> = {},
  blocks: ResolvedSection['blocks'] = [],
): ResolvedSection => ({ id: type, type, settings, blocks })

const names = [
  'Ridge tent',
  'Summit down jacket',
  'Creek bottle',
  'Trail pack 28',
  'Wool base layer',
  'Ember stove',
]

export const makeCard = (id: number, overrides: Partial<ProductCard> = {}): ProductCard => ({
  id,
  url: `/products/product-${id}/`,
  title: names[id % names.length] ?? 'Product',
  brand: id % 2 ? 'Norte' : undefined,
  image: makePicture(id, `Product ${id} on a plain ground`),
  price: eur(4900 + id * 350),
  compareAt: id % 4 === 1 ? eur(6900 + id * 350) : undefined,
  from: id % 5 === 2,
  availability: id % 7 === 5 ? 'out_of_stock' : 'in_stock',
  specs: [
    { label: 'Weight', value: `${id * 120} g` },
    ...(id % 3 ? [{ label: 'Material', value: 'Ripstop nylon' }] : []),
  ],
  ...overrides,
})

export const makeCards = (count: number) => Array.from({ length: count }, (_, at) => makeCard(at + 1))

export const makeListings = (): ListingCard[] => [
  { id: 1, url: '/categories/tents/', title: 'Tents', image: makePicture(101, '') },
  { id: 2, url: '/categories/backpacks/', title: 'Backpacks', image: makePicture(102, '') },
  { id: 3, url: '/categories/clothing/', title: 'Clothing', image: makePicture(103, '') },
  { id: 4, url: '/categories/kitchen/', title: 'Kitchen' },
]

export const makePosts = (count: number): PostCard[] =>
  Array.from({ length: count }, (_, at) => ({
    url: `/blog/post-${at + 1}/`,
    title: ['How to pitch a tent in the wind', 'Layers, explained', 'Five walks for autumn'][at % 3] ?? '',
    excerpt: 'What we learned from thirty wet weekends, told in five minutes.',
    image: at === 2 ? undefined : makePicture(201 + at, ''),
    publishedAt: `2025-0${(at % 9) + 1}-14T09:00:00Z`,
  }))

function makeBase<Kind extends PageKind>(kind: Kind, path: string, title: string, number = 1) {
  const ref: PageRef = { path, kind, id: 1, number, locale: 'en' }
  return {
    ref,
    kind,
    title,
    description: `${title}, chosen and tried by people who go out in the rain.`,
    alternates: [
      { locale: 'en', url: path },
      { locale: 'es', url: `/es${path}` },
    ],
    sections: [] as ResolvedSection[],
    breadcrumbs: [
      { title: 'Home', url: '/' },
      { title, url: path },
    ],
  }
}

export const makeHome = (overrides: Partial<HomePage> = {}): HomePage => ({
  ...makeBase('home', '/', 'Acme Outdoor'),
  breadcrumbs: [],
  image: makePicture(301, 'A tent above the clouds', 1600, 900),
  sections: [
    section('hero', {
      image: makePicture(301, 'A tent above the clouds', 1600, 900),
      kicker: 'Autumn 2025',
      heading: 'Made for the way up',
      text: 'Tents, packs and layers that are still good when the weather is not.',
      linkLabel: 'See the tents',
      link: '/categories/tents/',
      secondLabel: 'Our stores',
      secondLink: '/stores/',
      height: 'large',
    }),
    section('category-grid', { heading: 'Shop by category', categories: makeListings() }),
    section('latest-products', { heading: 'Just in', products: makeCards(8) }),
    section('image-with-text', {
      image: makePicture(302, 'A workbench with tools', 1600, 1200),
      heading: 'Repaired, not replaced',
      body: '<p>Bring it back when it breaks. Most of what we sell we can mend, and we would rather do that.</p>',
      linkLabel: 'How it works',
      link: '/pages/repairs/',
    }),
    section('promo-banner', {
      heading: 'Last season, good as new',
      text: 'Single pieces and demo tents, checked by hand.',
      linkLabel: 'To the outlet',
      link: '/collections/outlet/',
    }),
    section('highlights', {}, [
      highlight('Repairs for life', 'Zips, poles and seams, at cost.'),
      highlight('Tried by us', 'Nothing is sold that we have not carried.'),
      highlight('Thirty days', 'Changed your mind? Send it back.'),
    ]),
    section('latest-posts', { heading: 'From our journal', posts: makePosts(3) }),
    section('rich-text', {
      heading: 'A shop since 1987',
      body: '<p>Two branches, fourteen people, one dog. Come by and try the packs with real weight in them.</p>',
    }),
  ],
  ...overrides,
})

const highlight = (title: string, text: string) => ({
  id: title,
  type: 'highlight',
  settings: { title, text },
})

export const makeListing = (overrides: Partial<ListingPage> = {}): ListingPage => ({
  ...makeBase('category', '/categories/tents/', 'Tents'),
  heading: 'Tents',
  descriptionHtml: '<p>From one-person shelters to family tents with room for the dog.</p>',
  products: makeCards(24),
  children: makeListings().slice(0, 3),
  page: 1,
  pages: 12,
  next: '/categories/tents/2/',
  pageUrls: Array.from({ length: 12 }, (_, at) => `/categories/tents/${at ? `${at + 1}/` : ''}`),
  ...overrides,
})

const sizes = ['S', 'M', 'L', 'XL']
const colors = ['Moss', 'Rust', 'Slate']

/** Three colours in four sizes, without Rust in XL, with Slate sold out but in M. */
export function makeVariants(): ProductVariant[] {
  return colors.flatMap((color, row) =>
    sizes.flatMap((size, column): ProductVariant[] => {
      if (color === 'Rust' && size === 'XL') return []
      const soldOut = color === 'Slate' && size !== 'M'
      return [
        {
          id: 100 + row * 10 + column,
          sku: `SDJ-${color}-${size}`,
          barcode: `400638133${row}${column}93`,
          title: `${color} / ${size}`,
          options: [color, size],
          price: eur(size === 'XL' ? 24900 : 22900),
          compareAt: color === 'Rust' ? eur(27900) : undefined,
          availability: soldOut ? 'out_of_stock' : size === 'S' ? 'low_stock' : 'in_stock',
          image: row,
        },
      ]
    }),
  )
}

export const makeProduct = (overrides: Partial<ProductPage> = {}): ProductPage => ({
  ...makeBase('product', '/products/summit-down-jacket/', 'Summit down jacket'),
  sections: [section('main-product'), section('related-products')],
  breadcrumbs: [
    { title: 'Home', url: '/' },
    { title: 'Clothing', url: '/categories/clothing/' },
    { title: 'Summit down jacket', url: '/products/summit-down-jacket/' },
  ],
  image: makePicture(2, 'Summit down jacket, moss'),
  id: 1,
  heading: 'Summit down jacket',
  descriptionHtml:
    '<p>Warm at minus ten, packed into its own pocket for the way down. The down is recycled, the shell keeps off snow and short rain.</p><ul><li>Two-way zip</li><li>Hood that fits over a helmet</li><li>380 g in size M</li></ul>',
  brand: { title: 'Norte', url: '/brands/norte/' },
  images: [2, 3, 4, 6].map((id, at) => makePicture(id, `Summit down jacket, view ${at + 1}`)),
  options: [
    { name: 'Colour', values: colors },
    { name: 'Size', values: sizes },
  ],
  variants: makeVariants(),
  attributes: [
    { label: 'Filling', value: 'Recycled down, 700 cuin' },
    { label: 'Shell', value: '20D ripstop nylon' },
    { label: 'Weight', value: '380 g' },
  ],
  tags: ['winter', 'recycled'],
  availability: 'in_stock',
  price: eur(22900),
  from: true,
  related: makeCards(8),
  ...overrides,
})

export const makeContent = (overrides: Partial<ContentPage> = {}): ContentPage => ({
  ...makeBase('page', '/pages/repairs/', 'Repairs'),
  heading: 'Repairs',
  bodyHtml:
    '<p>Send us what broke, with a note that says where. We look at it within a week and write you what it costs.</p><h2>What we mend</h2><ul><li>Zips and buckles</li><li>Tent poles</li><li>Seams and small holes</li></ul><blockquote><p>They put a new zip in my jacket from 1994.</p></blockquote><p>More in <a href="/policies/returns/">our return policy</a>.</p>',
  updatedAt: '2025-03-02T08:00:00Z',
  ...overrides,
})

export const makeBlog = (overrides: Partial<BlogPage> = {}): BlogPage => ({
  ...makeBase('blog', '/blog/', 'Journal'),
  posts: makePosts(6),
  page: 1,
  pages: 2,
  next: '/blog/page/2/',
  ...overrides,
})

export const makePost = (overrides: Partial<PostPage> = {}): PostPage => ({
  ...makeBase('post', '/blog/post-1/', 'How to pitch a tent in the wind'),
  heading: 'How to pitch a tent in the wind',
  image: makePicture(201, 'A tent in high grass', 1600, 1000),
  bodyHtml: makeContent().bodyHtml,
  publishedAt: '2025-01-14T09:00:00Z',
  updatedAt: '2025-01-15T09:00:00Z',
  author: 'Marta Ruiz',
  ...overrides,
})

const open = [{ opens: '09:30', closes: '14:00' }, { opens: '16:30', closes: '20:00' }] // prettier-ignore

export const makeBranch = (overrides: Partial<Branch> = {}): Branch => ({
  id: 1,
  name: 'Acme Madrid',
  address: ['Calle del Pez 12', '28004 Madrid'],
  phone: '+34 910 000 001',
  position: { latitude: 40.4246, longitude: -3.7053 },
  pickup: true,
  hours: [open, open, open, open, open, [{ opens: '10:00', closes: '15:00' }], []],
  holidays: [{ date: '2026-12-25', spans: [] }],
  ...overrides,
})

export const makeStores = (overrides: Partial<StoresPage> = {}): StoresPage => ({
  ...makeBase('stores', '/stores/', 'Our stores'),
  branches: [
    makeBranch(),
    makeBranch({ id: 2, name: 'Acme Bilbao', address: ['Gran Vía 40', '48009 Bilbao'], pickup: false }),
  ],
  ...overrides,
})

export const makeNotice = (kind: NoticePage['kind']): NoticePage => ({
  ...makeBase(kind, kind === 'notFound' ? '/404.html' : `/${kind}.html`, 'Not found'),
  kind,
  breadcrumbs: [],
  alternates: [],
})

export const makeAllPages = (): ThemedPage[] => [
  makeHome(),
  makeListing(),
  makeProduct(),
  makeContent(),
  makeContent({ ...makeBase('policy', '/policies/returns/', 'Returns'), kind: 'policy', heading: 'Returns' }),
  makeBlog(),
  makePost(),
  makeStores(),
  makeNotice('notFound'),
  makeNotice('maintenance'),
  makeNotice('offline'),
]
