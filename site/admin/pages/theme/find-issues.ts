import type { BlockData, Field, SectionData, Settings } from '../../../../api/contracts/theme.ts'
import { findLowContrast } from './contrast.ts'
import { FOOTER, getTemplate, HEADER, templatePlace, type Draft, type Place, type Target } from './draft.ts'
import type { Pack } from './queries.ts'

export type IssueKind = 'contrast' | 'alt' | 'link' | 'translation' | 'unknown'

/** What a merchant would want to know before everybody sees it. */
export interface Issue {
  kind: IssueKind
  /** Without one it is about the theme itself. */
  target?: Target
  field?: string
  /** Languages that are missing. */
  locales?: string[]
}

export interface IssueInput {
  draft: Draft
  pack: Pack
  locales: readonly string[]
  /** By picture: in how many of these languages it is described. */
  describes: (media: number, locale: string) => boolean
}

export function findIssues(input: IssueInput): Issue[] {
  const { draft, pack } = input
  const contrast = findLowContrast(pack.settings, draft.settings).map(({ field }) => ({
    kind: 'contrast' as const,
    field,
  }))
  const places = [HEADER, ...Object.keys(draft.templates).map(templatePlace), FOOTER]
  return [...contrast, ...places.flatMap((place) => issuesAt(input, place))]
}

/** Every picture that sections point at, once. */
export function findPictures(draft: Draft): number[] {
  const all = [...Object.values(draft.templates), ...Object.values(draft.groups)]
  const parts = all.flatMap(({ sections }) =>
    Object.values(sections).flatMap((section) => [section, ...Object.values(section.blocks ?? {})]),
  )
  return [...new Set(parts.flatMap(({ settings }) => Object.values(settings).flatMap(pictureOf)))]
}

const pictureOf = (value: Settings[string]): number[] =>
  typeof value === 'object' && value !== null && 'ref' in value && value.ref === 'media' ? [value.id] : []

function issuesAt(input: IssueInput, place: Place): Issue[] {
  const { sections, order } = getTemplate(input.draft, place)
  return order.flatMap((id) => {
    const section = sections[id]
    return !section || section.hidden ? [] : issuesOf(input, { place, section: id }, section)
  })
}

function issuesOf(input: IssueInput, target: Target, section: SectionData): Issue[] {
  const schema = input.pack.sections.find(({ type }) => type === section.type)
  if (!schema) return [{ kind: 'unknown', target }]
  const blocks = Object.entries(section.blocks ?? {}).flatMap(([block, data]) => {
    const fields = schema.blocks?.find(({ type }) => type === data.type)?.fields ?? []
    return data.hidden ? [] : issuesIn(input, { ...target, block }, fields, data)
  })
  return [...issuesIn(input, target, schema.fields, section), ...blocks]
}

function issuesIn(
  { locales, describes }: IssueInput,
  target: Target,
  fields: Field[],
  { settings }: BlockData,
): Issue[] {
  return fields.flatMap((field): Issue[] => {
    const value = settings[field.id]
    switch (field.kind) {
      case 'image': {
        const missing = pictureOf(value ?? null).flatMap((id) =>
          locales.filter((each) => !describes(id, each)),
        )
        return missing.length > 0 ? [{ kind: 'alt', target, field: field.id, locales: missing }] : []
      }
      case 'link':
        return !value && isWritten(settings[labelOf(field.id)])
          ? [{ kind: 'link', target, field: field.id }]
          : []
      case 'text':
      case 'textarea':
      case 'richtext': {
        if (!isWritten(value)) return []
        const missing = locales.filter((locale) => !textIn(value, locale))
        return missing.length > 0 ? [{ kind: 'translation', target, field: field.id, locales: missing }] : []
      }
      default:
        return []
    }
  })
}

/** `link` is named by `linkLabel`, `secondLink` by `secondLabel`. */
const labelOf = (link: string) => (link === 'link' ? 'linkLabel' : link.replace(/Link$/, 'Label'))

const textIn = (value: Settings[string] | undefined, locale: string): string =>
  typeof value === 'object' && value !== null && 'text' in value ? (value.text[locale]?.trim() ?? '') : ''

const isWritten = (value: Settings[string] | undefined): boolean =>
  typeof value === 'object' && value !== null && 'text' in value &&
  Object.values(value.text).some((text) => text.trim() !== '') // prettier-ignore
