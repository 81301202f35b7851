import type { ReleaseEntry } from '../../api/contracts/publishing.ts'
import { encodePath } from './canonical-path.ts'

/** What of a release is no file. Paths as browsers send them; a prefix ends with `*`. */
export interface StaticRoutes {
  release: number
  redirects: { from: string; to: string; status: 301 | 302 }[]
  rewrites: { from: string; to: string }[]
  gone: string[]
  /** Shown with 404 for whatever is neither a file nor a rule. */
  notFound: string
  /** Passed on to the shop's API. */
  api: { paths: string[]; origin: string }
  headers: { path: string; headers: Record<string, string> }[]
}

export function addRoute(routes: StaticRoutes, path: string, entry: ReleaseEntry): void {
  const from = encodePath(path)
  if ('gone' in entry) routes.gone.push(from)
  else if ('redirect' in entry) routes.redirects.push({ from, to: entry.redirect, status: entry.status })
  else if ('rewrite' in entry) routes.rewrites.push({ from, to: encodePath(entry.rewrite) })
}

/** Netlify's `_redirects`, which several hosts understand; the first line that fits counts. */
export function netlifyRedirects({ redirects, rewrites, gone, notFound, api }: StaticRoutes): string {
  return [
    ...redirects.map(({ from, to, status }) => `${from} ${to} ${status}`),
    ...gone.map((path) => `${path} ${notFound} 410!`),
    ...api.paths.map((path) => `${path} ${api.origin}${path.replace('*', ':splat')} 200!`),
    ...rewrites.map(({ from, to }) => `${from} ${to} 200`),
    `/* ${notFound} 404`,
    '',
  ].join('\n')
}

export function netlifyHeaders({ headers }: StaticRoutes): string {
  const blocks = headers.map(({ path, headers: values }) => {
    const lines = Object.entries(values).map(([name, value]) => `  ${name}: ${value}`)
    return [path, ...lines].join('\n')
  })
  return `${blocks.join('\n')}\n`
}

/** To be included in a `server` block whose `root` is the folder of the files. */
export function nginxRules({ redirects, rewrites, gone, notFound, api, headers }: StaticRoutes): string {
  const passing = `{ proxy_pass ${api.origin}; proxy_set_header Host $host; proxy_buffering off; }`
  return [
    `error_page 404 410 ${quote(notFound)};`,
    ...redirects.map(
      ({ from, to, status }) => `location = ${literal(from)} { return ${status} ${quote(to)}; }`,
    ),
    ...gone.map((path) => `location = ${literal(path)} { return 410; }`),
    ...api.paths.map((path) => `location ${nginxPlace(path)} ${passing}`),
    ...rewrites.map(({ from, to }) => `location ${nginxPlace(from)} { try_files ${FILES} ${quote(to)}; }`),
    ...headers.map(({ path, headers: values }) => {
      const lines = Object.entries(values).map(([name, value]) => `add_header ${name} "${value}" always;`)
      const place = path === '/*' ? '/' : nginxPlace(path)
      return `location ${place} { ${lines.join(' ')} try_files ${FILES} =404; }`
    }),
    '',
  ].join('\n')
}

const FILES = '$uri $uri/index.html'

const nginxPlace = (path: string) =>
  path.endsWith('*') ? `^~ ${literal(path.slice(0, -1))}` : `= ${literal(path)}`

/** Locations are compared with the decoded path. */
const literal = (path: string) => `"${decodeURIComponent(path).replaceAll('"', '\\"')}"`

/** A dollar sign begins a variable there, and cannot be escaped. */
const quote = (address: string) => `"${address.replaceAll('$', '%24').replaceAll('"', '%22')}"`
