import type { MenuLink } from '../../api/contracts/link.ts'
import type {
  BlockData,
  SectionData,
  Settings,
  SettingValue,
  TemplateData,
} from '../../api/contracts/theme.ts'
import type { Deps } from '../../api/deps.ts'
import { slugify } from '../../api/domain/slug.ts'
import { createEntry, saveBanner, saveMenu, saveSettings } from '../../api/features/content/index.ts'
import { draftOf, getTheme, publishTheme, saveTheme } from '../../api/features/theme/index.ts'
import { addressOf } from '../../api/features/publishing/index.ts'
import type { Planted } from './plant-store.ts'
import type { SeedBanner, SeedLink, SeedMenuItem, SeedPage, SeedSection, SeedSetting } from './types.ts'

type Entries = Map<string, { id: number; kind: 'page' | 'post' | 'policy'; slug: string }>

/** Settings, pages, posts, policies, menus and the home page's sections. */
export async function plantContent(deps: Deps, planted: Planted): Promise<void> {
  const { store, actor, seed, studio } = planted
  const editing = { store, actor }
  await saveSettings(deps, {
    ...editing,
    input: { ...seed.settings, description: { ...seed.description }, logoId: await studio.hangLogo(seed) },
  })
  const entries: Entries = new Map()
  for (const page of seed.pages) await plantEntry(deps, planted, { entries, kind: 'page', entry: page })
  for (const [position, policy] of seed.policies.entries()) {
    await plantEntry(deps, planted, { entries, kind: 'policy', entry: policy, more: { position } })
  }
  for (const post of seed.posts) {
    const more = { excerpt: { ...post.excerpt }, author: post.author }
    await plantEntry(deps, planted, {
      entries,
      kind: 'post',
      entry: post,
      more,
      publishedAt: post.publishedAt,
    })
  }
  for (const key of ['main', 'footer'] as const) {
    const items = seed.menus[key].map((item) => menuItem(planted, entries, item))
    await saveMenu(deps, { ...editing, key, input: { items }, publish: true })
  }
  for (const [position, banner] of (seed.banners ?? []).entries()) {
    await plantBanner(deps, planted, { entries, banner, position })
  }
  await plantHome(deps, planted, entries)
}

interface PlantEntry {
  entries: Entries
  kind: 'page' | 'post' | 'policy'
  entry: SeedPage
  more?: Record<string, unknown>
  publishedAt?: string
}

async function plantEntry(deps: Deps, { store, actor, studio }: Planted, input: PlantEntry): Promise<void> {
  const { kind, entry, more = {}, publishedAt } = input
  const now = () => (publishedAt === undefined ? deps.now() : new Date(publishedAt))
  const { id } = await createEntry(
    { ...deps, now },
    {
      ...{ store, actor, kind, publish: true },
      input: {
        ...{ title: { ...entry.title }, slug: { ...entry.slug }, body: { ...entry.body }, ...more },
        ...(entry.picture && { imageId: await studio.hang(entry.picture) }),
      },
    },
  )
  input.entries.set(`${kind}/${entry.key}`, { id, kind, slug: entry.slug[store.locales[0] ?? ''] ?? '' })
}

function menuItem(planted: Planted, entries: Entries, item: SeedMenuItem): MenuItem {
  return {
    title: { ...item.title },
    link: menuLink(planted, entries, item.link),
    ...(item.children && { items: item.children.map((child) => menuItem(planted, entries, child)) }),
  }
}

interface MenuItem {
  title: Record<string, string>
  link: MenuLink
  items?: MenuItem[]
}

const KNOWN_PATHS: Record<string, MenuLink> = {
  '/': { kind: 'home' },
  '/blog/': { kind: 'blog' },
  '/stores/': { kind: 'stores' },
}

function menuLink({ brands, categories, collections }: Planted, entries: Entries, link: SeedLink): MenuLink {
  if (link.to === 'path') return KNOWN_PATHS[link.path] ?? { kind: 'url', url: link.path }
  if (link.to === 'category' || link.to === 'collection' || link.to === 'brand') {
    const planted = { category: categories, collection: collections, brand: brands }[link.to]
    return { kind: link.to, id: known(planted.get(link.key), link) }
  }
  return { kind: link.to, id: known(entries.get(`${link.to}/${link.key}`), link).id }
}

/** Sections link by path; pages of other languages put their prefix before it. */
function pathOf({ seed, store }: Planted, entries: Entries, link: SeedLink): string {
  if (link.to === 'path') return link.path
  const [locale = ''] = store.locales
  const place = { locale, defaultLocale: locale }
  if (link.to === 'brand') {
    const brand = known(
      seed.brands.find((each) => each.key === link.key),
      link,
    )
    return addressOf('brand', place, slugify(brand.name))
  }
  if (link.to === 'category' || link.to === 'collection') {
    const all = link.to === 'category' ? flatten(seed.categories) : seed.collections
    return addressOf(
      link.to,
      place,
      known(
        all.find((each) => each.key === link.key),
        link,
      ).slug[locale] ?? '',
    )
  }
  return addressOf(link.to, place, known(entries.get(`${link.to}/${link.key}`), link).slug)
}

function flatten<T extends { children: T[] }>(categories: T[]): T[] {
  return categories.flatMap((category) => [category, ...flatten(category.children)])
}

function known<T>(value: T | undefined, link: SeedLink): T {
  if (value === undefined) throw new Error(`The demo links to ${JSON.stringify(link)}, which is not there`)
  return value
}

async function plantBanner(
  deps: Deps,
  planted: Planted,
  { entries, banner, position }: { entries: Entries; banner: SeedBanner; position: number },
): Promise<void> {
  const { store, actor, studio } = planted
  const { placement, title, text, picture } = banner
  const input = {
    ...{ placement, position, title: { ...title }, text: { ...text } },
    link: menuLink(planted, entries, banner.link),
    imageId: picture ? await studio.hang(picture) : null,
  }
  await saveBanner(deps, { store, actor, input, publish: true })
}

async function plantHome(deps: Deps, planted: Planted, entries: Entries): Promise<void> {
  const { store, actor, seed } = planted
  const draft = draftOf(await getTheme(store.db))
  const home = await templateOf(planted, entries, withBanners(seed.home))
  const announcement = {
    type: 'announcement',
    settings: await settingsOf(planted, entries, announced(planted)),
  }
  const { header = EMPTY, footer = EMPTY } = draft.groups
  const headerSettings = await settingsOf(planted, entries, seed.header ?? {})
  const others = header.order.filter((id) => header.sections[id]?.type !== 'announcement')
  const input = {
    ...draft,
    templates: { ...draft.templates, home },
    groups: {
      ...draft.groups,
      header: {
        sections: { ...withSettings(header, 'header', headerSettings).sections, announcement },
        order: ['announcement', ...others],
      },
      footer: withSettings(footer, 'footer', { text: { text: { ...seed.footerText } } }),
    },
  }
  await saveTheme(deps, { store, actor, input })
  await publishTheme(deps, { store, actor })
}

const EMPTY: TemplateData = { sections: {}, order: [] }

const withSettings = (group: TemplateData, type: string, settings: Settings): TemplateData => ({
  ...group,
  sections: Object.fromEntries(
    Object.entries(group.sections).map(([id, section]) => [
      id,
      section.type === type ? { ...section, settings: { ...section.settings, ...settings } } : section,
    ]),
  ),
})

/** Below the hero: empty until the merchant has a banner for the home page. */
const withBanners = ([hero, ...others]: SeedSection[]): SeedSection[] =>
  hero ? [hero, { type: 'banners', settings: { banners: { banners: 'home' } } }, ...others] : others

const announced = ({ seed }: Planted): Record<string, SeedSetting> => ({
  text: { text: seed.announcement.text },
  link: { link: seed.announcement.link },
})

async function templateOf(
  planted: Planted,
  entries: Entries,
  sections: SeedSection[],
): Promise<TemplateData> {
  const made: [string, SectionData][] = []
  for (const [index, section] of sections.entries()) {
    const blocks: [string, BlockData][] = []
    for (const [place, block] of (section.blocks ?? []).entries()) {
      blocks.push([
        `${block.type}-${place + 1}`,
        { type: block.type, settings: await settingsOf(planted, entries, block.settings) },
      ])
    }
    made.push([
      `${section.type}-${index + 1}`,
      {
        type: section.type,
        settings: await settingsOf(planted, entries, section.settings),
        ...(blocks.length > 0 && {
          blocks: Object.fromEntries(blocks),
          blockOrder: blocks.map(([id]) => id),
        }),
      },
    ])
  }
  return { sections: Object.fromEntries(made), order: made.map(([id]) => id) }
}

async function settingsOf(
  planted: Planted,
  entries: Entries,
  settings: SeedSection['settings'],
): Promise<Settings> {
  const made: Settings = {}
  for (const [key, setting] of Object.entries(settings))
    made[key] = await settingOf(planted, entries, setting)
  return made
}

async function settingOf(planted: Planted, entries: Entries, setting: SeedSetting): Promise<SettingValue> {
  if (typeof setting !== 'object') return setting
  if ('text' in setting) return { text: { ...setting.text } }
  if ('picture' in setting) return { ref: 'media', id: await planted.studio.hang(setting.picture) }
  if ('link' in setting) return pathOf(planted, entries, setting.link)
  if ('products' in setting)
    return { ref: 'products', ids: setting.products.flatMap((slug) => planted.products.get(slug) ?? []) }
  if ('product' in setting) return { ref: 'product', id: planted.products.get(setting.product) ?? 0 }
  if ('menu' in setting) return { ref: 'menu', key: setting.menu }
  if ('collection' in setting)
    return { ref: 'collection', id: planted.collections.get(setting.collection) ?? 0 }
  if ('latest' in setting) return { ref: 'latest', limit: setting.latest }
  if ('categories' in setting)
    return { ref: 'categories', ids: setting.categories.flatMap((key) => planted.categories.get(key) ?? []) }
  if ('banners' in setting) return { ref: 'banners', placement: setting.banners }
  return { ref: 'posts', limit: setting.posts }
}
