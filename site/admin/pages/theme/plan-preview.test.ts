import { expect, test } from 'vitest'
import {
  addPart,
  movePart,
  removePart,
  setSetting,
  templatePlace,
  toggleHidden,
  type Draft,
} from './draft.ts'
import { planPreview } from './plan-preview.ts'
import { DRAFT } from './testing.ts'

const place = templatePlace('home')
const HERO = { place, section: 'hero' }
const NOTHING = { page: false, sections: [], gone: [], orders: [] }

test.each<[string, Draft, object]>([
  ['a setting renders its section alone', setSetting(DRAFT, HERO, 'align', 'center'), { sections: ['hero'] }],
  [
    'a block renders the section around it',
    setSetting(DRAFT, { place, section: 'points', block: 'two' }, 'title', { text: { en: 'Two' } }),
    { sections: ['points'] },
  ],
  [
    'an order renders nothing',
    movePart(DRAFT, HERO, 1),
    { orders: [{ group: 'template', ids: ['points', 'hero'] }] },
  ],
  ['what is removed goes out of sight', removePart(DRAFT, HERO), { gone: ['hero'] }],
  ['what is hidden goes out of sight', toggleHidden(DRAFT, HERO), { gone: ['hero'] }],
  [
    'what is new comes with the page',
    addPart(DRAFT, { place, section: 'new' }, { type: 'hero', settings: {} }),
    { page: true },
  ],
  ['colors concern the whole page', setSetting(DRAFT, undefined, 'accent', '#ff0000'), { page: true }],
  [
    'other pages are not looked at',
    addPart(DRAFT, { place: templatePlace('product'), section: 'new' }, { type: 'hero', settings: {} }),
    {},
  ],
])('%s', (_name, after, plan) => {
  expect(planPreview(DRAFT, after, 'home')).toEqual({ ...NOTHING, ...plan })
})

test('what is shown again comes with the page', () => {
  expect(planPreview(toggleHidden(DRAFT, HERO), DRAFT, 'home').page).toBe(true)
})
