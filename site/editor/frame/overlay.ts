import { elementsOf } from './sections.ts'

export interface Target {
  id: string
  blockId?: string | undefined
}

/** Frames around what is pointed at and what is selected; they take no clicks and are no part of the page. */
export interface Overlay {
  setLabels(labels: Record<string, string>): void
  point(target: Target | undefined): void
  select(target: Target | undefined): void
  readonly selected: Target | undefined
  draw(): void
}

const SHADOW_STYLES = `
  :host { all: initial; position: fixed; inset: 0; pointer-events: none; z-index: 2147483647 }
  .box { position: fixed; box-sizing: border-box; border: 2px solid #2f6fed; border-radius: 2px; display: none }
  .box.pointed { border-color: #2f6fed99 }
  .box.block { border-width: 1px; border-style: dashed }
  .box.shown { display: block }
  .label { position: absolute; inset-block-start: 0; inset-inline-start: 0; max-inline-size: calc(100% - 1rem);
    padding: 0 .5rem; background: #2457c5; color: #fff; font: 600 12px/22px system-ui, sans-serif;
    border-end-end-radius: 4px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
  .label:empty { display: none }
`

const PAGE_STYLES = `
  [data-section] { cursor: default }
  [data-section] [data-text]:not([contenteditable]) { cursor: text }
  [contenteditable] { cursor: text; outline: 2px dashed #2f6fed !important; outline-offset: 4px; min-inline-size: 1ch }
`

export function createOverlay(): Overlay {
  const host = document.createElement('picksy-overlay')
  host.setAttribute('aria-hidden', 'true')
  const root = host.attachShadow({ mode: 'closed' })
  root.adoptedStyleSheets = [readStyles(SHADOW_STYLES)]
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, readStyles(PAGE_STYLES)]
  const pointedBox = addBox(root, 'pointed')
  const selectedBox = addBox(root, 'selected')
  const blockBox = addBox(root, 'block')
  document.documentElement.append(host)

  let labels: Record<string, string> = {}
  let pointed: Target | undefined
  let selected: Target | undefined
  let drawing = 0

  const draw = () => {
    drawing ||= requestAnimationFrame(() => {
      drawing = 0
      const isSame = pointed?.id === selected?.id
      show(pointedBox, pointed && !isSame ? elementsOf(pointed.id) : [], labels[pointed?.id ?? ''])
      show(selectedBox, selected ? elementsOf(selected.id) : [], labels[selected?.id ?? ''])
      const block = selected && findBlock(selected)
      show(blockBox, block ? [block] : [])
    })
  }
  addEventListener('scroll', draw, { capture: true, passive: true })
  addEventListener('resize', draw)
  // Pictures and fonts that come later move what stands below them.
  new ResizeObserver(draw).observe(document.documentElement)

  return {
    setLabels(given) {
      labels = given
      draw()
    },
    point(target) {
      pointed = target
      draw()
    },
    select(target) {
      selected = target
      draw()
    },
    get selected() {
      return selected
    },
    draw,
  }
}

export function findBlock({ id, blockId }: Target): HTMLElement | undefined {
  if (blockId === undefined) return undefined
  const selector = `[data-block="${CSS.escape(blockId)}"]`
  return (
    elementsOf(id)
      .map((element) => element.querySelector<HTMLElement>(selector))
      .find((block) => block !== null) ?? undefined
  )
}

/** A policy that allows no inline styles allows these. */
function readStyles(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}

interface Box {
  element: HTMLElement
  label: HTMLElement
}

function addBox(root: ShadowRoot, kind: string): Box {
  const element = document.createElement('div')
  element.className = `box ${kind}`
  const label = document.createElement('span')
  label.className = 'label'
  element.append(label)
  root.append(element)
  return { element, label }
}

function show({ element, label }: Box, around: HTMLElement[], name = ''): void {
  const rects = around.map((each) => each.getBoundingClientRect()).filter(({ height }) => height > 0)
  element.classList.toggle('shown', rects.length > 0)
  if (rects.length === 0) return
  const left = Math.max(0, Math.min(...rects.map((rect) => rect.left)))
  const right = Math.min(document.documentElement.clientWidth, Math.max(...rects.map((rect) => rect.right)))
  const top = Math.min(...rects.map((rect) => rect.top))
  const bottom = Math.max(...rects.map((rect) => rect.bottom))
  const place = { left, top, width: right - left, height: bottom - top }
  for (const [side, length] of Object.entries(place)) element.style.setProperty(side, `${length}px`)
  label.textContent = name
  // Of a section that begins above the window, the name stays in sight.
  label.style.setProperty('top', `${Math.max(0, Math.min(-top, bottom - top - 26))}px`)
}
