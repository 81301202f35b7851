import { describe, expect, test } from 'vitest'
import { setSetting, templatePlace, type Draft } from './draft.ts'
import { beginEditing, edit, findUnsaved, findUnseen, type Editing } from './editing.ts'
import type { Theme } from './queries.ts'
import { DRAFT } from './testing.ts'

const HERO = { place: templatePlace('home'), section: 'hero' }
const aligned = (draft: Draft, align: string) => setSetting(draft, HERO, 'align', align)
const tall = (draft: Draft) => setSetting(draft, HERO, 'height', 'large')

const themeOf = (draft: Draft, version: number): Theme => ({
  ...draft,
  version,
  status: 'changed',
  publishedAt: null,
  publishAt: null,
  updatedAt: '2026-05-04T10:00:00.000Z',
})

const begin = () => beginEditing(themeOf(DRAFT, 1))
const change = (editing: Editing, draft: Draft) => edit(editing, { type: 'change', draft, step: { at: 0 } })

describe('what is saved', () => {
  test('nothing before something has changed, and then only that', () => {
    expect(findUnsaved(DRAFT, structuredClone(DRAFT))).toBeUndefined()
    const draft = aligned(DRAFT, 'center')
    expect(findUnsaved(DRAFT, draft)).toEqual({ templates: { home: draft.templates['home'] } })
  })

  test('everything after a change of theme', () => {
    const other = { ...DRAFT, pack: 'linen' }
    expect(findUnsaved(DRAFT, other)).toMatchObject({ templates: DRAFT.templates, groups: DRAFT.groups })
  })

  test('what was typed meanwhile stays, on what the API made of the rest', () => {
    const sent = aligned(DRAFT, 'center')
    const editing = change(change(begin(), sent), tall(sent))
    const cleaned = setSetting(sent, HERO, 'heading', { text: { en: 'Clean' } })
    const { history, saved } = edit(editing, { type: 'saved', theme: themeOf(cleaned, 2), base: sent })
    expect(history.present).toEqual(tall(cleaned))
    expect(saved.version).toBe(2)
  })
})

describe('two who edit', () => {
  test('have both changes, and each undoes only the own one', () => {
    const mine = change(begin(), aligned(DRAFT, 'center'))
    const met = edit(mine, { type: 'overtaken', theme: themeOf(tall(DRAFT), 2) })
    expect(met.conflict).toBeUndefined()
    expect(met.history.present).toEqual(aligned(tall(DRAFT), 'center'))
    expect(edit(met, { type: 'undo' }).history.present).toEqual(tall(DRAFT))
  })

  test('decide what holds where both changed the same', () => {
    const mine = change(begin(), aligned(DRAFT, 'center'))
    const met = edit(mine, { type: 'overtaken', theme: themeOf(aligned(DRAFT, 'end'), 2) })
    expect(met.conflict?.conflicts).toHaveLength(1)
    const theirs = edit(met, { type: 'decide', theirs: met.conflict!.conflicts })
    expect(theirs.history.present).toEqual(aligned(DRAFT, 'end'))
    expect(theirs.conflict).toBeUndefined()
    expect(edit(met, { type: 'decide', theirs: [] }).history.present).toEqual(aligned(DRAFT, 'center'))
  })
})

test('what is taken back while it is on its way is shown as it was', () => {
  const sent = aligned(DRAFT, 'center')
  expect(findUnsaved(DRAFT, DRAFT)).toBeUndefined()
  expect(findUnseen(DRAFT, sent, DRAFT)).toEqual({ templates: { home: DRAFT.templates['home'] } })
})
