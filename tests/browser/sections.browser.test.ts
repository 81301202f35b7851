import sharp from 'sharp'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BlockData, SectionData, SettingValue, TemplateData } from '../../api/contracts/theme.ts'
import { findBarriers } from '../../scripts/testing/axe.ts'
import { DESKTOP, loadPictures, openBrowser, openPage, PHONE } from '../../scripts/testing/browser.ts'
import { openStore, signUp, storeUrl, until, visit, type AskApi } from '../../scripts/testing/visit.ts'

const PACKS = ['base', 'linen', 'corner']
const PATH = '/pages/all-sections/'
const FRAMED = '/pages/framed/'
const HOSTILE = '<p id="inside">Framed</p><script>parent.document.title = "taken"</script>'

interface Made {
  id: number
}

let browser: Browser
let slug: string
let ask: AskApi
const atStore = <Answer = Made>(method: string, path: string, body?: object) =>
  ask<Answer>(method, `/stores/${slug}${path}`, body)

beforeAll(async () => {
  ;({ browser } = await openBrowser())
  ask = await signUp()
  slug = await openStore(ask, { name: 'Sections' })
  const sections = await arrange()
  await atStore('POST', '/pages', { title: 'All sections', slug: 'all-sections', sections, publish: true })
  const framed = { type: 'custom-html', settings: { html: text(HOSTILE) } }
  await atStore('POST', '/pages', {
    ...{ title: 'Framed', slug: 'framed', publish: true },
    sections: { sections: { framed }, order: ['framed'] },
  })
  await until(
    () => visit(slug, FRAMED),
    ({ status }) => status === 200,
  )
}, 120_000)
afterAll(() => browser.close())

async function hangPicture(background: string): Promise<SettingValue> {
  const png = await sharp({ create: { width: 800, height: 600, channels: 3, background } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.set('file', new File([new Uint8Array(png)], 'picture.png'))
  form.set('alt', `A plain picture in ${background}`)
  const { id } = await atStore('POST', '/media', form)
  return { ref: 'media', id }
}

async function stock(): Promise<number[]> {
  const definition = (key: string, en: string) => ({ key, label: { en }, type: 'text' })
  const attributes = [definition('weight', 'Weight'), definition('season', 'Season')]
  await atStore('PUT', '/attributes', { attributes })
  const made = await Promise.all(
    ['Ridge', 'Valley', 'Summit', 'Creek', 'Meadow', 'Forest', 'Harbour', 'Island'].map((title, at) =>
      atStore('POST', '/products', {
        title: `${title} tent`,
        status: 'active',
        price: { amount: 19_900 + at * 1000, currency: 'EUR' },
        attributes: at === 0 ? { weight: '2.1 kg', season: 'Summer' } : { weight: `${at + 2} kg` },
      }),
    ),
  )
  return made.map(({ id }) => id)
}

const text = (en: string) => ({ text: { en } })

function block(type: string, settings: BlockData['settings'][]): Pick<SectionData, 'blocks' | 'blockOrder'> {
  const blocks = Object.fromEntries(settings.map((each, at) => [`b${at}`, { type, settings: each }]))
  return { blocks, blockOrder: Object.keys(blocks) }
}

/** Every section that all packs have and that shows what a merchant gives it. */
async function arrange(): Promise<TemplateData> {
  const [moss, clay] = [await hangPicture('#3c5a40'), await hangPicture('#a8532d')]
  const ids = await stock()
  const collection = await atStore('POST', '/collections', { title: 'For two', productIds: ids })
  const [branch] = (await atStore<{ data: Made[] }>('GET', '/branches')).data
  const day = [{ opens: '09:00', closes: '18:00' }]
  await atStore('PATCH', `/branches/${branch!.id}`, {
    name: 'Old town',
    address: ['Calle Mayor 1', '28013 Madrid'],
    phone: '+34 910 000 000',
    hours: [day, day, day, day, day, [], []],
    visible: true,
  })
  await atStore('PATCH', '/settings', {
    email: 'hello@sections.test',
    phone: '+34 910 111 111',
  })
  const shown: SectionData[] = [
    {
      type: 'slideshow',
      settings: { interval: 3 },
      ...block('slide', [
        { heading: text('First slide'), image: moss },
        { heading: text('Second slide'), text: text('With a text'), image: clay },
        { heading: text('Third slide'), linkLabel: text('Look'), link: '/' },
      ]),
    },
    {
      type: 'product-carousel',
      settings: { heading: text('Carousel'), products: { ref: 'collection', id: collection.id } },
    },
    { type: 'featured-product', settings: { product: { ref: 'product', id: ids[0]! }, image: clay } },
    {
      type: 'comparison',
      settings: { heading: text('Compared'), products: { ref: 'compared', ids: ids.slice(0, 3) } },
    },
    {
      type: 'collection-list',
      settings: { heading: text('Collections'), collections: { ref: 'collections', ids: [] } },
    },
    {
      type: 'gallery',
      settings: { heading: text('Gallery') },
      ...block('picture', [{ image: moss, caption: text('Moss') }, { image: clay }, { image: moss }]),
    },
    {
      type: 'video',
      settings: { heading: text('Video'), video: 'https://youtu.be/aqz-KE-bpKQ', image: moss },
    },
    {
      type: 'scroll-animation',
      settings: { heading: text('Story') },
      ...block('scene', [
        { image: moss, title: text('Beginning'), text: text('It begins here') },
        { image: clay, title: text('End') },
      ]),
    },
    {
      type: 'countdown',
      settings: {
        heading: text('Until the sale ends'),
        until: '2100-01-31T18:00:00Z',
        linkLabel: text('Shop'),
        link: '/',
      },
    },
    { type: 'countdown', settings: { heading: text('Long over'), until: '2020-01-31T18:00:00Z' } },
    {
      type: 'columns',
      settings: { heading: text('Columns'), numbered: true },
      ...block('column', [
        { title: text('One'), body: text('<p>Text</p>'), linkLabel: text('More'), link: '/' },
        { title: text('Two') },
      ]),
    },
    {
      type: 'trust-badges',
      settings: {},
      ...block('badge', [
        { icon: 'truck', title: text('Delivery'), text: text('In two days') },
        { icon: 'leaf', title: text('Kind') },
      ]),
    },
    {
      type: 'testimonials',
      settings: { heading: text('Voices') },
      ...block('testimonial', [
        { text: text('It kept us dry.'), name: text('Ana'), detail: text('Lugo'), stars: 4, image: moss },
        { text: text('Light.'), name: text('Rui'), stars: 0 },
      ]),
    },
    {
      type: 'logos',
      settings: { heading: text('Brands') },
      ...block('logo', [
        { name: text('Norte'), link: '/' },
        { image: clay, name: text('Clay') },
      ]),
    },
    {
      type: 'faq',
      settings: { heading: text('Questions') },
      ...block('question', [{ question: text('Do you ship?'), answer: text('<p>Everywhere.</p>') }]),
    },
    {
      type: 'contact',
      settings: { heading: text('Contact'), branches: { ref: 'branches', ids: [branch!.id] } },
    },
    { type: 'map', settings: { heading: text('Map'), branches: { ref: 'branches', ids: [] } } },
    { type: 'custom-html', settings: { heading: text('Framed'), html: text('<p>Mine</p>'), height: 120 } },
    { type: 'hero-3d', settings: { heading: text('In space'), text: text('It turns'), image: moss } },
    { type: 'spacer', settings: { line: true } },
  ]
  const named = shown.map((section, at): [string, SectionData] => [`${section.type}-${at}`, section])
  const last = { type: 'rich-text', settings: { heading: text('The end') } }
  return {
    sections: { ...Object.fromEntries(named), last },
    order: [...named.map(([id]) => id), 'last'],
  }
}

const show = async (options: BrowserContextOptions) => {
  const watched = await openPage(browser, options)
  const outside: string[] = []
  watched.page.on('request', (request) => {
    if (new URL(request.url()).host !== new URL(storeUrl(slug)).host) outside.push(request.url())
  })
  await watched.page.goto(storeUrl(slug, PATH), { waitUntil: 'networkidle' })
  return { ...watched, outside }
}

const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

async function wear(pack: string): Promise<void> {
  const known = (await visit(slug, PATH)).body
  const sheet = /Page\.[\w-]+\.css/
  await atStore('PUT', '/theme', { pack, settings: {}, templates: {}, groups: {} })
  await atStore('POST', '/theme/publish', {})
  if (pack === PACKS[0]) return
  await until(
    () => visit(slug, PATH),
    ({ body }) => sheet.exec(body)?.[0] !== sheet.exec(known)?.[0],
  )
}

describe.each(PACKS)('a page of all sections in %s', (pack) => {
  beforeAll(() => wear(pack))

  test('is open to everybody, fits the screen and asks nobody else', async () => {
    for (const screen of [PHONE, DESKTOP]) {
      const { page, context, complaints, outside } = await show({ ...screen, colorScheme: 'light' })
      const broken = await loadPictures(page)
      expect(await findBarriers(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await findBarriers(page)).toEqual([])
      const wide = await isWide(page)
      expect({ complaints, broken, outside, wide }).toEqual({
        complaints: [],
        broken: [],
        outside: [],
        wide: false,
      })
      await context.close()
    }
  })
})

describe('without JavaScript', () => {
  test('every section shows what it has, and no button that does nothing', async () => {
    const { page, context } = await show({ ...PHONE, javaScriptEnabled: false })
    for (const words of ['Third slide', 'Ridge tent', 'Beginning', 'Until January 31, 2100', 'In space'])
      expect([words, await page.getByText(words).first().isVisible()]).toEqual([words, true])
    expect(await page.locator('main button:visible').count()).toBe(0)
    expect(await page.locator('.video a').getAttribute('href')).toBe(
      'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
    )
    await page.getByText('Do you ship?').click()
    expect(await page.getByText('Everywhere.').isVisible()).toBe(true)
    await context.close()
  })
})

describe('a section with a script', () => {
  test('shows the next slide and comes back to the first', async () => {
    const { page, context } = await show(DESKTOP)
    const slides = page.locator('.slides')
    const place = () => slides.evaluate(({ scrollLeft, clientWidth }) => Math.round(scrollLeft / clientWidth))
    const next = page.locator('.slideshow').getByRole('button', { name: 'Next' })
    for (const expected of [1, 2, 0]) {
      await next.click()
      await until(place, (at) => at === expected)
    }
    await context.close()
  })

  test('moves by itself only while motion is welcome, and can be stopped', async () => {
    const { page, context } = await show({ ...DESKTOP, reducedMotion: 'no-preference' })
    const pause = page.locator('.slideshow').getByRole('button', { name: 'Pause' })
    const place = () => page.locator('.slides').evaluate((slides) => slides.scrollLeft)
    await until(place, (left) => left > 0)
    await pause.click()
    expect(await pause.getAttribute('aria-pressed')).toBe('true')
    await context.close()
    const still = await show(DESKTOP)
    expect(await still.page.locator('.slideshow [data-pause]').isVisible()).toBe(false)
    await still.context.close()
  })

  test('moves a row of products to its end', async () => {
    const { page, context } = await show(PHONE)
    const next = page.locator('.carousel').getByRole('button', { name: 'Next' })
    await until(
      async () => {
        const atEnd = (await next.getAttribute('aria-disabled')) === 'true'
        if (!atEnd) await next.press('Enter')
        return atEnd
      },
      (atEnd) => atEnd,
    )
    expect(await page.locator('.carousel .card').last().isVisible()).toBe(true)
    await context.close()
  })

  test('counts down to the end, and hides what is over', async () => {
    const { page, context } = await show(DESKTOP)
    expect(Number(await page.locator('[data-unit=days]').first().textContent())).toBeGreaterThan(1000)
    expect(await page.getByText('Long over').isVisible()).toBe(false)
    await context.close()
  })

  test('asks the host of a video only when somebody plays it, knowing whose it is', async () => {
    const { page, context, outside } = await show(DESKTOP)
    await page.route('https://www.youtube-nocookie.com/**', (route) => route.fulfill({ body: 'Player' }))
    expect(outside).toEqual([])
    await page.locator('.video a').click()
    expect(await findBarriers(page)).toEqual([])
    expect(outside).toEqual([])
    await page.locator('.video').getByRole('button', { name: 'Play the video' }).click()
    const player = page.frameLocator('.video iframe')
    await player.getByText('Player').waitFor()
    expect(outside).toEqual([expect.stringContaining('https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ')])
    await context.close()
  })
})

test('HTML of one’s own is shown in a frame and runs nothing', async () => {
  const { page, context } = await openPage(browser)
  await page.goto(storeUrl(slug, FRAMED))
  await page.frameLocator('.embed').locator('#inside').waitFor()
  expect(await page.title()).toContain('Framed')
  await context.close()
})

test('what is asked is said to search engines', async () => {
  const { body } = await visit(slug, PATH)
  expect(body).toContain('"@type":"FAQPage"')
  expect(body).toContain('"name":"Do you ship?"')
})

describe('what moves', () => {
  const scroll = async (page: Page) => {
    for (const section of ['.story', 'three-scene']) {
      await page.locator(section).scrollIntoViewIfNeeded()
      await page.evaluate(
        () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
      )
    }
  }
  const weighScripts = (page: Page) => {
    const weight = { bytes: 0 }
    page.on('requestfinished', async (request) => {
      if (request.resourceType() === 'script') weight.bytes += (await request.sizes()).responseBodySize
    })
    return weight
  }

  test('is fetched when it comes into sight', async () => {
    const { page, context } = await openPage(browser, { ...DESKTOP, reducedMotion: 'no-preference' })
    const weight = weighScripts(page)
    await page.goto(storeUrl(slug, PATH), { waitUntil: 'networkidle' })
    expect(weight.bytes).toBeLessThan(15_000)
    await scroll(page)
    await until(
      async () => weight.bytes,
      (bytes) => bytes > 100_000,
    )
    await context.close()
  })

  test('is not fetched for those who want no motion', async () => {
    const { page, context } = await openPage(browser, DESKTOP)
    const weight = weighScripts(page)
    await page.goto(storeUrl(slug, PATH), { waitUntil: 'networkidle' })
    await scroll(page)
    expect(weight.bytes).toBeLessThan(15_000)
    await context.close()
  })
})
