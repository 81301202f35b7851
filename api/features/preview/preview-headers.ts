/** As a released page has them, but framed by the editor, found by nobody and kept nowhere. */
export function previewHeaders(csp: string, { origin }: URL): Record<string, string> {
  const policy = csp
    .replace("frame-ancestors 'none'", `frame-ancestors 'self' ${origin}`)
    // Styles that are not saved yet come with the page.
    .replace("style-src 'self'", "style-src 'self' data:")
  return {
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex, nofollow',
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': 'camera=(), microphone=(), usb=()',
    // Links inside carry the token on; no other site hears of it.
    'Referrer-Policy': 'same-origin',
  }
}
