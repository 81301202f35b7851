import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readParts, readTextPart } from './read-parts.ts'

function requestOf(body: Buffer, type: string, piece: number): Request {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < body.length; at += piece) controller.enqueue(body.subarray(at, at + piece))
      controller.close()
    },
  })
  return new Request('http://localhost/', {
    method: 'POST',
    headers: { 'content-type': type },
    body: stream,
    duplex: 'half',
  } as RequestInit)
}

async function read(request: Request) {
  const parts = []
  for await (const { name, fileName, body } of readParts(request)) {
    const chunks: Buffer[] = []
    for await (const chunk of body) chunks.push(chunk)
    parts.push({ name, fileName, bytes: Buffer.concat(chunks) })
  }
  return parts
}

async function formOf(fields: Record<string, string | Blob>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value as string)
  const response = new Response(form)
  return { type: response.headers.get('content-type') ?? '', body: Buffer.from(await response.arrayBuffer()) }
}

describe('readParts', () => {
  it.each([1, 7, 64, 100_000])(
    'gives every part whole when the form comes in pieces of %i bytes',
    async (piece) => {
      const picture = Buffer.concat([randomBytes(5000), Buffer.from('\r\n--\r\n'), randomBytes(200)])
      const { type, body } = await formOf({
        slug: 'münchen',
        archive: new File([picture], 'a.tar.gz'),
        name: '',
      })
      expect(await read(requestOf(body, type, piece))).toEqual([
        { name: 'slug', fileName: undefined, bytes: Buffer.from('münchen') },
        { name: 'archive', fileName: 'a.tar.gz', bytes: picture },
        { name: 'name', fileName: undefined, bytes: Buffer.alloc(0) },
      ])
    },
  )

  it('goes on behind a part that nobody read', async () => {
    const { type, body } = await formOf({ first: 'x'.repeat(1000), second: 'y' })
    const names: string[] = []
    for await (const { name } of readParts(requestOf(body, type, 50))) names.push(name)
    expect(names).toEqual(['first', 'second'])
  })

  it('refuses what ends too early, what is no form, and a text that is too long', async () => {
    const { type, body } = await formOf({ text: 'x'.repeat(1000) })
    await expect(read(requestOf(body.subarray(0, -6), type, 100))).rejects.toMatchObject({
      code: 'unreadable',
    })
    await expect(read(requestOf(Buffer.from('{}'), type, 100))).rejects.toMatchObject({ code: 'unreadable' })
    await expect(read(requestOf(body, 'application/json', 100))).rejects.toMatchObject({
      code: 'unsupported_media',
    })
    const first = await readParts(requestOf(body, type, 100)).next()
    expect(first.done).toBe(false)
    if (!first.done) await expect(readTextPart(first.value, 10)).rejects.toMatchObject({ code: 'too_large' })
  })
})
