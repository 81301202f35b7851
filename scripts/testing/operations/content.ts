import type { MenuLink } from '../../../api/contracts/link.ts'
import { productOf } from './catalog.ts'
import { groupOf } from './groups.ts'
import { mediaOf } from './media.ts'
import type { Draft, Operations } from './operation.ts'
import { idsOf, oneOf, prepare, type Scene } from './scene.ts'
import { templateOf } from './theme.ts'
import { html, maybe, sentence, slug, texts, title, typedPath } from './words.ts'

const STORE = '/api/stores/{store}'
type EntryKind = 'page' | 'post' | 'policy'
const FOLDERS = { page: 'pages', post: 'posts', policy: 'policies' } as const

async function entryFields(scene: Scene, kind: EntryKind): Promise<object> {
  const { random, store } = scene
  const words = (make: typeof title) => texts(random, store.locales, make)
  const media = await idsOf(scene, 'media', { hidden_at: null })
  const fields = maybe(random, 0.4, {
    title: () => words(title),
    slug: () => ({
      [store.locales[0] ?? 'en']: `${slug(random)}${random.chance(0.5) ? '' : `-${random.int(10_000)}`}`,
    }),
    body: () => words(html),
    seo: () => ({ title: words(title), description: words(sentence) }),
    ...(kind === 'policy' && { position: () => random.int(5) }),
    ...(kind === 'post' && { excerpt: () => words(sentence), author: () => title(random) }),
    ...(kind !== 'policy' && {
      imageId: () => (media.length === 0 || random.chance(0.3) ? null : random.pick(media)),
    }),
  })
  const sections = kind !== 'policy' && random.chance(0.25) ? { sections: await templateOf(scene, kind) } : {}
  return { ...fields, ...sections }
}

const newEntry = async (scene: Scene, kind: EntryKind): Promise<Draft> => ({
  body: {
    ...(await entryFields(scene, kind)),
    title: texts(scene.random, scene.store.locales, title),
    publish: scene.random.chance(0.8),
  },
})

const entryOf = (scene: Scene, kind: EntryKind) =>
  oneOf(scene, idsOf(scene, 'documents', { kind }), async () => {
    return (await prepare(scene, `POST ${STORE}/${FOLDERS[kind]}`, (each) => newEntry(each, kind))).id
  })

async function menuLink(scene: Scene): Promise<MenuLink> {
  const kind = scene.random.pick(['home', 'blog', 'stores', 'url', 'category', 'collection', 'brand', 'product', 'page', 'post', 'policy'] as const) // prettier-ignore
  switch (kind) {
    case 'home':
    case 'blog':
    case 'stores':
      return { kind }
    case 'url':
      return { kind, url: typedPath(scene.random) }
    case 'category':
      return { kind, id: await groupOf(scene, 'categories') }
    case 'collection':
      return { kind, id: await groupOf(scene, 'collections') }
    case 'brand':
      return { kind, id: await groupOf(scene, 'brands') }
    case 'product':
      return { kind, id: await productOf(scene) }
    case 'page':
    case 'post':
    case 'policy':
      return { kind, id: await entryOf(scene, kind) }
  }
}

async function menuItems(scene: Scene, depth = 1): Promise<object[]> {
  const items: object[] = []
  for (let count = scene.random.between(1, 3); count > 0; count--) {
    items.push({
      title: texts(scene.random, scene.store.locales, title),
      link: await menuLink(scene),
      ...(depth < 3 && scene.random.chance(0.3) && { items: await menuItems(scene, depth + 1) }),
    })
  }
  return items
}

async function newMenu(scene: Scene, key: string): Promise<Draft> {
  return { params: { key }, body: { items: await menuItems(scene), publish: scene.random.chance(0.6) } }
}

/** The name of a menu that can go: those of every theme stay. */
async function extraMenu(scene: Scene): Promise<string> {
  const key = `extra-${scene.random.int(3)}`
  await prepare(scene, `PUT ${STORE}/menus/{key}`, (each) => newMenu(each, key))
  return key
}

async function bannerFields(scene: Scene): Promise<object> {
  const { random, store } = scene
  const link = random.chance(0.5) ? null : await menuLink(scene)
  const imageId = random.chance(0.5) ? null : await mediaOf(scene)
  const from = Date.now() - 60_000
  return maybe(random, 0.5, {
    title: () => texts(random, store.locales, title),
    text: () => texts(random, store.locales, sentence),
    link: () => link,
    imageId: () => imageId,
    placement: () => random.pick(['top', 'home', 'listing', 'product']),
    position: () => random.int(5),
    startsAt: () => (random.chance(0.5) ? null : new Date(from).toISOString()),
    endsAt: () => (random.chance(0.5) ? null : new Date(from + 86_400_000).toISOString()),
  })
}

const newBanner = async (scene: Scene): Promise<Draft> => ({
  body: {
    ...(await bannerFields(scene)),
    title: texts(scene.random, scene.store.locales, title),
    publish: scene.random.chance(0.7),
  },
})

const bannerOf = (scene: Scene) =>
  oneOf(scene, idsOf(scene, 'documents', { kind: 'banner' }), async () => {
    return (await prepare(scene, `POST ${STORE}/banners`, newBanner)).id
  })

interface Kind {
  folder: string
  param: 'id' | 'key'
  /** One of them. */
  address(scene: Scene): Promise<string | number>
  /** Changes it in public, so that there is a version of it. */
  change(scene: Scene, draft: Draft): Promise<unknown>
}

/** What every kind of document can do. */
function lifeCycle({ folder, param, address, change }: Kind): Operations {
  const one = `${STORE}/${folder}/{${param}}`
  const about = async (scene: Scene): Promise<Draft> => ({ params: { [param]: await address(scene) } })
  const version = async (scene: Scene): Promise<Draft> => {
    const draft = await about(scene)
    await change(scene, draft)
    const { data } = await prepare<{ data: { id: number }[] }>(scene, `GET ${one}/versions`, () => draft)
    return { params: { ...draft.params, version: scene.random.pick(data).id } }
  }
  return {
    [`GET ${one}`]: about,
    [`POST ${one}/publish`]: async (scene) => ({ ...(await about(scene)), body: {} }),
    [`POST ${one}/unpublish`]: about,
    [`GET ${one}/versions`]: about,
    [`GET ${one}/versions/{version}`]: version,
    [`POST ${one}/versions/{version}/restore`]: version,
  }
}

/** As an edit that says something new and is public at once. */
const retitle = (folder: string) => (scene: Scene, draft: Draft) =>
  prepare(scene, `PATCH ${STORE}/${folder}/{id}`, () => ({
    ...draft,
    body: { title: `${title(scene.random)} ${scene.random.int(100_000)}`, publish: true },
  }))

function entryOperations(kind: EntryKind): Operations {
  const folder = `${STORE}/${FOLDERS[kind]}`
  return {
    [`GET ${folder}`]: () => ({}),
    [`POST ${folder}`]: (scene) => newEntry(scene, kind),
    [`PATCH ${folder}/{id}`]: async (scene) => ({
      params: { id: await entryOf(scene, kind) },
      body: { ...(await entryFields(scene, kind)), publish: scene.random.chance(0.7) },
    }),
    [`DELETE ${folder}/{id}`]: async (scene) => ({ params: { id: await entryOf(scene, kind) } }),
    ...lifeCycle({
      folder: FOLDERS[kind],
      param: 'id',
      address: (scene) => entryOf(scene, kind),
      change: retitle(FOLDERS[kind]),
    }),
  }
}

export const contentOperations: Operations = {
  ...entryOperations('page'),
  ...entryOperations('post'),
  ...entryOperations('policy'),
  [`GET ${STORE}/menus`]: () => ({}),
  [`PUT ${STORE}/menus/{key}`]: (scene) => newMenu(scene, scene.random.pick(['main', 'footer'])),
  [`DELETE ${STORE}/menus/{key}`]: async (scene) => ({ params: { key: await extraMenu(scene) } }),
  ...lifeCycle({
    folder: 'menus',
    param: 'key',
    address: async ({ random }) => random.pick(['main', 'footer']),
    change: (scene, draft) =>
      prepare(scene, `PUT ${STORE}/menus/{key}`, async () => {
        const item = { title: `${title(scene.random)} ${scene.random.int(100_000)}`, link: { kind: 'home' } }
        return { ...draft, body: { items: [item, ...(await menuItems(scene))], publish: true } }
      }),
  }),
  [`GET ${STORE}/banners`]: () => ({}),
  [`POST ${STORE}/banners`]: newBanner,
  [`PATCH ${STORE}/banners/{id}`]: async (scene) => ({
    params: { id: await bannerOf(scene) },
    body: { ...(await bannerFields(scene)), publish: scene.random.chance(0.7) },
  }),
  [`DELETE ${STORE}/banners/{id}`]: async (scene) => ({ params: { id: await bannerOf(scene) } }),
  ...lifeCycle({ folder: 'banners', param: 'id', address: bannerOf, change: retitle('banners') }),
  [`GET ${STORE}/settings`]: () => ({}),
  [`PATCH ${STORE}/settings`]: async (scene) => {
    const { random, store } = scene
    const media = await idsOf(scene, 'media', { hidden_at: null })
    const body = maybe(random, 0.3, {
      email: () => `shop${random.int(5)}@demo.test`,
      phone: () => `+34 600 ${random.int(1000)}`,
      social: () => [`https://example.com/${random.int(5)}`],
      taxNote: () => random.chance(0.5),
      cartLines: () => random.between(1, 100),
      description: () => texts(random, store.locales, sentence),
      logoId: () => (media.length === 0 ? null : random.pick(media)),
      iconId: () => (media.length === 0 || random.chance(0.4) ? null : random.pick(media)),
    })
    return { body }
  },
}
