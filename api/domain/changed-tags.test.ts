import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SITEMAP_RANGE as CONTRACT_RANGE } from '../contracts/paths.ts'
import { changedTags } from './changed-tags.ts'
import type {
  BannerDocumentSnapshot,
  CategorySnapshot,
  CollectionSnapshot,
  EntryDocumentSnapshot,
  ProductSnapshot,
  Snapshot,
  StockSnapshot,
} from './snapshots.ts'
import { kindsOfTag, SITEMAP_RANGE, tagOf } from './tags.ts'

const base = {
  visible: true,
  slugs: { es: 'bota' },
  titles: { es: 'Bota' },
  shown: {},
  contentDay: '2026-01-01',
}
const boot: ProductSnapshot = {
  ...base,
  kind: 'product',
  id: 42,
  shown: { price: 1999, categoryIds: [7] },
  lists: { latest: -42, 'category:7': -42, 'collection:3': 1999 },
}
const stock: StockSnapshot = {
  kind: 'stock',
  productId: 42,
  visible: true,
  states: { 1: 'in_stock', 2: 'low_stock' },
  lists: { 'category:7': -42 },
}
const shoes: CategorySnapshot = {
  ...base,
  kind: 'category',
  id: 7,
  parentId: 2,
  position: 1,
  ancestorIds: [2, 1],
}
const summer: CollectionSnapshot = { ...base, kind: 'collection', id: 3, position: 0, members: [1, 2] }
const post: EntryDocumentSnapshot = { ...base, kind: 'document', type: 'post', id: 5, rank: 100 }
const policy: EntryDocumentSnapshot = { ...post, type: 'policy', rank: 0 }

describe('a product', () => {
  const everything = [
    'addresses:product', 'link:product:42', 'list:category:7', 'list:collection:3', 'list:latest', 'product:42',
    'sitemap:product:0',
  ] // prettier-ignore
  const cases: [string, ProductSnapshot | null, ProductSnapshot | null, string[]][] = [
    ['is made', null, boot, everything],
    ['goes', boot, null, everything],
    ['is hidden', boot, { ...boot, visible: false }, everything],
    ['hidden, changes', { ...boot, visible: false }, { ...boot, visible: false, shown: 1, lists: {} }, []],
    ['hidden, goes: its address now says so', { ...boot, visible: false }, null, ['product:42']],
    ['price', boot, { ...boot, shown: { price: 1, categoryIds: [7] } }, ['product:42']],
    [
      'price that a list is sorted by',
      boot,
      { ...boot, shown: { price: 1 }, lists: { ...boot.lists, 'collection:3': 1 } },
      ['list:collection:3', 'product:42'],
    ],
    ['text', boot, { ...boot, shown: 1, contentDay: '2026-01-02' }, ['product:42', 'sitemap:product:0']],
    ['title', boot, { ...boot, titles: { es: 'Botas' } }, ['link:product:42', 'product:42']],
    [
      'address of one language',
      boot,
      { ...boot, slugs: { es: 'bota', en: 'boot' } },
      ['addresses:product', 'link:product:42', 'product:42', 'sitemap:product:0'],
    ],
    [
      'put from one category into another',
      boot,
      { ...boot, lists: { latest: -42, 'category:8': -42, 'collection:3': 1999 } },
      ['list:category:7', 'list:category:8'],
    ],
    [
      'moves in a collection',
      boot,
      { ...boot, lists: { ...boot.lists, 'collection:3': 2 } },
      ['list:collection:3'],
    ],
    [
      'id 5000',
      { ...boot, id: 5000 },
      { ...boot, id: 5000, contentDay: '2026-01-02' },
      ['sitemap:product:1'],
    ],
    ['keys in another order', boot, { ...boot, shown: { categoryIds: [7], price: 1999 } }, []],
  ]
  test.each(cases)('%s', (_name, before, after, tags) => {
    expect(changedTags(before, after)).toEqual(tags)
  })
})

describe('stock', () => {
  test.each([
    ['a state flips', { ...stock, states: { 1: 'out_of_stock', 2: 'low_stock' } }, ['product:42']],
    ['the state stays', { ...stock, states: { 2: 'low_stock', 1: 'in_stock' } }, []],
    ['a rule drops it', { ...stock, lists: {} }, ['list:category:7']],
  ] satisfies [string, StockSnapshot, string[]][])('%s', (_name, after, tags) => {
    expect(changedTags(stock, after)).toEqual(tags)
  })

  test('of a hidden product shows nowhere', () => {
    const hidden = { ...stock, visible: false }
    expect(changedTags(hidden, { ...hidden, states: {} })).toEqual([])
  })
})

describe('a category', () => {
  const family = ['category:2', 'category:7', 'link:category:7', 'list:categories']
  test.each([
    ['is made', null, shoes, [...family, 'sitemap:pages', 'trail:7']],
    [
      'goes, and its products leave those above',
      shoes,
      null,
      [...family, 'list:category:1', 'list:category:2', 'list:category:7', 'sitemap:pages', 'trail:7'],
    ],
    [
      'is renamed',
      shoes,
      { ...shoes, titles: { es: 'Zapatos' } },
      ['category:7', 'link:category:7', 'trail:7'],
    ],
    ['another text reaches no link', shoes, { ...shoes, shown: 'new' }, ['category:7']],
    ['changes places with a sister', shoes, { ...shoes, position: 2 }, ['category:2', 'list:categories']],
    [
      'moves under another parent',
      shoes,
      { ...shoes, parentId: 9, ancestorIds: [9, 1] },
      ['category:2', 'category:9', 'list:categories', 'list:category:2', 'list:category:9', 'trail:7'],
    ],
    [
      'moves unseen: breadcrumbs lead through it',
      { ...shoes, visible: false },
      { ...shoes, visible: false, parentId: 9, ancestorIds: [9, 1] },
      ['list:category:2', 'list:category:9', 'trail:7'],
    ],
    [
      'is hidden: its products stay above',
      shoes,
      { ...shoes, visible: false },
      [...family, 'sitemap:pages', 'trail:7'],
    ],
  ] satisfies [string, CategorySnapshot | null, CategorySnapshot | null, string[]][])(
    '%s',
    (_name, before, after, tags) => {
      expect(changedTags(before, after)).toEqual(tags)
    },
  )
})

describe('others', () => {
  const cases: [string, Snapshot | null, Snapshot | null, string[]][] = [
    ['collection: members', summer, { ...summer, members: [2, 1] }, ['list:collection:3']],
    ['collection: place', summer, { ...summer, position: 1 }, ['list:collections']],
    [
      'brand: made',
      null,
      { ...base, kind: 'brand', id: 2 },
      ['brand:2', 'link:brand:2', 'list:brands', 'sitemap:pages'],
    ],
    ['post: published', null, post, ['document:5', 'link:document:5', 'list:posts', 'sitemap:pages']],
    ['post: text', post, { ...post, shown: 'new' }, ['document:5']],
    ['policy: text stays off the footer', policy, { ...policy, shown: 'new' }, ['document:5']],
    [
      'policy: title',
      policy,
      { ...policy, titles: { es: 'Envíos' } },
      ['document:5', 'link:document:5', 'list:policies'],
    ],
    ['branch: hours', branch(1), branch(1, 'late'), ['branch:4']],
    ['branch: opens', null, branch(1), ['branch:4', 'list:branches']],
    ['banner: elsewhere', banner('home'), banner('listing'), ['list:banners:home', 'list:banners:listing']],
    ['banner: opens', null, banner('home'), ['document:6', 'list:banners:home']],
    ['banner: text', banner('home'), { ...banner('home'), shown: 2 }, ['document:6']],
    ['banner: order', banner('home'), { ...banner('home'), rank: 1 }, ['list:banners:home']],
    ['media: alt', media('a'), media('b'), ['media:9']],
    ['first post', presence(false), presence(true), ['has:posts']],
    ['menu', shared('menu', 1), shared('menu', 2), ['menu']],
    ['theme', shared('theme', 1), shared('theme', 2), ['theme']],
    ['settings first saved', null, shared('settings', 1), ['settings']],
    ['template', shared('template', 1), shared('template', 2), ['template:home']],
    ['redirect to gone', redirect('/a/'), redirect(null), ['redirect:/old/']],
    ['gone removed', redirect(null), null, ['redirect:/old/']],
  ]
  test.each(cases)('%s', (_name, before, after, tags) => {
    expect(changedTags(before, after)).toEqual(tags)
  })
})

function branch(rank: number, shown = 'early'): Snapshot {
  return { kind: 'branch', id: 4, visible: true, rank, shown }
}

function banner(placement: BannerDocumentSnapshot['placement']): BannerDocumentSnapshot {
  return { kind: 'document', type: 'banner', id: 6, visible: true, placement, rank: 0, shown: 1 }
}

function media(shown: string): Snapshot {
  return { kind: 'media', id: 9, visible: true, shown }
}

function presence(any: boolean): Snapshot {
  return { kind: 'presence', of: 'posts', any }
}

function shared(type: 'menu' | 'theme' | 'settings' | 'template', shown: number): Snapshot {
  return { kind: 'document', type, key: 'home', shown }
}

function redirect(target: string | null): Snapshot {
  return { kind: 'redirect', path: '/old/', target }
}

describe('laws', () => {
  const addressed = {
    visible: fc.boolean(),
    slugs: fc.dictionary(fc.constantFrom('es', 'en'), fc.constantFrom('a', 'b')),
    titles: fc.dictionary(fc.constantFrom('es', 'en'), fc.constantFrom('a', 'b')),
    shown: fc.jsonValue({ maxDepth: 1 }),
    contentDay: fc.constantFrom('2026-01-01', '2026-01-02'),
  }
  const product: fc.Arbitrary<Snapshot> = fc.record({
    ...addressed,
    kind: fc.constant('product' as const),
    id: fc.constantFrom(1, 5001),
    lists: fc.dictionary(fc.constantFrom('latest', 'category:1', 'collection:2'), fc.nat(2)),
  })
  // What is hidden and then deleted leaves an address that says so: there is no way back from that.
  const shown = product.map((one) => ({ ...one, visible: true }))
  const category: fc.Arbitrary<Snapshot> = fc.record({
    ...addressed,
    kind: fc.constant('category' as const),
    id: fc.constantFrom(7, 8),
    parentId: fc.constantFrom(1, 2, null),
    position: fc.nat(1),
    ancestorIds: fc.uniqueArray(fc.constantFrom(1, 2, 3)),
  })
  const snapshot = fc.option(fc.oneof(product, category))

  test('a copy changes nothing; there and back is the same', () => {
    fc.assert(
      fc.property(snapshot, (one) => {
        expect(changedTags(one, structuredClone(one))).toEqual([])
      }),
    )
    fc.assert(
      fc.property(fc.option(shown), fc.option(shown), (one, other) => {
        expect(changedTags(one, other)).toEqual(changedTags(other, one))
      }),
    )
  })

  test('every tag is there once, in order; two things are two changes', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (one, other) => {
        const tags = changedTags(one, other)
        expect(tags).toEqual([...new Set(tags)].sort())
        if (one?.kind !== other?.kind) {
          expect(new Set(tags)).toEqual(new Set([...changedTags(one, null), ...changedTags(null, other)]))
        }
      }),
    )
  })
})

test('kindsOfTag knows the tags that pages do not store', () => {
  expect(kindsOfTag('menu')).toBe('every')
  expect(kindsOfTag(tagOf.template('header'))).toBe('every')
  expect(kindsOfTag(tagOf.template('product'))).toEqual(['product'])
  expect(kindsOfTag(tagOf.product(1))).toBeNull()
})

test('a sitemap tag and a sitemap path mean the same range', () => {
  expect(SITEMAP_RANGE).toBe(CONTRACT_RANGE)
})
