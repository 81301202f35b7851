import { BANNER_PLACEMENTS } from '../../../api/contracts/theme.ts'
import type {
  Field,
  SectionData,
  Settings,
  SettingValue,
  TemplateData,
  ThemePack,
} from '../../../api/contracts/theme.ts'
import { catalog } from '../../../themes/index.ts'
import { productOf } from './catalog.ts'
import { groupOf } from './groups.ts'
import { mediaOf } from './media.ts'
import type { Operations } from './operation.ts'
import { idsOf, prepare, type Scene } from './scene.ts'
import { html, texts, title, typedPath } from './words.ts'

const THEME = '/api/stores/{store}/theme'

const packs = Object.values(catalog.packs)
const packOf = (scene: Scene): ThemePack => scene.random.pick(packs)

/** What stands on pages whatever pack the store has just now. */
const SHARED: ThemePack = {
  ...packs[0]!,
  sections: packs[0]!.sections.filter((schema) => packs.every(({ sections }) => sections.includes(schema))),
}

/** Settings as a form generated from these fields would send them; some are left out. */
async function settingsOf(scene: Scene, pack: ThemePack, fields: readonly Field[]): Promise<Settings> {
  const chosen = fields.filter(() => scene.random.chance(0.6))
  const values: [string, SettingValue][] = []
  for (const field of chosen) values.push([field.id, await valueOf(scene, pack, field)])
  return Object.fromEntries(values)
}

async function valueOf(scene: Scene, pack: ThemePack, field: Field): Promise<SettingValue> {
  const { random, store } = scene
  switch (field.kind) {
    case 'text':
    case 'textarea':
      return { text: texts(random, store.locales, (each) => title(each).slice(0, field.maxLength)) }
    case 'richtext':
      return { text: texts(random, store.locales, html) }
    case 'checkbox':
      return random.chance(0.5)
    case 'range':
      return field.min + field.step * random.int(Math.floor((field.max - field.min) / field.step) + 1)
    case 'select':
      return random.pick(field.options).value
    case 'font':
      return random.pick(field.options)
    case 'scheme':
      return random.pick(pack.schemes)
    case 'color':
      return `#${random.int(0x1000000).toString(16).padStart(6, '0')}`
    case 'link':
      return random.chance(0.2) ? 'https://example.com/' : typedPath(random)
    case 'datetime':
      return `20${random.between(24, 30)}-11-27T18:00:00Z`
    case 'menu':
      return { ref: 'menu', key: random.pick(['main', 'footer']) }
    case 'banners':
      return { ref: 'banners', placement: random.pick(BANNER_PLACEMENTS) }
    case 'image':
      return { ref: 'media', id: await mediaOf(scene) }
    case 'product':
      return { ref: 'product', id: await productOf(scene) }
    case 'category':
      return { ref: 'category', id: await groupOf(scene, 'categories') }
    case 'collection':
      return { ref: 'collection', id: await groupOf(scene, 'collections') }
    case 'categories':
      return { ref: 'categories', ids: random.chance(0.5) ? [] : [await groupOf(scene, 'categories')] }
    case 'collections':
      return { ref: 'collections', ids: [await groupOf(scene, 'collections')] }
    case 'compared':
      return { ref: 'compared', ids: [await productOf(scene)] }
    case 'branches':
      return { ref: 'branches', ids: random.chance(0.5) ? [] : [random.pick(await idsOf(scene, 'branches'))] }
    case 'products':
      return productsValue(scene, field.max)
    case 'latest':
    case 'posts':
      return { ref: field.kind, limit: random.between(1, field.max) }
  }
}

async function productsValue(scene: Scene, max: number): Promise<SettingValue> {
  const { random } = scene
  const kind = random.int(3)
  if (kind === 0) return { ref: 'latest', limit: random.between(1, max) }
  if (kind === 1) return { ref: 'collection', id: await groupOf(scene, 'collections') }
  const ids = [await productOf(scene), await productOf(scene)]
  return { ref: 'products', ids: [...new Set(ids)].slice(0, max) }
}

async function sectionOf(scene: Scene, pack: ThemePack, key: string): Promise<SectionData> {
  const { random } = scene
  const schema = random.pick(pack.sections.filter(({ allowedOn }) => !allowedOn || allowedOn.includes(key)))
  const section: SectionData = {
    type: schema.type,
    settings: await settingsOf(scene, pack, schema.fields),
    ...(random.chance(0.1) && { hidden: true }),
  }
  if (!schema.blocks || schema.blocks.length === 0) return section
  const blocks: NonNullable<SectionData['blocks']> = {}
  for (let index = random.int(4); index > 0; index--) {
    const block = random.pick(schema.blocks)
    const alike = Object.values(blocks).filter(({ type }) => type === block.type).length
    if (alike >= (block.max ?? 50) || Object.keys(blocks).length >= (schema.maxBlocks ?? 50)) continue
    blocks[`block-${index}`] = { type: block.type, settings: await settingsOf(scene, pack, block.fields) }
  }
  return { ...section, blocks, blockOrder: random.shuffle(Object.keys(blocks)) }
}

/** A page's sections as the editor saves them. */
export async function templateOf(scene: Scene, key: string, pack = SHARED): Promise<TemplateData> {
  const sections: TemplateData['sections'] = {}
  for (let index = scene.random.between(1, 3); index > 0; index--) {
    sections[`section-${index}`] = await sectionOf(scene, pack, key)
  }
  return { sections, order: scene.random.shuffle(Object.keys(sections)) }
}

async function themeDraft(scene: Scene): Promise<object> {
  const { random } = scene
  const pack = packOf(scene)
  const groups = new Set(['header', 'footer'])
  const keys = Object.keys(pack.templates)
  const templates: Record<string, TemplateData> = {}
  for (const key of random.some(
    keys.filter((each) => !groups.has(each)),
    2,
  )) {
    const own = pack.templates[key]!
    const fresh = await templateOf(scene, key, pack)
    templates[key] = {
      sections: { ...own.sections, ...fresh.sections },
      order: [...own.order, ...fresh.order],
    }
  }
  return {
    pack: pack.id,
    settings: random.chance(0.2) ? await settingsOf(scene, pack, pack.settings) : {},
    templates,
    groups: random.chance(0.1) ? { footer: pack.templates['footer'] } : {},
    ...(random.chance(0.2) && { css: `.note { width: ${random.int(100)}px }` }),
    ...(random.chance(0.1) && { css: '' }),
  }
}

async function versionOf(scene: Scene): Promise<number> {
  const { data } = await prepare<{ data: { id: number }[] }>(scene, `GET ${THEME}/versions`, () => ({}))
  return scene.random.pick(data).id
}

export const themeOperations: Operations = {
  'GET /api/themes': () => ({}),
  [`GET ${THEME}`]: () => ({}),
  [`PUT ${THEME}`]: async (scene) => ({ body: await themeDraft(scene) }),
  [`POST ${THEME}/publish`]: async (scene) => {
    await prepare(scene, `PUT ${THEME}`, async () => ({ body: await themeDraft(scene) }))
    return { body: {} }
  },
  [`GET ${THEME}/versions`]: () => ({}),
  [`GET ${THEME}/versions/{version}`]: async (scene) => ({ params: { version: await versionOf(scene) } }),
  [`POST ${THEME}/versions/{version}/restore`]: async (scene) => ({
    params: { version: await versionOf(scene) },
  }),
  [`POST ${THEME}/preview`]: async (scene) => ({ body: { path: '/', draft: await themeDraft(scene) } }),
  [`POST ${THEME}/preview-links`]: (scene) => ({ body: { path: '/', hours: 1 + scene.random.int(336) } }),
  [`POST ${THEME}/preview-frame`]: () => ({ body: { path: '/' } }),
  [`GET ${THEME}/preview-pages`]: () => ({}),
}
