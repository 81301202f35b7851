const KEY = 'cart-count'
const MOST_SHOWN = 99

/** Remembered here, so that a page shows it without asking; whoever reads the cart sets it right. */
export function rememberCount(count: number): void {
  try {
    localStorage.setItem(KEY, String(count))
  } catch {
    // Without storage the count lasts for this page.
  }
  showCount(count)
}

export function showCount(count = Number(readCount())): void {
  for (const mark of document.querySelectorAll<HTMLElement>('.cart-count')) {
    mark.hidden = !(count > 0)
    mark.textContent = count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count)
  }
}

function readCount(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
