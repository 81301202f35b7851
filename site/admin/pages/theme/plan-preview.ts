import type { FrameGroup } from '../../../editor/frame/messages.ts'
import { FOOTER, getTemplate, HEADER, templatePlace, type Draft } from './draft.ts'

/** What has to happen for a frame that shows one draft to show another. */
export interface PreviewPlan {
  /** Everything anew; nothing else is needed then. */
  page: boolean
  /** To be rendered and put in the place of what is there. */
  sections: string[]
  /** To be taken out of sight. */
  gone: string[]
  orders: { group: FrameGroup; ids: string[] }[]
}

const PAGE: PreviewPlan = { page: true, sections: [], gone: [], orders: [] }

export function planPreview(before: Draft, after: Draft, template: string): PreviewPlan {
  const isSameLook =
    before.pack === after.pack && before.settings === after.settings && before.css === after.css
  if (!isSameLook) return PAGE
  const plan: PreviewPlan = { page: false, sections: [], gone: [], orders: [] }
  const places = { header: HEADER, template: templatePlace(template), footer: FOOTER }
  for (const [group, place] of Object.entries(places) as [FrameGroup, typeof HEADER][]) {
    const [old, now] = [getTemplate(before, place), getTemplate(after, place)]
    if (old === now) continue
    const shown = now.order.filter((id) => !now.sections[id]?.hidden)
    const wasShown = old.order.filter((id) => !old.sections[id]?.hidden)
    // The frame knows where to put only what it has: one that is new comes with the whole page.
    if (shown.some((id) => !wasShown.includes(id))) return PAGE
    plan.sections.push(...shown.filter((id) => old.sections[id] !== now.sections[id]))
    plan.gone.push(...wasShown.filter((id) => !shown.includes(id)))
    const left = wasShown.filter((id) => shown.includes(id))
    if (left.some((id, at) => id !== shown[at])) plan.orders.push({ group, ids: shown })
  }
  return plan.sections.length > 1 ? PAGE : plan
}
