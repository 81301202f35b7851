const root = document.documentElement
const languages = document.querySelectorAll<HTMLDetailsElement>('.languages')

const closeOthers = (target: EventTarget | null) => {
  for (const details of languages) if (!details.contains(target as Node)) details.open = false
}

document.addEventListener('click', ({ target }) => closeOthers(target))
document.addEventListener('focusin', ({ target }) => closeOthers(target))
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return
  for (const details of languages) details.open = false
  const { activeElement } = document
  if (activeElement?.closest('.menu')) (activeElement as HTMLElement).blur()
})

for (const button of document.querySelectorAll<HTMLElement>('[data-color-mode]')) {
  button.hidden = false
  button.addEventListener('click', () => {
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
    const next = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark'
    root.dataset.theme = next
    try {
      localStorage.setItem('theme', next)
    } catch {
      // Without storage the choice lasts for this page.
    }
  })
}

// What was chosen on the page, a size or a section, is chosen in the other language too.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
  link.addEventListener('click', () => {
    link.hash = location.hash
  })
