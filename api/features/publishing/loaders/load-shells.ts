import { createHash } from 'node:crypto'
import type { Shell } from '../../../contracts/pages.ts'
import { STYLES_PATH } from '../../../contracts/paths.ts'
import type { Shells } from '../../../contracts/publishing.ts'
import type { Settings, ThemeCatalog, ThemePack } from '../../../contracts/theme.ts'
import type { Db } from '../../../db/connect.ts'
import { platformDb } from '../../../db/platform-db.ts'
import { direction } from '../../../domain/locale.ts'
import { createBatch, type Batch, type BatchSite } from './batch.ts'
import type { Deps, Place } from './lookup.ts'
import { onSnapshot } from './on-snapshot.ts'
import { resolveSettings } from './resolve-sections.ts'

export interface LoadedShells {
  shells: Shells
  /** What all pages of the store show: a change of any of these concerns every page. */
  tags: string[]
}

export interface ShellDeps {
  db: Db
  platformUrl: URL
  themes: ThemeCatalog
}

/** What every page of a language shares. */
export async function loadShells(
  { db, platformUrl, themes }: ShellDeps,
  storeId: string,
): Promise<LoadedShells> {
  const store = await readStore(db, storeId)
  return onSnapshot(db, storeId, async (trx) => {
    const batch = createBatch(trx, siteOf(store, 0))
    const deps: Deps = new Set()
    const origin = originOf(store.host, platformUrl)
    const shells: Shells = {}
    for (const locale of store.locales) {
      shells[locale] = await loadShell({ batch, themes, store, origin, deps }, batch.place(locale))
    }
    return { shells, tags: [...deps] }
  })
}

export const siteOf = (store: StoreFacts, cardSpecs: number): BatchSite => ({
  storeId: store.id,
  storeName: store.name,
  currency: store.currency,
  locales: store.locales,
  defaultLocale: store.locales[0] ?? 'en',
  cardSpecs,
})

/** Stores live beside the platform: same scheme, same port unless the host is a domain of their own. */
export function originOf(host: string, platformUrl: URL): string {
  const port = platformUrl.port === '' ? '' : `:${platformUrl.port}`
  return `${platformUrl.protocol}//${host}${port}`
}

export type StoreFacts = Awaited<ReturnType<typeof readStore>>

export async function readStore(db: Db, storeId: string) {
  const row = await platformDb(db)
    .selectFrom('stores')
    .leftJoin('domains', (join) =>
      join.onRef('domains.store_id', '=', 'stores.id').on('domains.primary_host', '=', true),
    )
    .select([
      ...(['stores.id', 'stores.slug', 'stores.name', 'stores.currency', 'stores.country'] as const),
      ...(['stores.locales', 'stores.timezone', 'stores.verified', 'domains.host'] as const),
    ])
    .where('stores.id', '=', storeId)
    .executeTakeFirstOrThrow()
  return { ...row, host: row.host ?? row.slug }
}

interface ShellParts {
  batch: Batch
  themes: ThemeCatalog
  store: StoreFacts
  origin: string
  deps: Deps
}

export async function loadShell(
  { batch, themes, store, origin, deps }: ShellParts,
  place: Place,
): Promise<Shell> {
  const [theme, settings, header, footer] = await Promise.all([
    batch.content.theme(),
    batch.content.settings(),
    batch.content.template('group', 'header'),
    batch.content.template('group', 'footer'),
  ])
  const pack = themes.packs[theme?.pack ?? ''] ?? Object.values(themes.packs)[0]
  const iconId = settings?.iconId ?? settings?.logoId
  await batch.lookup.preparePictures([settings?.logoId, iconId].filter((id) => typeof id === 'number'))
  const logo = batch.lookup.picture(settings?.logoId, place, deps)
  const icon = batch.lookup.picture(iconId, place, deps)
  const menu = (key: string) => batch.menu(key, place, deps)
  return {
    store: {
      id: store.id,
      name: store.name,
      currency: store.currency,
      country: store.country,
      timezone: store.timezone,
      social: settings?.social ?? [],
      taxNote: settings?.taxNote ?? true,
      ...(settings?.email && { email: settings.email }),
      ...(settings?.phone && { phone: settings.phone }),
      ...(logo && { logo }),
      ...(icon && { icon }),
    },
    origin,
    locale: place.locale,
    defaultLocale: place.defaultLocale,
    locales: place.locales,
    direction: direction(place.locale),
    pack: pack?.id ?? '',
    cardSpecs: pack?.cardSpecs ?? 0,
    theme: await resolveSettings(batch, { ...defaultSettings(pack), ...theme?.settings }, place, deps),
    ...(theme?.css && { styles: `${STYLES_PATH}?v=${hashOf(theme.css)}` }),
    menus: { main: await menu('main'), footer: await menu('footer') },
    header: await batch.sections(header, place, deps),
    footer: await batch.sections(footer, place, deps),
    policies: await batch.content.policies(place, deps),
    hasBlog: await batch.content.has('posts', deps),
    hasStores: await batch.content.has('branches', deps),
    indexed: store.verified,
  }
}

/** What a merchant has not set is as the pack says. */
function defaultSettings(pack: ThemePack | undefined): Settings {
  return Object.fromEntries(
    (pack?.settings ?? []).flatMap((field): [string, Settings[string]][] => {
      if (!('default' in field) || field.default === undefined) return []
      return [[field.id, typeof field.default === 'object' ? { text: field.default } : field.default]]
    }),
  )
}

const hashOf = (css: string) => createHash('sha256').update(css).digest('hex').slice(0, 10)
