import { brotliDecompressSync } from 'node:zlib'
import type { ArtifactStore } from '../../api/contracts/artifacts.ts'
import type { ReleaseEntry } from '../../api/contracts/publishing.ts'
import type { Db } from '../../api/db/connect.ts'
import { openStore } from '../../api/db/store-db.ts'
import { platformDb } from '../../api/db/platform-db.ts'
import { readRelease, walkRelease } from '../../site/release/index.ts'

/** What every path of a release answers, in words that can be compared: `200 <hash>`, `301 /there/`, `410`. */
export type Answers = Map<string, string>

function inWords(entry: ReleaseEntry): string {
  if ('gone' in entry) return '410'
  if ('redirect' in entry) return `${entry.status} ${entry.redirect}`
  if ('rewrite' in entry) return `shows ${entry.rewrite}`
  return `${entry.status} ${entry.hash} ${entry.type}`
}

/** The key of the newest release built from a store's data. */
export async function headRoot(db: Db, storeId: string): Promise<string> {
  const { head_release } = await platformDb(db)
    .selectFrom('stores')
    .select('head_release')
    .where('id', '=', storeId)
    .executeTakeFirstOrThrow()
  const row = await openStore(db, storeId)
    .selectFrom('releases')
    .select('root')
    .where('id', '=', head_release)
    .executeTakeFirst()
  if (!row?.root) throw new Error(`Store ${storeId} has no release yet`)
  return row.root
}

export async function answersOf(artifacts: ArtifactStore, root: string): Promise<Answers> {
  const answers: Answers = new Map()
  for await (const [path, entry] of walkRelease(artifacts, root)) answers.set(path, inWords(entry))
  const { rewrites } = (await readRelease(artifacts, root)).root
  for (const [prefix, path] of rewrites) answers.set(`${prefix}*`, `shows ${path}`)
  return answers
}

/** One line a path on which two releases differ. */
export function differences(found: Answers, wanted: Answers): string[] {
  const paths = new Set([...found.keys(), ...wanted.keys()])
  return [...paths].sort().flatMap((path) => {
    const [one, other] = [found.get(path) ?? 'nothing', wanted.get(path) ?? 'nothing']
    return one === other ? [] : [`${path}: ${one}, but ${other} when everything is built anew`]
  })
}

const AROUND = 100

/** Where the bytes of a path begin to differ between two releases, with what stands around it. */
export async function firstDifference(
  artifacts: ArtifactStore,
  [foundRoot, wantedRoot]: [found: string, wanted: string],
  path: string,
): Promise<string> {
  const [found, wanted] = await Promise.all(
    [foundRoot, wantedRoot].map((root) => pageText(artifacts, root, path)),
  )
  if (found === undefined || wanted === undefined) return ''
  let at = 0
  while (at < found.length && found[at] === wanted[at]) at++
  const around = (text: string) => text.slice(Math.max(0, at - AROUND), at + AROUND)
  return `  ${around(found)}\n  but\n  ${around(wanted)}`
}

/** What a path shows in a release; undefined where it shows nothing. */
export async function pageText(
  artifacts: ArtifactStore,
  root: string,
  path: string,
): Promise<string | undefined> {
  const release = await readRelease(artifacts, root)
  const entry = await release.find(path)
  return entry && 'hash' in entry ? brotliDecompressSync(await release.readBlob(entry)).toString() : undefined
}
