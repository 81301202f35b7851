import type { ArtifactStore } from '../../api/contracts/artifacts.ts'
import type { PageRef } from '../../api/contracts/pages.ts'
import type {
  PageNote,
  PageProblem,
  PageSource,
  PlanSlice,
  PublishedPage,
  PublishLine,
  PublishPlan,
  ReleaseEntry,
} from '../../api/contracts/publishing.ts'
import {
  buildRelease,
  openPackWriter,
  projectLive,
  readRelease,
  walkRelease,
  type BlobReader,
  type PackWriter,
} from '../release/index.ts'
import type { BundleInfo } from './bundle.ts'
import type { RenderPool } from './render-pool.ts'
import type { Delivery, PlannedPage, RenderedPage } from './render-messages.ts'

export interface PressDeps {
  source: PageSource
  pool: RenderPool
  artifacts: ArtifactStore
  bundle: BundleInfo
  reader: BlobReader
  /** Stores the bundle's files that a page may name; done before a release names them. */
  storeAssets(): Promise<void>
}

/** A task is less than 100 ms of work: a small publish never waits longer for a thread. */
const PAGES_A_TASK = 100
/** Up to here pages come back to be stored in one pack with the release's shards. */
const REPLY_LIMIT = 100
const TRIES = 8
/** How often a large publish lets small ones go before it. */
const HASTY_TRIES = 2
const MAX_PROBLEMS = 50
/** Of a large release a merchant reads the number. */
const MAX_NOTED = 200

/**
 * Publishes what is due on one line of a store until nothing is. Whatever goes wrong, the live release is
 * untouched and the changes are still there for the next try.
 */
export async function publishStore(deps: PressDeps, storeId: string, line: PublishLine): Promise<number> {
  let published = 0
  for (let tries = 0; tries < TRIES; tries++) {
    const plan = await deps.source.begin(storeId, line)
    if (!plan) return published
    if ((await publishOrAbandon(deps, plan)) === 'outrun') continue
    published++
    tries = 0
    await projectStore(deps, storeId)
  }
  throw new Error(`Store ${storeId}: other releases were faster ${TRIES} times in a row`)
}

async function publishOrAbandon(deps: PressDeps, plan: PublishPlan): Promise<'committed' | 'outrun'> {
  try {
    const outcome = await publishPlan(deps, plan)
    if (outcome === 'committed') return outcome
    await deps.pool.finish(plan, false)
    await deps.source.withdraw(plan)
    return 'outrun'
  } catch (error) {
    await deps.pool.finish(plan, false).catch(() => undefined)
    await deps.source.abandon(plan, error instanceof Error ? error : new Error(String(error)))
    throw error
  }
}

/** The store's row is the truth; edges that hear nothing from the API find this. */
export async function projectStore({ source, artifacts }: PressDeps, storeId: string): Promise<void> {
  const live = await source.live(storeId)
  if (live) await projectLive(artifacts, live)
}

/** What a release under way has gathered. */
interface Draft {
  put: Map<string, ReleaseEntry>
  pages: Map<string, PublishedPage>
  removed: Set<string>
  problems: PageProblem[]
  packs: Set<string>
  /** Those of `packs` that are durable. */
  stored: Set<string>
  changed: number
  noted: Map<string, PageNote['change']>
  texts: Map<string, string>
}

const emptyDraft = (): Draft => ({
  put: new Map(),
  pages: new Map(),
  removed: new Set(),
  problems: [],
  packs: new Set(),
  stored: new Set(),
  changed: 0,
  noted: new Map(),
  texts: new Map(),
})

async function publishPlan(deps: PressDeps, plan: PublishPlan): Promise<Outcome> {
  await deps.storeAssets()
  const delivery: Delivery = plan.line === 'live' && plan.total <= REPLY_LIMIT ? 'reply' : 'packs'
  const live = await openHead(deps, plan)
  const work: Work = { delivery, live, draft: emptyDraft(), pack: openMainPack(deps, plan) }
  await renderPlan(deps, plan, work)
  if (plan.line === 'live') return completeRelease(deps, plan, work)
  for (let tries = 1; tries <= TRIES; tries++) {
    const complete = () => completeOnTop(deps, plan, work)
    // Small publishes that follow each other closely would outrun it for ever: then they wait for once.
    const outcome = await (tries <= HASTY_TRIES ? complete() : deps.source.alone(plan, complete))
    if (outcome !== 'outrun') return outcome
  }
  return 'outrun'
}

/** `overtaken`: what was rendered is of no use any more. */
type Outcome = 'committed' | 'outrun' | 'overtaken'

interface Work {
  delivery: Delivery
  live: FindLive
  draft: Draft
  pack: PackWriter
}

const openMainPack = ({ artifacts }: PressDeps, { storeId, releaseId }: PublishPlan): PackWriter =>
  openPackWriter(artifacts, { storeId, releaseId, thread: 'main' })

async function renderPlan(deps: PressDeps, plan: PublishPlan, work: Work): Promise<void> {
  const { source } = deps
  let rendered = Promise.resolve()
  for await (const slice of source.slices(plan)) {
    // The next slice waits behind this one: no thread stands still while it is planned.
    const rendering = renderSlice(deps, plan, { ...work, slice })
    rendering.catch(() => undefined)
    await rendered
    await source.report(plan, work.draft.pages.size)
    rendered = rendering
  }
  await rendered
}

/** What others published meanwhile is rendered again with what this plan shows. */
async function completeOnTop(deps: PressDeps, plan: PublishPlan, work: Work): Promise<Outcome> {
  const slice = await deps.source.catchUp(plan, work.draft.pages)
  if (!slice) return 'overtaken'
  const pack = openMainPack(deps, plan)
  if (slice.pages.length + slice.entries.length > 0) {
    const live = await openHead(deps, { ...plan, full: false })
    await renderSlice(deps, plan, { ...work, pack, live, slice })
  }
  return completeRelease(deps, plan, { ...work, pack })
}

async function completeRelease(
  { source, pool, artifacts, bundle, reader }: PressDeps,
  plan: PublishPlan,
  { draft, pack }: Work,
): Promise<'committed' | 'outrun'> {
  for (const name of await pool.finish(plan, true)) draft.stored.add(name)
  for (const name of draft.packs) {
    if (!draft.stored.has(name)) throw new Error('A render thread ended before its pages were stored')
  }
  const built = await buildRelease(artifacts, {
    storeId: plan.storeId,
    releaseId: plan.releaseId,
    parentRoot: plan.head?.root ?? null,
    put: draft.put,
    remove: draft.removed,
    full: plan.full,
    csp: { page: bundle.csp },
    pack,
    reader,
  })
  return source.commit(plan, {
    root: built.rootKey,
    ...codeOf(plan, bundle),
    pages: [...draft.pages.values()],
    removed: [...draft.removed],
    changed: draft.changed,
    noted: [...draft.noted].map(([path, change]) => ({ path, change })),
    pathCount: built.pathCount,
    problems: draft.problems.slice(0, MAX_PROBLEMS),
  })
}

function codeOf({ shells }: PublishPlan, { code }: BundleInfo): { pack: string; code: string } {
  const pack = Object.values(shells)[0]?.pack ?? ''
  return { pack, code: code[pack] ?? '' }
}

type FindLive = (path: string) => Promise<ReleaseEntry | undefined>

/** What a path answers in the head release, whose bytes need not be stored again. */
async function openHead({ artifacts, reader }: PressDeps, { head, full }: PublishPlan): Promise<FindLive> {
  if (!head) return async () => undefined
  if (!full) {
    const release = await readRelease(artifacts, head.root, reader)
    return (path) => release.find(path)
  }
  const entries = new Map<string, ReleaseEntry>()
  for await (const [path, entry] of walkRelease(artifacts, head.root, reader)) entries.set(path, entry)
  return async (path) => entries.get(path)
}

interface SliceWork extends Work {
  slice: PlanSlice
}

async function renderSlice(deps: PressDeps, plan: PublishPlan, work: SliceWork): Promise<void> {
  const { slice, live, draft } = work
  const known = new Map<string, Known>()
  const planned: PlannedPage[] = []
  for (const ref of slice.pages) {
    const entry = await live(ref.path)
    known.set(ref.path, { ref, ...(entry && { entry }) })
    planned.push({ ref, ...(entry && 'hash' in entry && { known: entry.hash }) })
  }
  for (const [path, entry] of slice.entries) {
    remove(draft, path)
    if (entry) draft.put.set(path, entry)
  }
  const tasks = chunk(planned, tasksFor(planned.length, deps.pool.threads, work.delivery))
  await Promise.all(
    tasks.map(async (pages) => {
      const outcome = await deps.pool.render({
        storeId: plan.storeId,
        releaseId: plan.releaseId,
        shells: plan.shells,
        delivery: work.delivery,
        pages,
      })
      for (const page of outcome.pages) keep(page, known.get(page.ref.path) ?? page, work)
      for (const path of outcome.missing) remove(draft, path)
      draft.problems.push(...outcome.problems)
    }),
  )
}

/** What is planned of a page, and what its path answers in the head release. */
interface Known {
  ref: PageRef
  entry?: ReleaseEntry
}

function keep(page: RenderedPage, { ref, entry }: Known, { draft, pack }: SliceWork): void {
  const { path } = ref
  const place = page.place ?? (page.bytes && pack.add(page.hash, page.bytes))
  if (page.place) draft.packs.add(page.place.pack)
  if (place) {
    draft.changed++
    note(draft, path, entry ? 'changed' : 'new')
    draft.put.set(path, {
      ...place,
      pack: one(draft, place.pack),
      type: one(draft, page.type),
      status: page.status,
    })
  } else if (entry) {
    draft.put.set(path, entry)
  }
  draft.removed.delete(path)
  draft.pages.set(path, { ref, deps: page.deps })
}

/** Every message from a thread brings its own copy of the same text. */
function one({ texts }: Draft, text: string): string {
  const known = texts.get(text)
  if (known !== undefined) return known
  texts.set(text, text)
  return text
}

function note({ noted }: Draft, path: string, change: PageNote['change']): void {
  if (noted.size < MAX_NOTED || noted.has(path)) noted.set(path, change)
}

function remove(draft: Draft, path: string): void {
  draft.put.delete(path)
  draft.pages.delete(path)
  draft.removed.add(path)
  note(draft, path, 'gone')
}

/** A few pages are shared out evenly over the threads, many go in tasks of a fixed size. */
function tasksFor(pages: number, threads: number, delivery: Delivery): number {
  if (delivery === 'packs') return PAGES_A_TASK
  return Math.max(4, Math.ceil(pages / threads))
}

function chunk<T>(items: T[], size: number): T[][] {
  const chunks: T[][] = []
  for (let start = 0; start < items.length; start += size) chunks.push(items.slice(start, start + size))
  return chunks
}
