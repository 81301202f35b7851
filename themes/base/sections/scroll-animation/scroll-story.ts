import { stillness } from '../../parts/stillness.ts'

/** Loads what moves shortly before it is in sight; who wants no motion reads the story as it stands. */
class ScrollStory extends HTMLElement {
  #end: Promise<() => void> | undefined
  #watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && this.#begin(), {
    rootMargin: '60%',
  })

  connectedCallback() {
    if (!stillness.matches) this.#watch.observe(this)
  }

  disconnectedCallback() {
    this.#watch.disconnect()
    void this.#end?.then((end) => end())
    this.#end = undefined
  }

  #begin() {
    this.#watch.disconnect()
    this.#end = import('./animate-story.ts').then(({ animateStory }) => animateStory(this))
  }
}

customElements.define('scroll-story', ScrollStory)
