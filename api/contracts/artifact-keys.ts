import { ArtifactError } from './artifacts.ts'

/** The one place that names what lies in the artifact store. Everything of a store carries its id. */
export const packFolder = (storeId: string) => `stores/${storeId}/packs/`
export const packKey = (storeId: string, pack: string) => `${packFolder(storeId)}${pack}`
export const rootFolder = (storeId: string) => `stores/${storeId}/roots/`
export const rootKey = (storeId: string, name: string) => `${rootFolder(storeId)}${name}.json`
export const movedKey = (storeId: string) => `stores/${storeId}/moved.json`
export const withheldKey = (storeId: string) => `stores/${storeId}/withheld.json`
export const feedKey = (storeId: string) => `stores/${storeId}/feed.xml.gz`
export const liveKey = (storeId: string) => `stores/${storeId}/live.json`
export const hostKey = (host: string) => `hosts/${host}.json`

/** `name` is `<hash>/<file>`, seen by visitors as `/media/<hash>/<file>` on the store's host. */
export const mediaKey = (storeId: string, name: string) => `media/${storeId}/${name}`
/** `path` is the public one: `/_astro/<file>`. */
export const assetKey = (path: string) => `assets${path}`

export function storeIdOf(key: string): string {
  const id = /^stores\/([^/]+)\//.exec(key)?.[1]
  if (!id) throw new ArtifactError('bad_key', `${key} does not belong to a store`)
  return id
}

const KEY = /^(stores|hosts|media|assets)(\/[\w@~-][\w.@~-]*)+$/

/** A key never leaves its folder: no dot segments, no empty ones, nothing a file system reads otherwise. */
export function assertKey(key: string): void {
  if (key.length > 512 || !KEY.test(key)) {
    throw new ArtifactError('bad_key', `${JSON.stringify(key.slice(0, 80))} is no key of the artifact store`)
  }
}
