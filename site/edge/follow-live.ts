import { StringDecoder } from 'node:string_decoder'
import { Agent, request } from 'undici'
import type { StoreLive } from '../../api/contracts/live.ts'
import type { EdgeLog } from './edge-log.ts'

export interface LiveFollower {
  readonly connected: boolean
  close(): Promise<void>
}

export interface FollowDeps {
  apiUrl: URL
  log: EdgeLog
  onNews(live: StoreLive): void
  /** Something may have been missed: the stream began, or began anew. */
  onGap(): void
}

const SILENCE_MS = 45_000
const LONGEST_PAUSE_MS = 5_000

/** Follows `/internal/live`, where it left off after every break, until closed. */
export function followLive({ apiUrl, log, onNews, onGap }: FollowDeps): LiveFollower {
  const agent = new Agent({
    headersTimeout: SILENCE_MS,
    bodyTimeout: SILENCE_MS,
    connect: { timeout: 2_000 },
  })
  const closing = new AbortController()
  let lastId = ''
  let connected = false

  async function followOnce(): Promise<void> {
    const { statusCode, body } = await request(new URL('/internal/live', apiUrl), {
      dispatcher: agent,
      signal: closing.signal,
      headers: { accept: 'text/event-stream', ...(lastId ? { 'last-event-id': lastId } : {}) },
    })
    if (statusCode !== 200) {
      await body.dump()
      throw new Error(`/internal/live answered ${statusCode}`)
    }
    connected = true
    onGap()
    for await (const event of readEvents(body)) {
      if (event.name === 'reset') onGap()
      else if (event.data) onNews(JSON.parse(event.data) as StoreLive)
      if (event.id) lastId = event.id
    }
  }

  async function followAlways(): Promise<void> {
    let failures = 0
    while (!closing.signal.aborted) {
      const was = connected
      await followOnce().catch((error: unknown) => {
        if (closing.signal.aborted) return
        if (failures++ === 0 || was)
          log.warn({ err: error }, 'live stream lost; stores are read again every few seconds')
      })
      if (connected) failures = 0
      connected = false
      const pause = Math.min(100 * 2 ** failures, LONGEST_PAUSE_MS) * (0.75 + Math.random() / 2)
      await waitUnless(closing.signal, pause)
    }
  }

  const running = followAlways()
  return {
    get connected() {
      return connected
    },
    async close() {
      closing.abort()
      await running
      await agent.destroy()
    },
  }
}

function waitUnless(signal: AbortSignal, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const timer = setTimeout(finish, milliseconds)
    signal.addEventListener('abort', finish)
    function finish() {
      clearTimeout(timer)
      signal.removeEventListener('abort', finish)
      resolve()
    }
  })
}

export interface ServerEvent {
  id: string
  name: string
  data: string
}

/** The event stream format, as far as anyone sends it. */
export async function* readEvents(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ServerEvent> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let event: ServerEvent = { id: '', name: '', data: '' }
  for await (const chunk of chunks) {
    const lines = (rest + decoder.write(chunk)).split(/\r?\n/)
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (line === '') {
        if (event.data || event.name) yield event
        event = { id: '', name: '', data: '' }
        continue
      }
      const [, field, value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? []
      if (field === 'id') event.id = value
      else if (field === 'event') event.name = value
      else if (field === 'data') event.data += event.data ? `\n${value}` : value
    }
  }
}
