import { timeLeft } from './time-left.ts'

class CountDown extends HTMLElement {
  #timer = 0

  connectedCallback() {
    this.#timer = window.setInterval(() => this.#tick(), 1000)
    this.#tick()
  }

  disconnectedCallback() {
    clearInterval(this.#timer)
  }

  #tick() {
    const left = timeLeft(Date.parse(this.dataset.until ?? ''), Date.now())
    if (!left) return this.#end()
    for (const [unit, count] of Object.entries(left))
      this.querySelector(`[data-unit=${unit}]`)!.textContent = String(count).padStart(2, '0')
    this.hidden = false
  }

  /** Quietly: what it announced is over, and nothing takes its place. */
  #end() {
    clearInterval(this.#timer)
    this.closest<HTMLElement>('.countdown')!.hidden = true
  }
}

customElements.define('count-down', CountDown)
