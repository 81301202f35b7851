import { fork, type ChildProcess } from 'node:child_process'
import { availableParallelism } from 'node:os'
import type { Size, SizeFile } from './encode-size.ts'
import { MediaStoreError } from './contract.ts'
import type { SizesAnswer, SizesWanted } from './size-messages.ts'

const AT_ONCE = availableParallelism()
const IDLE_MS = 5_000

interface Order {
  original: Buffer
  sizes: Size[]
  resolve: (files: SizeFile[]) => void
  reject: (error: Error) => void
}

const waiting: Order[] = []
const running = new Map<number, Order>()
let child: ChildProcess | undefined
let idle: NodeJS.Timeout | undefined
let last = 0

/**
 * Encodes sizes that nobody waits for in a process of its own: it yields to everything else on the machine, a
 * picture that brings the decoder down costs nothing but itself, and the memory leaves with it.
 */
export function makeSizes(original: Buffer, sizes: Size[]): Promise<SizeFile[]> {
  return new Promise((resolve, reject) => {
    waiting.push({ original, sizes, resolve, reject })
    next()
  })
}

function next(): void {
  while (running.size < AT_ONCE) {
    const order = waiting.shift()
    if (!order) break
    const { original, sizes } = order
    const wanted: SizesWanted = { id: ++last, original, sizes }
    running.set(wanted.id, order)
    clearTimeout(idle)
    child ??= start()
    child.ref()
    child.channel?.ref()
    // Whether it arrived is told by an answer, or by the end of the process.
    child.send(wanted, () => {})
  }
  if (running.size > 0) return
  child?.unref()
  child?.channel?.unref()
  idle = setTimeout(dismiss, IDLE_MS).unref()
}

function dismiss(): void {
  const dismissed = child
  child = undefined
  dismissed?.disconnect()
}

function start(): ChildProcess {
  const started = fork(new URL('./size-process.ts', import.meta.url), [], {
    detached: true,
    // What opens strangers' files need not know our secrets.
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const lose = () => {
    if (child !== started) return
    child = undefined
    const lost = [...running.values()]
    running.clear()
    for (const { reject } of lost) reject(new MediaStoreError('The process that makes sizes has ended'))
    next()
  }
  started.once('disconnect', lose)
  started.once('error', lose)
  started.on('message', (answer: SizesAnswer) => {
    const order = running.get(answer.id)
    running.delete(answer.id)
    if ('files' in answer) order?.resolve(answer.files)
    else order?.reject(new MediaStoreError(answer.error))
    next()
  })
  return started
}
