import type { ToEditor } from './messages.ts'

export interface TextEditing {
  /** The section that somebody types in. */
  readonly section: string | undefined
  holds(target: EventTarget | null): boolean
  /** Begins to edit the text that stands here; false when there is none. */
  begin(target: EventTarget | null): boolean
  end(): void
}

interface Edited {
  element: HTMLElement
  section: string
  isRich: boolean
  before: string
  isTouched: boolean
  stop(): void
}

/** Texts are edited where they stand. What is typed is only told: the draft is the editor's. */
export function createTextEditing(tell: (message: ToEditor) => void, onEnd: () => void): TextEditing {
  let edited: Edited | undefined

  const readValue = ({ element, isRich }: Edited) => (isRich ? element.innerHTML : element.innerText)

  function tellText(one: Edited, value: string, done: boolean): void {
    const { element, section } = one
    const block = element.closest<HTMLElement>('[data-block]')?.dataset['block']
    tell({
      type: 'text',
      id: section,
      ...(block !== undefined && { blockId: block }),
      setting: element.dataset['text'] ?? '',
      value,
      ...(done && { done: true }),
    })
  }

  function end(isKept = true): void {
    if (!edited) return
    const one = edited
    edited = undefined
    one.stop()
    one.element.removeAttribute('contenteditable')
    if (one.isTouched && isKept) tellText(one, readValue(one).trim(), true)
    if (!isKept) {
      one.element.innerHTML = one.before
      if (one.isTouched) tellText(one, readValue(one), true)
    }
    onEnd()
  }

  function listen(one: Edited): () => void {
    const { element, isRich } = one
    const control = new AbortController()
    const { signal } = control
    element.addEventListener(
      'input',
      () => {
        one.isTouched = true
        tellText(one, readValue(one), false)
      },
      { signal },
    )
    element.addEventListener('blur', () => end(), { signal })
    element.addEventListener(
      'keydown',
      (event) => {
        event.stopPropagation()
        if (event.key === 'Escape') end(false)
        else if (event.key === 'Enter' && !isRich && !event.shiftKey && !event.isComposing) {
          event.preventDefault()
          end()
        }
      },
      { signal },
    )
    return () => control.abort()
  }

  return {
    get section() {
      return edited?.section
    },
    holds: (target) => edited !== undefined && target instanceof Node && edited.element.contains(target),
    begin(target) {
      const element = target instanceof Element ? target.closest<HTMLElement>('[data-text]') : null
      const section = element?.closest<HTMLElement>('[data-section]')?.dataset['section']
      if (!element || section === undefined) return false
      end()
      const isRich = element.dataset['rich'] !== undefined
      const one: Edited = {
        element,
        section,
        isRich,
        before: element.innerHTML,
        isTouched: false,
        stop: () => {},
      }
      edited = one
      element.setAttribute('contenteditable', isRich ? 'true' : 'plaintext-only')
      one.stop = listen(one)
      element.focus()
      getSelection()?.selectAllChildren(element)
      return true
    },
    end: () => end(),
  }
}
