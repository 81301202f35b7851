import { readdirSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { MediaStoreError } from './contract.ts'
import type { Size } from './encode-size.ts'
import { makeSizes } from './make-sizes.ts'

const draw = (width: number) =>
  sharp({ create: { width, height: width, channels: 3, background: '#246' } })
    .jpeg()
    .toBuffer()

const small: Size[] = [{ width: 40, formats: ['avif', 'webp'] }]

/** The process that encodes for this one, by what the kernel says. */
function findEncoder(): number | undefined {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const found = pids.find((pid) => {
    try {
      const isOurs = readFileSync(`/proc/${pid}/status`, 'utf8').includes(`PPid:\t${process.pid}\n`)
      return isOurs && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('size-process')
    } catch {
      return false
    }
  })
  return found === undefined ? undefined : Number(found)
}

describe('makeSizes', () => {
  it('makes every size of several pictures at once', async () => {
    const pictures = await Promise.all([60, 70, 80].map(draw))
    const made = await Promise.all(pictures.map((picture) => makeSizes(picture, small)))
    for (const files of made) {
      expect(files.map(({ width, format }) => `${width}.${format}`)).toEqual(['40.avif', '40.webp'])
      expect(await sharp(files[0]?.bytes).metadata()).toMatchObject({ width: 40, compression: 'av1' })
    }
  })

  it('says what is wrong with a picture, and makes the next', async () => {
    const broken = makeSizes(Buffer.from('no picture at all'), small)
    await expect(broken).rejects.toThrow(MediaStoreError)
    expect(await makeSizes(await draw(60), small)).toHaveLength(2)
  })

  it('loses what it was at when its process dies, and makes the next in a new one', async () => {
    const long = makeSizes(await draw(5000), [{ width: 5000, formats: ['avif'] }])
    process.kill(findEncoder() ?? expect.fail('no process encodes'), 'SIGKILL')
    await expect(long).rejects.toThrow('has ended')
    expect(await makeSizes(await draw(60), small)).toHaveLength(2)
  })
})
