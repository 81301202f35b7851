import { describe, expect, test } from 'vitest'
import {
  addPart,
  duplicatePart,
  findPart,
  findPlace,
  movePart,
  removePart,
  setSetting,
  siblingsOf,
  templatePlace,
  toggleHidden,
} from './draft.ts'
import { DRAFT } from './testing.ts'

const HERO = { place: templatePlace('home'), section: 'hero' }
const ONE = { place: templatePlace('home'), section: 'points', block: 'one' }

describe('sections and blocks alike', () => {
  test.each([
    ['a section', HERO, ['points', 'hero']],
    ['a block', ONE, ['two', 'one']],
  ])('%s is moved', (_name, target, order) => {
    expect(siblingsOf(movePart(DRAFT, target, 1), target)).toEqual(order)
  })

  test.each([
    ['a section', HERO, ['points']],
    ['a block', ONE, ['two']],
  ])('%s is removed', (_name, target, order) => {
    const draft = removePart(DRAFT, target)
    expect(siblingsOf(draft, target)).toEqual(order)
    expect(findPart(draft, target)).toBeUndefined()
  })

  test.each([
    ['a section', HERO, { ...HERO, section: 'copy' }, ['hero', 'copy', 'points']],
    ['a block', ONE, { ...ONE, block: 'copy' }, ['one', 'copy', 'two']],
  ])('a copy of %s stands behind it', (_name, target, copy, order) => {
    const draft = duplicatePart(DRAFT, target, 'copy')
    expect(siblingsOf(draft, target)).toEqual(order)
    expect(findPart(draft, copy)).toEqual(findPart(DRAFT, target))
  })

  test('one that is hidden and shown again is as it was', () => {
    const hidden = toggleHidden(DRAFT, HERO)
    expect(findPart(hidden, HERO)?.hidden).toBe(true)
    expect(toggleHidden(hidden, HERO)).toEqual(DRAFT)
  })
})

test('a new section comes to stand where it is wanted', () => {
  const target = { place: templatePlace('home'), section: 'new' }
  const draft = addPart(DRAFT, target, { type: 'rich-text', settings: {} }, 1)
  expect(siblingsOf(draft, target)).toEqual(['hero', 'new', 'points'])
})

test('a setting changes what it is about and nothing else', () => {
  const draft = setSetting(DRAFT, ONE, 'title', { text: { en: 'First' } })
  expect(findPart(draft, ONE)?.settings['title']).toEqual({ text: { en: 'First' } })
  expect(findPart(draft, HERO)).toBe(findPart(DRAFT, HERO))
  expect(draft.groups).toBe(DRAFT.groups)
})

test('a section is found by its id alone, wherever it stands', () => {
  expect(findPlace(DRAFT, 'home', 'points')).toEqual(templatePlace('home'))
  expect(findPlace(DRAFT, 'home', 'footer')).toEqual({ kind: 'groups', key: 'footer' })
  expect(findPlace(DRAFT, 'home', 'nowhere')).toBeUndefined()
})
