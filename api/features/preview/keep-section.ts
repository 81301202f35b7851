import type { SectionData, TemplateData } from '../../contracts/theme.ts'
import type { ThemeVersionData } from '../../contracts/theme-data.ts'

/** A theme of which one section is to be seen: the others hold their places, and nothing is read for them. */
export function keepSection(theme: ThemeVersionData, id: string): ThemeVersionData {
  return { ...theme, templates: keepIn(theme.templates, id), groups: keepIn(theme.groups, id) }
}

const keepIn = (all: Record<string, TemplateData>, id: string): Record<string, TemplateData> =>
  Object.fromEntries(
    Object.entries(all).map(([key, { sections, order }]) => [
      key,
      { order, sections: emptyOthers(sections, id) },
    ]),
  )

const emptyOthers = (sections: Record<string, SectionData>, id: string): Record<string, SectionData> =>
  Object.fromEntries(
    Object.entries(sections).map(([key, section]) => [
      key,
      key === id ? section : { type: section.type, hidden: section.hidden ?? false, settings: {} },
    ]),
  )
