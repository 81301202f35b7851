import { readFile } from 'node:fs/promises'
import { assetKey } from '../../api/contracts/artifact-keys.ts'
import type { ArtifactStore } from '../../api/contracts/artifacts.ts'
import type { PageSource, Press } from '../../api/contracts/publishing.ts'
import { collectGarbage, createBlobReader } from '../release/index.ts'
import { readBundleInfo, type BundleInfo } from './bundle.ts'
import { writeMerchantFeed } from './merchant-feed.ts'
import { projectStore, publishStore } from './publish.ts'
import type { RenderPool } from './render-pool.ts'
import { withholdPages } from './withhold-pages.ts'

export interface CreatePressInput {
  source: PageSource
  pool: RenderPool
  artifacts: ArtifactStore
}

export async function createPress({ source, pool, artifacts }: CreatePressInput): Promise<Press> {
  const bundle = await readBundleInfo()
  let stored: Promise<void> | undefined
  const deps = {
    source,
    pool,
    artifacts,
    bundle,
    reader: createBlobReader(artifacts),
    storeAssets() {
      stored ??= storeAssets(artifacts, bundle).catch((error: unknown) => {
        stored = undefined
        throw error
      })
      return stored
    },
  }
  return {
    publish: (storeId, line) => publishStore(deps, storeId, line),
    project: (storeId) => projectStore(deps, storeId),
    withhold: (storeId, roots, paths) => withholdPages(deps, { storeId, roots, paths }),
    async feed(storeId) {
      const feed = await source.feed(storeId)
      if (feed) await writeMerchantFeed(artifacts, storeId, feed)
    },
    async collect(storeId, keepRoots) {
      await collectGarbage(artifacts, { storeId, keepRoots })
    },
  }
}

/** A page may name a file of the bundle only when every edge can serve it. */
async function storeAssets(artifacts: ArtifactStore, bundle: BundleInfo): Promise<void> {
  await Promise.all(
    bundle.assets.map(async ({ path, file }) => {
      const key = assetKey(path)
      if (!(await artifacts.stat(key))) await artifacts.put(key, await readFile(file))
    }),
  )
}
