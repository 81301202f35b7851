import type { ReleaseCsp } from '../release/index.ts'

const ALWAYS = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
] as const

const PAGES = [
  ...ALWAYS,
  ['Permissions-Policy', 'camera=(), microphone=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
] as const

const HSTS = ['Strict-Transport-Security', 'max-age=31536000'] as const

/** Every page may be framed by nobody, whatever else its policy says. */
export function pagePolicy(csp: ReleaseCsp, path: string): string {
  const policy = csp.paths?.[path] ?? csp.page
  return policy.includes('frame-ancestors')
    ? policy
    : `${policy.replace(/;\s*$/, '')}; frame-ancestors 'none'`
}

/** Of the platform's own pages: the theme editor frames drafts, which are shown on a host of their own. */
export const platformPolicy = ({ protocol, host }: URL): string =>
  [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    `frame-src ${protocol}//preview.${host}`,
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

export const pageHeaders = (policy: string, https: boolean): string[] =>
  [['Content-Security-Policy', policy] as const, ...PAGES, ...(https ? [HSTS] : [])].flat()

export const fileHeaders = (https: boolean): string[] => [...ALWAYS, ...(https ? [HSTS] : [])].flat()

/** What merchants uploaded never runs as a page of their host. */
export const MEDIA_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

export const NOTICE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
