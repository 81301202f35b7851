import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { assetKey, assertKey } from '../../api/contracts/artifact-keys.ts'
import { ArtifactError, type ArtifactStore } from '../../api/contracts/artifacts.ts'
import { clockCache } from '../release/clock-cache.ts'
import { isCompressible, typeOfFile } from './content-types.ts'
import { fillMarks, type Installation } from '../platform/marks.ts'
import { chooseEncoding, chooseLanguage, matchesEtag } from './negotiate.ts'
import { fileHeaders, pageHeaders } from './security-headers.ts'

/** Scripts, styles and fonts of the bundle, shared by all stores, and the platform's own static files. */
export interface AssetServer {
  /** False when there is no such file. Takes a canonical path. */
  serveAsset(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean>
  servePlatformFile(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean>
}

export interface AssetDeps {
  artifacts: ArtifactStore
  https: boolean
  /** The build's client folder: `platform/` in it is shown on the platform's host. */
  clientDir?: string | undefined
  /** What the platform's front page tells of this installation. */
  installation(): Promise<Installation>
  /** The policy of platform pages. */
  platformCsp: string
  limit?: number
}

interface Asset {
  plain: Buffer
  br?: Buffer
  etag: string
  type: string
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64url').slice(0, 27)

/** One page for all of it: the application finds its way by the address. */
const isOfAdmin = (path: string) => path === '/admin' || path.startsWith('/admin/')

const compress = promisify(brotliCompress)
const deflate = promisify(gzip)

export function createAssetServer(deps: AssetDeps): AssetServer {
  const { artifacts, https, clientDir, installation, platformCsp, limit = 32 * 1024 * 1024 } = deps
  const assets = clockCache<Asset>(limit)

  async function load(name: string, read: () => Promise<Buffer | undefined>): Promise<Asset | undefined> {
    const known = assets.get(name)
    if (known) return known
    const plain = await read()
    if (!plain) return undefined
    const type = typeOfFile(name)
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length }
    const br = isCompressible(type) ? await compress(plain, { params }) : undefined
    const etag = `"${hashOf(plain)}"`
    const asset: Asset = { plain, etag, type, ...(br && { br }) }
    assets.set(name, asset, plain.length + (br?.length ?? 0) + 500)
    return asset
  }

  async function readAsset(path: string): Promise<Buffer | undefined> {
    const key = assetKey(path)
    if (!isKey(key)) return undefined
    return (await artifacts.get(key)) ?? (clientDir ? readLocal(join(clientDir, path)) : undefined)
  }

  async function loadPlatformFile(path: string): Promise<Asset | undefined> {
    if (!clientDir) return undefined
    const file = path.endsWith('/') ? `${path}index.html` : path
    const name = `platform${file}`
    if (!isKey(`assets/${name}`)) return undefined
    if (!name.endsWith('.html')) return load(name, () => readLocal(join(clientDir, name)))
    const page = await readLocal(join(clientDir, name))
    const filled = page && Buffer.from(fillMarks(page.toString(), await installation()))
    // By its content: which demo stores there are changes while the edge runs.
    return filled && load(`${hashOf(filled)}.html`, () => Promise.resolve(filled))
  }

  return {
    async serveAsset(request, response, path) {
      const asset = await load(path, () => readAsset(path))
      if (!asset) return false
      const fresh = [
        'Cache-Control',
        'public, max-age=31536000, immutable',
        'Cross-Origin-Resource-Policy',
        'cross-origin',
      ]
      await send(request, response, asset, [...fresh, ...fileHeaders(https)])
      return true
    },
    async servePlatformFile(request, response, path) {
      const language = chooseLanguage(request.headers['accept-language'])
      const asset =
        (await loadPlatformFile(path === '/' ? `/${language}/` : path)) ??
        (isOfAdmin(path) ? await loadPlatformFile('/admin/') : undefined)
      if (!asset) return false
      const safety = asset.type.startsWith('text/html') ? pageHeaders(platformCsp, https) : fileHeaders(https)
      const headers = ['Cache-Control', 'public, max-age=0, must-revalidate', ...safety]
      if (path === '/') headers.push('Vary', 'Accept-Language', 'Content-Language', language)
      await send(request, response, asset, headers)
      return true
    },
  }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  asset: Asset,
  more: string[],
): Promise<void> {
  const headers = ['Content-Type', asset.type, 'ETag', asset.etag, 'Vary', 'Accept-Encoding', ...more]
  const condition = request.headers['if-none-match']
  if (condition !== undefined && matchesEtag(condition, asset.etag)) {
    response.writeHead(304, headers)
    response.end()
    return
  }
  const encoding = asset.br ? chooseEncoding(request.headers['accept-encoding']) : 'identity'
  const body = encoding === 'br' ? asset.br! : encoding === 'gzip' ? await deflate(asset.plain) : asset.plain
  if (encoding !== 'identity') headers.push('Content-Encoding', encoding)
  response.writeHead(200, [...headers, 'Content-Length', String(body.length)])
  response.end(request.method === 'HEAD' ? undefined : body)
}

function isKey(key: string): boolean {
  try {
    assertKey(key)
    return true
  } catch (error) {
    if (error instanceof ArtifactError) return false
    throw error
  }
}

async function readLocal(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch((error: unknown) => {
    if (/^(ENOENT|ENOTDIR|EISDIR)$/.test((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  })
}
