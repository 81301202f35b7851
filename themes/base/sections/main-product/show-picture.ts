/** Brings a picture of the gallery into view without moving the page. */
export function showPicture(id: string): void {
  const picture = document.getElementById(id)
  const track = picture?.parentElement
  if (!picture || !track) return
  const offset = picture.getBoundingClientRect().left - track.getBoundingClientRect().left
  track.scrollBy({ left: offset })
}
