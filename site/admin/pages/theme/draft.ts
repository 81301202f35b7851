import type { BlockData, SectionData, SettingValue, TemplateData } from '../../../../api/contracts/theme.ts'
import type { ThemeVersionData } from '../../../../api/contracts/theme-data.ts'

/** The whole theme as it is being edited. Nothing here changes one: each change makes another. */
export type Draft = ThemeVersionData

/** A template of pages, or a group that stands on all of them. */
export interface Place {
  kind: 'templates' | 'groups'
  key: string
}

/** A section, or one block of it. */
export interface Target {
  place: Place
  section: string
  block?: string
}

export const HEADER: Place = { kind: 'groups', key: 'header' }
export const FOOTER: Place = { kind: 'groups', key: 'footer' }
export const templatePlace = (key: string): Place => ({ kind: 'templates', key })

export const samePlace = (one: Place, other: Place) => one.kind === other.kind && one.key === other.key

const NOTHING: TemplateData = { sections: {}, order: [] }

export const getTemplate = (draft: Draft, { kind, key }: Place): TemplateData => draft[kind][key] ?? NOTHING

export const findSection = (draft: Draft, { place, section }: Target): SectionData | undefined =>
  getTemplate(draft, place).sections[section]

export function findPart(draft: Draft, target: Target): SectionData | BlockData | undefined {
  const section = findSection(draft, target)
  return target.block === undefined ? section : section?.blocks?.[target.block]
}

/** Where a section stands that only its id is known of: the frame knows no more. */
export function findPlace(draft: Draft, template: string, section: string): Place | undefined {
  return [HEADER, templatePlace(template), FOOTER].find((place) =>
    Object.hasOwn(getTemplate(draft, place).sections, section),
  )
}

type Part = SectionData | BlockData

/** Sections of a template and blocks of a section are moved, copied and hidden alike. */
interface Parts {
  parts: Record<string, Part>
  order: string[]
}

const changeTemplate = (draft: Draft, place: Place, template: TemplateData): Draft => ({
  ...draft,
  [place.kind]: { ...draft[place.kind], [place.key]: template },
})

function changeSection(draft: Draft, { place, section }: Target, change: (old: SectionData) => SectionData) {
  const template = getTemplate(draft, place)
  const old = template.sections[section]
  if (!old) return draft
  return changeTemplate(draft, place, {
    ...template,
    sections: { ...template.sections, [section]: change(old) },
  })
}

/** Among the blocks when the target is one, else among the sections. */
function changeParts(draft: Draft, target: Target, change: (parts: Parts, id: string) => Parts): Draft {
  if (target.block === undefined) {
    const { sections, order } = getTemplate(draft, target.place)
    const changed = change({ parts: sections, order }, target.section)
    return changeTemplate(draft, target.place, { sections: changed.parts, order: changed.order })
  }
  const id = target.block
  return changeSection(draft, target, (section) => {
    const { parts, order } = change(
      { parts: section.blocks ?? {}, order: section.blockOrder ?? Object.keys(section.blocks ?? {}) },
      id,
    )
    return { ...section, blocks: parts, blockOrder: order }
  })
}

const insert = ({ parts, order }: Parts, id: string, part: Part, at: number): Parts => ({
  parts: { ...parts, [id]: part },
  order: order.toSpliced(at, 0, id),
})

/** `target` names the new part; it comes to stand at `at`, or last. */
export const addPart = (draft: Draft, target: Target, part: Part, at?: number): Draft =>
  changeParts(draft, target, (parts, id) => insert(parts, id, part, at ?? parts.order.length))

export const removePart = (draft: Draft, target: Target): Draft =>
  changeParts(draft, target, ({ parts, order }, id) => {
    const { [id]: _removed, ...rest } = parts
    return { parts: rest, order: order.filter((each) => each !== id) }
  })

/** Right behind the original. */
export const duplicatePart = (draft: Draft, target: Target, copy: string): Draft =>
  changeParts(draft, target, (parts, id) => {
    const part = parts.parts[id]
    return part ? insert(parts, copy, part, parts.order.indexOf(id) + 1) : parts
  })

export const toggleHidden = (draft: Draft, target: Target): Draft =>
  changeParts(draft, target, ({ parts, order }, id) => {
    const { hidden = false, ...part } = parts[id]!
    return { parts: { ...parts, [id]: hidden ? part : { ...part, hidden: true } }, order }
  })

export const movePart = (draft: Draft, target: Target, to: number): Draft =>
  changeParts(draft, target, ({ parts, order }, id) => {
    const rest = order.filter((each) => each !== id)
    return { parts, order: rest.toSpliced(Math.max(0, to), 0, id) }
  })

/** The ids beside a part, itself included, in their order. */
export function siblingsOf(draft: Draft, target: Target): string[] {
  if (target.block === undefined) return getTemplate(draft, target.place).order
  const section = findSection(draft, target)
  return section?.blockOrder ?? Object.keys(section?.blocks ?? {})
}

/** Of the theme itself when no target is named. */
export function setSetting(draft: Draft, target: Target | undefined, id: string, value: SettingValue): Draft {
  if (!target) return { ...draft, settings: { ...draft.settings, [id]: value } }
  const withSetting = <P extends Part>(part: P): P => ({
    ...part,
    settings: { ...part.settings, [id]: value },
  })
  const { block } = target
  return changeSection(draft, target, (section) => {
    if (block === undefined) return withSetting(section)
    const old = section.blocks?.[block]
    return old ? { ...section, blocks: { ...section.blocks, [block]: withSetting(old) } } : section
  })
}

/** Fit to stand in an address of the data, and free. */
export const newId = (type: string) => `${type.slice(0, 40)}-${crypto.randomUUID().slice(0, 6)}`
