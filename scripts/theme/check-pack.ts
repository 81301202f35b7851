import { existsSync, readFileSync } from 'node:fs'
import type { ThemePack } from '../../api/contracts/theme.ts'
import { LIMITS } from '../../api/contracts/theme.ts'
import { validateSettings, validateTemplate } from '../../api/contracts/theme-validation.ts'
import type { ThemeLook } from '../../site/kit/palette.ts'
import type { Values } from '../../site/kit/settings.ts'
import { readContrasts } from './read-contrasts.ts'
import { readLabels } from './read-labels.ts'

const LANGUAGES = ['en', 'es', 'pt']
/** WCAG AA for text. */
const READABLE = 4.5

export const themesFolder = new URL('../../themes/', import.meta.url)

type MakeLook = (theme: Values) => ThemeLook

/** What is wrong with a pack as it is written down; one line each, none when it is fit. */
export async function checkPack(pack: ThemePack, folder = themesFolder): Promise<string[]> {
  const { themeLook } = (await import(new URL(`${pack.id}/palette.ts`, folder).href)) as {
    themeLook: MakeLook
  }
  return [
    ...checkSections(pack),
    ...checkMarkup(pack, folder),
    ...checkLabels(pack),
    ...checkTemplates(pack),
    ...checkPresets(pack, themeLook),
  ]
}

function checkSections({ sections, schemes }: ThemePack): string[] {
  const types = sections.map(({ type }) => type)
  const repeated = types.filter((type, at) => types.indexOf(type) !== at)
  return [
    ...repeated.map((type) => `section ${type}: its schema is listed twice`),
    ...(schemes.includes('base') ? [] : ['schemes: there is no "base"']),
    ...sections.flatMap(({ type, fields, blocks = [], maxBlocks = 0 }) => [
      ...repeatedIds(fields.map(({ id }) => id)).map(
        (id) => `section ${type}: the field ${id} is there twice`,
      ),
      ...blocks.flatMap((block) =>
        repeatedIds(block.fields.map(({ id }) => id)).map(
          (id) => `section ${type}, block ${block.type}: the field ${id} is there twice`,
        ),
      ),
      ...(maxBlocks > LIMITS.blocks
        ? [`section ${type}: room for ${maxBlocks} blocks, ${LIMITS.blocks} at most`]
        : []),
    ]),
  ]
}

const repeatedIds = (ids: string[]) => ids.filter((id, at) => ids.indexOf(id) !== at)

/** Where a pack gets the markup of each section from, by section type: a folder, as seen from the pack's own. */
export function readMarkup(id: string, folder = themesFolder): Map<string, string> {
  const source = readFileSync(new URL(`${id}/Sections.astro`, folder), 'utf8')
  const [, extended] = /from '\.\.\/([\w-]+)\/Sections\.astro'/.exec(source) ?? []
  const taken = extended === undefined ? [] : [...readMarkup(extended, folder).keys()]
  const imports = source.matchAll(/from '(\.\S*)\/sections\/([\w-]+)\/Section\.astro'/g)
  return new Map([
    ...taken.map((type): [string, string] => [type, `../${extended}`]),
    ...[...imports].map(([, from = '', type = '']): [string, string] => [type, from]),
  ])
}

function checkMarkup({ id, sections }: ThemePack, folder: URL): string[] {
  const markup = readMarkup(id, folder)
  const types = sections.map(({ type }) => type)
  return [
    ...types
      .filter((type) => !markup.has(type))
      .map((type) => `section ${type}: Sections.astro has no markup for it`),
    ...[...markup.keys()]
      .filter((type) => !types.includes(type))
      .map((type) => `section ${type}: sections/schemas.ts does not list it`),
    ...[...markup]
      .filter(([type, from]) => !existsSync(new URL(`${id}/${from}/sections/${type}/Section.astro`, folder)))
      .map(([type, from]) => `section ${type}: ${from}/sections/${type}/Section.astro is not there`),
  ]
}

const checkLabels = (pack: ThemePack): string[] =>
  readLabels(pack).flatMap((label) =>
    LANGUAGES.filter((language) => !label[language]?.trim()).map(
      (language) => `label ${JSON.stringify(label)}: it has no ${language}`,
    ),
  )

function checkTemplates(pack: ThemePack): string[] {
  const own = Object.entries(pack.templates).map(([key, template]) => ({
    name: `template ${key}`,
    result: validateTemplate(pack, key, template),
  }))
  const offered = pack.sections.flatMap(({ type, presets, allowedOn }) =>
    presets.map(({ label, section }) => ({
      name: `section ${type}, preset ${label['en'] ?? ''}`,
      result: validateTemplate(pack, allowedOn?.[0] ?? 'home', { sections: { a: section }, order: ['a'] }),
    })),
  )
  return [...own, ...offered].flatMap(({ name, result }) =>
    result.ok ? [] : result.issues.map(({ path, message }) => `${name}, ${path}: ${message}`),
  )
}

const checkPresets = (pack: ThemePack, themeLook: MakeLook): string[] =>
  pack.presets.flatMap(({ id, settings }) => {
    const valid = validateSettings(pack, settings)
    if (!valid.ok) return valid.issues.map(({ path, message }) => `preset ${id}, ${path}: ${message}`)
    return readContrasts(themeLook({ ...settings }).style)
      .filter(({ ratio }) => ratio < READABLE)
      .map(
        ({ where, ratio }) =>
          `preset ${id}: ${where} has a contrast of ${ratio.toFixed(2)}, ${READABLE} is the least`,
      )
  })
