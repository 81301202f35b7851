import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRoom, visitAs } from '../../scripts/testing/admin.ts'
import { findBarriers } from '../../scripts/testing/axe.ts'
import { openBrowser } from '../../scripts/testing/browser.ts'
import { signInAs } from '../../scripts/testing/visit.ts'

let browser: Browser
beforeAll(async () => {
  ;({ browser } = await openBrowser())
})
afterAll(() => browser.close())

test('a task goes from the manager who hands it out to the employee who does it', async () => {
  const title = `Polish the sign ${randomUUID().slice(0, 8)}`
  const manager = await visitAs(browser, 'branch', 'acme')
  await manager.page.getByRole('button', { name: 'New task' }).click()
  const dialog = manager.page.getByRole('dialog', { name: 'New task' })
  await dialog.getByRole('button', { name: 'Hand out' }).click()
  await dialog.locator('.field', { hasText: 'What is to be done' }).locator('.field-error').waitFor()
  expect(await findBarriers(manager.page)).toEqual([])
  await dialog.getByRole('textbox', { name: 'What is to be done' }).fill(title)
  await dialog.getByRole('button', { name: /Who does it/ }).click()
  await manager.page.getByRole('option', { name: 'Employee' }).click()
  await dialog.getByRole('button', { name: 'Hand out' }).click()
  const columnOf = (name: string) => manager.page.getByRole('region', { name: new RegExp(`^${name}`) })
  await columnOf('To do').getByText(title).waitFor()

  const employee = await visitAs(browser, 'employee', 'acme')
  const tasks = employee.page.getByRole('region', { name: 'Your tasks' })
  await tasks.getByRole('button', { name: `Start: ${title}` }).click()
  await tasks.getByRole('button', { name: `Done: ${title}` }).click()
  await tasks.getByText(title).waitFor({ state: 'detached' })
  await openRoom(manager.page, 'acme')
  await columnOf('Done').getByText(title).waitFor()
  await Promise.all([manager.context.close(), employee.context.close()])
})

test('a merchant sees the stores side by side, and each figure leads to what it counts', async () => {
  const { page, context } = await visitAs(browser, 'merchant', '')
  const tile = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Acme' }) })
  await tile.getByText('ago').waitFor()
  await tile.getByRole('link', { name: /to do/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Tasks and shifts' }).waitFor()
  await page.goBack()
  await tile.getByRole('link', { name: /sold out/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Products' }).waitFor()
  await page.getByRole('table', { name: 'Products' }).getByText('Sold out').first().waitFor()
  await context.close()
})

test('an editor is led from a count to the list of what it counts', async () => {
  const { page, context } = await visitAs(browser, 'editor', 'acme')
  await page.getByRole('link', { name: /Pictures without alt text/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Media' }).waitFor()
  expect(await page.getByRole('switch', { name: 'Not described' }).isChecked()).toBe(true)
  await context.close()
})

test('the platform admin sees what runs, and whose release was the last', async () => {
  const { page, context } = await visitAs(browser, 'admin', '')
  const health = page.getByRole('region', { name: 'Health' })
  await health.getByText(/answers in \d+ ms/).waitFor()
  expect(await health.getByText('none is running').count()).toBe(0)
  await page.getByRole('region', { name: 'Latest releases' }).getByRole('link', { name: 'Acme' }).click()
  await page.getByRole('heading', { level: 1, name: 'Releases' }).waitFor()
  await context.close()
})

test('the palette finds a product by a word of its name, with the keyboard alone', async () => {
  const { page, context } = await visitAs(browser, 'merchant', 'acme')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('dome ten')
  await page.getByRole('menuitem', { name: /Ordesa Dome Tent/ }).waitFor()
  expect(await findBarriers(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Ordesa Dome Tent' }).waitFor()
  await context.close()
})

test('a view of the products is kept, chosen, renamed and deleted', async () => {
  const { page, context } = await visitAs(browser, 'merchant', 'luna/products?stock=out_of_stock&sort=title')
  const name = `Gone ${randomUUID().slice(0, 8)}`
  const views = page.getByRole('button', { name: /^Views/ })
  const choose = async (entry: string) => {
    await views.click()
    await page.getByRole('menuitem', { name: entry, exact: true }).click()
  }
  await choose('Keep this view')
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: `Views: ${name}` }).waitFor()

  await openRoom(page, 'luna/products')
  await choose(name)
  await expect.poll(() => new URL(page.url()).search).toBe('?stock=out_of_stock&sort=title')
  await choose(`Rename ${name}`)
  await page.getByRole('textbox', { name: 'Name' }).fill(`${name}!`)
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: `Views: ${name}!` }).waitFor()
  await choose(`Delete ${name}!`)
  await page.getByText('View deleted').waitFor()
  await page.getByRole('button', { name: 'Views', exact: true }).waitFor()
  await context.close()
})

test('an attribute is defined with its options, moved, and deleted after saying what that does', async () => {
  const { page, context } = await visitAs(browser, 'merchant', 'acme/attributes')
  const name = `Lining ${randomUUID().slice(0, 8)}`
  await page.getByRole('button', { name: 'Add attribute' }).click()
  const dialog = page.getByRole('dialog', { name: 'New attribute' })
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.getByText('A key is needed: begin with a letter a to z.').waitFor()
  await dialog.getByRole('textbox', { name: 'Name in English' }).fill(name)
  await dialog.getByRole('button', { name: /^Text Kind|Kind/ }).click()
  await page.getByRole('option', { name: 'Choice' }).click()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.getByText('A choice needs options.').waitFor()
  await dialog.getByRole('button', { name: 'Add option' }).click()
  await dialog.getByRole('textbox', { name: 'Option 1 in English' }).fill('Fleece')
  await dialog.getByRole('textbox', { name: 'Option 1 in Spanish' }).fill('Forro polar')
  expect(await findBarriers(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Save' }).click()
  const row = page.getByRole('list', { name: 'Attributes' }).getByRole('listitem').filter({ hasText: name })
  await row.getByText('Choice, 1 option').waitFor()

  const choose = async (entry: string) => {
    await row.getByRole('button', { name: `Actions for ${name}` }).click()
    await page.getByRole('menuitem', { name: entry }).click()
  }
  await choose('Move up')
  await page.getByText(`${name} moved`).waitFor()
  await choose('Delete')
  const question = page.getByRole('alertdialog', { name: `Delete ${name}?` })
  await question.getByText(/The products keep their values/).waitFor()
  await question.getByRole('button', { name: 'Delete' }).click()
  await row.waitFor({ state: 'detached' })
  await context.close()
})

test('categories are moved by dragging and by keys', async () => {
  const ask = await signInAs('merchant')
  const make = async (title: string) =>
    (await ask<{ id: number }>('POST', '/stores/luna/categories', { title })).id
  const titles = ['Upper', 'Lower'].map((title) => `${title} ${randomUUID().slice(0, 8)}`) as [string, string]
  const ids = [await make(titles[0]), await make(titles[1])] as const
  const { page, context } = await visitAs(browser, 'merchant', 'luna/categories')
  const parentOf = async (id: number) =>
    (await ask<{ parentId: number | null }>('GET', `/stores/luna/categories/${id}`)).parentId
  const row = (title: string) => page.getByRole('listitem').filter({ hasText: title })

  await row(titles[1]).dragTo(row(titles[0]))
  await page.getByText(`${titles[1]} moved`).waitFor()
  expect(await parentOf(ids[1])).toBe(ids[0])

  await openRoom(page, 'luna/categories')
  await page.getByRole('link', { name: titles[1] }).focus()
  await page.keyboard.press('Alt+ArrowLeft')
  await page.getByText(`${titles[1]} moved`).waitFor()
  expect(await parentOf(ids[1])).toBeNull()
  await expect
    .poll(() =>
      page.getByRole('link', { name: titles[1] }).evaluate((link) => link === document.activeElement),
    )
    .toBe(true)
  for (const id of ids) await ask('DELETE', `/stores/luna/categories/${id}`)
  await context.close()
})
