import { isDeepStrictEqual } from 'node:util'
import { movedKey, packFolder, rootFolder, withheldKey } from '../../api/contracts/artifact-keys.ts'
import type { ArtifactInfo, ArtifactStore } from '../../api/contracts/artifacts.ts'
import { movedName, readMoved, type MovedBlobs } from './blob-reader.ts'
import { readLive } from './live.ts'
import { openPackWriter } from './pack-writer.ts'
import { surveyBlobs, type UsedBlob } from './survey-blobs.ts'
import { readWithheld } from './withheld.ts'

export interface CollectInput {
  storeId: string
  /** Every root that may still be shown, built on or rolled back to; those of `live.json` are kept anyhow. */
  keepRoots: Iterable<string>
  /** Younger files belong to publishes under way and are left alone. */
  graceMs?: number
  now?: number
}

export interface Collected {
  roots: number
  packs: number
  /** Packs whose few used blobs went into a common one. */
  repacked: number
  /** Packs out of which unused and withheld bytes were wiped. */
  wiped: number
  bytes: number
}

const GRACE_MS = 6 * 3_600_000
const LITTLE_USED = 0.25
/** Edits leave small packs: once there are many, they become one. */
const SMALL_PACK_BYTES = 128 * 1024
const MANY_SMALL_PACKS = 500
const REPACK_BYTES = 256 * 1024 * 1024

/**
 * Frees what no kept release names; one run at a time a store. Roots never change: blobs of a repacked pack are found
 * through `moved.json`, which readers ask when a pack is not there. It is written before the pack goes, so at every
 * instant each named blob is at its own place or in the index. A publish under way names only blobs of its parent,
 * which is kept, and its own young packs.
 */
export async function collectGarbage(store: ArtifactStore, input: CollectInput): Promise<Collected> {
  const { storeId, graceMs = GRACE_MS, now = Date.now() } = input
  const isOld = (file: ArtifactInfo) => file.modifiedAt < now - graceMs
  const roots = (await listAll(store, rootFolder(storeId))).filter(isOld)
  const allPacks = await listAll(store, packFolder(storeId))
  const packs = allPacks.filter(isOld)
  const live = await readLive(store, storeId)
  const keepRoots = new Set([...input.keepRoots, live?.root, live?.head].filter((root) => root != null))
  const withheld = await readWithheld(store, storeId)
  const index = await readMoved(store, storeId)
  const used = await surveyBlobs(store, { storeId, keepRoots, moved: index, withheld })
  const collected: Collected = { roots: 0, packs: 0, repacked: 0, wiped: 0, bytes: 0 }

  for (const root of roots) {
    if (keepRoots.has(root.key)) continue
    await store.delete(root.key)
    collected.roots++
    collected.bytes += root.size
  }
  const { unused, littleUsed, others } = sortPacks(packs, used)
  const copied = await repack(store, storeId, littleUsed, used)
  await writeIndex(store, storeId, used, index)
  for (const pack of [...unused, ...littleUsed]) {
    await store.delete(pack.key)
    collected.bytes += pack.size
  }
  collected.packs = unused.length
  collected.repacked = littleUsed.length
  collected.bytes -= copied
  if (withheld.size > 0) {
    const since = (await store.stat(withheldKey(storeId)))?.modifiedAt ?? now
    const young = allPacks.filter((pack) => !isOld(pack))
    for (const pack of [...others, ...young]) {
      if (pack.modifiedAt <= since && (await wipe(store, pack, used, isOld(pack)))) collected.wiped++
    }
  }
  return collected
}

async function listAll(store: ArtifactStore, folder: string): Promise<ArtifactInfo[]> {
  const files: ArtifactInfo[] = []
  for await (const file of store.list(folder)) files.push(file)
  return files
}

const nameOf = (pack: ArtifactInfo) => pack.key.slice(pack.key.lastIndexOf('/') + 1)

function sortPacks(packs: ArtifactInfo[], used: Map<string, UsedBlob[]>) {
  const sorted = {
    unused: [] as ArtifactInfo[],
    littleUsed: [] as ArtifactInfo[],
    others: [] as ArtifactInfo[],
  }
  const crowded = packs.filter((pack) => pack.size < SMALL_PACK_BYTES).length > MANY_SMALL_PACKS
  let repacking = 0
  for (const pack of packs) {
    const blobs = used.get(nameOf(pack)) ?? []
    const bytes = blobs.reduce((sum, blob) => sum + (blob.withheld ? 0 : blob.actual.length), 0)
    if (blobs.length === 0) sorted.unused.push(pack)
    else if (isWorthMoving(pack.size, bytes, crowded) && repacking + bytes < REPACK_BYTES) {
      sorted.littleUsed.push(pack)
      repacking += bytes
    } else sorted.others.push(pack)
  }
  return sorted
}

const isWorthMoving = (size: number, used: number, crowded: boolean) =>
  used < size * LITTLE_USED || (crowded && size < SMALL_PACK_BYTES)

/** Copies what is used of these packs into a new one and answers how many bytes. */
async function repack(
  store: ArtifactStore,
  storeId: string,
  packs: ArtifactInfo[],
  used: Map<string, UsedBlob[]>,
): Promise<number> {
  const writer = openPackWriter(store, { storeId, releaseId: 0, thread: 'moved' })
  let bytes = 0
  for (const pack of packs) {
    for (const blob of used.get(nameOf(pack)) ?? []) {
      if (blob.withheld) continue
      const body = await store.getRange(pack.key, blob.actual)
      blob.actual = { ...writer.add('', body), length: body.length }
      bytes += body.length
    }
    await writer.ready()
  }
  await writer.close()
  return bytes
}

async function writeIndex(
  store: ArtifactStore,
  storeId: string,
  used: Map<string, UsedBlob[]>,
  former: MovedBlobs,
): Promise<void> {
  const moved: MovedBlobs = {}
  for (const { named, actual } of [...used.values()].flat()) {
    if (named.pack !== actual.pack) moved[movedName(named)] = [actual.pack, actual.offset]
  }
  if (!isDeepStrictEqual(moved, former))
    await store.put(movedKey(storeId), Buffer.from(JSON.stringify(moved)))
}

/**
 * Zeroes what is withheld, at the same offsets; in an old pack also all that no kept release names, since that may be
 * a withheld page of a forgotten one. False when there was nothing of the kind.
 */
async function wipe(
  store: ArtifactStore,
  pack: ArtifactInfo,
  used: Map<string, UsedBlob[]>,
  isOld: boolean,
): Promise<boolean> {
  const blobs = used.get(nameOf(pack)) ?? []
  const shown = blobs.filter((blob) => !blob.withheld)
  const bytes = shown.reduce((sum, blob) => sum + blob.actual.length, 0)
  if (bytes === pack.size || (!isOld && shown.length === blobs.length)) return false
  const body = await store.get(pack.key)
  if (!body) return false
  const clean = isOld ? Buffer.alloc(body.length) : Buffer.from(body)
  for (const { actual, withheld } of blobs) {
    const end = actual.offset + actual.length
    if (withheld) clean.fill(0, actual.offset, end)
    else if (isOld) body.copy(clean, actual.offset, actual.offset, end)
  }
  if (clean.equals(body)) return false
  await store.put(pack.key, clean)
  return true
}
