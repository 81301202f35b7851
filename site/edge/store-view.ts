import type { ArtifactStore } from '../../api/contracts/artifacts.ts'
import type { StoreLive } from '../../api/contracts/live.ts'
import type { ReleaseEntry } from '../../api/contracts/publishing.ts'
import { readRelease, readWithheld, type BlobReader, type Release } from '../release/index.ts'

/** One store at one instant: never changed, only replaced, so that a response has one release. */
export interface StoreView {
  storeId: string
  live: StoreLive
  release: Release | undefined
  find(path: string): Promise<ReleaseEntry | undefined>
  /** Without waiting, for what is at hand; undefined says nothing. */
  findNow(path: string): ReleaseEntry | undefined
  /** Headers that its pages share, by kind: made when first needed. */
  sharedHeaders: Map<string, string[]>
}

export interface ViewDeps {
  artifacts: ArtifactStore
  reader: BlobReader
}

export async function openView({ artifacts, reader }: ViewDeps, live: StoreLive): Promise<StoreView> {
  const { storeId } = live
  const release = live.root ? await readRelease(artifacts, live.root, reader) : undefined
  const unknown = () => undefined
  const view = { storeId, live, release, findNow: unknown, sharedHeaders: new Map<string, string[]>() }
  if (!release) return { ...view, find: () => Promise.resolve(undefined) }
  if (!live.withheld)
    return { ...view, find: (path) => release.find(path), findNow: (path) => release.findNow(path) }

  const withheld = await readWithheld(artifacts, storeId)
  const moved = live.head && live.head !== live.root
  const head = moved ? await readRelease(artifacts, live.head!, reader) : undefined
  return { ...view, find: (path) => findShown({ release, head, withheld }, path) }
}

/** What must no longer be shown is answered by the path's newest page, or is gone. */
async function findShown(
  { release, head, withheld }: { release: Release; head: Release | undefined; withheld: Set<string> },
  path: string,
): Promise<ReleaseEntry | undefined> {
  const entry = await release.find(path)
  if (!entry || !('hash' in entry) || !withheld.has(entry.hash)) return entry
  const newest = await head?.find(path)
  if (newest && !('hash' in newest && withheld.has(newest.hash))) return newest
  return { gone: true, status: 410 }
}
