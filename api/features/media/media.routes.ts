import { z } from '@hono/zod-openapi'
import { Media, MediaChanges, MediaDetail } from '../../contracts/media.ts'
import { IdParam, Text } from '../../contracts/text.ts'
import type { RouteDeps } from '../../deps.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { body, createRouter, inStore, json, route } from '../../http/route.ts'
import { addMedia } from './add-media.ts'
import { deleteMedia } from './delete-media.ts'
import { listUses } from './list-uses.ts'
import { toMedia } from './media-answer.ts'
import { getMedia, listMedia } from './media.queries.ts'
import { readUpload } from './read-upload.ts'
import { updateMedia } from './update-media.ts'

const path = '/api/stores/{store}/media'
const tags = ['Media']
const params = z.object({ store: z.string() })
const one = params.extend({ id: IdParam })

const uploadRoute = route({
  method: 'post',
  path,
  summary: 'Upload a picture: JPEG, PNG, WebP, AVIF, GIF or SVG, at most 20 MB',
  tags,
  access: inStore('media.write'),
  request: {
    params,
    body: {
      required: true,
      content: {
        // No Zod schema: the body is read in pieces, and no further than it may be long.
        'multipart/form-data': {
          schema: {
            type: 'object',
            required: ['file'],
            properties: {
              file: { type: 'string', format: 'binary' },
              alt: { type: 'string', maxLength: 500 },
            },
          },
        },
      },
    },
  },
  responses: { 201: json(Media, 'Stored'), 200: json(Media, 'The same bytes were here already') },
})

const MediaQuery = ListQuery.extend({ q: Text(100).optional(), missing: z.enum(['alt']).optional() })

const listRoute = route({
  method: 'get',
  path,
  summary: 'Pictures, newest first',
  tags,
  access: inStore('media.read'),
  request: { params, query: MediaQuery },
  responses: { 200: json(listOf(Media)) },
})

const getRoute = route({
  method: 'get',
  path: `${path}/{id}`,
  summary: 'A picture and what shows it',
  tags,
  access: inStore('media.read'),
  request: { params: one },
  responses: { 200: json(MediaDetail) },
})

const patchRoute = route({
  method: 'patch',
  path: `${path}/{id}`,
  summary: 'Describe a picture',
  tags,
  access: inStore('media.write'),
  request: { params: one, body: body(MediaChanges) },
  responses: { 200: json(Media) },
})

const Flag = z.stringbool().default(false)

const deleteRoute = route({
  method: 'delete',
  path: `${path}/{id}`,
  summary: 'Hide a picture; refused while something shows it, unless forced',
  tags,
  access: inStore('media.write'),
  request: { params: one, query: z.strictObject({ force: Flag, erase: Flag }) },
  responses: { 204: { description: 'Hidden' } },
})

export function mediaRoutes(deps: RouteDeps) {
  const router = createRouter(deps)
  const placeOf = (store: { id: string }) => ({ storeId: store.id, platform: deps.env.PLATFORM_URL })

  router.openapi(uploadRoute, async (c) => {
    const { store, actor } = c.var
    const { bytes, fileName, alt } = await readUpload(c.req.raw)
    const texts = alt === '' ? {} : { [store.locales[0] ?? 'en']: alt }
    const { row, created } = await addMedia(deps, { store, actor, bytes, fileName, alt: texts })
    return c.json(toMedia(row, placeOf(store)), created ? 201 : 200)
  })

  router.openapi(listRoute, async (c) => {
    const { store } = c.var
    const { limit, cursor, q, missing } = c.req.valid('query')
    const [before] = decodeCursor(cursor, z.tuple([z.int()])) ?? []
    const rows = await listMedia(store.db, { limit, before, q, undescribed: missing === 'alt' })
    return c.json(
      pageOf(
        rows,
        limit,
        (row) => [row.id],
        (row) => toMedia(row, placeOf(store)),
      ),
      200,
    )
  })

  router.openapi(getRoute, async (c) => {
    const { store } = c.var
    const row = await getMedia(store.db, c.req.valid('param').id)
    return c.json({ ...toMedia(row, placeOf(store)), uses: await listUses(store.db, row) }, 200)
  })

  router.openapi(patchRoute, async (c) => {
    const { store, actor } = c.var
    const { id } = c.req.valid('param')
    const row = await updateMedia(deps, { store, actor, id, changes: c.req.valid('json') })
    return c.json(toMedia(row, placeOf(store)), 200)
  })

  router.openapi(deleteRoute, async (c) => {
    const { store, actor } = c.var
    await deleteMedia(deps, { store, actor, id: c.req.valid('param').id, ...c.req.valid('query') })
    return c.body(null, 204)
  })

  return router
}
