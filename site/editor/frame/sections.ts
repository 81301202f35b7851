import type { FrameGroup } from './messages.ts'

/** One section may be several elements in a row, or none where it shows nothing. */
export const elementsOf = (id: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-section="${CSS.escape(id)}"]`),
]

export const listSections = (): string[] => [
  ...new Set(allElements().map((element) => element.dataset['section'] ?? '')),
]

const allElements = () => [...document.querySelectorAll<HTMLElement>('[data-section]')]

const mainOf = () => document.querySelector('main')

function groupOf(element: Element): FrameGroup {
  const main = mainOf()
  if (!main || main.contains(element)) return 'template'
  const isBefore = element.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING
  return isBefore ? 'header' : 'footer'
}

/** Keeps in mind where a section stands while there is nothing of it to see. */
export interface SectionPlaces {
  /** What a page that was just shown has, in its order. */
  learn(): void
  swap(id: string, html: string): void
  order(group: FrameGroup, ids: string[]): void
}

export function createSectionPlaces(): SectionPlaces {
  const places: Record<FrameGroup, string[]> = { header: [], template: [], footer: [] }

  function learn(): void {
    for (const group of ['header', 'template', 'footer'] as const) {
      const ids = allElements().flatMap((element) =>
        groupOf(element) === group ? (element.dataset['section'] ?? []) : [],
      )
      places[group] = [...new Set(ids)]
    }
  }

  function place(id: string, elements: HTMLElement[]): void {
    const [group, ids] = Object.entries(places).find(([, each]) => each.includes(id)) ?? ['template', [id]]
    const at = ids.indexOf(id)
    const before = ids.slice(0, at).flatMap(elementsOf).at(-1)
    const after = ids.slice(at + 1).flatMap(elementsOf)[0]
    if (before) before.after(...elements)
    else if (after) after.before(...elements)
    else if (group === 'template') mainOf()?.append(...elements)
    else if (group === 'header') mainOf()?.before(...elements)
    else mainOf()?.after(...elements)
  }

  return {
    learn,
    swap(id, html) {
      const old = elementsOf(id)
      const fresh = readElements(html)
      if (old[0]) old[0].before(...fresh)
      else place(id, fresh)
      for (const element of old) element.remove()
    },
    order(group, ids) {
      const unnamed = places[group].filter((id) => !ids.includes(id))
      places[group] = [...unnamed, ...ids]
      const present = ids.map(elementsOf).filter((elements) => elements.length > 0)
      const start = document.createComment('')
      const inOrder = allElements().find((element) => ids.includes(element.dataset['section'] ?? ''))
      inOrder?.before(start)
      for (const elements of present.toReversed()) start.after(...elements)
      start.remove()
    },
  }
}

/** Scripts that are parsed like this never run. */
function readElements(html: string): HTMLElement[] {
  const template = document.createElement('template')
  template.innerHTML = html
  return [...template.content.children].filter(isSection)
}

const isSection = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement && element.dataset['section'] !== undefined
