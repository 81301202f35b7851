import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ProductPage, Shell, ThemedPage } from '../../api/contracts/pages.ts'
import type { Field, SectionSchema } from '../../api/contracts/theme.ts'
import { catalog } from '../../themes/index.ts'
import {
  makeAllPages,
  makeCard,
  makeCards,
  makeContent,
  makeHome,
  makeListing,
  makeListings,
  makeNotice,
  makePicture,
  makePosts,
  makeProduct,
  makeShell,
  makeStores,
  makeVariants,
  section,
} from './fixtures.ts'
import { createRenderer, type Renderer } from './render.ts'

let renderer: Renderer

beforeAll(async () => {
  const prepare = new URL('../../scripts/prepare.mjs', import.meta.url).href
  const { build } = (await import(prepare)) as { build(): void }
  build()
  renderer = await createRenderer()
}, 120_000)

const count = (html: string, part: string | RegExp) => html.split(part).length - 1

interface Node {
  '@type': string
  hasVariant?: { offers: { price: string; priceCurrency: string; availability: string } }[]
  itemListElement?: { item?: string; name?: string }[]
  [key: string]: unknown
}

function readJsonLd(html: string): Node[] {
  const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? []
  return (JSON.parse(json) as { '@graph': Node[] })['@graph']
}

const sections = (pack: string) =>
  catalog.packs[pack]!.sections.filter(({ allowedOn }) => !allowedOn).map((one) => [one.type, one] as const)

function fillField(field: Field): unknown {
  switch (field.kind) {
    case 'text':
    case 'textarea':
      return `The ${field.id}`
    case 'richtext':
      return `<p>The ${field.id}</p>`
    case 'link':
      return field.id === 'video' ? 'https://youtu.be/aqz-KE-bpKQ' : '/categories/tents/'
    case 'datetime':
      return '2027-01-31T18:00:00Z'
    case 'image':
      return makePicture(9, 'A picture')
    case 'products':
    case 'latest':
      return makeCards(4)
    case 'categories':
    case 'collections':
      return makeListings()
    case 'compared':
      return makeCards(2).map((card) => ({ ...card, attributes: makeProduct().attributes }))
    case 'branches':
      return makeStores().branches
    case 'posts':
      return makePosts(2)
    case 'banners':
      return [{ id: 1, title: 'Banner', text: 'Soon', url: '/categories/tents/' }]
    case 'menu':
      return makeShell().menus.main
    case 'product':
      return makeCard(1)
    default:
      return undefined
  }
}

const fillFields = (fields: Field[]) =>
  Object.fromEntries(fields.map((field) => [field.id, fillField(field)]))

const fillBlocks = ({ blocks = [] }: SectionSchema) =>
  blocks.map(({ type, fields }) => ({ id: type, type, settings: fillFields(fields) }))

describe.each(Object.keys(catalog.packs))('in %s', (pack) => {
  const shellOf = (overrides: Partial<Shell> = {}) => makeShell({ pack, ...overrides })

  async function renderText(page: ThemedPage, shell: Shell = shellOf()) {
    const { body, ...file } = await renderer.render(page, shell)
    return { ...file, body: body.toString() }
  }

  const render = async (page: ThemedPage, shell: Shell = shellOf()) => (await renderText(page, shell)).body

  describe('a page', () => {
    test.each(makeAllPages().map((page) => [page.kind, page] as const))(
      'of kind %s is whole',
      async (kind, page) => {
        const file = await renderText(page)
        expect(file.problems).toEqual([])
        expect(file.type).toBe('text/html; charset=utf-8')
        expect(file.status).toBe({ notFound: 404, maintenance: 503 }[kind as string] ?? 200)
        expect(file.body).toMatch(/^<!DOCTYPE html><html lang="en" dir="ltr"/)
        expect(count(file.body, '<h1')).toBe(1)
        expect(count(file.body, '<main id="content">')).toBe(1)
        expect(file.body).not.toMatch(/undefined|\[object|NaN/)
      },
    )

    test('comes out the same twice', async () => {
      expect(await render(makeHome())).toBe(await render(makeHome()))
    })

    test('is the same whichever page of its language came before', async () => {
      const shell = shellOf()
      for (const page of [...makeAllPages(), ...makeAllPages().reverse()]) {
        expect(await render(page, shell), page.kind).toBe(await render(page, shellOf()))
      }
    })

    test('marks the links of header and footer that lead to itself', async () => {
      const shell = shellOf({ policies: [{ title: 'Returns', url: '/policies/returns/' }] })
      const tents = makeListing({ ref: { ...makeListing().ref, path: '/categories/tents/' } })
      const html = await render(tents, shell)
      expect(html).toContain('<a href="/categories/tents/" aria-current="page">Tents</a>')
      expect(count(await render(makeHome(), shell), '/categories/tents/" aria-current')).toBe(0)
    })

    test('leads to its translations, and to the home where there is none', async () => {
      const shell = shellOf({ locales: ['en', 'es', 'pt'] })
      const alternates = [
        { locale: 'en', url: '/products/jacket/' },
        { locale: 'es', url: '/es/products/chaqueta/' },
      ]
      const product = await render(makeProduct({ alternates }), shell)
      expect(product).toMatch(/href="\/es\/products\/chaqueta\/" lang="es"/)
      expect(product).toMatch(/href="\/pt\/" lang="pt"/)
      expect(await render(makeHome(), shell)).not.toContain('chaqueta')
    })

    test('names only files that the bundle has', async () => {
      const paths = new Set(renderer.bundle.assets.map(({ path }) => path))
      const named = (await render(makeProduct())).match(/\/_astro\/[^"]+/g) ?? []
      expect(named.length).toBeGreaterThan(1)
      for (const path of named) expect(paths).toContain(path)
    })

    test('escapes what people typed, wherever it stands', async () => {
      const evil = `"'><script>alert(1)</script><img src=x onerror=alert(1)>`
      const shell = shellOf({ policies: [{ title: evil, url: '/policies/x/' }] })
      shell.store = { ...shell.store, name: evil, social: [`https://x.test/${evil}`] }
      const specs = [{ label: evil, value: evil }]
      const cards = makeCards(2).map((card) => ({ ...card, title: evil, brand: evil, specs }))
      const product = makeProduct({
        title: evil,
        heading: evil,
        description: evil,
        brand: { title: evil, url: '/brands/x/' },
        options: [{ name: evil, values: [evil, 'b'] }],
        variants: makeVariants()
          .slice(0, 2)
          .map((variant, at) => ({ ...variant, title: evil, sku: evil, options: [at ? 'b' : evil] })),
        images: makeProduct().images.map((image) => ({ ...image, alt: evil, placeholder: evil })),
        attributes: specs,
        related: cards,
      })
      const home = makeHome({
        sections: [
          section('hero', { heading: evil, kicker: evil, linkLabel: evil, link: 'javascript:alert(1)' }),
          section('category-grid', { heading: evil, categories: [{ id: 1, url: '/', title: evil }] }),
          section('latest-products', { heading: evil, products: cards }),
        ],
      })
      for (const html of [await render(product, shell), await render(home, shell)]) {
        const withoutAttributes = html.replace(/"[^"]*"/g, '')
        expect(withoutAttributes).not.toMatch(/<script>alert|<img src=x/)
        expect(html).not.toContain('javascript:')
        expect(readJsonLd(html).length).toBeGreaterThan(0)
      }
    })

    test('with an inline script that is not ours is refused', async () => {
      const page = makeContent({ bodyHtml: '<p>Hello</p><script>steal()</script>' })
      await expect(render(page)).rejects.toThrow(
        '/pages/repairs/ could not be rendered: inline script steal()',
      )
    })

    test('of a pack that is not installed is refused by name', async () => {
      await expect(render(makeHome(), shellOf({ pack: 'gone' }))).rejects.toThrow(
        /Page \/ .*"gone" is not installed/,
      )
    })

    test('that cannot show its own subject is refused by name', async () => {
      const page = makeProduct({ variants: undefined as unknown as ProductPage['variants'] })
      await expect(render(page)).rejects.toThrow('/products/summit-down-jacket/ could not be rendered')
    })
  })

  describe('a section', () => {
    test('that fails is left out and reported, and the page goes on', async () => {
      const broken = section('latest-products', { heading: 'Broken here', products: [null] })
      const page = makeHome({
        sections: [
          section('hero', { heading: 'Before' }),
          broken,
          section('promo-banner', { heading: 'After' }),
        ],
      })
      const { body, problems } = await renderText(page)
      expect(problems).toEqual([
        { sectionId: 'latest-products', message: expect.stringContaining('TypeError') as string },
      ])
      expect(body).toContain('Before')
      expect(body).toContain('After')
      expect(body).not.toContain('Broken here')
      expect(await renderer.renderSection(page, shellOf(), 'latest-products')).toEqual({ html: '', problems })
    })

    test.each(sections(pack))('of type %s shows what it was given', async (type, schema) => {
      const filled = section(type, fillFields(schema.fields), fillBlocks(schema))
      for (const direction of ['ltr', 'rtl'] as const) {
        const { body, problems } = await renderText(makeHome({ sections: [filled] }), shellOf({ direction }))
        expect(problems).toEqual([])
        expect(body).toContain(`id="s-${type}"`)
        expect(body).toContain(`data-section="${type}"`)
        for (const { id } of filled.blocks) expect(body).toContain(`data-block="${id}"`)
        expect(body).not.toMatch(/undefined|\[object|NaN/)
        const empty = await renderText(makeHome({ sections: [section(type)] }), shellOf({ direction }))
        expect(empty.problems).toEqual([])
      }
    })

    test('that the pack does not know is left out and reported', async () => {
      const { body, problems } = await renderText(makeHome({ sections: [section('slider')] }))
      expect(problems).toEqual([{ sectionId: 'slider', message: 'This theme has no section "slider"' }])
      expect(body).toContain('</footer>')
    })

    test('shows nothing when its list is empty', async () => {
      const page = makeHome({ sections: [section('latest-products', { heading: 'Just in', products: [] })] })
      expect(await render(page)).not.toContain('Just in')
    })

    test('takes what a merchant left out from its schema', async () => {
      const html = await render(makeHome({ sections: [section('hero', { heading: 'Hello' })] }))
      expect(html).toContain('hero hero-medium align-start scheme-contrast')
    })
  })

  describe('a product', () => {
    test('cannot be chosen in a combination that does not exist', async () => {
      const html = await render(makeProduct())
      const labels = [...html.matchAll(/<input[^>]* disabled[^>]*><label[^>]*>([^<]*)/g)].map(
        ([, label]) => label,
      )
      expect(labels).toEqual(['XL'])
    })

    test('opens with a variant that can be bought', async () => {
      const variants = makeVariants().map((variant) => ({
        ...variant,
        availability: variant.id === 111 ? ('in_stock' as const) : ('out_of_stock' as const),
      }))
      const html = await render(makeProduct({ variants }))
      expect(html).toMatch(/id="o-1" value="1" checked/)
      expect(html).toMatch(/id="v-111" value="111" checked/)
    })

    test('tells search engines the price and availability that it shows', async () => {
      const page = makeProduct()
      const product = readJsonLd(await render(page)).find((node) => node['@type'] === 'ProductGroup')
      const offers = product?.hasVariant?.map(({ offers: { price, availability } }) => [price, availability])
      const words = { in_stock: 'InStock', low_stock: 'LimitedAvailability', out_of_stock: 'OutOfStock' }
      expect(offers).toEqual(
        page.variants.map(({ price, availability }) => [
          (price.amount / 100).toFixed(2),
          words[availability],
        ]),
      )
    })

    test('without options shows one price and one availability', async () => {
      const html = await render(
        makeProduct({ variants: makeVariants().slice(0, 1), options: [], from: false, related: [] }),
      )
      expect(html).not.toContain('type="radio"')
      expect(count(html, 'class="price')).toBe(1)
      expect(count(html, 'class="stock')).toBe(1)
    })

    test('without pictures, brand, text or relations is still a page', async () => {
      const bare = makeProduct({
        images: [],
        brand: undefined,
        descriptionHtml: '',
        description: '',
        attributes: [],
        related: [],
      })
      const html = await render(bare)
      expect(html).toContain('gallery-empty')
      expect(html).toContain('<meta name="description" content="Summit down jacket – Acme Outdoor">')
    })

    test('hides a former price that was not higher', async () => {
      const card = makeCard(1, {
        price: { amount: 500, currency: 'EUR' },
        compareAt: { amount: 500, currency: 'EUR' },
      })
      expect(await render(makeListing({ products: [card] }))).not.toMatch(/<s>|badge-sale/)
    })
  })

  describe('for search engines', () => {
    test('a page names itself and its translations, and a fallback', async () => {
      const html = await render(makeListing())
      const origin = 'http://acme.localhost:4321'
      expect(html).toContain(`<link rel="canonical" href="${origin}/categories/tents/">`)
      expect(html).toContain(`hreflang="es" href="${origin}/es/categories/tents/"`)
      expect(html).toContain(`hreflang="x-default" href="${origin}/categories/tents/"`)
    })

    test.each([
      ['of a shop that is not open to them', makeHome(), shellOf({ indexed: false })],
      ['that is not there', makeNotice('notFound'), shellOf()],
      ['during maintenance', makeNotice('maintenance'), shellOf()],
    ])('a page %s asks to be left out', async (_, page, shell) => {
      const html = await render(page, shell)
      expect(html).toContain('<meta name="robots" content="noindex">')
      expect(html).not.toContain('rel="canonical"')
    })

    test('breadcrumbs are those of the page', async () => {
      const crumbs = readJsonLd(await render(makeProduct())).find(
        (node) => node['@type'] === 'BreadcrumbList',
      )
      expect(crumbs?.itemListElement?.map(({ name }) => name)).toEqual([
        'Home',
        'Clothing',
        'Summit down jacket',
      ])
    })

    test('a closing tag in a text cannot end the data', async () => {
      const html = await render(makeProduct({ heading: '</script><b>x' }))
      expect(readJsonLd(html)[0]?.name).toBe('</script><b>x')
    })
  })

  describe('a language', () => {
    const arabic = shellOf({ locale: 'ar', defaultLocale: 'es', locales: ['es', 'ar'], direction: 'rtl' })

    test('from right to left turns the page and speaks it', async () => {
      const html = await render(makeProduct(), arabic)
      expect(html).toContain('<html lang="ar" dir="rtl"')
      expect(html).toContain('متوفر')
    })

    test('is switched on the same page, or at home where it has none', async () => {
      const page = makeProduct({ alternates: [{ locale: 'ar', url: '/ar/products/x/' }] })
      const html = await render(page, arabic)
      expect(html).toContain('<a href="/ar/products/x/" lang="ar"')
      expect(html).toContain('<a href="/" lang="es"')
    })

    test('is kept by links that a merchant wrote without it', async () => {
      const page = makeHome({ sections: [section('hero', { linkLabel: 'Go', link: '/categories/tents/' })] })
      expect(await render(page, arabic)).toContain('href="/ar/categories/tents/"')
    })
  })

  describe('the files', () => {
    const assetSize = (path: string) => {
      const asset = renderer.bundle.assets.find((each) => each.path === path)
      return asset ? gzipSync(readFileSync(asset.file)).length : 0
    }
    const stylesOf = (html: string) =>
      [...html.matchAll(/href="(\/_astro\/[^"]+\.css)"/g)].map(([, path = '']) => path)
    const scriptsOf = (html: string) =>
      [...html.matchAll(/src="(\/_astro\/[^"]+\.js)"/g)].map(([, path = '']) => path)

    test('of a catalog page are small, and one of them has its styles', async () => {
      for (const page of [makeHome(), makeListing(), makeProduct()]) {
        const html = await render(page)
        const [styles = '', ...more] = stylesOf(html)
        expect(more).toEqual([])
        expect(assetSize(styles)).toBeGreaterThan(1000)
        expect(assetSize(styles)).toBeLessThan(15_000)
        expect(scriptsOf(html).reduce((sum, path) => sum + assetSize(path), 0)).toBeLessThan(3_000)
      }
    })

    test('are not those of another pack', async () => {
      const own = stylesOf(await render(makeProduct()))
      for (const other of Object.keys(catalog.packs).filter((id) => id !== pack)) {
        const theirs = stylesOf(await render(makeProduct(), shellOf({ pack: other })))
        expect(theirs).not.toEqual(own)
      }
    })

    test('hold at most one font that is asked for early, and it is a small one', async () => {
      const preloads = [...(await render(makeHome())).matchAll(/rel="preload" as="font"[^>]*href="([^"]+)"/g)]
      expect(preloads.length).toBeLessThanOrEqual(1)
      for (const [, path = ''] of preloads) {
        expect(assetSize(path)).toBeGreaterThan(1000)
        expect(assetSize(path)).toBeLessThan(45_000)
      }
    })

    test('of a section’s script are loaded only where the section is', async () => {
      expect(scriptsOf(await render(makeContent())).length).toBeLessThan(
        scriptsOf(await render(makeProduct())).length,
      )
    })
  })
})

describe('the bundle', () => {
  test('allows its inline scripts by their hashes and no others', () => {
    const { csp, inlineScripts } = renderer.bundle
    expect(count(csp, "'sha256-")).toBe(inlineScripts.length)
    expect(csp).toMatch(/script-src 'self' 'sha256-[^']+';/)
  })

  test('has one hash a pack', () => {
    const packs = Object.keys(catalog.packs)
    expect(Object.keys(renderer.bundle.code).toSorted()).toEqual(packs.toSorted())
    for (const hash of Object.values(renderer.bundle.code)) expect(hash).toMatch(/^[\w-]{22}$/)
    expect(new Set(Object.values(renderer.bundle.code)).size).toBe(packs.length)
  })
})
