import type { TemplateData, ThemeCatalog, ThemePack } from '../../contracts/theme.ts'
import type { ThemeDraftInput, ThemeVersionData } from '../../contracts/theme-data.ts'
import { validateSettings, validateTemplate, type ThemeIssue } from '../../contracts/theme-validation.ts'
import { invalidField } from '../../errors.ts'
import { cleanSettings, cleanTemplate, sanitizeCss, splitTemplates, themeIssues } from '../content/index.ts'

/** What an editor sent; parts that are not named stay. */
export type PartialDraft = { [Part in keyof ThemeDraftInput]?: ThemeDraftInput[Part] | undefined }

export type CleanDraft = Partial<ThemeVersionData> & Pick<ThemeVersionData, 'pack'>

/** The draft without what could do harm; refused with every field that the pack does not know. */
export function cleanDraft(
  themes: ThemeCatalog,
  given: PartialDraft & { pack: string },
  /** What stands before the names of fields that are refused. */
  path = '',
): CleanDraft {
  const pack = findPack(themes, given.pack)
  if (!pack) throw invalidField(`${path}pack`, `There is no theme “${given.pack}” here.`)
  const issues = issuesOf(pack, given)
  if (issues.length > 0) throw themeIssues(issues.map((issue) => ({ ...issue, path: path + issue.path })))
  const clean = (all: Record<string, TemplateData>) =>
    Object.fromEntries(Object.entries(all).map(([key, template]) => [key, cleanTemplate(pack, template)]))
  const { preset, settings, css, templates, groups } = given
  return {
    pack: pack.id,
    ...(preset !== undefined && { preset }),
    ...(settings && { settings: cleanSettings(pack.settings, settings) }),
    ...(css !== undefined && { css: sanitizeCss(css) }),
    ...(templates && { templates: clean(templates) }),
    ...(groups && { groups: clean(groups) }),
  }
}

/** What is not named stays; after a change of pack it is the new pack's own. */
export function completeDraft(
  themes: ThemeCatalog,
  before: ThemeVersionData,
  given: CleanDraft,
): ThemeVersionData {
  const own = splitTemplates(findPack(themes, given.pack)?.templates ?? {})
  const rest = before.pack === given.pack ? before : { ...before, settings: {}, ...own }
  return {
    ...rest,
    ...given,
    templates: { ...rest.templates, ...given.templates },
    groups: { ...rest.groups, ...given.groups },
  }
}

const findPack = (themes: ThemeCatalog, id: string) =>
  Object.hasOwn(themes.packs, id) ? themes.packs[id] : undefined

function issuesOf(pack: ThemePack, { settings, templates = {}, groups = {} }: PartialDraft): ThemeIssue[] {
  const known = splitTemplates(pack.templates)
  const valid = settings && validateSettings(pack, settings)
  return [
    ...(!valid || valid.ok ? [] : below('settings', valid.issues)),
    ...templateIssues(pack, templates, known.templates, 'templates'),
    ...templateIssues(pack, groups, known.groups, 'groups'),
  ]
}

function templateIssues(
  pack: ThemePack,
  given: Record<string, TemplateData>,
  known: Record<string, TemplateData>,
  path: string,
): ThemeIssue[] {
  return Object.entries(given).flatMap(([key, template]) => {
    if (!Object.hasOwn(known, key))
      return [{ path: `${path}.${key}`, message: `This theme has no template “${key}”` }]
    const valid = validateTemplate(pack, key, template)
    return valid.ok ? [] : below(`${path}.${key}`, valid.issues)
  })
}

const below = (prefix: string, issues: ThemeIssue[]) =>
  issues.map(({ path, message }) => ({ path: path === '' ? prefix : `${prefix}.${path}`, message }))
