import { expect, test } from 'vitest'
import { catalog } from '../../../../themes/index.ts'
import { validateSettings, validateTemplate } from '../../../../api/contracts/theme-validation.ts'
import type { ThemePack } from '../../../../api/contracts/theme.ts'
import { addPart, getTemplate, templatePlace, type Draft } from './draft.ts'
import { fitDraft } from './fit-draft.ts'

const packs = Object.values(catalog.packs)
const home = templatePlace('home')

function draftOf({ id, templates, presets }: ThemePack): Draft {
  const isGroup = (key: string) => key === 'header' || key === 'footer'
  const all = Object.entries(templates)
  return {
    pack: id,
    preset: '',
    settings: presets[0]?.settings ?? {},
    css: '',
    templates: Object.fromEntries(all.filter(([key]) => !isGroup(key))),
    groups: Object.fromEntries(all.filter(([key]) => isGroup(key))),
  }
}

const pairs = packs.flatMap((from) =>
  packs.filter((to) => to !== from).map((to) => [from.id, to.id, from, to] as const),
)

test.each(pairs)('what %s has stands in %s, and the API takes it', (_from, _to, from, to) => {
  const { draft, lost } = fitDraft(draftOf(from), { ...to, templates: Object.keys(to.templates) })
  expect(validateSettings(to, draft.settings)).toMatchObject({ ok: true })
  for (const [key, template] of Object.entries({ ...draft.templates, ...draft.groups })) {
    expect(validateTemplate(to, key, template)).toMatchObject({ ok: true })
  }
  const kept = getTemplate(draft, home).order.length
  expect(kept + lost.length).toBeGreaterThanOrEqual(getTemplate(draftOf(from), home).order.length)
})

test('what the other pack does not have is named', () => {
  const [linen, base] = [catalog.packs['linen']!, catalog.packs['base']!]
  const target = { place: home, section: 'looks' }
  const draft = addPart(draftOf(linen), target, { type: 'editorial-quote', settings: {} })
  expect(fitDraft(draft, { ...base, templates: Object.keys(base.templates) }).lost).toContain(
    'editorial-quote',
  )
})
