import { describe, expect, test } from 'vitest'
import {
  addPart,
  findPart,
  movePart,
  removePart,
  setSetting,
  siblingsOf,
  templatePlace,
  type Draft,
} from './draft.ts'
import { mergeDrafts, takeTheirs } from './merge-drafts.ts'
import { DRAFT } from './testing.ts'

const home = templatePlace('home')
const HERO = { place: home, section: 'hero' }
const POINTS = { place: home, section: 'points' }
const heading = (draft: Draft, text: Record<string, string>) => setSetting(draft, HERO, 'heading', { text })

describe('changes of different things fit together', () => {
  test('settings of one section', () => {
    const mine = setSetting(DRAFT, HERO, 'align', 'center')
    const theirs = setSetting(DRAFT, HERO, 'height', 'large')
    const { draft, conflicts } = mergeDrafts(DRAFT, mine, theirs)
    expect(conflicts).toEqual([])
    expect(findPart(draft, HERO)?.settings).toMatchObject({ align: 'center', height: 'large' })
  })

  test('languages of one text', () => {
    const mine = heading(DRAFT, { en: 'Hey', es: 'Hola' })
    const theirs = heading(DRAFT, { en: 'Hello', es: 'Buenas' })
    const { draft, conflicts } = mergeDrafts(DRAFT, mine, theirs)
    expect(conflicts).toEqual([])
    expect(findPart(draft, HERO)?.settings['heading']).toEqual({ text: { en: 'Hey', es: 'Buenas' } })
  })

  test('one moves, the other adds and removes', () => {
    const mine = movePart(DRAFT, HERO, 1)
    const added = addPart(DRAFT, { place: home, section: 'new' }, { type: 'banners', settings: {} }, 1)
    const moved = mergeDrafts(DRAFT, mine, added)
    expect(moved.conflicts).toEqual([])
    expect(siblingsOf(moved.draft, HERO)).toEqual(['points', 'hero', 'new'])
    const removed = mergeDrafts(DRAFT, mine, removePart(DRAFT, POINTS))
    expect(siblingsOf(removed.draft, HERO)).toEqual(['hero'])
  })

  test('both add, each its own', () => {
    const add = (section: string) =>
      addPart(DRAFT, { place: home, section }, { type: 'banners', settings: {} })
    const { draft, conflicts } = mergeDrafts(DRAFT, add('mine'), add('theirs'))
    expect(conflicts).toEqual([])
    expect(siblingsOf(draft, HERO)).toEqual(expect.arrayContaining(['hero', 'points', 'mine', 'theirs']))
    expect(siblingsOf(draft, HERO)).toHaveLength(4)
  })

  test('both did the same', () => {
    const both = heading(DRAFT, { en: 'Hey' })
    expect(mergeDrafts(DRAFT, both, structuredClone(both)).conflicts).toEqual([])
  })
})

describe('of what both changed, both values are known', () => {
  const mine = heading(DRAFT, { en: 'Mine', es: 'Hola' })
  const theirs = heading(DRAFT, { en: 'Theirs', es: 'Hola' })

  test('mine holds until somebody chooses', () => {
    const { draft, conflicts } = mergeDrafts(DRAFT, mine, theirs)
    expect(conflicts).toEqual([
      {
        path: ['templates', 'home', 'sections', 'hero', 'settings', 'heading', 'text', 'en'],
        base: 'Hello',
        mine: 'Mine',
        theirs: 'Theirs',
      },
    ])
    expect(draft).toEqual(mine)
    expect(takeTheirs(draft, theirs, conflicts[0]!)).toEqual(theirs)
  })

  test('one removed what the other changed', () => {
    const { draft, conflicts } = mergeDrafts(DRAFT, mine, removePart(DRAFT, HERO))
    expect(conflicts.map(({ path }) => path.join('.'))).toEqual(['templates.home.sections.hero'])
    expect(siblingsOf(draft, HERO).toSorted()).toEqual(['hero', 'points'])
    const taken = takeTheirs(draft, removePart(DRAFT, HERO), conflicts[0]!)
    expect(siblingsOf(taken, HERO)).toEqual(['points'])
  })

  test('a theme is taken whole', () => {
    const other = { ...DRAFT, pack: 'linen', settings: {} }
    const { conflicts, draft } = mergeDrafts(DRAFT, mine, other)
    expect(conflicts.map(({ path }) => path)).toEqual([['pack']])
    expect(takeTheirs(draft, other, conflicts[0]!)).toBe(other)
    expect(mergeDrafts(DRAFT, DRAFT, other)).toEqual({ draft: other, conflicts: [] })
  })
})
