import { beforeAll, describe, expect, it } from 'vitest'
import { testDeps } from '../../../../scripts/testing/deps.ts'
import { askApp, type Person } from '../../../../scripts/testing/people.ts'
import { makeWholeStore } from '../../../../scripts/testing/stores.ts'
import { createApp } from '../../../app.ts'
import type { BannerCard, ListingPage, ProductPage, ThemedPage } from '../../../contracts/pages.ts'
import type { LoadedPage } from '../../../contracts/publishing.ts'
import type { StoreContext } from '../../../http/app-env.ts'
import { createPageLoader, loadShells } from './index.ts'

const deps = testDeps()
const ask = askApp(createApp(deps))
const HOUR = 3_600_000
const fromNow = (ms: number) => new Date(Date.now() + ms).toISOString()

let store: StoreContext
let merchant: Person
beforeAll(async () => {
  ;({ store, merchant } = await makeWholeStore(deps, { locales: ['en', 'es'] }))
})

interface Made {
  id: number
  slug: string
}

async function send(method: string, rest: string, body: object): Promise<Made> {
  const response = await ask(merchant, method, `/api/stores/${store.slug}${rest}`, { body })
  expect(response.status, await response.clone().text()).toBeLessThan(300)
  return (await response.json()) as Made
}

async function load(locale: string, page: Partial<LoadedPage['page']['ref']> = {}, cardSpecs = 0) {
  const { shells } = await loadShells({ ...deps, platformUrl: new URL(deps.env.PLATFORM_URL) }, store.id)
  for (const shell of Object.values(shells)) shell.cardSpecs = cardSpecs
  const ref = { path: '/', kind: 'home', id: 0, number: 1, locale, ...page } as const
  const [loaded] = await createPageLoader(deps.db).load(store.id, shells, [ref])
  return loaded as { page: ThemedPage; deps: string[] }
}

const bannersOf = ({ sections }: ThemedPage) =>
  sections.flatMap(({ settings }) => (settings['banners'] as BannerCard[] | undefined) ?? [])

describe('banners', () => {
  it('are shown in their place, their time and their order, in the language of the page', async () => {
    const shown = { publish: true, placement: 'home' }
    const second = await send('POST', '/banners', {
      ...shown,
      title: { en: 'Sale', es: 'Rebajas' },
      position: 2,
    })
    const window = { startsAt: fromNow(-HOUR), endsAt: fromNow(HOUR) }
    await send('POST', '/banners', {
      ...shown,
      ...window,
      title: 'First',
      position: 1,
      link: { kind: 'home' },
    })
    await send('POST', '/banners', { ...shown, title: 'Over', endsAt: fromNow(-HOUR) })
    await send('POST', '/banners', { ...shown, title: 'Soon', startsAt: fromNow(HOUR) })
    await send('POST', '/banners', { placement: 'home', title: 'Draft' })
    await send('POST', '/banners', { publish: true, placement: 'listing', title: 'Elsewhere' })
    const { page, deps: tags } = await load('es')
    expect(bannersOf(page).map(({ title, url }) => [title, url])).toEqual([
      ['First', '/es/'],
      ['Rebajas', undefined],
    ])
    expect(tags).toEqual(expect.arrayContaining(['list:banners:home', `document:${second.id}`]))
  })
})

describe('a section', () => {
  const show = async (settings: object) => {
    const section = { type: 'comparison', settings: {}, ...settings }
    const templates = { home: { sections: { section }, order: ['section'] } }
    await send('PUT', '/theme', { pack: 'base', settings: {}, templates, groups: {} })
    await send('POST', '/theme/publish', {})
    const { page, deps: tags } = await load('es')
    return { shown: page.sections[0]?.settings ?? {}, tags }
  }

  it('compares products by what they are made of, in the language of the page', async () => {
    const weight = { key: 'weight', label: { en: 'Weight', es: 'Peso' }, type: 'number', unit: 'g' }
    await send('PUT', '/attributes', { attributes: [weight] })
    const product = { status: 'active', price: { amount: 100, currency: 'EUR' } }
    const light = await send('POST', '/products', { ...product, title: 'Light', attributes: { weight: 900 } })
    const draft = await send('POST', '/products', { ...product, title: 'Later', status: 'draft' })
    const products = { ref: 'compared', ids: [draft.id, light.id] }
    const { shown, tags } = await show({ settings: { products } })
    expect(shown['products']).toMatchObject([
      { title: 'Light', attributes: [{ key: 'weight', label: 'Peso', value: '900 g' }] },
    ])
    expect(tags).toEqual(expect.arrayContaining([`product:${draft.id}`, `product:${light.id}`]))
  })

  it('names the branches that were chosen, or all that visitors may know of', async () => {
    const address = ['Calle Mayor 1']
    const shop = await send('POST', '/branches', { name: 'Old town', address, visible: true })
    const room = await send('POST', '/branches', { name: 'Store room', address, visible: false })
    const named = (ids: number[]) => show({ type: 'map', settings: { branches: { ref: 'branches', ids } } })
    const all = await named([])
    expect(all.shown['branches']).toContainEqual(expect.objectContaining({ name: 'Old town', address }))
    expect(all.shown['branches']).not.toContainEqual(expect.objectContaining({ name: 'Store room' }))
    expect(all.tags).toEqual(expect.arrayContaining(['list:branches', `branch:${shop.id}`]))
    const chosen = await named([room.id, shop.id])
    expect(chosen.shown['branches']).toMatchObject([{ id: shop.id }])
  })

  it('shows the collections that were chosen, or all when none is', async () => {
    const first = await send('POST', '/collections', { title: 'Summer' })
    await send('POST', '/collections', { title: 'Hidden', visible: false })
    const list = (ids: number[]) =>
      show({ type: 'collection-list', settings: { collections: { ref: 'collections', ids } } })
    const chosen = await list([first.id])
    expect(chosen.shown['collections']).toMatchObject([{ title: 'Summer', url: '/es/collections/summer/' }])
    expect(chosen.tags).toContain(`collection:${first.id}`)
    const all = await list([])
    expect(all.shown['collections']).toHaveLength(1)
    expect(all.tags).toContain('list:collections')
  })
})

describe('a link that a merchant typed', () => {
  const button = async (link: string, locale: string) => {
    const section = { type: 'hero', settings: { link } }
    const templates = { home: { sections: { section }, order: ['section'] } }
    await send('PUT', '/theme', { pack: 'base', settings: {}, templates, groups: {} })
    await send('POST', '/theme/publish', {})
    const { page, deps: tags } = await load(locale)
    return { link: page.sections[0]?.settings['link'], tags }
  }

  it('leads to the same thing in every language, wherever it has moved since', async () => {
    const category = await send('POST', '/categories', {
      title: 'Tents',
      translations: { es: { title: 'Tiendas', slug: 'tiendas' } },
    })
    expect((await button('/categories/tents/?sort=new', 'es')).link).toBe('/es/categories/tiendas/?sort=new')
    await send('PATCH', `/categories/${category.id}`, { translations: { es: { slug: 'carpas' } } })
    const { link, tags } = await button('/categories/tents', 'es')
    expect(link).toBe('/es/categories/carpas/')
    expect(tags).toContain(`link:category:${category.id}`)
  })

  it('to what is hidden is no link, and it waits for what is not there yet', async () => {
    const draft = { title: 'Lamp', status: 'draft', price: { amount: 100, currency: 'EUR' } }
    const { id } = await send('POST', '/products', draft)
    const hidden = await button('/products/lamp/', 'en')
    expect(hidden.link).toBeUndefined()
    expect(hidden.tags).toContain(`link:product:${id}`)
    const missing = await button('/products/never-made/', 'en')
    expect(missing.link).toBe('/products/never-made/')
    expect(missing.tags).toContain('addresses:product')
    expect((await button('/pages/later/', 'en')).tags).toContain('sitemap:pages')
  })

  it('elsewhere stays as it is', async () => {
    for (const link of ['https://example.com/products/x/', 'mailto:a@b.test', '/blog/page/2/', '#top']) {
      expect((await button(link, 'es')).link).toBe(link)
    }
  })
})

describe('a product in another language', () => {
  it('has its options and details in it, and the own word where nobody translated', async () => {
    const attributes = [
      {
        ...{ key: 'fabric', label: { en: 'Fabric', es: 'Tejido' }, type: 'select' },
        options: [{ value: 'Wool', label: { es: 'Lana' } }, { value: 'Felt' }],
      },
      { key: 'weight', label: { en: 'Weight', es: 'Peso' }, type: 'number', unit: 'kg' },
    ]
    await send('PUT', '/attributes', { attributes })
    const made = await send('POST', '/products', {
      ...{ title: 'Hat', status: 'active', price: { amount: 1500, currency: 'EUR' } },
      options: [
        { name: 'Colour', values: ['Moss', 'Sand'] },
        { name: 'Size', values: ['S', 'M'] },
      ],
      attributes: { fabric: 'Wool', weight: 0.25 },
      translations: { es: { title: 'Gorro', options: { Colour: 'Color', Moss: 'Musgo' } } },
    })
    const loaded = await load('es', { kind: 'product', id: made.id, path: '/es/products/gorro/' })
    const page = loaded.page as ProductPage
    expect(page.options).toEqual([
      { name: 'Color', values: ['Musgo', 'Sand'] },
      { name: 'Size', values: ['S', 'M'] },
    ])
    expect(page.variants.map(({ title }) => title)).toContain('Musgo / M')
    expect(page.attributes).toMatchObject([
      { label: 'Tejido', value: 'Lana' },
      { label: 'Peso', value: '0,25 kg' },
    ])
  })

  it('tells as many details on its card as the pack asks for', async () => {
    const category = await send('POST', '/categories', { title: 'Hats' })
    await send('POST', '/products', {
      ...{ title: 'Cap', status: 'active', price: { amount: 900, currency: 'EUR' } },
      ...{ attributes: { fabric: 'Felt', weight: 0.1 }, categoryIds: [category.id] },
    })
    const listing = { kind: 'category', id: category.id, path: '/es/categories/hats/' } as const
    const specsWith = async (cardSpecs: number) =>
      ((await load('es', listing, cardSpecs)).page as ListingPage).products[0]?.specs
    expect(await specsWith(0)).toBeUndefined()
    expect(await specsWith(1)).toEqual([{ label: 'Tejido', value: 'Felt' }])
    expect(await specsWith(6)).toContainEqual({ label: 'Peso', value: '0,1 kg' })
  })
})
