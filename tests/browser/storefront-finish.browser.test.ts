import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBarriers } from '../../scripts/testing/axe.ts'
import { DESKTOP, openBrowser, openPage, PHONE } from '../../scripts/testing/browser.ts'
import { openStore, signUp, storeUrl, until, visit } from '../../scripts/testing/visit.ts'

let browser: Browser
beforeAll(async () => {
  ;({ browser } = await openBrowser())
})
afterAll(() => browser.close())

const untilKept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })

const PRODUCT = '/products/ordesa-dome-tent/'

describe('without the net', () => {
  /** A visit after which the browser can do without. */
  async function visitOnce(context: BrowserContext, page: Page, url: string): Promise<void> {
    await page.goto(url)
    await untilKept(page)
    await context.setOffline(true)
  }

  test.each([
    ['acme', '/', '/categories/camping/', 'You are offline', 'ltr'],
    ['luna', '/ar/', '/ar/blog/', 'لا يوجد اتصال', 'rtl'],
  ])('%s says so in the language of %s, in its own look', async (slug, home, path, title, direction) => {
    const { page, context } = await openPage(browser, PHONE)
    await visitOnce(context, page, storeUrl(slug, home))
    await page.goto(storeUrl(slug, path))
    expect(await page.locator('h1').textContent()).toBe(title)
    expect(await page.getAttribute('html', 'dir')).toBe(direction)
    expect(new URL(page.url()).pathname).toBe(path)
    expect(await page.locator('.button').evaluate((button) => getComputedStyle(button).display)).toMatch(
      /flex/,
    )
    await context.setOffline(false)
    await page.waitForFunction((offline) => document.querySelector('h1')?.textContent !== offline, title)
    await context.close()
  })

  test.each(['/cart/', '/es/checkout/', '/account/', '/orders/x/'])(
    '%s is left to the browser',
    async (path) => {
      const { page, context } = await openPage(browser)
      await visitOnce(context, page, storeUrl('acme'))
      await expect(page.goto(storeUrl('acme', path))).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
      await context.close()
    },
  )

  test('only the offline pages and their files were kept', async () => {
    const { page, context } = await openPage(browser)
    await page.goto(storeUrl('acme', PRODUCT))
    const kept = await page.evaluate(async () => {
      await navigator.serviceWorker.ready
      const names = await caches.keys()
      const caches_ = await Promise.all(names.map((name) => caches.open(name)))
      const requests = await Promise.all(caches_.map((cache) => cache.keys()))
      return requests.flat().map(({ url }) => new URL(url).pathname)
    })
    expect(kept).toEqual(expect.arrayContaining(['/offline.html', '/es/offline.html']))
    expect(kept.filter((path) => !/^\/(?:es\/)?offline\.html$|^\/_astro\//.test(path))).toEqual([])
    await context.close()
  })
})

describe('a renewed shop', () => {
  test('asks before it takes over', async () => {
    const ask = await signUp()
    const slug = await openStore(ask, { name: 'Renewed' })
    const { page, context } = await openPage(browser)
    await page.goto(storeUrl(slug))
    await untilKept(page)
    const { body: former } = await visit(slug, '/sw.js')
    await ask('PATCH', `/stores/${slug}`, { locales: ['en', 'pt'] })
    await until(
      () => visit(slug, '/sw.js'),
      ({ body }) => body !== former,
    )
    await page.goto(storeUrl(slug))
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update()
    })
    const notice = page.locator('.update')
    await notice.getByText('This shop has been renewed.').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await Promise.all([page.waitForEvent('load'), notice.getByRole('button', { name: 'Refresh' }).click()])
    expect(await page.locator('.update button').count()).toBe(0)
    await context.close()
  })
})

describe('the stores', () => {
  const names = (page: Page) => page.locator('.branch h2').allTextContents()

  test('are sorted by the way to go, which nobody else learns', async () => {
    const bilbao = { latitude: 43.26, longitude: -2.93 }
    const { page, context } = await openPage(browser, {
      ...PHONE,
      geolocation: bilbao,
      permissions: ['geolocation'],
    })
    await page.goto(storeUrl('acme', '/stores/'), { waitUntil: 'networkidle' })
    const before = await names(page)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.getByRole('button', { name: 'Find the nearest' }).click()
    await page.getByText(/^Nearest first: .*Bilbao/).waitFor()
    expect((await names(page))[0]).toMatch(/Bilbao/)
    expect((await names(page)).toSorted()).toEqual(before.toSorted())
    expect(await page.locator('.branch-distance').first().textContent()).toMatch(/^[\d.]+ (?:m|km)$/)
    expect(asked).toEqual([])
    expect(await findBarriers(page)).toEqual([])
    await context.close()
  })

  test('stay as they were when the browser keeps the position to itself', async () => {
    const { page, context } = await openPage(browser)
    await page.goto(storeUrl('acme', '/stores/'))
    const before = await names(page)
    await page.getByRole('button', { name: 'Find the nearest' }).click()
    await page.getByText(/does not share your position/).waitFor()
    expect(await names(page)).toEqual(before)
    await context.close()
  })

  test('say whether they are open by their own clock', async () => {
    const { page, context } = await openPage(browser, { ...DESKTOP, timezoneId: 'Pacific/Auckland' })
    await page.clock.setFixedTime('2026-03-04T11:30:00Z')
    await page.goto(storeUrl('acme', '/stores/'))
    const states = () => page.locator('.branch-state').allTextContents()
    expect(new Set(await states())).toEqual(new Set(['Open now']))
    await page.clock.setFixedTime('2026-03-04T02:30:00Z')
    await page.reload()
    expect(new Set(await states())).toEqual(new Set(['Closed now']))
    await context.close()
  })
})

describe('on paper', () => {
  test.each([
    ['acme', PRODUCT],
    ['luna', '/ar/products/jacaranda-wrap-dress/'],
    ['verde', '/products/laranja-pera/'],
    ['luna', '/blog/'],
  ])('%s%s is black on white, without what only a screen can do', async (slug, path) => {
    const { page, context } = await openPage(browser, { ...DESKTOP, colorScheme: 'dark' })
    await page.goto(storeUrl(slug, path))
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const paper = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body)
      return { color, backgroundColor }
    })
    expect(paper).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' })
    expect(await page.locator('h1').isVisible()).toBe(true)
    expect(await page.locator('.header .brand').isVisible()).toBe(true)
    for (const gone of ['.footer', '.header .menu', '.tools', 'main ~ *', '.skip', 'main button'])
      expect([gone, await page.locator(gone).filter({ visible: true }).count()]).toEqual([gone, 0])
    await context.close()
  })
})

describe('another language', () => {
  test('keeps the size that was chosen', async () => {
    const { page, context } = await openPage(browser)
    await page.goto(storeUrl('acme', PRODUCT))
    await page.locator('.options label:visible').last().click()
    const { hash } = new URL(page.url())
    expect(hash).toMatch(/^#v-\d+$/)
    await page.locator('.footer-languages').getByRole('link', { name: 'Español' }).click()
    await page.waitForURL(/\/es\//)
    expect(new URL(page.url()).hash).toBe(hash)
    expect(await page.locator(hash).isChecked()).toBe(true)
    await context.close()
  })
})

describe('what is drawn for a store', () => {
  const sizeOf = (page: Page, src: string) =>
    page.evaluate(async (address) => {
      const picture = new Image()
      picture.src = address
      await picture.decode()
      return [picture.naturalWidth, picture.naturalHeight]
    }, src)

  test.each([
    ['acme', PRODUCT],
    ['luna', '/ar/products/jacaranda-wrap-dress/'],
    ['verde', '/'],
  ])('a link to %s%s is shared with a picture', async (slug, path) => {
    const { page, context, complaints } = await openPage(browser)
    await page.goto(storeUrl(slug, path))
    const card = await page.getAttribute('meta[property="og:image"]', 'content')
    expect(await sizeOf(page, card!)).toEqual([1200, 630])
    expect(complaints).toEqual([])
    await context.close()
  })

  test('a store has icons for home screens', async () => {
    const { page, context } = await openPage(browser)
    await page.goto(storeUrl('acme'))
    const { body } = await visit('acme', '/manifest.webmanifest')
    const { icons } = JSON.parse(body) as { icons: { src: string; sizes: string }[] }
    for (const { src, sizes } of icons) expect((await sizeOf(page, src)).join('x')).toBe(sizes)
    const touch = await page.getAttribute('link[rel="apple-touch-icon"]', 'href')
    expect(await sizeOf(page, touch!)).toEqual([180, 180])
    await context.close()
  })
})

describe('what others could keep in a browser', () => {
  const TRACKED = '/pages/tracked/'
  let slug: string

  beforeAll(async () => {
    const ask = await signUp()
    slug = await openStore(ask, { name: 'Consent' })
    const html = '<p>Our map</p><img src="https://maps.example.org/map.png" alt="Map">'
    const map = {
      type: 'custom-html',
      settings: { title: { text: { en: 'Map' } }, html: { text: { en: html } } },
    }
    await ask('POST', `/stores/${slug}/pages`, {
      ...{ title: 'Tracked', slug: 'tracked', publish: true },
      sections: { sections: { map }, order: ['map'] },
    })
    await until(
      () => visit(slug, TRACKED),
      ({ status }) => status === 200,
    )
  })

  async function openTracked() {
    const watched = await openPage(browser, PHONE)
    const outside: string[] = []
    await watched.context.route(/^https:/, (route) => {
      outside.push(new URL(route.request().url()).host)
      return route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      })
    })
    await watched.page.goto(storeUrl(slug, TRACKED), { waitUntil: 'networkidle' })
    return { ...watched, outside }
  }
  const map = (page: Page) => page.frameLocator('.embed').getByText('Our map')
  const choices = (page: Page) => page.getByRole('button', { name: 'Privacy choices' })

  test('is not loaded before it is let in, and only for once', async () => {
    const { page, context, outside } = await openTracked()
    expect(await page.getByText('This comes from maps.example.org.').isVisible()).toBe(true)
    expect(await findBarriers(page)).toEqual([])
    expect([outside, await page.locator('.embed').count()]).toEqual([[], 0])
    await page.getByRole('button', { name: 'Show it' }).click()
    await map(page).waitFor()
    expect(await page.frameLocator('.embed').locator('img').count()).toBe(1)
    await page.reload({ waitUntil: 'networkidle' })
    expect(await page.locator('.embed').count()).toBe(0)
    await context.close()
  })

  test('stays let in until the choice is taken back in the footer', async () => {
    const { page, context } = await openTracked()
    await page.getByRole('button', { name: 'Always allow maps.example.org' }).click()
    await page.goto(storeUrl(slug, TRACKED))
    await map(page).waitFor()
    await page.goto(storeUrl(slug))
    await choices(page).click()
    expect(await findBarriers(page)).toEqual([])
    await page.getByLabel('maps.example.org').uncheck()
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Close' }).click()])
    expect(await choices(page).count()).toBe(0)
    await page.goto(storeUrl(slug, TRACKED), { waitUntil: 'networkidle' })
    expect(await page.locator('.embed').count()).toBe(0)
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    await context.close()
  })

  test('is asked about nowhere in a shop that shows nothing of others', async () => {
    const { page, context } = await openPage(browser)
    await page.goto(storeUrl('acme', PRODUCT), { waitUntil: 'networkidle' })
    expect([await choices(page).count(), await page.locator('consent-gate').count()]).toEqual([0, 0])
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    await context.close()
  })
})
