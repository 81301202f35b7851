import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRoom, visitAs } from '../../scripts/testing/admin.ts'
import { findBarriers } from '../../scripts/testing/axe.ts'
import { openBrowser } from '../../scripts/testing/browser.ts'
import { signInAs } from '../../scripts/testing/visit.ts'

let browser: Browser
beforeAll(async () => {
  ;({ browser } = await openBrowser())
})
afterAll(() => browser.close())

describe('categories', () => {
  test('are made, moved by the keyboard and deleted', async () => {
    const { page, context } = await visitAs(browser, 'merchant', 'acme/categories/new')
    const title = `Shelf ${randomUUID().slice(0, 8)}`
    await page.getByLabel('Title', { exact: true }).fill(title)
    await page.getByRole('button', { name: 'Create category' }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()

    await page.getByRole('main').getByRole('link', { name: 'Categories' }).click()
    const rows = page.getByRole('main').getByRole('listitem')
    const placeOf = async () => (await rows.allTextContents()).findIndex((text) => text.startsWith(title))
    await expect.poll(placeOf).toBeGreaterThan(0)
    const before = await placeOf()
    await page.getByRole('button', { name: `Actions for ${title}` }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Move up' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText(`${title} moved`).waitFor()
    await expect.poll(placeOf).toBeLessThan(before)

    await page.getByRole('link', { name: title }).click()
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
    await page.getByText('Deleted', { exact: true }).waitFor()
    await expect.poll(placeOf).toBe(-1)
    await context.close()
  })

  test('that somebody else has changed show both texts before they are saved', async () => {
    const ask = await signInAs('merchant')
    const title = `Shared ${randomUUID().slice(0, 8)}`
    const { id } = await ask<{ id: number }>('POST', '/stores/acme/categories', { title })
    const { page, context } = await visitAs(browser, 'merchant', `acme/categories/${id}`)
    await page.getByLabel('Description', { exact: true }).fill('Mine')
    await ask('PATCH', `/stores/acme/categories/${id}`, { description: '<p>Theirs</p>' })
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const dialog = page.getByRole('alertdialog')
    await dialog.getByRole('row', { name: 'Description Theirs Mine' }).waitFor()
    await dialog.getByRole('button', { name: 'Keep mine and save' }).click()
    await page.getByText('Saved', { exact: true }).waitFor()
    const saved = await ask<{ description: string }>('GET', `/stores/acme/categories/${id}`)
    expect(saved.description).toBe('<p>Mine</p>')
    await ask('DELETE', `/stores/acme/categories/${id}`)
    await context.close()
  })

  test('are only read by an employee', async () => {
    const { page, context } = await visitAs(browser, 'employee', 'acme/categories')
    expect(await page.getByRole('link', { name: 'Add category' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: /^Actions for/ }).count()).toBe(0)
    await openRoom(page, 'acme/categories/1')
    expect(await page.getByLabel('Title', { exact: true }).isDisabled()).toBe(true)
    await context.close()
  })
})

describe('a collection', () => {
  test('by rule says how many products match, and is made', async () => {
    const { page, context } = await visitAs(browser, 'merchant', 'acme/collections/new')
    const title = `Cheap ${randomUUID().slice(0, 8)}`
    await page.getByLabel('Title', { exact: true }).fill(title)
    await page.getByRole('button', { name: /Which products$/ }).click()
    await page.getByRole('option', { name: 'By rule' }).click()
    await page.getByRole('button', { name: 'Add condition' }).click()
    await page.getByRole('button', { name: /Condition 1, field$/ }).click()
    await page.getByRole('option', { name: 'Price', exact: true }).click()
    await page.getByRole('textbox', { name: 'Condition 1, value' }).fill('1')
    await page.getByText(/products? match(es)? now/).waitFor()
    await page.getByRole('button', { name: 'Create collection' }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await context.close()
  })

  test('by hand takes the products that are searched and picked', async () => {
    const ask = await signInAs('merchant')
    const { title: product } = await ask<{ title: string }>('GET', '/stores/acme/products/1')
    const { page, context } = await visitAs(browser, 'merchant', 'acme/collections/new')
    const title = `Picked ${randomUUID().slice(0, 8)}`
    await page.getByLabel('Title', { exact: true }).fill(title)
    await page.getByRole('searchbox', { name: 'Find products to add' }).fill(product)
    await page
      .getByRole('button', { name: `Add ${product}`, exact: true })
      .first()
      .click()
    await page.getByRole('button', { name: 'Create collection' }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByText('1 product', { exact: true }).waitFor()
    await context.close()
  })
})

describe('inventory', () => {
  test('keeps a count with its reason, and shows it in the history', async () => {
    const { page, context } = await visitAs(browser, 'merchant', 'acme/inventory')
    const note = `Shelf ${randomUUID().slice(0, 8)}`
    const first = page.getByRole('textbox', { name: /^On hand of/ }).first()
    const name = (await first.getAttribute('aria-label')) ?? ''
    const field = page.getByRole('textbox', { name, exact: true })
    const count = String(Number(await field.inputValue()) + 3)
    await field.fill(count)
    await page.getByText('1 count changed', { exact: true }).waitFor()
    await page.getByRole('textbox', { name: 'Note' }).fill(note)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('1 count saved', { exact: true }).waitFor()
    await expect.poll(() => field.inputValue(), { timeout: 10_000 }).toBe(count)
    await page.getByRole('link', { name: 'History' }).click()
    await page.getByRole('row', { name: new RegExp(note) }).waitFor()
    await context.close()
  })
})

describe('the media library', () => {
  test('takes several files, says what is wrong with one, and keeps its description', async () => {
    const { page, context } = await visitAs(browser, 'merchant', 'acme/media')
    const name = randomUUID().slice(0, 8)
    const color = `#${name.slice(0, 6)}`
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><path fill="${color}" d="M0 0h40v40H0z"/></svg>`
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Upload pictures' }).click(),
    ])
    await chooser.setFiles([
      { name: `${name}.svg`, mimeType: 'image/svg+xml', buffer: Buffer.from(picture) },
      { name: 'broken.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') },
    ])
    await page.getByRole('heading', { name: /^2 of 2/ }).waitFor()
    await page.getByRole('listitem').filter({ hasText: 'broken.png' }).getByText('Refused').waitFor()

    await page.getByRole('link', { name: new RegExp(name) }).click()
    await page.getByRole('textbox', { name: 'English' }).fill('A plain square')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Delete picture' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete picture' }).click()
    await page.getByText('Picture deleted').waitFor()
    await expect.poll(() => page.getByRole('link', { name: new RegExp(name) }).count()).toBe(0)
    await context.close()
  })
})

describe('the product editor', () => {
  test('keeps the order of pictures, the picture of a variant, and the words of every language', async () => {
    const ask = await signInAs('merchant')
    const { price } = await ask<{ price: object }>('GET', '/stores/acme/products/1')
    const library = await ask<{ data: [{ id: number }, { id: number }] }>('GET', '/stores/acme/media?limit=2')
    const [first, second] = library.data
    const title = `Tent ${randomUUID().slice(0, 8)}`
    const { id } = await ask<{ id: number }>('POST', '/stores/acme/products', {
      title,
      status: 'draft',
      options: [{ name: 'Size', values: ['S', 'M'] }],
      price,
      mediaIds: [first.id, second.id],
    })
    const { page, context } = await visitAs(browser, 'merchant', `acme/products/${id}`)
    const pictures = page.getByRole('list', { name: 'Pictures' }).getByRole('listitem')
    await pictures.locator('img').nth(1).waitFor()
    const moved = (await pictures.nth(1).getByRole('button').first().getAttribute('aria-label')) ?? ''
    await pictures.nth(1).getByRole('button').first().focus()
    await page.keyboard.press('Alt+ArrowLeft')
    await page.getByText(`${moved} is now 1 of 2`).waitFor()
    await page.getByRole('button', { name: 'Picture of M' }).click()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click()

    await page.getByRole('button', { name: /Language$/ }).click()
    await page.getByRole('option', { name: 'Spanish' }).click()
    await page.getByLabel('Title', { exact: true }).fill('Tienda')
    await page.getByRole('textbox', { name: 'Size', exact: true }).fill('Talla')
    await page.getByText(/ › es › products › /).waitFor()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved', { exact: true }).waitFor()

    const saved = await ask<{ variants: { options: string[]; mediaId: number | null }[] }>(
      'GET',
      `/stores/acme/products/${id}`,
    )
    expect(saved).toMatchObject({
      title,
      mediaIds: [second.id, first.id],
      translations: { es: { title: 'Tienda', options: { Size: 'Talla' } } },
    })
    expect(saved.variants.map(({ mediaId }) => mediaId)).toEqual([null, second.id])
    await ask('DELETE', `/stores/acme/products/${id}`)
    await context.close()
  })

  test('describes a picture, and shows the library to choose more from', async () => {
    const ask = await signInAs('merchant')
    const { mediaIds } = await ask<{ mediaIds: [number] }>('GET', '/stores/acme/products/1')
    const { alt } = await ask<{ alt: object }>('GET', `/stores/acme/media/${mediaIds[0]}`)
    const { page, context } = await visitAs(browser, 'merchant', 'acme/products/1')
    const pictures = page.getByRole('list', { name: 'Pictures' }).getByRole('listitem')
    await pictures.first().locator('img').waitFor()
    await page.getByRole('button', { name: 'Choose', exact: true }).click()
    const library = page.getByRole('dialog').getByRole('list', { name: 'Media' })
    await library.getByRole('button', { pressed: false }).first().click()
    await library.getByRole('button', { pressed: true }).first().waitFor()
    expect(await findBarriers(page)).toEqual([])
    const before = mediaIds.length
    await page.getByRole('button', { name: `Done, ${before + 1} chosen` }).click()
    await expect.poll(() => pictures.count()).toBe(before + 1)

    await pictures.first().getByRole('button').first().click()
    const words = `A tent ${randomUUID().slice(0, 8)}`
    await page.getByRole('dialog').getByRole('textbox', { name: 'English' }).fill(words)
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await pictures.first().getByRole('button', { name: words, exact: true }).waitFor()
    await ask('PATCH', `/stores/acme/media/${mediaIds[0]}`, { alt })
    await context.close()
  })

  test('takes what is typed of a defined kind, and related products by hand', async () => {
    const ask = await signInAs('merchant')
    const before = await ask<{ attributes: object[] }>('GET', '/stores/acme/attributes')
    const key = `rooms_${randomUUID().slice(0, 8)}`
    const definition = { key, label: { en: key }, type: 'number', unit: 'rooms' }
    await ask('PUT', '/stores/acme/attributes', { attributes: [definition] })
    const title = `Tent ${randomUUID().slice(0, 8)}`
    const { title: other, price } = await ask<{ title: string; price: object }>(
      'GET',
      '/stores/acme/products/1',
    )
    const draft = { title, price, status: 'draft' }
    const { id } = await ask<{ id: number }>('POST', '/stores/acme/products', draft)
    const { page, context } = await visitAs(browser, 'merchant', `acme/products/${id}`)
    await page.getByLabel(key).fill('3')
    await page.getByRole('button', { name: /Related products$/ }).click()
    await page.getByRole('option', { name: 'Chosen by hand' }).click()
    await page.getByRole('searchbox', { name: 'Find products to add' }).fill(other)
    await page
      .getByRole('button', { name: `Add ${other}`, exact: true })
      .first()
      .click()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved', { exact: true }).waitFor()
    const saved = await ask<object>('GET', `/stores/acme/products/${id}`)
    expect(saved).toMatchObject({
      attributes: { [key]: 3 },
      relatedIds: expect.arrayContaining([1]) as number[],
      relatedByHand: true,
    })
    await ask('DELETE', `/stores/acme/products/${id}`)
    await ask('PUT', '/stores/acme/attributes', { attributes: before.attributes })
    await context.close()
  })
})

describe('an import', () => {
  test('is checked before it is run, and says which row was refused', async () => {
    const { page, context } = await visitAs(browser, 'merchant', 'acme/imports')
    const name = randomUUID().slice(0, 8)
    const csv = `title,price,currency,sku\nImported ${name},12.00,EUR,imp-${name}\nBroken ${name},plenty,EUR,bad-${name}\n`
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose a file' }).click(),
    ])
    await chooser.setFiles({ name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(csv) })
    await page.getByRole('button', { name: 'Check the file' }).click()
    await page.getByText('Some rows would be left out. Nothing was changed yet.').waitFor()
    const errors = page.getByRole('region', { name: 'What was wrong' })
    expect(await errors.getByRole('rowheader').allTextContents()).toEqual(['3'])
    const ask = await signInAs('merchant')
    const count = async () => (await ask<{ data: [] }>('GET', `/stores/acme/products?q=${name}`)).data.length
    expect(await count()).toBe(0)

    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await page.getByText('Imported, without the rows below.').waitFor()
    expect(await count()).toBe(1)
    await page
      .getByRole('button', { name: `${name}.csv` })
      .nth(1)
      .waitFor()
    await context.close()
  })

  test('is not for an employee', async () => {
    const { page, context } = await visitAs(browser, 'employee', 'acme/imports')
    await page.getByRole('heading', { name: 'Not part of your role' }).waitFor()
    await context.close()
  })
})

test('all products leave as a file', async () => {
  const { page, context } = await visitAs(browser, 'editor', 'acme/imports')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export all products' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('products-acme.csv')
  expect((await readFile(await file.path(), 'utf8')).split('\n').length).toBeGreaterThan(10)
  await context.close()
})
