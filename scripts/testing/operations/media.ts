import sharp from 'sharp'
import type { Operations } from './operation.ts'
import { idsOf, oneOf, prepare, type Scene } from './scene.ts'
import { maybe, texts, title } from './words.ts'

const MEDIA = '/api/stores/{store}/media'

/** A small picture that is like no other. */
async function pictureForm({ random }: Scene): Promise<FormData> {
  const background = { r: random.int(256), g: random.int(256), b: random.int(256) }
  const size = { width: random.between(330, 900), height: random.between(200, 400) }
  const bytes = await sharp({ create: { ...size, channels: 3, background } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], `${random.int(10_000)}.png`))
  form.set('alt', title(random))
  return form
}

export const mediaOf = (scene: Scene) =>
  oneOf(scene, idsOf(scene, 'media', { hidden_at: null }), async () => {
    return (await prepare(scene, `POST ${MEDIA}`, async () => ({ body: await pictureForm(scene) }))).id
  })

export const mediaOperations: Operations = {
  [`POST ${MEDIA}`]: async (scene) => ({ body: await pictureForm(scene) }),
  [`GET ${MEDIA}`]: () => ({}),
  [`GET ${MEDIA}/{id}`]: async (scene) => ({ params: { id: await mediaOf(scene) } }),
  [`PATCH ${MEDIA}/{id}`]: async (scene) => {
    const { random, store } = scene
    const changes = maybe(random, 0.6, {
      alt: () => texts(random, store.locales, title),
      focal: () => (random.chance(0.3) ? null : { x: random.int(11) / 10, y: random.int(11) / 10 }),
      fileName: () => `${random.int(100)}.png`,
    })
    return { params: { id: await mediaOf(scene) }, body: changes }
  },
  [`DELETE ${MEDIA}/{id}`]: async (scene) => ({
    params: { id: await mediaOf(scene) },
    query: { force: 'true' },
  }),
}
