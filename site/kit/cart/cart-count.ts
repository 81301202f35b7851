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

/** Told when another tab has read or changed the cart, and found another number of things in it. */
export function onOtherCount(listener: () => void): () => void {
  const listen = ({ key }: StorageEvent) => key === KEY && listener()
  addEventListener('storage', listen)
  return () => removeEventListener('storage', listen)
}

function readCount(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
