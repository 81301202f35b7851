import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Field, Localized, Settings } from '../api/contracts/theme.ts'
import { validateSettings, validateTemplate } from '../api/contracts/theme-validation.ts'
import { contrast } from '../site/kit/color.ts'
import type { ThemeLook } from '../site/kit/palette.ts'
import { catalog } from './index.ts'

const packs = Object.values(catalog.packs)
const base = catalog.packs.base!
const open = (id: string, file: string) => new URL(`${id}/${file}`, import.meta.url)
const read = (id: string, file: string) => readFileSync(open(id, file), 'utf8')
/** Where a pack gets the markup of a section from, by section type. */
const markup = (id: string) => {
  const imports = read(id, 'Sections.astro').matchAll(/from '(\.\S*)\/sections\/([\w-]+)\/Section\.astro'/g)
  return new Map([...imports].map(([, from, type = '']) => [type, from]))
}

const labelsOf = (fields: Field[]): Localized[] =>
  fields.flatMap((field) => [
    field.label,
    ...(field.info ? [field.info] : []),
    ...('options' in field && field.kind === 'select' ? field.options.map(({ label }) => label) : []),
  ])

function readPairs(style: string, mode: 'l' | 'd'): number[] {
  const colors = Object.fromEntries(
    [...style.matchAll(new RegExp(`--${mode}-([\\w-]+):([^;]+)`, 'g'))].map(([, name, value]) => [
      name,
      value,
    ]),
  ) as Record<string, string>
  const pairs = ['text bg', 'text surface', 'soft bg', 'soft surface', 'link bg', 'link surface', 'on-accent accent', 'on-contrast contrast'] // prettier-ignore
  return pairs.map((pair) => {
    const [text = '', ground = ''] = pair.split(' ')
    return contrast(colors[text] ?? '', colors[ground] ?? '')
  })
}

test('every folder is a pack of the catalogue', () => {
  const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  expect(folders.filter((entry) => entry.isDirectory()).map(({ name }) => name)).toEqual(
    Object.keys(catalog.packs).toSorted(),
  )
})

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (id, pack) => {
  test.each(pack.presets.map((preset) => [preset.id, preset.settings] as const))(
    'is readable by day and night as %s',
    async (_, settings: Settings) => {
      expect(validateSettings(pack, settings)).toMatchObject({ ok: true })
      const { themeLook } = (await import(open(id, 'palette.ts').href)) as {
        themeLook(theme: Settings): ThemeLook
      }
      const { style } = themeLook({ ...settings })
      for (const ratio of [...readPairs(style, 'l'), ...readPairs(style, 'd')]) {
        expect(ratio).toBeGreaterThanOrEqual(4.5)
      }
    },
  )

  test('has markup for each of its sections', () => {
    const sources = markup(id)
    expect([...sources.keys()].toSorted()).toEqual(pack.sections.map(({ type }) => type).toSorted())
    for (const [type, from] of sources) {
      expect(existsSync(open(id, `${from}/sections/${type}/Section.astro`)), type).toBe(true)
    }
  })

  test('has templates and presets that it would take from a merchant', () => {
    for (const [key, template] of Object.entries(pack.templates)) {
      expect(validateTemplate(pack, key, template), key).toMatchObject({ ok: true })
    }
    for (const { type, presets, allowedOn } of pack.sections) {
      for (const { section } of presets) {
        const template = { sections: { a: section }, order: ['a'] }
        expect(validateTemplate(pack, allowedOn?.[0] ?? 'home', template), type).toMatchObject({ ok: true })
      }
    }
  })

  test('is labelled in every language of the editor', () => {
    const labels = [
      pack.label,
      ...pack.presets.map(({ label }) => label),
      ...labelsOf(pack.settings),
      ...pack.sections.flatMap(({ label, fields, blocks = [], presets }) => [
        label,
        ...labelsOf(fields),
        ...blocks.flatMap((block) => [block.label, ...labelsOf(block.fields)]),
        ...presets.map((preset) => preset.label),
      ]),
    ]
    for (const label of labels) {
      for (const language of ['en', 'es', 'pt']) expect(label[language], JSON.stringify(label)).toBeTruthy()
    }
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
      const sources = markup(id)
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
      const drawn = (of: string) => [...markup(of)].flatMap(([type, from]) => (from === '.' ? [type] : []))
      const taken = new Set(others.flatMap((other) => drawn(other.id)))
      const own = pack.sections.filter(({ type }) => drawn(id).includes(type) && !taken.has(type))
      expect(own.length).toBeGreaterThanOrEqual(6)
      for (const { presets, type } of own) expect(presets.length, type).toBeGreaterThan(0)
    })
  },
)
