import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

/** Those of the packs that come as static files, and the one that Arabic is set in. */
const FILES = [
  ...['latin', 'latin-ext'].flatMap((letters) => [
    `@fontsource/archivo-narrow/files/archivo-narrow-${letters}-700-normal.woff`,
    `@fontsource/cormorant/files/cormorant-${letters}-700-normal.woff`,
    `@fontsource/jost/files/jost-${letters}-600-normal.woff`,
    `@fontsource/bricolage-grotesque/files/bricolage-grotesque-${letters}-700-normal.woff`,
  ]),
  '@fontsource/el-messiri/files/el-messiri-arabic-700-normal.woff',
]

/** Unpacks the fonts into a folder; answers the settings with which nothing else on the machine is found. */
export async function readFonts(folder: string): Promise<string> {
  const { resolve } = createRequire(import.meta.url)
  await mkdir(folder, { recursive: true })
  await Promise.all(
    FILES.map(async (file) => {
      const name = file.slice(file.lastIndexOf('/') + 1).replace('.woff', '.ttf')
      await writeFile(join(folder, name), unpackWoff(await readFile(resolve(file))))
    }),
  )
  const settings = join(folder, 'fonts.conf')
  await writeFile(
    settings,
    `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>`,
  )
  return settings
}

const HEADER = 12
const RECORD = 16
const WOFF_HEADER = 44
const WOFF_RECORD = 20

/** WOFF is a TrueType file with each of its tables deflated. */
export function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const head = Buffer.alloc(HEADER + RECORD * count)
  const power = Math.floor(Math.log2(count))
  head.writeUInt32BE(woff.readUInt32BE(4), 0)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(RECORD * 2 ** power, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(RECORD * count - RECORD * 2 ** power, 10)
  const parts: Buffer[] = [head]
  let end = head.length
  for (let at = 0; at < count; at++) {
    const from = WOFF_HEADER + WOFF_RECORD * at
    const [offset, packed, length, checksum] = [4, 8, 12, 16].map((place) => woff.readUInt32BE(from + place))
    const stored = woff.subarray(offset, offset! + packed!)
    const table = packed! < length! ? inflateSync(stored) : stored
    const to = HEADER + RECORD * at
    woff.copy(head, to, from, from + 4)
    head.writeUInt32BE(checksum!, to + 4)
    head.writeUInt32BE(end, to + 8)
    head.writeUInt32BE(table.length, to + 12)
    const filler = Buffer.alloc(-table.length & 3)
    parts.push(table, filler)
    end += table.length + filler.length
  }
  return Buffer.concat(parts)
}
