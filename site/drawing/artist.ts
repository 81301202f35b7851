import { fork, type ChildProcess } from 'node:child_process'
import type { Artist, DrawingSubject } from '../../api/contracts/drawing.ts'
import { cardPath, iconPath, planCard, planIcon } from '../kit/drawings.ts'
import type { DrawingAnswer, DrawingOrder, DrawingWanted } from './draw-messages.ts'

const IDLE_MS = 20_000
const MOST_WAITING = 40

interface Waiting {
  resolve(bytes: Uint8Array): void
  reject(error: Error): void
}

/**
 * Draws in a process of its own, there while somebody asks: it yields to everything else, and a picture that brings
 * the decoder down costs nothing but itself.
 */
export function createArtist({ idleMs = IDLE_MS }: { idleMs?: number } = {}): Artist {
  const waiting = new Map<number, Waiting>()
  let child: ChildProcess | undefined
  let idle: NodeJS.Timeout | undefined
  let last = 0

  function start(): ChildProcess {
    const started = fork(new URL('./draw-process.ts', import.meta.url), [], {
      // What opens strangers' pictures need not know our secrets.
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    started.on('message', (answer: DrawingAnswer) => {
      const asked = waiting.get(answer.id)
      waiting.delete(answer.id)
      if ('bytes' in answer) asked?.resolve(answer.bytes)
      else asked?.reject(new Error(answer.error))
      rest()
    })
    started.once('exit', () => {
      if (child !== started) return
      child = undefined
      for (const { reject } of waiting.values()) reject(new Error('The process that draws has ended'))
      waiting.clear()
    })
    return started
  }

  function rest(): void {
    clearTimeout(idle)
    if (waiting.size > 0) return
    child?.unref()
    child?.channel?.unref()
    idle = setTimeout(dismiss, idleMs).unref()
  }

  function dismiss(): void {
    const dismissed = child
    child = undefined
    if (dismissed?.connected) dismissed.disconnect()
  }

  function ask(wanted: DrawingOrder): Promise<Uint8Array> {
    if (waiting.size >= MOST_WAITING) return Promise.reject(new Error('Too many drawings are waited for'))
    clearTimeout(idle)
    child ??= start()
    child.ref()
    child.channel?.ref()
    const current = child
    return new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject })
      // Whether it arrived is told by an answer, or by the end of the process.
      current.send({ ...wanted, id } satisfies DrawingWanted, () => {})
    })
  }

  return {
    pathOf({ shell, page, icon }: DrawingSubject) {
      if (icon) return iconPath(icon, shell)
      const plan = page && planCard(page, shell)
      return plan && cardPath(plan, page, shell)
    },
    async draw({ shell, page, icon }, read) {
      const plan = icon ? planIcon(icon, shell) : page && planCard(page, shell)
      if (!plan) throw new Error('This page has no picture that could be drawn')
      const picture = plan.picture === undefined ? undefined : await read(plan.picture)
      return ask('icon' in plan ? { icon: plan, picture } : { card: plan, picture })
    },
    close: dismiss,
  }
}
