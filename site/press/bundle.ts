import { readFile } from 'node:fs/promises'

export interface BundleAsset {
  /** The address pages use, like `/_astro/Page.B3x.css`. */
  path: string
  /** Where the file lies, for the press to store it before a release names it. */
  file: URL
  type: string
}

export interface BundleInfo {
  /** By pack: one hash of everything its pages are made with. */
  code: Record<string, string>
  /** The inline scripts that pages may carry. */
  inlineScripts: string[]
  csp: string
  /** The script that stores keep in browsers for the time without the net. */
  worker: string
  assets: BundleAsset[]
}

export interface BundleFile {
  code: Record<string, string>
  inlineScripts: string[]
  csp: string
  worker: string
  assets: { path: string; type: string }[]
}

export const distFolder = new URL('../../dist/', import.meta.url)

/** What the build left beside the bundle, without loading the bundle. */
export async function readBundleInfo(): Promise<BundleInfo> {
  const bundle = JSON.parse(await readFile(new URL('bundle.json', distFolder), 'utf8')) as BundleFile
  const assets = bundle.assets.map(({ path, type }) => ({
    path,
    type,
    file: new URL(`client${path}`, distFolder),
  }))
  return { ...bundle, assets }
}
