import { createHash } from 'node:crypto'
import { withheldKey } from '../../api/contracts/artifact-keys.ts'
import type { ArtifactStore } from '../../api/contracts/artifacts.ts'

/** Hashes of pages that must no longer be shown, in whatever release they stand. */
export async function readWithheld(store: ArtifactStore, storeId: string): Promise<Set<string>> {
  const bytes = await store.get(withheldKey(storeId))
  return new Set(bytes ? (JSON.parse(bytes.toString()) as string[]) : [])
}

/**
 * Adds to the list and answers its mark, for `StoreLive.withheld`: edges read the list again when the mark changes.
 * The bytes go with the next collection. One caller at a time a store.
 */
export async function withholdHashes(
  store: ArtifactStore,
  { storeId, hashes }: { storeId: string; hashes: Iterable<string> },
): Promise<string> {
  const all = [...new Set([...(await readWithheld(store, storeId)), ...hashes])].sort()
  const bytes = Buffer.from(JSON.stringify(all))
  await store.put(withheldKey(storeId), bytes)
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12)
}
