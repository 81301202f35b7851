import sharp from 'sharp'
import { expect, it } from 'vitest'
import { memoryArtifacts } from '../storage/index.ts'
import { artifactMedia } from './artifact-media.ts'
import { describeMediaStore } from './contract.suite.ts'

describeMediaStore('artifact', async () => {
  const artifacts = memoryArtifacts()
  return {
    media: artifactMedia(artifacts),
    load: ({ storeId, hash }, width, format) => artifacts.get(`media/${storeId}/${hash}/${width}.${format}`),
  }
})

it('leaves nothing behind, the original included', async () => {
  const artifacts = memoryArtifacts()
  const media = artifactMedia(artifacts)
  const picture = { storeId: 'st_aaaaaaaaaaaa', hash: '0123456789abcdef0123456789abcdef' }
  const bytes = await sharp({ create: { width: 90, height: 90, channels: 4, background: '#0000' } })
    .webp()
    .toBuffer()
  expect(await media.keep({ ...picture, width: 90, bytes })).toEqual([90])
  await media.remove(picture)
  for await (const { key } of artifacts.list('media/')) expect.fail(`${key} is still there`)
})
