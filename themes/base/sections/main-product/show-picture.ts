/** Brings a picture of the gallery into view: in a row without moving the page, in a column by moving it. */
export function showPicture(id: string): void {
  const picture = document.getElementById(id)
  const track = picture?.parentElement
  if (!picture || !track) return
  if (track.scrollWidth <= track.clientWidth) return picture.scrollIntoView({ block: 'nearest' })
  const offset = picture.getBoundingClientRect().left - track.getBoundingClientRect().left
  track.scrollBy({ left: offset })
}
