import type { MessagePort } from 'node:worker_threads'
import { setImmediate } from 'node:timers/promises'
import type { ArtifactStore } from '../../api/contracts/artifacts.ts'
import type { PageRef } from '../../api/contracts/pages.ts'
import type { LoadedPage, PageLoader, Shells } from '../../api/contracts/publishing.ts'
import { hashBytes, openPackWriter, type PackWriter } from '../release/index.ts'
import { compressPage } from './compress.ts'
import type { RenderedFile, Renderer } from './render.ts'
import type {
  RenderedPage,
  RenderOutcome,
  ThreadReply,
  ThreadRequest,
  ThreadTask,
} from './render-messages.ts'

export interface RenderThread {
  name: string
  port: MessagePort
  loader: PageLoader
  renderer: Renderer
  artifacts: ArtifactStore
}

/**
 * Astro keeps what it rendered until the event loop turns: without a pause memory grows by gigabytes. Between
 * two pauses all pages are rendered first and compressed then: in turns, each would push the other out of the
 * processor's caches and take half as long again.
 */
const PAGES_BETWEEN_PAUSES = 50

/** What a thread keeps of a release until its finish. */
interface OpenRelease {
  shells: Shells
  pack?: PackWriter
}

/** One thread of the press: it loads, renders, compresses and stores, a task at a time. */
export function serveRenders(thread: RenderThread): void {
  const releases = new Map<string, OpenRelease>()

  async function answer(request: ThreadRequest): Promise<ThreadReply> {
    const { id } = request
    if (request.kind === 'render') {
      const key = releaseKey(request.task)
      if (request.shells) releases.set(key, { ...releases.get(key), shells: request.shells })
      const release = releases.get(key)
      if (!release) throw new Error(`Release ${key} came without its shells`)
      return { id, outcome: await renderTask(thread, release, request.task) }
    }
    const key = releaseKey(request)
    const pack = releases.get(key)?.pack
    releases.delete(key)
    return { id, packs: pack && request.keep ? await pack.close() : [] }
  }

  thread.port.on('message', (request: ThreadRequest) => {
    answer(request).then(
      (reply) => thread.port.postMessage(reply),
      (error: unknown) =>
        thread.port.postMessage({ id: request.id, error: describe(error) } satisfies ThreadReply),
    )
  })
}

async function renderTask(
  thread: RenderThread,
  release: OpenRelease,
  task: ThreadTask,
): Promise<RenderOutcome> {
  const { storeId, pages } = task
  const known = new Map(pages.map((page) => [page.ref.path, page.known]))
  const loaded = await thread.loader.load(
    storeId,
    release.shells,
    pages.map((page) => page.ref),
  )
  const outcome: RenderOutcome = { pages: [], missing: [], problems: [] }
  for (let start = 0; start < loaded.length; start += PAGES_BETWEEN_PAUSES) {
    const files = await renderPages(thread, release, loaded.slice(start, start + PAGES_BETWEEN_PAUSES))
    for (const { ref, deps, body, type, status, problems } of files) {
      const page: RenderedPage = { ref, hash: hashBytes(body), deps: deps.sort().join('\n'), type, status }
      if (page.hash !== known.get(ref.path)) {
        const compressed = compressPage(body)
        // A message takes the whole buffer along that a view looks at.
        if (task.delivery === 'reply') page.bytes = new Uint8Array(compressed)
        else page.place = packOf(thread, release, task).add(page.hash, compressed)
      }
      outcome.pages.push(page)
      for (const { sectionId, message } of problems) {
        outcome.problems.push({ path: ref.path, section: sectionId, message })
      }
    }
    await setImmediate()
  }
  const found = new Set(loaded.map(({ page }) => page.ref.path))
  outcome.missing = pages.flatMap(({ ref }) => (found.has(ref.path) ? [] : [ref.path]))
  await release.pack?.ready()
  return outcome
}

type RenderedRef = RenderedFile & { ref: PageRef; deps: string[] }

async function renderPages(
  { renderer }: RenderThread,
  { shells }: OpenRelease,
  loaded: LoadedPage[],
): Promise<RenderedRef[]> {
  const files: RenderedRef[] = []
  for (const { page, deps } of loaded) {
    const { ref } = page
    const shell = shells[ref.locale]
    if (!shell) throw new Error(`${ref.path} is in ${ref.locale}, which the store does not have`)
    files.push({ ...(await renderer.render(page, shell)), ref, deps })
  }
  return files
}

const releaseKey = (owner: { storeId: string; releaseId: number }) => `${owner.storeId}/${owner.releaseId}`

function packOf(thread: RenderThread, release: OpenRelease, { storeId, releaseId }: ThreadTask): PackWriter {
  release.pack ??= openPackWriter(thread.artifacts, { storeId, releaseId, thread: thread.name })
  return release.pack
}

function describe(error: unknown): { message: string; stack?: string } {
  if (!(error instanceof Error)) return { message: String(error) }
  return { message: error.message, ...(error.stack && { stack: error.stack }) }
}
