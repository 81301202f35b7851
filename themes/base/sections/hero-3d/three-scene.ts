import { stillness } from '../../parts/stillness.ts'
import type { Drawing } from './draw-scene.ts'

/** Loads what draws only when it is seen and may move; until then, and instead of it, the picture stays. */
class ThreeScene extends HTMLElement {
  #drawing: Promise<Drawing | undefined> | undefined
  #watch = new IntersectionObserver(([entry]) => void this.#follow(entry?.isIntersecting === true))

  connectedCallback() {
    if (!stillness.matches) this.#watch.observe(this)
  }

  disconnectedCallback() {
    this.#watch.disconnect()
    void this.#drawing?.then((drawing) => drawing?.end())
    this.#drawing = undefined
  }

  async #follow(visible: boolean) {
    if (visible) this.#drawing ??= this.#draw()
    const drawing = await this.#drawing
    if (visible) drawing?.play()
    else drawing?.pause()
  }

  async #draw() {
    const { drawScene } = await import('./draw-scene.ts')
    return drawScene(this, this.dataset.shape ?? '')
  }
}

customElements.define('three-scene', ThreeScene)
