import { describe, expect, test } from 'vitest'
import { catalog } from '../../themes/index.ts'
import { validateSettings, validateTemplate, type Validated } from './theme-validation.ts'

const pack = catalog.packs.base!
const hero = (settings: object) => ({ sections: { a: { type: 'hero', settings } }, order: ['a'] })
const complaints = (result: Validated<unknown>) => (result.ok ? [] : result.issues)

describe('theme settings', () => {
  test('take what the pack declares', () => {
    expect(validateSettings(pack, { accent: '#ff0000', corners: 'round', capitals: true }).ok).toBe(true)
  })

  test.each([
    [{ accent: 'red' }, 'accent', /#1f5eff/],
    [{ corners: 'oval' }, 'corners', /square/],
    [{ headingFont: 'Comic Sans' }, 'headingFont', /serif/],
    [{ shadow: 3 }, '', /"theme" has no setting shadow/],
  ])('refuse %j', (settings, path, message) => {
    expect(complaints(validateSettings(pack, settings))).toEqual([
      { path, message: expect.stringMatching(message) as string },
    ])
  })
})

describe('a template', () => {
  test.each(Object.keys(pack.templates))('of the pack is valid: %s', (key) => {
    expect(complaints(validateTemplate(pack, key, pack.templates[key]))).toEqual([])
  })

  test('of every preset section is valid where it is allowed', () => {
    for (const schema of pack.sections) {
      for (const { section } of schema.presets) {
        const template = { sections: { a: section }, order: ['a'] }
        expect(complaints(validateTemplate(pack, schema.allowedOn?.[0] ?? 'home', template))).toEqual([])
      }
    }
  })

  test.each([
    ['an unknown section', { sections: { a: { type: 'slider', settings: {} } }, order: ['a'] }, 'sections.a.type', 'This theme has no section "slider"'],
    ['a section of another page', { sections: { a: { type: 'main-product', settings: {} } }, order: ['a'] }, 'sections.a.type', '"main-product" does not belong on home'],
    ['an unknown setting', hero({ colour: 'red' }), 'sections.a.settings', '"hero" has no setting colour'],
    ['a script as a link', hero({ link: 'javascript:alert(1)' }), 'sections.a.settings.link', 'Use a path that starts with /, or an https, mailto or tel address'],
    ['another host in disguise', hero({ link: '//evil.test' }), 'sections.a.settings.link', 'Use a path that starts with /, or an https, mailto or tel address'],
    ['a value between steps', hero({ overlay: 61 }), 'sections.a.settings.overlay', 'Steps of 5'],
    ['an order that forgets a section', { sections: hero({}).sections, order: [] }, 'order', 'The section "a" has no place in the order'],
    ['an order that names a stranger', { sections: hero({}).sections, order: ['a', 'b'] }, 'order', 'There is no section "b"'],
    ['a section twice', { sections: hero({}).sections, order: ['a', 'a'] }, 'order', 'A section stands in the order twice'],
  ])('refuses %s', (_, template, path, message) => {
    expect(complaints(validateTemplate(pack, 'home', template))).toEqual([{ path, message }])
  }) // prettier-ignore

  test('has room for 25 sections', () => {
    const ids = Array.from({ length: 26 }, (_, at) => `s${at}`)
    const sections = Object.fromEntries(ids.map((id) => [id, { type: 'hero', settings: {} }]))
    expect(complaints(validateTemplate(pack, 'home', { sections, order: ids }))).toContainEqual({
      path: 'sections',
      message: 'There is room for 25 sections on a page',
    })
  })

  test('counts blocks and knows their kinds', () => {
    const ids = Array.from({ length: 7 }, (_, at) => `b${at}`)
    const blocks = Object.fromEntries(ids.map((id) => [id, { type: 'highlight', settings: {} }]))
    const section = { type: 'highlights', settings: {}, blocks, blockOrder: ids }
    expect(complaints(validateTemplate(pack, 'home', { sections: { a: section }, order: ['a'] }))).toEqual([
      { path: 'sections.a.blocks', message: '"highlights" has room for 6 blocks' },
    ])
    const strange = { ...section, blocks: { b0: { type: 'video', settings: {} } }, blockOrder: ['b0'] }
    expect(complaints(validateTemplate(pack, 'home', { sections: { a: strange }, order: ['a'] }))).toEqual([
      { path: 'sections.a.blocks.b0.type', message: '"highlights" has no block "video"' },
    ])
  })

  test.each([null, 'x', 42, [], { sections: {} }, { sections: { a: null }, order: ['a'] }])(
    'is refused, not thrown at, when it is %j',
    (template) => {
      expect(validateTemplate(pack, 'home', template).ok).toBe(false)
    },
  )
})
