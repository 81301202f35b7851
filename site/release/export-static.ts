import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import type { ArtifactStore } from '../../api/contracts/artifacts.ts'
import type { BlobPlace } from '../../api/contracts/publishing.ts'
import { createBlobReader } from './blob-reader.ts'
import { encodePath } from './canonical-path.ts'
import { readRelease, walkRelease } from './read-release.ts'
import { readWithheld } from './withheld.ts'
import { addRoute, netlifyHeaders, netlifyRedirects, nginxRules, type StaticRoutes } from './static-rules.ts'

export interface ExportInput {
  rootKey: string
  /** A folder; files that are there already are overwritten. */
  out: string
  /** Where the shop's API answers, for the rules that pass it on. */
  apiOrigin: string
}

const inflate = promisify(brotliDecompress)
const YEAR = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/** Writes a release as plain files for any web server, with its rules as `routes.json`, for nginx and for Netlify. */
export async function exportStatic(
  store: ArtifactStore,
  { rootKey, out, apiOrigin }: ExportInput,
): Promise<StaticRoutes> {
  const reader = createBlobReader(store)
  const { root, storeId } = await readRelease(store, rootKey, reader)
  const withheld = await readWithheld(store, storeId)
  const routes: StaticRoutes = {
    release: root.releaseId,
    ...{ redirects: [], rewrites: [], gone: [], notFound: '/404.html' },
    api: { paths: ['/api/*', '/q/*', '/cart/plain/*'], origin: apiOrigin },
    headers: [
      { path: '/*', headers: pageHeadersOf(root.csp.page) },
      ...Object.entries(root.csp.paths ?? {}).map(([path, policy]) => ({
        path: encodePath(path),
        headers: pageHeadersOf(policy),
      })),
      { path: '/_astro/*', headers: YEAR },
      { path: '/media/*', headers: YEAR },
    ],
  }
  const writePage = async (path: string, place: BlobPlace) => {
    const file = path.endsWith('/') ? `${path}index.html` : path
    await writeInto(out, file, await inflate(await reader.readBlob(storeId, place)))
  }
  for await (const [path, entry] of walkRelease(store, rootKey, reader)) {
    if ('hash' in entry) {
      if (withheld.has(entry.hash)) routes.gone.push(encodePath(path))
      else await writePage(path, entry)
    } else addRoute(routes, path, entry)
  }
  for (const [prefix, path] of root.rewrites) addRoute(routes, `${prefix}*`, { rewrite: path })
  await copyFolder(store, 'assets/', out, (key) => key.slice('assets'.length))
  await copyFolder(
    store,
    `media/${storeId}/`,
    out,
    (key) => `/media/${key.slice(`media/${storeId}/`.length)}`,
  )
  await writeInto(out, '/routes.json', `${JSON.stringify(routes, null, 2)}\n`)
  await writeInto(out, '/_redirects', netlifyRedirects(routes))
  await writeInto(out, '/_headers', netlifyHeaders(routes))
  await writeInto(out, '/nginx.conf', nginxRules(routes))
  reader.close()
  return routes
}

const pageHeadersOf = (policy: string) => ({
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cache-Control': 'public, max-age=0, must-revalidate',
})

async function copyFolder(
  store: ArtifactStore,
  folder: string,
  out: string,
  pathOf: (key: string) => string,
): Promise<void> {
  for await (const { key } of store.list(folder)) {
    const bytes = await store.get(key)
    if (bytes) await writeInto(out, pathOf(key), bytes)
  }
}

async function writeInto(out: string, path: string, body: string | Uint8Array): Promise<void> {
  const file = join(out, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, body)
}
