import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { StartError } from '../start-error.ts'
import { themesFolder } from './check-pack.ts'

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const LONGEST_ID = 30

/** A pack that is `base` in every part, to be made its own piece by piece: each file says where a part comes from. */
export async function newPack(id: string, folder = themesFolder): Promise<string[]> {
  if (!ID.test(id) || id.length > LONGEST_ID)
    throw new StartError('A pack is named by up to 30 small letters, digits and single hyphens: like ridge')
  const pack = new URL(`${id}/`, folder)
  if (existsSync(pack)) throw new StartError(`There is a pack ${id} already`)
  const base = new URL('base/', folder)
  const readBase = (file: string) => readFile(new URL(file, base), 'utf8')
  for (const inner of ['sections', 'styles', 'templates'])
    await mkdir(new URL(inner, pack), { recursive: true })
  for (const file of ['Page.astro', 'Frame.astro', 'settings.ts', 'palette.ts']) {
    await copyFile(new URL(file, base), new URL(file, pack))
  }
  const written: Record<string, string> = {
    'theme.ts': writeTheme(id, await readBase('theme.ts')),
    'presets.ts': writePresets(id),
    'Sections.astro': SECTIONS,
    'sections/schemas.ts': SCHEMAS,
    'styles/index.css': (await readBase('styles/index.css')).replaceAll("'./", "'../../base/styles/"),
    'templates/index.ts': TEMPLATES,
  }
  for (const [file, text] of Object.entries(written)) await writeFile(new URL(file, pack), text)
  await listPack(id, new URL('index.ts', folder))
  return [...Object.keys(written), 'Page.astro', 'Frame.astro', 'settings.ts', 'palette.ts'].toSorted()
}

const nameOf = (id: string) => id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const titleOf = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
const wordsOf = (id: string) => `words('${titleOf(id)}', '${titleOf(id)}', '${titleOf(id)}')`

const writeTheme = (id: string, base: string) =>
  base
    .replace('export const base', `export const ${nameOf(id)}`)
    .replace("id: 'base',", `id: '${id}',`)
    .replace(/label: words\(.*\),/, `label: ${wordsOf(id)},\n  extends: 'base',`)

const writePresets = (id: string) => `import type { ThemePreset } from '../../api/contracts/theme.ts'
import { words } from '../../site/kit/fields.ts'

export const presets: ThemePreset[] = [
  { id: 'first', label: ${wordsOf(id)}, settings: {} },
]
`

const SECTIONS = `---
import type { ResolvedSection } from '../../api/contracts/pages.ts'
import BaseSections from '../base/Sections.astro'
import { schemas } from './sections/schemas.ts'

interface Props {
  sections: ResolvedSection[]
}
/** By section type: what base does not have, and what looks different here. */
const own = {}
const { sections } = Astro.props
---

<BaseSections sections={sections} schemas={schemas} own={own} />
`

const SCHEMAS = `import type { SectionSchema } from '../../../api/contracts/theme.ts'
import { extendSections } from '../../../site/kit/extend-sections.ts'
import { schemas as base } from '../../base/sections/schemas.ts'

/** In the order the editor offers them. */
export const schemas: SectionSchema[] = extendSections(base, [])
`

const TEMPLATES = `import type { TemplateData } from '../../../api/contracts/theme.ts'
import { templates as base } from '../../base/templates/index.ts'

export const templates: Record<string, TemplateData> = { ...base }
`

/** After the others: the first pack is what a store gets that asks for none. */
async function listPack(id: string, file: URL): Promise<void> {
  const name = nameOf(id)
  const entry = name === id ? name : `'${id}': ${name}`
  const source = await readFile(file, 'utf8')
  const listed = source
    .replace(/(?<imports>(?:import .*\n)+)/, `$<imports>import { ${name} } from './${id}/theme.ts'\n`)
    .replace(/packs: \{ (?<packs>.*?),? \}/, `packs: { $<packs>, ${entry} }`)
  await writeFile(file, listed)
}
