import { showPicture } from './show-picture.ts'

// Without this the links jump to the picture, and the page with it.
for (const link of document.querySelectorAll<HTMLAnchorElement>('.gallery-thumbs a')) {
  link.addEventListener('click', (event) => {
    event.preventDefault()
    showPicture(link.hash.slice(1))
  })
}
