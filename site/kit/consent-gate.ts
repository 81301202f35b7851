import { allow, areAllowed } from './consent.ts'

/** Nothing is asked of others before somebody wants to see it, and knows whose it is. */
class ConsentGate extends HTMLElement {
  connectedCallback() {
    const notice = this.querySelector<HTMLElement>('.consent')
    const [once, always] = notice?.querySelectorAll('button') ?? []
    if (!notice || !once || !always) return
    const hosts = this.dataset.hosts!.split(' ')
    notice.querySelector<HTMLElement>('.buttons')!.hidden = false
    once.addEventListener('click', () => this.#open())
    always.addEventListener('click', () => {
      allow(hosts)
      this.#open()
    })
    const link = this.querySelector<HTMLAnchorElement>(':scope > a')
    if (!link && areAllowed(hosts)) this.#show()
    link?.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      if (areAllowed(hosts)) return this.#open()
      link.hidden = true
      notice.hidden = false
      once.focus()
    })
  }

  #show(): HTMLElement | null {
    const content = this.querySelector('template')!.content
    this.replaceChildren(content.cloneNode(true))
    return this.querySelector<HTMLElement>('iframe, video')
  }

  /** Whoever let it in goes on there. */
  #open() {
    this.#show()?.focus()
  }
}

customElements.define('consent-gate', ConsentGate)
