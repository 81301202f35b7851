import { stillness } from '../../parts/stillness.ts'

/** The share of the row that a press of a button moves: the last card stays in sight as the first. */
const STEP = 0.8

class ProductCarousel extends HTMLElement {
  #resized = new ResizeObserver(() => this.#follow())

  connectedCallback() {
    const track = this.#track
    if (!track) return
    track.addEventListener('scroll', () => this.#follow(), { passive: true })
    for (const button of this.#buttons)
      button.addEventListener('click', () => this.#move(Number(button.dataset.step)))
    this.#resized.observe(track)
  }

  disconnectedCallback() {
    this.#resized.disconnect()
  }

  get #track() {
    return this.querySelector('ul')
  }

  get #buttons() {
    return [...this.querySelectorAll<HTMLButtonElement>('[data-step]')]
  }

  #move(step: number) {
    const sign = getComputedStyle(this).direction === 'rtl' ? -1 : 1
    const left = sign * step * STEP * (this.#track?.clientWidth ?? 0)
    this.#track?.scrollBy({ left, behavior: stillness.matches ? 'instant' : 'smooth' })
  }

  /** No buttons where everything is in sight, none that leads beyond an end. */
  #follow() {
    const { scrollLeft = 0, scrollWidth = 0, clientWidth = 0 } = this.#track ?? {}
    const room = scrollWidth - clientWidth
    const at = Math.abs(scrollLeft)
    this.querySelector<HTMLElement>('.carousel-controls')!.hidden = room <= 1
    for (const button of this.#buttons) {
      const atEnd = button.dataset.step === '1' ? at >= room - 1 : at <= 1
      button.setAttribute('aria-disabled', String(atEnd))
    }
  }
}

customElements.define('product-carousel', ProductCarousel)
