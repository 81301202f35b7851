import type { UploadType } from './sniff-type.ts'

const MARKUP = ['<script', '<?php', '<html', '<!doctype html', '<iframe']
const BEHIND = ['PK\u0003\u0004', '%PDF-', '<svg']

/**
 * Files that are a picture and something else: a page, a program, an archive. Nothing of an upload is ever served
 * as it came, so they could do no harm here; who sends one is told so.
 */
export function findStowaway(bytes: Buffer, type: UploadType): string | undefined {
  const text = bytes.toString('latin1')
  const lower = text.toLowerCase()
  const markup = MARKUP.find((each) => lower.includes(each))
  if (markup) return `contains ${markup}`
  if (opensComment(bytes, type)) return 'is a script in disguise'
  const end = endOf(bytes, type)
  if (end === undefined) return undefined
  const rest = text.slice(end)
  const other = BEHIND.find((each) => rest.includes(each))
  if (other) return 'has another file behind the picture'
  // Cameras put films and depth maps behind a JPEG; the other formats end where they end.
  return type !== 'image/jpeg' && /[^\0\s]/.test(rest) ? 'goes on behind the end of the picture' : undefined
}

/** A header whose size field reads as the beginning of a comment, so that the file runs as JavaScript. */
function opensComment(bytes: Buffer, type: UploadType): boolean {
  const place = { 'image/gif': 6, 'image/jpeg': 4 }[type as string]
  if (place === undefined) return false
  return ['/*', '//'].includes(bytes.toString('latin1', place, place + 2))
}

/** Where the picture's own bytes end; undefined when that cannot be told. */
function endOf(bytes: Buffer, type: UploadType): number | undefined {
  switch (type) {
    case 'image/png':
      return endOfPng(bytes)
    case 'image/webp':
      return bytes.length < 8 ? undefined : 8 + bytes.readUInt32LE(4) + (bytes.readUInt32LE(4) % 2)
    case 'image/gif':
      return endOfGif(bytes)
    case 'image/jpeg':
      return endOfJpeg(bytes)
    case 'image/avif':
    case 'image/svg+xml':
      return undefined
  }
}

function endOfPng(bytes: Buffer): number | undefined {
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const next = at + 12 + length
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return next
    at = next
  }
  return undefined
}

function endOfJpeg(bytes: Buffer): number | undefined {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xd9) return at + 2
    if (marker === 0xff) {
      at += 1
      continue
    }
    at += 2 + bytes.readUInt16BE(at + 2)
    if (marker === 0xda) at = nextMarker(bytes, at)
  }
  return undefined
}

/** Within the picture's data an 0xff stands before a zero or a restart mark; before anything else it ends. */
function nextMarker(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

function endOfGif(bytes: Buffer): number | undefined {
  let at = 13 + colourTable(bytes[10] ?? 0)
  while (at < bytes.length) {
    const block = bytes[at]
    if (block === 0x3b) return at + 1
    if (block === 0x2c) at = endOfBlocks(bytes, at + 11 + colourTable(bytes[at + 9] ?? 0))
    else if (block === 0x21) at = endOfBlocks(bytes, at + 2)
    else return at
  }
  return undefined
}

const colourTable = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)

function endOfBlocks(bytes: Buffer, from: number): number {
  let at = from
  while (at < bytes.length && bytes[at] !== 0) at += (bytes[at] ?? 0) + 1
  return at + 1
}
