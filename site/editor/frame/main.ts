import { createTextEditing } from './edit-text.ts'
import { readMessage, type FrameKey, type FromEditor, type ToEditor } from './messages.ts'
import { createOverlay, findBlock, type Target } from './overlay.ts'
import { replacePage } from './replace-page.ts'
import { createSectionPlaces, elementsOf, listSections } from './sections.ts'

/** The editor is on the platform's own host, whose name stands behind the first dot. */
const editorOrigin = location.origin.replace('//preview.', '//')
const [, token = ''] = location.pathname.split('/')

// Opened by itself, this is only a page.
if (window.parent !== window) begin()

function begin(): void {
  const tell = (message: ToEditor) =>
    window.parent.postMessage({ picksy: 'editor', ...message }, editorOrigin)
  const overlay = createOverlay()
  const places = createSectionPlaces()
  /** What came for the section that somebody types in. */
  let held: { id: string; html: string } | undefined
  const editing = createTextEditing(tell, () => {
    if (held) swap(held.id, held.html)
  })

  function swap(id: string, html: string): void {
    held = editing.section === id ? { id, html } : undefined
    if (held) return
    places.swap(id, html)
    overlay.draw()
  }

  function go(path: string): void {
    editing.end()
    location.assign(`/${token}${path}`)
  }

  async function follow(message: FromEditor): Promise<void> {
    switch (message.type) {
      case 'hello':
        return overlay.setLabels(message.labels)
      case 'section':
        return swap(message.id, message.html)
      case 'order':
        places.order(message.group, message.ids)
        return overlay.draw()
      case 'page':
        editing.end()
        await replacePage(message.html)
        places.learn()
        return overlay.draw()
      case 'select': {
        const target = message.id === null ? undefined : { id: message.id, blockId: message.blockId }
        overlay.select(target)
        return target && reveal(target)
      }
      case 'go':
        return go(message.path)
    }
  }

  let following = Promise.resolve()
  addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin !== editorOrigin || source !== window.parent) return
    const message = readMessage(data)
    // One after the other: a page that waits for its styles is not overtaken by a section.
    if (message) following = following.then(() => follow(message))
  })

  document.addEventListener(
    'click',
    (event) => {
      if (editing.holds(event.target)) return event.preventDefault()
      const link = closest(event.target, 'a[href]') as HTMLAnchorElement | null
      event.preventDefault()
      event.stopPropagation()
      if (link && (event.ctrlKey || event.metaKey) && link.origin === location.origin) {
        tell({ type: 'visit', path: link.pathname })
        return go(link.pathname)
      }
      const target = targetOf(event.target)
      if (!target) return
      overlay.select(target)
      tell({
        type: 'select',
        id: target.id,
        ...(target.blockId !== undefined && { blockId: target.blockId }),
      })
    },
    { capture: true },
  )
  document.addEventListener('dblclick', ({ target }) => editing.holds(target) || editing.begin(target))
  document.addEventListener('submit', (event) => event.preventDefault(), { capture: true })
  for (const name of ['mouseover', 'focusin'] as const)
    document.addEventListener(name, ({ target }) => overlay.point(targetOf(target)))
  document.documentElement.addEventListener('mouseleave', () => overlay.point(undefined))
  document.addEventListener('keydown', (event) => {
    const key = readKey(event, overlay.selected !== undefined)
    if (!key) return
    event.preventDefault()
    if (key === 'escape') overlay.select(undefined)
    tell({ type: 'key', key })
  })

  places.learn()
  tell({ type: 'ready', path: location.pathname.slice(token.length + 1), sections: listSections() })
}

const closest = (target: EventTarget | null, selector: string) =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null

function targetOf(target: EventTarget | null): Target | undefined {
  const id = closest(target, '[data-section]')?.dataset['section']
  return id === undefined ? undefined : { id, blockId: closest(target, '[data-block]')?.dataset['block'] }
}

/** What is too far away to be looked at comes into sight; anything else stays where it is. */
function reveal(target: Target): void {
  const element = findBlock(target) ?? elementsOf(target.id)[0]
  if (!element) return
  const { top, bottom, height } = element.getBoundingClientRect()
  if (top >= 0 && top < innerHeight * 0.6) return
  if (top < 0 && bottom > innerHeight * 0.6) return
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({
    block: height < innerHeight ? 'center' : 'start',
    behavior: isCalm ? 'instant' : 'smooth',
  })
}

function readKey(event: KeyboardEvent, hasSelection: boolean): FrameKey | undefined {
  const isCommand = event.ctrlKey || event.metaKey
  const key = event.key.toLowerCase()
  if (isCommand && key === 'z') return event.shiftKey ? 'redo' : 'undo'
  if (isCommand && key === 'y') return 'redo'
  if (!hasSelection || isCommand) return undefined
  if (event.altKey) return key === 'arrowup' ? 'up' : key === 'arrowdown' ? 'down' : undefined
  if (key === 'delete' || key === 'backspace') return 'delete'
  return key === 'escape' ? 'escape' : undefined
}
