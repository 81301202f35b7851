/** Nothing is asked of a video's host before somebody wants to see it. */
class VideoFacade extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      this.#start()
    })
  }

  #start() {
    const { frame = '', title = '' } = this.dataset
    const player = document.createElement('iframe')
    player.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-presentation allow-popups')
    player.allow = 'autoplay; fullscreen; encrypted-media; picture-in-picture'
    player.referrerPolicy = 'strict-origin-when-cross-origin'
    player.title = title
    player.src = frame
    this.replaceChildren(player)
    player.focus()
  }
}

customElements.define('video-facade', VideoFacade)
