import { mediaKey } from '../../contracts/artifact-keys.ts'
import type { ArtifactStore } from '../../contracts/artifacts.ts'

const AT_ONCE = 4

/** Copies the files of a store's pictures to another store, less those that `copied` names; it names them after. */
export async function copyStoreMedia(
  artifacts: ArtifactStore,
  { from, to, copied }: { from: string; to: string; copied: Set<string> },
): Promise<void> {
  const base = mediaKey(from, '')
  const files = artifacts.list(base)[Symbol.asyncIterator]()
  const work = async () => {
    for (let next = await files.next(); !next.done; next = await files.next()) {
      const name = next.value.key.slice(base.length)
      if (copied.has(name)) continue
      const bytes = await artifacts.get(next.value.key)
      if (bytes) await artifacts.put(mediaKey(to, name), bytes)
      copied.add(name)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

export async function removeStoreMedia(artifacts: ArtifactStore, storeId: string): Promise<void> {
  for await (const { key } of artifacts.list(mediaKey(storeId, ''))) await artifacts.delete(key)
}
