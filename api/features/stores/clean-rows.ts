import type { Settings, TemplateData, ThemeCatalog, ThemePack } from '../../contracts/theme.ts'
import { cleanSettings, cleanTemplate, sanitizeCss, sanitizeRichText } from '../content/index.ts'

type Fields = Record<string, unknown>

/** Makes a row of an archive as harmless as writing it through the API would have; one that is so already stays. */
export type CleanRow = (line: string) => string

const GROUPS = new Set(['products', 'brands', 'categories', 'collections'])

/** Archives come from anywhere: their rich texts, sections and styles are cleaned like those of any request. */
export function cleanerOf(table: string, themes: ThemeCatalog): CleanRow | undefined {
  const packs = Object.values(themes.packs)
  if (GROUPS.has(table)) return cleanWith(cleanTexts)
  if (table === 'documents') {
    return cleanWith((row) => ({
      ...row,
      draft: cleanDocument(packs, row['draft']),
      published: cleanDocument(packs, row['published']),
    }))
  }
  if (table === 'document_versions')
    return cleanWith((row) => ({ ...row, data: cleanDocument(packs, row['data']) }))
  return undefined
}

const cleanWith =
  (clean: (row: Fields) => Fields): CleanRow =>
  (line) => {
    const row = JSON.parse(line) as Fields
    const cleaned = JSON.stringify(clean(row))
    // Written anew, a number could look another way.
    return cleaned === JSON.stringify(row) ? line : cleaned
  }

function cleanTexts(row: Fields): Fields {
  const translations = mapFields(row['translations'], (translation) => {
    const texts = asFields(translation)
    return texts['description'] === undefined
      ? texts
      : { ...texts, description: cleanText(texts['description']) }
  })
  return { ...row, description: cleanText(row['description']), translations }
}

/** Entries, templates, themes and a theme's versions, told apart by what they have. */
function cleanDocument(packs: ThemePack[], given: unknown): unknown {
  if (given === null) return null
  const data = asFields(given)
  if (Array.isArray(data['order'])) return cleanSections(packs, data)
  const { body, sections, css, settings, templates, groups } = data
  const all = (template: unknown) => cleanSections(packs, template)
  return {
    ...data,
    ...(body !== undefined && { body: mapFields(body, cleanText) }),
    ...(sections !== undefined && { sections: sections === null ? null : cleanSections(packs, sections) }),
    ...(css !== undefined && { css: cleanCss(css) }),
    ...(settings !== undefined && {
      settings: packs.reduce(
        (clean, pack) => cleanSettings(pack.settings, clean),
        asFields(settings) as Settings,
      ),
    }),
    ...(templates !== undefined && { templates: mapFields(templates, all) }),
    ...(groups !== undefined && { groups: mapFields(groups, all) }),
  }
}

/** Whichever pack the store shows: what a pack does not know it leaves alone. */
const cleanSections = (packs: ThemePack[], template: unknown): TemplateData =>
  packs.reduce((clean, pack) => cleanTemplate(pack, clean), asFields(template) as unknown as TemplateData)

function cleanText(text: unknown): string {
  if (typeof text !== 'string') throw new TypeError('A rich text is no text')
  return sanitizeRichText(text)
}

/** Styles that would be refused today are left out. */
function cleanCss(css: unknown): string {
  try {
    return typeof css === 'string' ? sanitizeCss(css) : ''
  } catch {
    return ''
  }
}

function mapFields(given: unknown, change: (value: unknown) => unknown): Fields {
  return Object.fromEntries(Object.entries(asFields(given)).map(([key, value]) => [key, change(value)]))
}

function asFields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('Not an object')
  return value as Fields
}
