import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { BundleFile } from '../press/bundle.ts'
import { COLOR_MODE_SCRIPT } from '../kit/color-mode.ts'

interface BuiltRoute {
  routeData: { route: string }
  styles: { type: string; src?: string }[]
}

export interface BuiltManifest {
  routes: BuiltRoute[]
  /** Source module -> file the browser gets. */
  entryModules: Record<string, string>
}

export interface ModuleGraph {
  /** Every module a pack is compiled from: path inside the project -> compiled code. */
  modules: Map<string, string>
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.png': 'image/png',
}

/** In the build's client folder. */
export const WORKER_FILE = 'sw.js'

const PLAIN_SOURCES = ['press/plain-pages.ts', 'press/escape-xml.ts', 'kit/drawings.ts']

export function writeBundleRecord(
  dist: URL,
  graphs: Map<string, ModuleGraph>,
  manifest: BuiltManifest,
): void {
  const client = new URL('client/', dist)
  const worker = readFileSync(new URL(WORKER_FILE, client), 'utf8')
  const code: BundleFile['code'] = {}
  for (const [pack, graph] of graphs) code[pack] = hashPack({ pack, graph, manifest, worker })
  const inlineScripts = [COLOR_MODE_SCRIPT]
  const record: BundleFile = {
    code,
    inlineScripts,
    csp: contentSecurityPolicy(inlineScripts),
    worker,
    assets: listAssets(client, manifest),
  }
  writeFileSync(new URL('bundle.json', dist), JSON.stringify(record, null, 2))
}

interface PackParts {
  pack: string
  graph: ModuleGraph
  manifest: BuiltManifest
  worker: string
}

function hashPack({ pack, graph, manifest, worker }: PackParts): string {
  const hash = createHash('sha256')
  const add = (text: string) => hash.update(text).update('\0')
  const sources = [...graph.modules].sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [id, source] of sources) add(id).update(source)
  for (const [id, file] of Object.entries(manifest.entryModules)) {
    const [origin = ''] = id.split('?')
    if (id.includes('type=script') && sources.some(([source]) => origin.endsWith(source))) add(file)
  }
  const route = manifest.routes.find(({ routeData }) => routeData.route === `/_pack/${pack}`)
  for (const style of route?.styles ?? []) add(style.src ?? '')
  add(worker)
  for (const file of PLAIN_SOURCES) add(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))
  return hash.digest('base64url').slice(0, 22)
}

/** What the platform's own pages alone use, its admin above all, is never part of a release: the edge has it. */
function listAssets(client: URL, manifest: BuiltManifest): BundleFile['assets'] {
  const files = readdirSync(client, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(client.pathname.length - 1))
  const assets = files.filter((path) => path.startsWith('/_astro/')).sort()
  const named = namesIn(client, assets)
  const platform = reach(
    files.filter((path) => path.startsWith('/platform/')),
    named,
  )
  const styles = manifest.routes
    .filter(({ routeData }) => routeData.route.startsWith('/_pack/'))
    .flatMap((route) => route.styles.flatMap(({ src }) => (src === undefined ? [] : rooted(src))))
  const scripts = Object.entries(manifest.entryModules)
    .filter(([id]) => !/\/site\/(?:admin|pages\/platform)\//.test(id))
    .map(([, path]) => rooted(path))
  const shops = reach([...assets.filter((path) => !platform.has(path)), ...styles, ...scripts], named)
  return assets
    .filter((path) => shops.has(path))
    .map((path) => ({ path, type: types[extname(path)] ?? 'application/octet-stream' }))
}

const rooted = (path: string) => path.replace(/^\/?/, '/')

type Names = (path: string) => string[]

/** Which assets a built file names. */
function namesIn(client: URL, assets: string[]): Names {
  return (path) => {
    if (!/\.(?:html|js|css)$/.test(path)) return []
    const text = readFileSync(new URL(`.${path}`, client), 'utf8')
    return assets.filter((asset) => text.includes(asset.slice('/_astro/'.length)))
  }
}

function reach(from: string[], named: Names): Set<string> {
  const reached = new Set(from)
  for (const path of reached) for (const next of named(path)) reached.add(next)
  return reached
}

/** Where the videos of shops play: asked only when a visitor starts one. */
const VIDEO_PLAYERS = ['https://www.youtube-nocookie.com', 'https://player.vimeo.com']

/** Styles in attributes carry a store's colours and a picture's placeholder; scripts come from files or by hash. */
function contentSecurityPolicy(inlineScripts: string[]): string {
  const hashes = inlineScripts.map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  return [
    "default-src 'self'",
    `script-src 'self' ${hashes.join(' ')}`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: https:",
    "media-src 'self' https:",
    `frame-src ${VIDEO_PLAYERS.join(' ')}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
