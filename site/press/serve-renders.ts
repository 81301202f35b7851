import type { MessagePort } from 'node:worker_threads'
import { setImmediate } from 'node:timers/promises'
import type { ArtifactStore } from '../../api/contracts/artifacts.ts'
import type { PageLoader } from '../../api/contracts/publishing.ts'
import { hashBytes, openPackWriter, type PackWriter } from '../release/index.ts'
import { compressPage } from './compress.ts'
import type { Renderer } from './render.ts'
import type {
  RenderedPage,
  RenderOutcome,
  RenderTask,
  ThreadReply,
  ThreadRequest,
} from './render-messages.ts'

export interface RenderThread {
  name: string
  port: MessagePort
  loader: PageLoader
  renderer: Renderer
  artifacts: ArtifactStore
}

/** Astro keeps what it rendered until the event loop turns: without a pause memory grows by gigabytes. */
const PAGES_BETWEEN_PAUSES = 50

/** One thread of the press: it loads, renders, compresses and stores, a task at a time. */
export function serveRenders(thread: RenderThread): void {
  const packs = new Map<string, PackWriter>()

  async function answer(request: ThreadRequest): Promise<ThreadReply> {
    if (request.kind === 'render')
      return { id: request.id, outcome: await renderTask(thread, packs, request.task) }
    const key = packKey(request)
    const pack = packs.get(key)
    packs.delete(key)
    return { id: request.id, packs: pack && request.keep ? await pack.close() : [] }
  }

  thread.port.on('message', (request: ThreadRequest) => {
    answer(request).then(
      (reply) => thread.port.postMessage(reply),
      (error: unknown) =>
        thread.port.postMessage({ id: request.id, error: describe(error) } satisfies ThreadReply),
    )
  })
}

const packKey = (owner: { storeId: string; releaseId: number }) => `${owner.storeId}/${owner.releaseId}`

async function renderTask(
  thread: RenderThread,
  packs: Map<string, PackWriter>,
  task: RenderTask,
): Promise<RenderOutcome> {
  const { storeId, releaseId, shells } = task
  const known = new Map(task.pages.map((page) => [page.ref.path, page.known]))
  const loaded = await thread.loader.load(
    storeId,
    shells,
    task.pages.map((page) => page.ref),
  )
  const outcome: RenderOutcome = { pages: [], missing: [], problems: [] }
  for (const [index, { page, deps }] of loaded.entries()) {
    const { ref } = page
    const shell = shells[ref.locale]
    if (!shell) throw new Error(`${ref.path} is in ${ref.locale}, which the store does not have`)
    const file = await thread.renderer.render(page, shell)
    const hash = hashBytes(file.body)
    const rendered: RenderedPage = { ref, hash, deps, type: file.type, status: file.status }
    if (hash !== known.get(ref.path)) {
      const bytes = compressPage(file.body)
      if (task.delivery === 'reply') rendered.bytes = bytes
      else rendered.place = packOf(thread, packs, { storeId, releaseId }).add(hash, bytes)
    }
    outcome.pages.push(rendered)
    for (const { sectionId, message } of file.problems) {
      outcome.problems.push({ path: ref.path, section: sectionId, message })
    }
    if (index % PAGES_BETWEEN_PAUSES === PAGES_BETWEEN_PAUSES - 1) await setImmediate()
  }
  const found = new Set(loaded.map(({ page }) => page.ref.path))
  outcome.missing = task.pages.flatMap(({ ref }) => (found.has(ref.path) ? [] : [ref.path]))
  await packs.get(packKey(task))?.ready()
  await setImmediate()
  return outcome
}

function packOf(
  thread: RenderThread,
  packs: Map<string, PackWriter>,
  owner: { storeId: string; releaseId: number },
): PackWriter {
  const key = packKey(owner)
  let pack = packs.get(key)
  if (!pack) {
    pack = openPackWriter(thread.artifacts, { ...owner, thread: thread.name })
    packs.set(key, pack)
  }
  return pack
}

function describe(error: unknown): { message: string; stack?: string } {
  if (!(error instanceof Error)) return { message: String(error) }
  return { message: error.message, ...(error.stack && { stack: error.stack }) }
}
