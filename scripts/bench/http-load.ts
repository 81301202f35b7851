import { connect, type Socket } from 'node:net'

export interface LoadInput {
  port: number
  host: string
  paths: string[]
  connections: number
  /** Requests on the way on a connection at a time. */
  depth: number
  seconds: number
  /** So many requests a second over all connections instead of as many as it gives. */
  rate?: number
  headers?: Record<string, string>
  /** From which address of this machine. */
  from?: string
  /** Whether refusals are answers too. */
  refused?: boolean
}

export interface LoadResult {
  perSecond: number
  /** Milliseconds from sending to the last byte; with `rate` only. */
  latencies: number[]
}

const HEADER_END = Buffer.from('\r\n\r\n')
const LENGTH = Buffer.from('\r\ncontent-length: ')
const LENGTH_CAPITAL = Buffer.from('\r\nContent-Length: ')
const OK = Buffer.from('HTTP/1.1 200')

/**
 * A browser's requests over bare sockets: a client with its own parsing and objects a request would need more of
 * the machine than the server it measures. Every answer must be a whole one with status 200.
 */
export async function load(input: LoadInput): Promise<LoadResult> {
  const { connections, seconds, rate } = input
  const requests = input.paths.map((path) => writeRequest(input.host, path, input.headers))
  let next = 0
  const takeRequest = () => requests[next++ % requests.length] ?? requests[0]!
  const visitors = await Promise.all(
    Array.from({ length: connections }, () => openVisitor(input, takeRequest)),
  )
  const started = performance.now()
  const ends = started + seconds * 1000
  if (rate) await sendSteadily(visitors, rate, ends)
  else await Promise.all(visitors.map((visitor) => visitor.sendUntil(ends, input.depth)))
  const took = (performance.now() - started) / 1000
  await Promise.all(visitors.map((visitor) => visitor.close()))
  const answered = visitors.reduce((sum, visitor) => sum + visitor.answered(), 0)
  return { perSecond: answered / took, latencies: visitors.flatMap((visitor) => visitor.latencies) }
}

function writeRequest(host: string, path: string, headers: Record<string, string> = {}): Buffer {
  const sent = { Host: host, Accept: 'text/html', 'Accept-Encoding': 'gzip, br', ...headers }
  const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}`)
  return Buffer.from([`GET ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n'))
}

type Visitor = Awaited<ReturnType<typeof openVisitor>>

async function openVisitor(
  { port, from = '127.0.0.1', refused = false }: LoadInput,
  takeRequest: () => Buffer,
) {
  const socket = connect({ port, host: '127.0.0.1', localAddress: from, noDelay: true })
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  const sent: number[] = []
  const latencies: number[] = []
  let answered = 0
  let onAnswer: (count: number) => void = () => undefined
  let fail: (error: Error) => void = () => undefined
  readAnswers(
    socket,
    (count) => {
      const now = performance.now()
      for (let n = 0; n < count && sent.length > 0; n++) latencies.push(now - sent.shift()!)
      answered += count
      onAnswer(count)
    },
    (error) => fail(error),
    refused,
  )
  return {
    latencies,
    answered: () => answered,
    sendOne() {
      sent.push(performance.now())
      socket.write(takeRequest())
    },
    sendUntil: (ends: number, depth: number) =>
      new Promise<void>((resolve, reject) => {
        let waiting = depth
        fail = reject
        onAnswer = (count) => {
          waiting -= count
          if (performance.now() >= ends) return waiting === 0 ? resolve() : undefined
          waiting += count
          socket.write(
            count === 1 ? takeRequest() : Buffer.concat(Array.from({ length: count }, takeRequest)),
          )
        }
        socket.write(Buffer.concat(Array.from({ length: depth }, takeRequest)))
      }),
    drained: () =>
      new Promise<void>((resolve, reject) => {
        fail = reject
        if (sent.length === 0) return resolve()
        onAnswer = () => sent.length === 0 && resolve()
      }),
    close: () => new Promise<void>((resolve) => socket.once('close', () => resolve()).destroy()),
  }
}

/** Tells how many whole answers each piece of the stream ends. */
function readAnswers(
  socket: Socket,
  onAnswers: (count: number) => void,
  onError: (error: Error) => void,
  refused: boolean,
): void {
  let rest: Buffer = Buffer.alloc(0)
  socket.on('error', onError)
  socket.on('data', (piece: Buffer) => {
    let bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : piece
    let count = 0
    for (;;) {
      const headerEnd = bytes.indexOf(HEADER_END)
      if (headerEnd === -1) break
      if (!refused && !bytes.subarray(0, OK.length).equals(OK)) {
        onError(new Error(`The server answered ${bytes.toString('latin1', 0, 60)}`))
        return
      }
      const whole = headerEnd + HEADER_END.length + contentLength(bytes)
      if (bytes.length < whole) break
      bytes = bytes.subarray(whole)
      count++
    }
    rest = bytes
    if (count > 0) onAnswers(count)
  })
}

function contentLength(bytes: Buffer): number {
  let at = bytes.indexOf(LENGTH_CAPITAL)
  if (at === -1) at = bytes.indexOf(LENGTH)
  if (at === -1) throw new Error('An answer came without its length')
  let length = 0
  for (let digit = at + LENGTH.length; bytes[digit]! >= 0x30 && bytes[digit]! <= 0x39; digit++) {
    length = length * 10 + bytes[digit]! - 0x30
  }
  return length
}

const TICK_MS = 2

/** Spread evenly over time and connections, whether answers come or not. */
async function sendSteadily(visitors: Visitor[], rate: number, ends: number): Promise<void> {
  const started = performance.now()
  let sent = 0
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const now = performance.now()
      const due = Math.floor(((now - started) / 1000) * rate)
      for (; sent < due; sent++) visitors[sent % visitors.length]!.sendOne()
      if (now < ends) return
      clearInterval(timer)
      resolve()
    }, TICK_MS)
  })
  await Promise.all(visitors.map((visitor) => visitor.drained()))
}
