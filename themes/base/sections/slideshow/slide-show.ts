import { stillness } from '../../parts/stillness.ts'

/** A row of slides that scrolls by itself where the merchant wants it, and never under somebody's hands. */
class SlideShow extends HTMLElement {
  #paused = false
  #timer = 0
  #watch = new IntersectionObserver(([entry]) => this.#play(entry?.isIntersecting === true), {
    threshold: 0.5,
  })

  connectedCallback() {
    const controls = this.querySelector<HTMLElement>('.slideshow-controls')
    if (!controls) return
    controls.hidden = false
    const pause = controls.querySelector<HTMLElement>('[data-pause]')
    if (pause) pause.hidden = stillness.matches
    for (const button of controls.querySelectorAll<HTMLElement>('[data-step]'))
      button.addEventListener('click', () => this.#show(this.#at + Number(button.dataset.step)))
    pause?.addEventListener('click', () => {
      this.#paused = !this.#paused
      pause.setAttribute('aria-pressed', String(this.#paused))
    })
    this.#watch.observe(this)
  }

  disconnectedCallback() {
    this.#watch.disconnect()
    this.#play(false)
  }

  get #track() {
    return this.querySelector('.slides')!
  }

  get #at() {
    const { scrollLeft, clientWidth } = this.#track
    return Math.round(Math.abs(scrollLeft) / clientWidth)
  }

  #play(inView: boolean) {
    clearInterval(this.#timer)
    const seconds = Number(this.dataset.interval)
    if (inView && seconds > 0) this.#timer = window.setInterval(() => this.#advance(), seconds * 1000)
  }

  #advance() {
    const busy = this.matches(':hover, :focus-within')
    if (!busy && !this.#paused && !stillness.matches) this.#show(this.#at + 1)
  }

  #show(at: number) {
    const { children, clientWidth } = this.#track
    const index = (at + children.length) % children.length
    const sign = getComputedStyle(this).direction === 'rtl' ? -1 : 1
    this.#track.scrollTo({
      left: sign * index * clientWidth,
      behavior: stillness.matches ? 'instant' : 'smooth',
    })
  }
}

customElements.define('slide-show', SlideShow)
