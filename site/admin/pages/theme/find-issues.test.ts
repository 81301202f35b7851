import { expect, test } from 'vitest'
import { base } from '../../../../themes/base/theme.ts'
import { setSetting, templatePlace, toggleHidden } from './draft.ts'
import { findIssues, findPictures } from './find-issues.ts'
import type { Pack } from './queries.ts'
import { DRAFT } from './testing.ts'

const pack: Pack = { ...base, templates: Object.keys(base.templates) }
const HERO = { place: templatePlace('home'), section: 'hero' }
const words = (en: string) => ({ text: { en } })
const CLEAN = { ...DRAFT, settings: {} }

const issues = (draft = CLEAN, locales = ['en']) =>
  findIssues({ draft, pack, locales, describes: (id, locale) => id === 1 && locale === 'en' })

test('a draft with nothing to mend has no issue', () => {
  expect(issues()).toEqual([])
})

test.each([
  ['a text that lacks a language', CLEAN, ['en', 'es', 'pt'], { kind: 'translation', field: 'heading', locales: ['pt'] }],
  ['a button that leads nowhere', setSetting(CLEAN, HERO, 'secondLabel', words('More')), ['en'], { kind: 'link', field: 'secondLink' }],
  ['a picture nobody described', setSetting(CLEAN, HERO, 'image', { ref: 'media', id: 2 }), ['en'], { kind: 'alt', field: 'image', locales: ['en'] }],
])('%s is found, with its place', (_name, draft, locales, issue) => {
  expect(issues(draft, locales)).toContainEqual({ target: HERO, ...issue })
}) // prettier-ignore

test('colors that cannot be told from the background are found', () => {
  const draft = setSetting(CLEAN, undefined, 'textColor', '#eeeeee')
  expect(issues(draft)).toEqual([{ kind: 'contrast', field: 'textColor' }])
})

test('nobody is told of what is hidden', () => {
  const draft = setSetting(CLEAN, HERO, 'image', { ref: 'media', id: 2 })
  expect(issues(toggleHidden(draft, HERO))).toEqual([])
})

test('pictures are found once', () => {
  const draft = setSetting(CLEAN, HERO, 'image', { ref: 'media', id: 2 })
  expect(findPictures(draft)).toEqual([2])
})
