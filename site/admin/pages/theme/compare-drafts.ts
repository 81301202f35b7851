import { sameValue } from '../../../../api/contracts/same-value.ts'
import type { SectionData, TemplateData } from '../../../../api/contracts/theme.ts'
import type { Draft, Place, Target } from './draft.ts'

/** One line of what differs between two drafts. */
export interface Difference {
  what: 'pack' | 'css' | 'setting' | 'added' | 'removed' | 'order' | 'hidden'
  /** Without one it is about the theme itself. */
  target?: Target
  place?: Place
  field?: string
  before: unknown
  after: unknown
}

export function compareDrafts(before: Draft, after: Draft): Difference[] {
  const own: Difference[] = [
    ...(before.pack === after.pack
      ? []
      : [{ what: 'pack' as const, before: before.pack, after: after.pack }]),
    ...compareSettings(before.settings, after.settings),
    ...(before.css === after.css ? [] : [{ what: 'css' as const, before: before.css, after: after.css }]),
  ]
  const parts = (['groups', 'templates'] as const).flatMap((kind) =>
    unionOf(before[kind], after[kind]).flatMap((key) =>
      compareTemplates({ kind, key }, before[kind][key] ?? EMPTY, after[kind][key] ?? EMPTY),
    ),
  )
  return [...own, ...parts]
}

const EMPTY: TemplateData = { sections: {}, order: [] }

const unionOf = (one: object, other: object) => [...new Set([...Object.keys(one), ...Object.keys(other)])]

function compareTemplates(place: Place, before: TemplateData, after: TemplateData): Difference[] {
  const sections = unionOf(before.sections, after.sections).flatMap((section) =>
    comparePart({ place, section }, before.sections[section], after.sections[section]),
  )
  return hasMoved(before.order, after.order)
    ? [...sections, { what: 'order', place, before: before.order, after: after.order }]
    : sections
}

/** What was added or removed has moved nothing. */
const hasMoved = (before: string[] = [], after: string[] = []) =>
  !sameValue(
    before.filter((id) => after.includes(id)),
    after.filter((id) => before.includes(id)),
  )

type Part = Partial<Pick<SectionData, 'blocks' | 'blockOrder'>> & Omit<SectionData, 'blocks' | 'blockOrder'>

function comparePart(target: Target, before: Part | undefined, after: Part | undefined): Difference[] {
  if (!before || !after || before.type !== after.type) {
    if (!before) return after ? [{ what: 'added', target, before: undefined, after: after.type }] : []
    return [{ what: 'removed', target, before: before.type, after: after?.type }]
  }
  const blocks = unionOf(before.blocks ?? {}, after.blocks ?? {}).flatMap((block) =>
    comparePart({ ...target, block }, before.blocks?.[block], after.blocks?.[block]),
  )
  const isHidden = (part: Part) => part.hidden === true
  return [
    ...(isHidden(before) === isHidden(after)
      ? []
      : [{ what: 'hidden' as const, target, before: isHidden(before), after: isHidden(after) }]),
    ...compareSettings(before.settings, after.settings).map((each) => ({ ...each, target })),
    ...blocks,
    ...(hasMoved(before.blockOrder, after.blockOrder)
      ? [{ what: 'order' as const, target, before: before.blockOrder, after: after.blockOrder }]
      : []),
  ]
}

function compareSettings(before: Part['settings'], after: Part['settings']): Difference[] {
  return unionOf(before, after)
    .filter((field) => !sameValue(before[field], after[field]))
    .map((field) => ({ what: 'setting', field, before: before[field], after: after[field] }))
}
