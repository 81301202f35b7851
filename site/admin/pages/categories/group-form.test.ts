import { describe, expect, test } from 'vitest'
import { EMPTY_GROUP, NO_TEXTS, toGroupForm, toGroupPatch, type Group } from './group-form.ts'

const group: Group = {
  ...{ id: 1, version: 3, slug: 'tents', slugs: { en: 'tents' }, mediaId: 4, seo: { title: 'Light tents' } },
  description: '<p>Warm &amp; dry</p>',
  translations: { es: { title: 'Carpas', description: '<p>A <b>bold</b> one</p>' } },
}

describe('a form of a group', () => {
  test('shows plain texts plainly and formats as they are', () => {
    const form = toGroupForm(group, 'Tents')
    expect(form).toMatchObject({ title: 'Tents', description: 'Warm & dry', seoTitle: 'Light tents' })
    expect(form.translations['es']?.description).toBe('<p>A <b>bold</b> one</p>')
  })
})

describe('a patch of a group', () => {
  test('says what was changed and nothing else', () => {
    const changes = { description: 'Warm', mediaId: null }
    expect(toGroupPatch({ ...toGroupForm(group, 'Tents'), ...changes }, changes, group)).toEqual({
      description: '<p>Warm</p>',
      mediaId: null,
    })
  })

  test('keeps formats in the languages that have them', () => {
    const translations = { es: { ...NO_TEXTS, title: 'Carpas', description: '<p>A <b>new</b> one</p>' } }
    expect(toGroupPatch({ ...EMPTY_GROUP, translations }, { translations }, group).translations).toEqual({
      es: { title: 'Carpas', description: '<p>A <b>new</b> one</p>' },
    })
  })

  test('takes a language away that has no word left', () => {
    const translations = { es: NO_TEXTS }
    expect(toGroupPatch({ ...EMPTY_GROUP, translations }, { translations }, group).translations).toEqual({
      es: null,
    })
  })
})
