import { existsSync } from 'node:fs'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'
import { freePort } from '../embedded-postgres.ts'

const DEBIAN = '/usr/bin/chromium'

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

export interface TestBrowser {
  browser: Browser
  /** For tools that drive the browser themselves. */
  debuggingPort: number
}

/** The Chromium of the machine, or the one that comes with the packages. */
export async function openBrowser(): Promise<TestBrowser> {
  const debuggingPort = await freePort()
  const { executablePath, args } = await findChromium()
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${debuggingPort}`],
  })
  return { browser, debuggingPort }
}

async function findChromium(): Promise<{ executablePath: string; args: string[] }> {
  if (existsSync(DEBIAN)) return { executablePath: DEBIAN, args: QUIET }
  // With this it unpacks the libraries that a bare machine lacks.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x'
  const { default: packed } = await import('@sparticuz/chromium')
  return { executablePath: await packed.executablePath(), args: [...new Set([...packed.args, ...QUIET])] }
}

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } satisfies BrowserContextOptions
export const DESKTOP = { viewport: { width: 1280, height: 900 } } satisfies BrowserContextOptions

export interface Watched {
  page: Page
  context: BrowserContext
  /** Errors on the console, requests that failed, breaches of the policy. */
  complaints: string[]
}

/** A page that notes down whatever a visitor's browser would complain about. */
export async function openPage(browser: Browser, options: BrowserContextOptions = DESKTOP): Promise<Watched> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  page.on('requestfailed', (request) => {
    complaints.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
  })
  return { page, context, complaints }
}

/** Fetches the pictures that wait to be scrolled to, too; answers those that cannot be shown. */
export function loadPictures(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const pictures = [...document.images]
    for (const picture of pictures) picture.loading = 'eager'
    const loading = pictures.map((picture) => picture.decode().catch(() => undefined))
    await Promise.all(loading)
    return pictures.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src)
  })
}
