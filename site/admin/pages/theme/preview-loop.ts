import type { FromEditor } from '../../../editor/frame/messages.ts'
import type { Draft } from './draft.ts'

import { planPreview } from './plan-preview.ts'

export interface Rendered {
  html: string
  template: string
  problems: { sectionId: string; message: string }[]
}

export interface PreviewDeps {
  /** The whole page, or one section of it, as `draft` has it. */
  render(draft: Draft, path: string, section: string | undefined, signal: AbortSignal): Promise<Rendered>
  post(message: FromEditor): void
  onRendered(rendered: Rendered, section: string | undefined): void
  onFailure(error: unknown): void
}

export interface PreviewLoop {
  /** The frame has loaded a page; `isShown` when it is `draft` that it shows. */
  open(path: string, draft: Draft, isShown: boolean): void
  /** Shows this draft, soon. */
  show(draft: Draft): void
  /** The frame shows this already: it was typed there. */
  take(draft: Draft): void
  /** Whatever is shown, it is rendered again. */
  refresh(): void
  close(): void
}

const PAUSE_MS = 40

/**
 * Keeps the frame at the newest draft: one question at a time, and none for drafts in between. What comes
 * meanwhile waits, rather than to break off an answer: so somebody who types without pause sees it, too.
 */
export function createPreviewLoop({ render, post, onRendered, onFailure }: PreviewDeps): PreviewLoop {
  let path: string | undefined
  let template = ''
  /** Nothing has to be swapped: the page is asked for only to know what it is made of. */
  let isFresh = false
  let shown: Draft | undefined
  let wanted: Draft | undefined
  let asking: AbortController | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  async function ask(at: string, draft: Draft, section?: string): Promise<void> {
    const control = new AbortController()
    asking = control
    try {
      const rendered = await render(draft, at, section, control.signal)
      if (control.signal.aborted) return
      if (section === undefined) {
        template = rendered.template
        if (!isFresh) post({ type: 'page', html: rendered.html })
        isFresh = false
      } else post({ type: 'section', id: section, html: rendered.html })
      shown = draft
      onRendered(rendered, section)
    } catch (error) {
      if (control.signal.aborted) return
      // Not again before something else has changed.
      shown = draft
      onFailure(error)
    } finally {
      if (asking === control) {
        asking = undefined
        schedule()
      }
    }
  }

  function step(): void {
    timer = undefined
    if (asking || path === undefined || !wanted || shown === wanted) return
    const plan = shown && template !== '' ? planPreview(shown, wanted, template) : undefined
    if (!plan || plan.page) return void ask(path, wanted)
    for (const id of plan.gone) post({ type: 'section', id, html: '' })
    for (const { group, ids } of plan.orders) post({ type: 'order', group, ids })
    const [section] = plan.sections
    if (section === undefined) shown = wanted
    else void ask(path, wanted, section)
  }

  function schedule(): void {
    if (shown !== wanted) timer ??= setTimeout(step, PAUSE_MS)
  }

  function forget(): void {
    asking?.abort()
    asking = undefined
    shown = undefined
  }

  return {
    open(at, draft, isShown) {
      forget()
      isFresh = isShown
      path = at
      wanted = draft
      template = ''
      schedule()
    },
    show(draft) {
      isFresh &&= draft === wanted
      wanted = draft
      schedule()
    },
    take(draft) {
      if (shown === wanted) shown = draft
      wanted = draft
    },
    refresh() {
      forget()
      schedule()
    },
    close() {
      forget()
      clearTimeout(timer)
      path = undefined
    },
  }
}
