import { validateTemplate, type ThemeIssue } from '../../contracts/theme-validation.ts'
import type {
  Field,
  SectionData,
  Settings,
  SettingValue,
  TemplateData,
  ThemeCatalog,
  ThemePack,
} from '../../contracts/theme.ts'
import type { ThemeData } from '../../contracts/theme-data.ts'
import type { StoreTrx } from '../../db/store-db.ts'
import { AppError } from '../../errors.ts'
import type { EntryKind } from './content.table.ts'
import { findDocument } from './documents.queries.ts'
import { sanitizeRichText, sanitizeTexts } from './sanitize-rich-text.ts'

/** Sections of an entry, held against the pack that the store's theme has, and cleaned. */
export async function cleanSections(
  trx: StoreTrx,
  themes: ThemeCatalog,
  kind: EntryKind,
  sections: TemplateData | null,
): Promise<TemplateData | null> {
  if (sections === null) return null
  const theme = (await findDocument(trx, 'theme', { key: '' }))?.draft as ThemeData | undefined
  const pack = themes.packs[theme?.pack ?? ''] ?? Object.values(themes.packs)[0]
  if (!pack) return null
  const valid = validateTemplate(pack, kind, sections)
  if (!valid.ok)
    throw themeIssues(valid.issues.map((issue) => ({ ...issue, path: `sections.${issue.path}` })))
  return cleanTemplate(pack, valid.data)
}

/** What a theme refuses, as the fields of the request that it is about. */
export const themeIssues = (issues: ThemeIssue[]) =>
  new AppError('invalid', issues[0]?.message ?? 'The theme refuses this.', { errors: issues })

/** A template whose rich texts can do no harm. */
export function cleanTemplate(pack: ThemePack, template: TemplateData): TemplateData {
  const sections = Object.entries(template.sections).map(([id, section]) => [id, cleanSection(pack, section)])
  return { ...template, sections: Object.fromEntries(sections) as TemplateData['sections'] }
}

function cleanSection(pack: ThemePack, section: SectionData): SectionData {
  const schema = pack.sections.find(({ type }) => type === section.type)
  const blocks = Object.entries(section.blocks ?? {}).map(([id, block]) => {
    const fields = schema?.blocks?.find(({ type }) => type === block.type)?.fields ?? []
    return [id, { ...block, settings: cleanSettings(fields, block.settings) }]
  })
  return {
    ...section,
    settings: cleanSettings(schema?.fields ?? [], section.settings),
    ...(section.blocks && { blocks: Object.fromEntries(blocks) as NonNullable<SectionData['blocks']> }),
  }
}

export function cleanSettings(fields: Field[], settings: Settings): Settings {
  const rich = new Set(fields.flatMap(({ id, kind }) => (kind === 'richtext' ? [id] : [])))
  const values = Object.entries(settings).map(([id, value]) => [id, rich.has(id) ? cleanText(value) : value])
  return Object.fromEntries(values) as Settings
}

function cleanText(value: SettingValue): SettingValue {
  if (typeof value === 'string') return sanitizeRichText(value)
  return typeof value === 'object' && value !== null && 'text' in value
    ? { text: sanitizeTexts(value.text) }
    : value
}
