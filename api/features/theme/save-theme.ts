import type { TemplateData, ThemePack } from '../../contracts/theme.ts'
import type { ThemeDraftInput, ThemeVersionData } from '../../contracts/theme-data.ts'
import { validateSettings, validateTemplate, type ThemeIssue } from '../../contracts/theme-validation.ts'
import type { Deps } from '../../deps.ts'
import { invalidField } from '../../errors.ts'
import type { Actor, StoreContext } from '../../http/app-env.ts'
import { audit } from '../audit/index.ts'
import {
  checkVersion,
  cleanSettings,
  cleanTemplate,
  sanitizeCss,
  splitTemplates,
  themeIssues,
} from '../content/index.ts'
import { draftOf, getTheme, lockTheme, writeThemeDraft, type ThemeDocuments } from './theme.queries.ts'

export interface ThemeTarget {
  store: StoreContext
  actor: Actor
  expected?: number | undefined
}

/** The editor's whole draft, held against what the pack declares. Pages keep what they show. */
export function saveTheme(
  { themes, now }: Pick<Deps, 'themes' | 'now'>,
  { store, actor, expected, input }: ThemeTarget & { input: ThemeDraftInput },
): Promise<ThemeDocuments> {
  const pack = Object.hasOwn(themes.packs, input.pack) ? themes.packs[input.pack] : undefined
  if (!pack) throw invalidField('pack', `There is no theme “${input.pack}” here.`)
  const given = cleanDraft(pack, input)
  return store.db.transaction().execute(async (trx) => {
    const old = await lockTheme(trx)
    checkVersion(old.theme, expected)
    const before = draftOf(old)
    const draft = complete(pack, before, given)
    await writeThemeDraft(trx, old, draft, now())
    await audit(trx, actor, { action: 'theme.update', entity: 'theme', entityId: '', before, after: draft })
    return getTheme(trx)
  })
}

type GivenDraft = Omit<ThemeVersionData, 'css' | 'preset'> & Partial<Pick<ThemeVersionData, 'css' | 'preset'>>

/** The draft without what could do harm; refused with every field that the pack does not know. */
function cleanDraft(
  pack: ThemePack,
  { pack: id, preset, settings, css, templates, groups }: ThemeDraftInput,
): GivenDraft {
  const known = splitTemplates(pack.templates)
  const valid = validateSettings(pack, settings)
  const issues = [
    ...(valid.ok ? [] : below('settings', valid.issues)),
    ...templateIssues(pack, templates, known.templates, 'templates'),
    ...templateIssues(pack, groups, known.groups, 'groups'),
  ]
  if (issues.length > 0) throw themeIssues(issues)
  const clean = (all: Record<string, TemplateData>) =>
    Object.fromEntries(Object.entries(all).map(([key, template]) => [key, cleanTemplate(pack, template)]))
  return {
    pack: id,
    settings: cleanSettings(pack.settings, settings),
    templates: clean(templates),
    groups: clean(groups),
    ...(preset !== undefined && { preset }),
    ...(css !== undefined && { css: sanitizeCss(css) }),
  }
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

/** What is not named stays; after a change of pack it is the new pack's own. */
function complete(pack: ThemePack, before: ThemeVersionData, given: GivenDraft): ThemeVersionData {
  const rest = before.pack === given.pack ? before : splitTemplates(pack.templates)
  return {
    pack: given.pack,
    preset: given.preset ?? before.preset,
    settings: given.settings,
    css: given.css ?? before.css,
    templates: { ...rest.templates, ...given.templates },
    groups: { ...rest.groups, ...given.groups },
  }
}
