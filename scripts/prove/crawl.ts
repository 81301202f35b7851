import type { Deps } from '../../api/deps.ts'
import { fetchPage } from '../bench/fetch-page.ts'
import { answersOf, headRoot, type Answers } from '../testing/releases.ts'
import type { Random } from '../testing/random.ts'
import { hashBytes } from '../../site/release/index.ts'
import type { BusyStore } from './busy-store.ts'

export interface Crawl {
  responses: number
  /** What no visitor may ever see. */
  wrong: string[]
  stop(): Promise<void>
}

const PER_SECOND = 50
const MOST_UNDERWAY = 100
const KEPT_RELEASES = 200
const REFERENCE = /\/(?:_astro|media)\/[\w./~@-]+/g

/** Visits random pages of a store, and holds every answer against the release that it says it belongs to. */
export async function startCrawl(
  { db, artifacts }: Pick<Deps, 'db' | 'artifacts'>,
  { store, host }: BusyStore,
  { port, random }: { port: number; random: Random },
): Promise<Crawl> {
  const head = await answersOf(artifacts, await headRoot(db, store.id))
  const paths = [...head].flatMap(([path, answer]) => (answer.startsWith('200 ') ? [path] : []))
  const releases = new Map<number, Promise<Answers>>()
  const references = new Set<string>()
  const underway = new Set<Promise<void>>()
  const crawl: Crawl = { responses: 0, wrong: [], stop }

  function answersIn(release: number): Promise<Answers> {
    const known = releases.get(release) ?? readAnswers(release)
    releases.set(release, known)
    const [oldest] = releases.keys()
    if (releases.size > KEPT_RELEASES && oldest !== undefined) releases.delete(oldest)
    return known
  }

  async function readAnswers(id: number): Promise<Answers> {
    const row = await store.db.selectFrom('releases').select('root').where('id', '=', id).executeTakeFirst()
    if (!row?.root) throw new Error(`release ${id} was never finished`)
    return answersOf(artifacts, row.root)
  }

  async function visit(path: string): Promise<void> {
    const { status, headers, body } = await fetchPage(port, host, path)
    crawl.responses++
    const release = Number(headers['x-picksy-release'])
    const etag = String(headers['etag']).replaceAll('"', '')
    const [wantedStatus, wantedHash] = (await answersIn(release)).get(path)?.split(' ') ?? []
    if (String(status) !== wantedStatus || etag !== wantedHash || hashBytes(Buffer.from(body)) !== wantedHash)
      crawl.wrong.push(`${path}: ${status} ${etag}, but release ${release} has ${wantedStatus} ${wantedHash}`)
    for (const reference of body.match(REFERENCE) ?? []) await follow(reference, path)
  }

  async function follow(reference: string, from: string): Promise<void> {
    if (references.has(reference)) return
    references.add(reference)
    const { status } = await fetchPage(port, host, reference)
    if (status !== 200) crawl.wrong.push(`${reference} on ${from}: ${status}`)
  }

  function visitAny(): void {
    if (underway.size >= MOST_UNDERWAY) return
    const path = random.pick(paths)
    const visiting = visit(path)
      .catch((error: unknown) => {
        crawl.wrong.push(`${path}: ${String(error)}`)
      })
      .finally(() => underway.delete(visiting))
    underway.add(visiting)
  }

  const timer = setInterval(visitAny, 1000 / PER_SECOND)
  async function stop(): Promise<void> {
    clearInterval(timer)
    await Promise.all(underway)
  }
  return crawl
}
