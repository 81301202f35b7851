import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../errors.ts'
import { readPicture } from './read-picture.ts'

const draw = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 20, g: 90, b: 140 } } })

/** A PNG whose header promises any size. */
function hugePng(side: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const head = Buffer.alloc(4)
    const tail = Buffer.alloc(4)
    head.writeUInt32BE(data.length)
    tail.writeUInt32BE(crc32(body))
    return Buffer.concat([head, body, tail])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', Buffer.alloc(64)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const svg = (inside: string, attributes = '') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9" ${attributes}>${inside}</svg>`,
  )
const png = () => draw(20, 20).png().toBuffer()
const jpeg = () => draw(600, 600).jpeg().toBuffer()
const disguised = async () => {
  const bytes = await draw(20, 20).gif().toBuffer()
  bytes.write('/*', 6, 'latin1')
  return Buffer.concat([bytes, Buffer.from('*/=1;alert(1)')])
}

const corpus: [string, () => Buffer | Promise<Buffer>][] = [
  ['a PNG of 50,000 x 50,000', () => hugePng(50_000)],
  [
    'an SVG of 50,000 x 50,000',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="50000" height="50000"/>'),
  ],
  ['an SVG with a script', () => svg('<script>alert(1)</script>')],
  [
    'an SVG with a script in a namespace',
    () => svg('<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>'),
  ],
  ['an SVG with an event handler', () => svg('<g/>', 'onload="alert(1)"')],
  ['an SVG with a page inside', () => svg('<foreignObject><b>x</b></foreignObject>')],
  ['an SVG with a javascript link', () => svg('<a xlink:href="java&#115;cript:alert(1)"><g/></a>')],
  ['an SVG that loads a file', () => svg('<image href="file:///etc/passwd" width="9" height="9"/>')],
  ['an SVG that loads from elsewhere', () => svg('<image xlink:href="https://evil.example/x.png"/>')],
  [
    'an SVG with style sheets from elsewhere',
    () => svg('<style>@import "https://evil.example/x.css";</style>'),
  ],
  [
    'an SVG with entities',
    () => Buffer.from('<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>'),
  ],
  [
    'an SVG that repeats itself without end',
    () =>
      svg(
        `<defs><g id="a"/>${Array.from({ length: 40 }, (_, i) => `<g id="b${i}">${`<use href="#b${i - 1}"/>`.repeat(20)}</g>`).join('')}</defs><use href="#b39"/>`,
      ),
  ],
  ['a page with a picture’s name', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a script with a GIF’s signature', () => Buffer.from('GIF89a/*                */=1;alert(1)')],
  ['a GIF that is a script', disguised],
  [
    'a PNG with a page behind it',
    async () => Buffer.concat([await png(), Buffer.from('<html><script>alert(1)</script>')]),
  ],
  ['a PNG with anything behind it', async () => Buffer.concat([await png(), Buffer.from('#!/bin/sh')])],
  [
    'a JPEG with an archive behind it',
    async () => Buffer.concat([await jpeg(), Buffer.from('PK\u0003\u0004rest')]),
  ],
  [
    'a JPEG with PHP in a comment',
    async () => {
      const bytes = await jpeg()
      const comment = Buffer.from('\xff\xfe\x00\x18<?php system(1); ?>\0\0', 'latin1')
      return Buffer.concat([bytes.subarray(0, 2), comment, bytes.subarray(2)])
    },
  ],
  ['a truncated JPEG', async () => (await jpeg()).subarray(0, 900)],
  [
    'a truncated PNG',
    async () => (await draw(400, 400).png({ compressionLevel: 0 }).toBuffer()).subarray(0, 5000),
  ],
  ['only a signature', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ['a PDF', () => Buffer.from('%PDF-1.7 …')],
  ['a film', () => Buffer.from('\0\0\0\x20ftypisom\0\0\0\0', 'latin1')],
  ['an empty file', () => Buffer.alloc(0)],
  ['random bytes', () => Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 7919) % 251))],
]

describe('FS7: hostile uploads', () => {
  it.each(corpus)('refuses %s at once, naming the file', async (_name, make) => {
    const bytes = await make()
    const start = performance.now()
    const refusal: unknown = await readPicture(bytes).catch((error: unknown) => error)
    // The figure is 200 ms; the room above it is for machines that do something else beside.
    expect(performance.now() - start).toBeLessThan(1000)
    expect(refusal).toBeInstanceOf(AppError)
    expect((refusal as AppError).details.errors?.[0]?.path).toBe('file')
  })

  it('lets a camera’s film behind a JPEG pass, and redraws without it', async () => {
    const film = Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42', 'latin1'), Buffer.alloc(5000, 0xab)])
    const picture = await readPicture(Buffer.concat([await jpeg(), film]))
    expect(picture).toMatchObject({ width: 600, height: 600 })
    expect(picture.bytes.includes('ftypmp42')).toBe(false)
  })

  it('draws an SVG as pixels, large enough for a page', async () => {
    const picture = await readPicture(
      svg('<rect width="9" height="4" fill="url(#g)"/><defs><linearGradient id="g"/></defs>'),
    )
    expect(picture).toMatchObject({ type: 'image/svg+xml', width: 1000, height: 1000 })
    expect((await sharp(picture.bytes).metadata()).format).toBe('webp')
  })

  it('makes large pictures no larger than a page can use', async () => {
    const picture = await readPicture(await draw(6000, 3000).jpeg().toBuffer())
    expect(picture).toMatchObject({ width: 2560, height: 1280 })
    expect(picture.placeholder).toMatch(/^data:image\/webp;base64,[\w+/=]+$/)
    expect(picture.placeholder.length).toBeLessThanOrEqual(300)
  })
})
