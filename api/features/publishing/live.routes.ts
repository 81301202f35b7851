import { OpenAPIHono } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import type { LiveMove } from '../../contracts/live.ts'
import type { Deps } from '../../deps.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { readLiveMoves } from './announce-live.ts'
import { LOOK_BACK } from './live-stream.ts'

const HEARTBEAT_MS = 15_000
const CATCH_UP = 500

/** What edges follow: every move of a store's live release, host or state. It holds nothing secret. */
export function liveRoutes({ db, live }: Deps) {
  const router = new OpenAPIHono<AppEnv>()

  router.get('/internal/live', (c) => {
    const last = Number(c.req.header('last-event-id') ?? Number.NaN)
    return streamSSE(c, async (stream) => {
      const waiting: LiveMove[] = []
      let wake = () => {}
      const unsubscribe = live.subscribe((move) => {
        waiting.push(move)
        wake()
      })
      stream.onAbort(() => {
        unsubscribe()
        wake()
      })
      if (Number.isSafeInteger(last)) {
        const missed = await readLiveMoves(db, { since: last - LOOK_BACK, limit: CATCH_UP })
        if (missed.length === CATCH_UP) await stream.writeSSE({ event: 'reset', data: '' })
        else for (const move of missed) await stream.writeSSE(toEvent(move))
      }
      while (!stream.aborted) {
        for (let move = waiting.shift(); move; move = waiting.shift()) await stream.writeSSE(toEvent(move))
        await new Promise<void>((resolve) => {
          wake = resolve
          setTimeout(resolve, HEARTBEAT_MS).unref()
        })
        if (waiting.length === 0) await stream.write(': still here\n\n')
      }
    })
  })

  return router
}

function toEvent({ moved, ...live }: LiveMove) {
  return { id: String(moved), data: JSON.stringify(live) }
}
