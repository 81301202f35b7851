import { Worker } from 'node:worker_threads'
import type { RenderOutcome, RenderTask, ThreadReply, ThreadRequest } from './render-messages.ts'

export interface RenderPool {
  threads: number
  /** Small publishes go before bulk ones; bulk ones take turns by store. */
  render(task: RenderTask): Promise<RenderOutcome>
  /** Ends a release in every thread and answers the packs stored; none when it is not kept. */
  finish(release: { storeId: string; releaseId: number }, keep: boolean): Promise<string[]>
  close(): Promise<void>
}

export interface RenderPoolOptions {
  threads: number
  entry: URL
  /** Handed to each thread's entry. */
  workerData: Record<string, unknown>
}

interface Waiting {
  request: ThreadRequest
  resolve(reply: ThreadReply): void
  reject(error: Error): void
}

interface Thread {
  worker: Worker
  /** The render task it works on: one at a time. */
  task?: number
  asked: Map<number, Waiting>
  /** Whose shells it has: these are large beside a task and the same for all of a release's. */
  releases: Set<string>
}

const RESPAWN_AFTER = 200

export function createRenderPool({ threads, entry, workerData }: RenderPoolOptions): RenderPool {
  const urgent: Waiting[] = []
  /** A Map keeps its order: the store served last goes to the end. */
  const bulk = new Map<string, Waiting[]>()
  const pool = new Set<Thread>()
  let lastId = 0
  let closing = false

  function spawn(index: number): void {
    const worker = new Worker(entry, {
      workerData: { ...workerData, name: `t${index}` },
      resourceLimits: { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 256 },
    })
    const thread: Thread = { worker, asked: new Map(), releases: new Set() }
    let reason = new Error('A render thread ended in the middle of its work')
    worker.on('message', (reply: ThreadReply) => {
      const waiting = thread.asked.get(reply.id)
      thread.asked.delete(reply.id)
      if (thread.task === reply.id) delete thread.task
      if (waiting) settle(waiting, reply)
      dispatch()
    })
    worker.on('error', (error: Error) => {
      reason = error
    })
    worker.on('exit', () => {
      pool.delete(thread)
      for (const waiting of thread.asked.values()) waiting.reject(reason)
      if (!closing) setTimeout(() => closing || spawn(index), RESPAWN_AFTER)
    })
    pool.add(thread)
    dispatch()
  }

  function send(thread: Thread, waiting: Waiting): void {
    thread.asked.set(waiting.request.id, waiting)
    thread.worker.postMessage(withShellsOnce(thread, waiting.request))
  }

  function dispatch(): void {
    for (const thread of pool) {
      if (thread.task !== undefined) continue
      const waiting = urgent.shift() ?? takeBulk()
      if (!waiting) return
      thread.task = waiting.request.id
      send(thread, waiting)
    }
  }

  function takeBulk(): Waiting | undefined {
    const [storeId, queue] = bulk.entries().next().value ?? []
    if (!storeId || !queue) return undefined
    const waiting = queue.shift()
    bulk.delete(storeId)
    if (queue.length > 0) bulk.set(storeId, queue)
    return waiting
  }

  const finishIn = (thread: Thread, release: { storeId: string; releaseId: number }, keep: boolean) =>
    new Promise<ThreadReply>((resolve, reject) => {
      send(thread, { request: { id: ++lastId, kind: 'finish', ...release, keep }, resolve, reject })
    })

  for (let index = 0; index < threads; index++) spawn(index)

  return {
    threads,
    async render({ shells, ...task }) {
      const reply = await new Promise<ThreadReply>((resolve, reject) => {
        const waiting: Waiting = { request: { id: ++lastId, kind: 'render', task, shells }, resolve, reject }
        if (task.delivery === 'reply') urgent.push(waiting)
        else bulk.set(task.storeId, [...(bulk.get(task.storeId) ?? []), waiting])
        dispatch()
      })
      if (!('outcome' in reply)) throw new Error('A render thread answered another question')
      return reply.outcome
    },
    async finish(release, keep) {
      const replies = await Promise.all([...pool].map((thread) => finishIn(thread, release, keep)))
      return replies.flatMap((reply) => ('packs' in reply ? reply.packs : []))
    },
    async close() {
      closing = true
      await Promise.all([...pool].map((thread) => thread.worker.terminate()))
    },
  }
}

function withShellsOnce({ releases }: Thread, request: ThreadRequest): ThreadRequest {
  const { storeId, releaseId } = request.kind === 'render' ? request.task : request
  const key = `${storeId}/${releaseId}`
  if (request.kind === 'finish') {
    releases.delete(key)
    return request
  }
  if (releases.has(key)) return { id: request.id, kind: 'render', task: request.task }
  releases.add(key)
  return request
}

function settle({ resolve, reject }: Waiting, reply: ThreadReply): void {
  if (!('error' in reply)) return resolve(reply)
  const error = new Error(reply.error.message)
  if (reply.error.stack) error.stack = reply.error.stack
  reject(error)
}
