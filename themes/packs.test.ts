import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkPack, readMarkup } from '../scripts/theme/check-pack.ts'
import { catalog } from './index.ts'

const packs = Object.values(catalog.packs)
const base = catalog.packs.base!
const open = (id: string, file: string) => new URL(`${id}/${file}`, import.meta.url)
const read = (id: string, file: string) => readFileSync(open(id, file), 'utf8')

test('every folder is a pack of the catalogue', () => {
  const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  expect(folders.filter((entry) => entry.isDirectory()).map(({ name }) => name)).toEqual(
    Object.keys(catalog.packs).toSorted(),
  )
})

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (id, pack) => {
  test('is whole, translated and readable by day and night', async () => {
    expect(await checkPack(pack)).toEqual([])
  })

  test('takes only from the pack it extends', () => {
    const files = readdirSync(open(id, ''), { recursive: true, encoding: 'utf8' })
    const others = packs.filter((other) => other.id !== id && other.id !== pack.extends)
    for (const file of files.filter((name) => /\.(ts|astro|css)$/.test(name))) {
      for (const other of others) expect(read(id, file), file).not.toContain(`../${other.id}/`)
    }
  })
})

describe.each(packs.filter(({ id }) => id !== 'base').map((pack) => [pack.id, pack] as const))(
  '%s beside base',
  (id, pack) => {
    test('has header, footer, product page, listing and card of its own', () => {
      const sources = readMarkup(id)
      for (const type of ['header', 'footer', 'main-product', 'main-listing']) {
        expect(sources.get(type), type).toBe('.')
      }
      expect(existsSync(open(id, 'parts/write-product-card.ts'))).toBe(true)
      expect(pack.templates.home?.order).not.toEqual(base.templates.home?.order)
    })

    test('has all the sections of base, so that a change of pack keeps what a merchant made', () => {
      const types = pack.sections.map(({ type }) => type)
      for (const { type } of base.sections) expect(types).toContain(type)
    })

    test('draws six sections or more that no other pack but base has', () => {
      const others = packs.filter((other) => other.id !== id && other.id !== 'base')
      const drawn = (of: string) =>
        [...readMarkup(of)].flatMap(([type, from]) => (from === '.' ? [type] : []))
      const taken = new Set(others.flatMap((other) => drawn(other.id)))
      const own = pack.sections.filter(({ type }) => drawn(id).includes(type) && !taken.has(type))
      expect(own.length).toBeGreaterThanOrEqual(6)
      for (const { presets, type } of own) expect(presets.length, type).toBeGreaterThan(0)
    })
  },
)
