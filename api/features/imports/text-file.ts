import { isUtf8 } from 'node:buffer'
import { accept, refuse, type Result } from '../../domain/refusal.ts'

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** How a file writes its letters. What is no text at all is refused. */
export function detectEncoding(bytes: Uint8Array): Result<Encoding> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return accept('utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return accept('utf-16be')
  if (bytes.includes(0)) return refuse('not_text', 'This is not a CSV file. Save the sheet as CSV first')
  return accept(isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

/** Decoded piece by piece; a letter may begin in one and end in the next. */
export async function* decode(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}
