import { Worker } from 'node:worker_threads'
import type { Previewer, PreviewRequest, RenderedPreview } from '../../api/contracts/preview.ts'

export interface PreviewTask {
  id: number
  request: PreviewRequest
}

export type PreviewReply = { id: number; preview: RenderedPreview } | { id: number; error: string }

interface Thread {
  worker: Worker
  asked: Map<number, { resolve(preview: RenderedPreview): void; reject(error: Error): void }>
  /** Ends it when nobody previews any more, or when it does not come to an end itself. */
  timer?: NodeJS.Timeout
}

export interface PreviewerLimits {
  idleMs?: number
  slowMs?: number
}

/** One thread, there while somebody edits: a page that is slow or fails never holds up the API. */
export function createPreviewer({ idleMs = 300_000, slowMs = 20_000 }: PreviewerLimits = {}): Previewer {
  let thread: Thread | undefined
  let lastId = 0

  function spawn(): Thread {
    const worker = new Worker(new URL('./preview-thread.ts', import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 256 },
    })
    const spawned: Thread = { worker, asked: new Map() }
    let reason = new Error('The preview took too long')
    worker.unref()
    worker.on('message', (reply: PreviewReply) => {
      const waiting = spawned.asked.get(reply.id)
      spawned.asked.delete(reply.id)
      watch(spawned)
      if ('preview' in reply) waiting?.resolve(reply.preview)
      else waiting?.reject(new Error(reply.error))
    })
    worker.on('error', (error: Error) => {
      reason = error
    })
    worker.on('exit', () => {
      clearTimeout(spawned.timer)
      if (thread === spawned) thread = undefined
      for (const waiting of spawned.asked.values()) waiting.reject(reason)
    })
    return spawned
  }

  function watch(watched: Thread): void {
    clearTimeout(watched.timer)
    watched.timer = setTimeout(
      () => {
        if (thread === watched) thread = undefined
        void watched.worker.terminate()
      },
      watched.asked.size > 0 ? slowMs : idleMs,
    )
    watched.timer.unref()
  }

  return {
    render(request) {
      const current = (thread ??= spawn())
      return new Promise((resolve, reject) => {
        const id = ++lastId
        current.asked.set(id, { resolve, reject })
        watch(current)
        current.worker.postMessage({ id, request } satisfies PreviewTask)
      })
    },
    async close() {
      await thread?.worker.terminate()
    },
  }
}
