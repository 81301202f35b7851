import type { ArtifactStore } from '../../api/contracts/artifacts.ts'
import { readRelease, withholdHashes, type BlobReader } from '../release/index.ts'

export interface WithholdInput {
  storeId: string
  /** Every kept release; the first is the head, whose pages stay. */
  roots: string[]
  paths: string[]
}

/** Erasure and takedown: what a page said before is shown by no release, and its bytes go with the next collection. */
export async function withholdPages(
  { artifacts, reader }: { artifacts: ArtifactStore; reader: BlobReader },
  { storeId, roots, paths }: WithholdInput,
): Promise<string> {
  const [head, ...older] = await Promise.all(roots.map((root) => readRelease(artifacts, root, reader)))
  const hashes = new Set<string>()
  for (const path of paths) {
    const now = await head?.find(path)
    const shown = now && 'hash' in now ? now.hash : undefined
    for (const release of older) {
      const entry = await release.find(path)
      if (entry && 'hash' in entry && entry.hash !== shown) hashes.add(entry.hash)
    }
  }
  return withholdHashes(artifacts, { storeId, hashes })
}
