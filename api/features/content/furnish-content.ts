import { sql } from 'kysely'
import type { MenuData, SettingsData } from '../../contracts/content.ts'
import type { Localized, TemplateData, ThemeCatalog, ThemePack } from '../../contracts/theme.ts'
import type { ThemeData, ThemeVersionData } from '../../contracts/theme-data.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { invalidField } from '../../errors.ts'
import type { DocumentKind } from './content.table.ts'

export const GROUP_KEYS: ReadonlySet<string> = new Set(['header', 'footer'])

export interface FurnishInput {
  locales: string[]
  /** A pack, or a pack and one of its presets: `base`, `base:trail`. */
  theme?: string | undefined
}

/** What a new store begins with: its theme, the templates of the pack, two menus and its settings; all public. */
export async function furnishContent(
  trx: StoreTrx,
  { locales, theme }: FurnishInput,
  themes: ThemeCatalog,
): Promise<void> {
  const { pack, data } = chooseTheme(themes, theme)
  const documents: { kind: DocumentKind; key: string; data: object }[] = [
    { kind: 'theme', key: '', data },
    ...Object.entries(pack.templates).map(([key, template]) => ({
      kind: GROUP_KEYS.has(key) ? ('group' as const) : ('template' as const),
      key,
      data: template,
    })),
    { kind: 'menu', key: 'main', data: firstMenu(locales, ['home', 'blog', 'stores']) },
    { kind: 'menu', key: 'footer', data: firstMenu(locales, ['stores', 'blog']) },
    { kind: 'settings', key: '', data: FIRST_SETTINGS },
  ]
  const written = await trx
    .insertInto('documents')
    .values(
      documents.map((document) => ({
        kind: document.kind,
        key: document.key,
        draft: JSON.stringify(document.data),
        published: JSON.stringify(document.data),
        published_at: sql<Date>`now()`,
        content_at: sql<Date>`now()`,
      })),
    )
    .returning(['id', 'kind'])
    .execute()
  const first: ThemeVersionData = { ...data, ...splitTemplates(pack.templates) }
  const themeId = written.find(({ kind }) => kind === 'theme')?.id ?? 0
  await trx
    .insertInto('document_versions')
    .values({ document_id: themeId, data: JSON.stringify(first) })
    .execute()
}

/** A pack's templates as documents hold them: those of pages, and the groups that stand on every page. */
export function splitTemplates(
  all: Record<string, TemplateData>,
): Pick<ThemeVersionData, 'templates' | 'groups'> {
  const entries = Object.entries(all)
  return {
    templates: Object.fromEntries(entries.filter(([key]) => !GROUP_KEYS.has(key))),
    groups: Object.fromEntries(entries.filter(([key]) => GROUP_KEYS.has(key))),
  }
}

/** The pack and the preset that a store asked for, or the first of each. */
export function chooseTheme(themes: ThemeCatalog, wanted?: string): { pack: ThemePack; data: ThemeData } {
  const [packId, presetId] = wanted?.split(':') ?? []
  const pack = packId === undefined ? Object.values(themes.packs)[0] : ownPack(themes, packId)
  const preset = presetId === undefined ? pack?.presets[0] : pack?.presets.find(({ id }) => id === presetId)
  if (!pack || (presetId !== undefined && !preset))
    throw invalidField('theme', 'There is no such theme here.')
  return {
    pack,
    data: { pack: pack.id, preset: preset?.id ?? '', settings: preset?.settings ?? {}, css: '' },
  }
}

const ownPack = ({ packs }: ThemeCatalog, id: string) => (Object.hasOwn(packs, id) ? packs[id] : undefined)

const FIRST_SETTINGS: SettingsData = {
  email: '',
  phone: '',
  social: [],
  logoId: null,
  iconId: null,
  taxNote: true,
  description: {},
}

type FirstLink = 'home' | 'blog' | 'stores'

const TITLES: Record<FirstLink, Localized> = {
  home: { en: 'Home', es: 'Inicio', pt: 'Início', ar: 'الرئيسية' },
  blog: { en: 'Blog', es: 'Blog', pt: 'Blog', ar: 'المدونة' },
  stores: { en: 'Our stores', es: 'Nuestras tiendas', pt: 'Nossas lojas', ar: 'متاجرنا' },
}

// Links to a blog or to branches that do not exist yet are left out until they do.
function firstMenu(locales: string[], links: FirstLink[]): MenuData {
  return {
    items: links.map((kind) => ({ title: inLanguages(TITLES[kind], locales), link: { kind }, items: [] })),
  }
}

function inLanguages(titles: Localized, locales: string[]): Localized {
  const known = locales.flatMap((locale): [string, string][] => {
    const title = titles[locale] ?? titles[locale.split('-')[0] ?? locale]
    return title === undefined ? [] : [[locale, title]]
  })
  const first = locales[0] ?? 'en'
  return {
    ...Object.fromEntries(known),
    ...(known.some(([locale]) => locale === first) ? {} : { [first]: titles['en'] ?? '' }),
  }
}
