const COPIED = ['class', 'style', 'lang', 'dir']

/** The same page with another look: what is there already stays, and so does the place one has scrolled to. */
export async function replacePage(html: string): Promise<void> {
  const fresh = new DOMParser().parseFromString(html, 'text/html')
  const outdated = await replaceStyles(fresh)
  const { scrollX, scrollY } = window
  for (const name of COPIED) {
    const value = fresh.documentElement.getAttribute(name)
    if (value === null) document.documentElement.removeAttribute(name)
    else document.documentElement.setAttribute(name, value)
  }
  document.title = fresh.title
  document.body.replaceChildren(...fresh.body.childNodes)
  for (const link of outdated) link.remove()
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
}

const stylesIn = (page: Document) => [
  ...page.head.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'),
]

const addressOf = (link: HTMLLinkElement) => link.getAttribute('href') ?? ''

/** Waits for new styles, so that nothing is seen without them; answers those that are of no use any more. */
async function replaceStyles(fresh: Document): Promise<HTMLLinkElement[]> {
  const there = stylesIn(document)
  const wanted = stylesIn(fresh)
  const missing = wanted.filter((link) => !there.some((each) => addressOf(each) === addressOf(link)))
  await Promise.all(
    missing.map((link) => {
      const added = document.createElement('link')
      added.rel = 'stylesheet'
      added.href = addressOf(link)
      const settled = new Promise((resolve) => {
        added.addEventListener('load', resolve)
        added.addEventListener('error', resolve)
      })
      document.head.append(added)
      return settled
    }),
  )
  return there.filter((link) => !wanted.some((each) => addressOf(each) === addressOf(link)))
}
