import { AppError } from '../errors.ts'

/** One field of a multipart form; its body must be read before the next part comes. */
export interface FormPart {
  name: string
  fileName: string | undefined
  body: AsyncGenerator<Buffer>
}

const HEAD_BYTES = 8 * 1024

/**
 * A multipart form part by part, as it arrives: for files that do not fit into memory. Whoever only expects small
 * ones uses the form data that the runtime reads.
 */
export async function* readParts(request: Request): AsyncGenerator<FormPart> {
  const [, quoted, plain] = BOUNDARY.exec(request.headers.get('content-type') ?? '') ?? []
  const boundary = quoted ?? plain
  if (boundary === undefined || !request.body) {
    throw new AppError('unsupported_media', 'Send the file as multipart/form-data.')
  }
  const bytes = createByteQueue(request.body)
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  // The first boundary has no line before it.
  bytes.prepend(Buffer.from('\r\n'))
  await drain(bytes.until(delimiter))
  while ((await bytes.take(2)) !== '--') {
    const head = await readHead(bytes.until(HEAD_END))
    const [, disposition = ''] = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(head) ?? []
    const name = /(?:^|[;\s])name="([^"]*)"/i.exec(disposition)?.[1]
    if (name === undefined) throw unreadable()
    const body = bytes.until(delimiter)
    yield { name, fileName: /(?:^|[;\s])filename="([^"]*)"/i.exec(disposition)?.[1], body }
    await drain(body)
  }
}

/** A short text field. */
export async function readTextPart({ name, body }: FormPart, max: number): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > max * 4) throw new AppError('too_large', `The field ${name} is too long.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const BOUNDARY = /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i
const HEAD_END = Buffer.from('\r\n\r\n')
const NOTHING = Buffer.alloc(0)

const unreadable = () => new AppError('unreadable', 'The body is not what its Content-Type says it is.')

function createByteQueue(stream: ReadableStream<Uint8Array>) {
  const source = stream.getReader()
  let waiting: Buffer = NOTHING

  async function fill(): Promise<void> {
    const { done, value } = await source.read()
    if (done) throw unreadable()
    waiting = Buffer.concat([waiting, value])
  }

  return {
    prepend(bytes: Buffer) {
      waiting = Buffer.concat([bytes, waiting])
    },
    async take(length: number): Promise<string> {
      while (waiting.length < length) await fill()
      const taken = waiting.toString('latin1', 0, length)
      waiting = waiting.subarray(length)
      return taken
    },
    /** Everything before `mark`, which is taken away with it. */
    async *until(mark: Buffer): AsyncGenerator<Buffer> {
      for (;;) {
        const at = waiting.indexOf(mark)
        // What might be the beginning of the mark waits for what follows.
        const certain = at === -1 ? Math.max(0, waiting.length - mark.length + 1) : at
        const chunk = waiting.subarray(0, certain)
        waiting = waiting.subarray(at === -1 ? certain : at + mark.length)
        if (chunk.length > 0) yield chunk
        if (at !== -1) return
        await fill()
      }
    },
  }
}

async function readHead(body: AsyncGenerator<Buffer>): Promise<string> {
  let text: Buffer = NOTHING
  for await (const chunk of body) {
    text = Buffer.concat([text, chunk])
    if (text.length > HEAD_BYTES) throw unreadable()
  }
  return text.toString('utf8')
}

async function drain(body: AsyncGenerator<Buffer>): Promise<void> {
  for await (const _chunk of body);
}
