import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from '../../scripts/testing/browser.ts'
import { reportPage } from '../../scripts/testing/lighthouse.ts'
import { storeUrl } from '../../scripts/testing/visit.ts'

let opened: TestBrowser
beforeAll(async () => {
  opened = await openBrowser()
})
afterAll(() => opened.browser.close())

describe('Lighthouse finds nothing to mend', () => {
  test.each([
    ['home', 'acme', '/'],
    ['category', 'luna', '/categories/vestidos/'],
    ['product', 'acme', '/products/ordesa-dome-tent/'],
  ])('on a %s page', async (_, slug, path) => {
    const { scores, failed } = await reportPage(storeUrl(slug, path), {
      port: opened.debuggingPort,
      categories: ['accessibility', 'best-practices', 'seo'],
    })
    expect({ scores, failed }).toEqual({
      scores: { accessibility: 100, 'best-practices': 100, seo: 100 },
      failed: [],
    })
  })
})
