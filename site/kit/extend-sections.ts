import type { SectionSchema } from '../../api/contracts/theme.ts'

/** A pack's own sections come first; one of a type that the other pack has stands in its place. */
export function extendSections(base: SectionSchema[], own: SectionSchema[]): SectionSchema[] {
  const ownOf = new Map(own.map((schema) => [schema.type, schema]))
  const types = new Set(base.map(({ type }) => type))
  return [
    ...own.filter(({ type }) => !types.has(type)),
    ...base.map((schema) => ownOf.get(schema.type) ?? schema),
  ]
}
