import type { Branch } from '../../../../api/contracts/pages.ts'
import { isOpenAt, type Position } from '../../../../api/contracts/visiting.ts'
import { formatDistance, sortByDistance, type DistanceUnit } from './distance.ts'

type Facts = Pick<Branch, 'name' | 'position' | 'hours' | 'holidays'>

interface Shown extends Facts {
  item: HTMLElement
}

/** Says what is open, and sorts by the way to go. Where somebody is never leaves the browser. */
class StoreLocator extends HTMLElement {
  #branches: Shown[] = []
  #timer = 0

  connectedCallback() {
    this.#branches = [...this.querySelectorAll<HTMLElement>('[data-branch]')].map((item) => ({
      ...(JSON.parse(item.dataset.branch!) as Facts),
      item,
    }))
    this.#tellTime()
    this.#timer = window.setInterval(() => this.#tellTime(), 30_000)
    const locator = this.querySelector<HTMLElement>('.locator')
    if (!locator || !('geolocation' in navigator)) return
    locator.hidden = false
    locator.querySelector('button')!.addEventListener('click', () => this.#locate(locator))
  }

  disconnectedCallback() {
    clearInterval(this.#timer)
  }

  #tellTime() {
    const timeZone = this.dataset.timezone!
    const now = new Date()
    const today = new Intl.DateTimeFormat('sv', { timeZone, calendar: 'gregory' }).format(now)
    for (const { item, hours, holidays } of this.#branches) {
      for (const day of item.querySelectorAll<HTMLElement>('[data-day]'))
        if (day.dataset.day! < today) day.remove()
      const coming = item.querySelector('.holidays')
      if (!coming?.querySelector('[data-day]')) coming?.remove()
      if (!hours.some((spans) => spans.length > 0)) continue
      const open = isOpenAt(hours, now, timeZone, holidays)
      const state = item.querySelector<HTMLElement>('.branch-state')!
      state.toggleAttribute('data-open', open)
      state.textContent = (open ? this.dataset.open : this.dataset.closed) ?? ''
      state.hidden = false
    }
  }

  #locate({ dataset: texts, lastElementChild }: HTMLElement) {
    const status = lastElementChild!
    status.textContent = texts.searching ?? ''
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        status.textContent = this.#sort(coords, texts.found ?? '')
      },
      ({ code }) => {
        status.textContent =
          (code === GeolocationPositionError.PERMISSION_DENIED ? texts.denied : texts.failed) ?? ''
      },
      { timeout: 10_000, maximumAge: 300_000 },
    )
  }

  /** Answers what it found. */
  #sort(from: Position, found: string): string {
    const write = (metres: number) =>
      formatDistance(metres, this.dataset.unit as DistanceUnit, document.documentElement.lang)
    const sorted = sortByDistance(this.#branches, from)
    const list = this.querySelector('.branches')!
    for (const { place, metres } of sorted) {
      list.append(place.item)
      if (metres === undefined) continue
      const distance = place.item.querySelector<HTMLElement>('.branch-distance')!
      distance.textContent = write(metres)
      distance.hidden = false
    }
    const [nearest] = sorted
    return found.replace('{name}', nearest!.place.name).replace('{distance}', write(nearest!.metres!))
  }
}

customElements.define('store-locator', StoreLocator)
