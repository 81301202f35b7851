import type { ArtifactStore } from '../../api/contracts/artifacts.ts'
import { createBlobReader, movedName, placeOf, type MovedBlobs, type Place } from './blob-reader.ts'
import { readRelease, shardCount, shardPlace } from './read-release.ts'

export interface UsedBlob {
  /** As the roots name it, which is where it was first written. */
  named: Place
  /** Where it lies today. */
  actual: Place
  withheld: boolean
}

/** Every blob and shard that the kept releases name, by the pack it lies in today. Throws when one cannot be read. */
export async function surveyBlobs(
  store: ArtifactStore,
  input: { storeId: string; keepRoots: Iterable<string>; moved: MovedBlobs; withheld: Set<string> },
): Promise<Map<string, UsedBlob[]>> {
  const { moved, withheld } = input
  const reader = createBlobReader(store, { shardBytes: 0 })
  const seen = new Set<string>()
  const used = new Map<string, UsedBlob[]>()

  /** True the first time. */
  function note(place: Place, isWithheld: boolean): boolean {
    const name = movedName(place)
    if (seen.has(name)) return false
    seen.add(name)
    const named = { pack: place.pack, offset: place.offset, length: place.length }
    const actual = placeOf(moved, named)
    const blob = { named, actual, withheld: isWithheld }
    const blobs = used.get(actual.pack)
    if (blobs) blobs.push(blob)
    else used.set(actual.pack, [blob])
    return true
  }

  try {
    for (const rootKey of new Set(input.keepRoots)) {
      const { root, readShard } = await readRelease(store, rootKey, reader)
      for (let index = 0; index < shardCount(root); index++) {
        const place = shardPlace(root, index)
        if (!note(place, false)) continue
        for (const [, entry] of (await readShard(index)).entries()) {
          if ('hash' in entry) note(entry, withheld.has(entry.hash))
        }
      }
    }
  } finally {
    reader.close()
  }
  return used
}
