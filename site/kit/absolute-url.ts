const plainPath = /^\/[!-~]*$/

/** Paths as the store's host sees them. Most need no parsing. */
export const absoluteUrl = (origin: string, url: string) =>
  plainPath.test(url) ? origin + url : new URL(url, origin).href
