import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { adminUrl, visitAs } from '../../scripts/testing/admin.ts'
import { openBrowser, openPage, PHONE } from '../../scripts/testing/browser.ts'
import { openStore, signInAs, until } from '../../scripts/testing/visit.ts'

let browser: Browser
beforeAll(async () => {
  ;({ browser } = await openBrowser())
})
afterAll(() => browser.close())

interface Mail {
  to: string
  subject: string
}

/** The newest code that the platform has sent to an address, once it is another than the one before. */
async function readCode(email: string, before = ''): Promise<string> {
  const ask = async () => {
    const headers = { accept: 'application/json' }
    const response = await fetch(`${inject('platformUrl')}/api/outbox`, { headers })
    const { data } = (await response.json()) as { data: Mail[] }
    const mail = data.find(({ to }) => to.includes(email))
    return /\d{6}/.exec(mail?.subject ?? '')?.[0] ?? before
  }
  return until(ask, (code) => code !== before)
}

describe('a new merchant', () => {
  test('signs up, opens a store, makes a product and finds it in the store', async () => {
    const { page, context } = await openPage(browser)
    const email = `${randomUUID()}@demo.test`
    await page.goto(adminUrl('account/sign-up'))
    await page.getByLabel('Your name').fill('Rosa Campos')
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password').fill('correct horse battery')
    await page.getByRole('button', { name: 'Create an account' }).click()
    await page.getByLabel('Code').fill(await readCode(email))
    await page.getByRole('button', { name: 'Confirm' }).click()

    await page.getByLabel('Name of the store').fill(`Rosa’s ${randomUUID().slice(0, 6)}`)
    await page.getByRole('combobox', { name: 'Country' }).fill('Portug')
    await page.getByRole('option', { name: 'Portugal' }).click()
    await page.getByText('Round and fresh').click()
    await page.getByRole('button', { name: 'Create store' }).click()
    await page.getByRole('heading', { name: 'Your store is live' }).waitFor()
    const address = await page
      .getByRole('main')
      .getByRole('link', { name: /rosa-s-/ })
      .getAttribute('href')

    await page.getByRole('link', { name: 'Add a product' }).click()
    await page.getByLabel('Title', { exact: true }).fill('Clay pot')
    await page.getByLabel('Price', { exact: true }).fill('12,50')
    await page.getByRole('button', { name: 'Create product' }).click()
    await page.getByRole('heading', { level: 1, name: 'Clay pot' }).waitFor()
    const { page: shop } = await openPage(browser, PHONE)
    await until(
      async () => (await shop.goto(`${address}products/clay-pot/`))?.status(),
      (status) => status === 200,
    )
    expect(await shop.locator('.product .price').textContent()).toMatch(/12[.,]50/)
    await shop.context().close()
    await context.close()
  })
})

describe('signing in', () => {
  test('works with the keyboard alone and leads to where one wanted to go', async () => {
    const { page, context } = await openPage(browser)
    await page.goto(adminUrl('acme/releases'))
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await tabTo(page, 'email')
    await page.keyboard.type('merchant@demo.test')
    await tabTo(page, 'password')
    await page.keyboard.type('picksy-demo')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Releases' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/admin/acme/releases')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Luna')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Luna' }).waitFor()
    await context.close()
  })

  test('with a wrong password says so', async () => {
    const { page, context } = await openPage(browser)
    await page.goto(adminUrl())
    await page.getByLabel('E-mail').fill('merchant@demo.test')
    await page.getByLabel('Password', { exact: true }).fill('not the one')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    expect(await page.getByRole('alert').textContent()).toContain('Wrong e-mail or password')
    await context.close()
  })

  test('is possible with a code by e-mail, and with a password that was forgotten and set anew', async () => {
    const { page, context } = await openPage(browser)
    const origin = inject('platformUrl')
    const email = `${randomUUID()}@demo.test`
    const data = { email, password: 'correct horse battery' }
    await context.request.post(`${origin}/api/auth/register`, { data, headers: { origin } })
    await context.clearCookies()
    const first = await readCode(email)
    await page.goto(adminUrl())
    await page.getByLabel('E-mail').fill(email)
    await page.getByRole('button', { name: 'Sign in with a code by e-mail' }).click()
    await page.getByRole('button', { name: 'Send me a code' }).click()
    const second = await readCode(email, first)
    await page.getByLabel('Code').fill(second)
    await page.getByRole('button', { name: 'Confirm' }).click()
    await page.getByRole('heading', { name: 'No store yet' }).waitFor()

    await page.getByRole('button', { name: /Account/ }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.getByRole('link', { name: 'Forgot your password?' }).click()
    await page.getByLabel('E-mail').fill(email)
    await page.getByRole('button', { name: 'Send me a code' }).click()
    await page.getByLabel('Code').fill(await readCode(email, second))
    await page.getByLabel('New password').fill('another horse entirely')
    await page.getByRole('button', { name: 'Set password' }).click()
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password', { exact: true }).fill('another horse entirely')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'No store yet' }).waitFor()
    await context.close()
  })

  test('again after the session has ended keeps what was typed', async () => {
    const { page, context } = await visitAs(browser, 'editor', 'acme/products/new')
    await page.getByLabel('Title', { exact: true }).fill('Half written')
    await page.getByLabel('Price', { exact: true }).fill('9')
    await context.clearCookies()
    await page.getByRole('button', { name: 'Create product' }).click()
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' })
    await dialog.getByLabel('Password', { exact: true }).fill('picksy-demo')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Half written')
    await context.close()
  })
})

/** Goes on until the field of that name is in focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 30; steps++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.getAttribute('name'))) === name) return
  }
  throw new Error(`“${name}” cannot be reached with the keyboard`)
}

interface Product {
  id: number
  title: string
}

describe('a product', () => {
  test('that somebody else changed meanwhile is not written over', async () => {
    const ask = await signInAs('merchant')
    const made = { title: `Lamp ${randomUUID().slice(0, 6)}`, price: { amount: 900, currency: 'EUR' } }
    const { id } = await ask<Product>('POST', '/stores/acme/products', made)
    const { page, context } = await visitAs(browser, 'editor', `acme/products/${id}`)
    await page.getByLabel('Title', { exact: true }).fill('Lamp of the editor')
    await ask('PATCH', `/stores/acme/products/${id}`, { title: 'Lamp of the merchant' })
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const dialog = page.getByRole('alertdialog')
    expect(await dialog.getByRole('row', { name: /Title/ }).textContent()).toBe(
      'TitleLamp of the merchantLamp of the editor',
    )
    expect((await ask<Product>('GET', `/stores/acme/products/${id}`)).title).toBe('Lamp of the merchant')
    await dialog.getByRole('button', { name: 'Keep mine and save' }).click()
    await until(
      () => ask<Product>('GET', `/stores/acme/products/${id}`),
      ({ title }) => title === 'Lamp of the editor',
    )
    await ask('DELETE', `/stores/acme/products/${id}`)
    await context.close()
  })

  test('with unsaved changes asks before one leaves it', async () => {
    const { page, context } = await visitAs(browser, 'editor', 'acme/products/new')
    await page.getByLabel('Title', { exact: true }).fill('Nearly')
    await page.getByRole('link', { name: 'Releases' }).click()
    await page.getByRole('button', { name: 'Stay' }).click()
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Nearly')
    await page.getByRole('link', { name: 'Releases' }).click()
    await page.getByRole('button', { name: 'Leave' }).click()
    await page.getByRole('heading', { level: 1, name: 'Releases' }).waitFor()
    await context.close()
  })

  test('that is refused shows why at the field', async () => {
    const { page, context } = await visitAs(browser, 'editor', 'acme/products/new')
    await page.getByLabel('Price', { exact: true }).fill('5')
    await page.getByRole('button', { name: 'Create product' }).click()
    await page.getByRole('alert').waitFor()
    const title = page.getByLabel('Title', { exact: true })
    expect(await title.getAttribute('aria-invalid')).toBe('true')
    expect(await title.evaluate((field) => field === document.activeElement)).toBe(true)
    await context.close()
  })

  test('gets a variant of every combination of its options', async () => {
    const { page, context } = await visitAs(browser, 'editor', 'acme/products/new')
    for (const [place, name, values] of [
      [0, 'Size', 'S,M,'],
      [1, 'Color', 'Red,Blue,'],
    ] as const) {
      await page.getByRole('button', { name: 'Add option' }).click()
      await page.getByRole('textbox', { name: 'Name', exact: true }).nth(place).fill(name)
      await page.getByRole('textbox', { name: 'Values' }).nth(place).pressSequentially(values)
    }
    await page.getByRole('heading', { name: '4 variants' }).waitFor()
    expect(await page.getByRole('group', { name: 'M / Blue' }).count()).toBe(1)
    await context.close()
  })
})

describe('many products', () => {
  test('change their status at once, and back', async () => {
    const ask = await signInAs('merchant')
    const mark = randomUUID().slice(0, 8)
    for (const number of [1, 2]) {
      await ask('POST', '/stores/acme/products', {
        title: `Pile ${mark} ${number}`,
        status: 'draft',
        price: { amount: 100, currency: 'EUR' },
      })
    }
    const found = () =>
      ask<{ data: (Product & { status: string })[] }>('GET', `/stores/acme/products?q=${mark}`)
    const { page, context } = await visitAs(browser, 'editor', `acme/products?q=${mark}`)
    await page.getByRole('checkbox', { name: 'Select all' }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Set status' }).click()
    await page.getByRole('menuitem', { name: 'Archived' }).click()
    await page.getByText('2 products changed').waitFor()
    expect((await found()).data.map(({ status }) => status)).toEqual(['archived', 'archived'])
    await page.getByRole('button', { name: 'Undo' }).click()
    await until(found, ({ data }) => data.every(({ status }) => status === 'draft'))
    for (const { id } of (await found()).data) await ask('DELETE', `/stores/acme/products/${id}`)
    await context.close()
  })
})

describe('a long list', () => {
  test('comes as one scrolls, and only what is in sight is in the document', async () => {
    const ask = await signInAs('merchant')
    const slug = await openStore(ask, { name: 'Depot' })
    const titles = Array.from({ length: 130 }, (_, place) => `Crate ${String(place).padStart(3, '0')}`)
    for (const title of titles) {
      const crate = { title, status: 'draft', price: { amount: 100, currency: 'EUR' } }
      await ask('POST', `/stores/${slug}/products`, crate)
    }
    const { page, context } = await visitAs(browser, 'merchant', `${slug}/products?sort=title`)
    const last = page.getByRole('link', { name: titles.at(-1)! })
    await until(
      async () => {
        await page.mouse.wheel(0, 2_000)
        return last.count()
      },
      (count) => count === 1,
    )
    expect(await page.getByRole('row').count()).toBeLessThan(80)
    await last.click()
    await page.getByRole('heading', { level: 1, name: titles.at(-1)! }).waitFor()
    await context.close()
  })
})

describe('a release', () => {
  test('of before can be shown again, and the newest after it', async () => {
    const ask = await signInAs('merchant')
    const slug = await openStore(ask, { name: 'Signals' })
    const made = { title: 'Signal', status: 'active', price: { amount: 700, currency: 'EUR' } }
    await ask('POST', `/stores/${slug}/products`, made)
    const { page, context } = await visitAs(browser, 'merchant', `${slug}/releases`)
    const newest = page.getByRole('row', { name: /Signal/ })
    await newest.getByText('Live', { exact: true }).waitFor()
    await page
      .getByRole('row', { name: /Earlier/ })
      .first()
      .getByRole('button')
      .click()
    await page.getByRole('dialog').getByRole('button', { name: 'Roll back to this' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Roll back to this' }).click()
    await page.getByText('An earlier release is shown on purpose').waitFor()
    await page.getByRole('button', { name: 'Show the newest again' }).click()
    await page.getByText('The newest release is live').waitFor()
    await page.getByText('An earlier release is shown on purpose').waitFor({ state: 'detached' })
    await context.close()
  })
})

describe('a role', () => {
  test('shows what it allows and nothing else', async () => {
    const { page, context } = await visitAs(browser, 'employee', 'acme/products')
    await page.getByRole('heading', { level: 1, name: 'Products' }).waitFor()
    expect(await page.getByRole('link', { name: 'Add product' }).count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Releases' }).count()).toBe(0)
    await page.goto(adminUrl('acme/releases'))
    await page.getByRole('heading', { name: 'Not part of your role' }).waitFor()
    await page.goto(adminUrl('verde/products'))
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor()
    await context.close()
  })
})
