import { Readable } from 'node:stream'
import { z } from '@hono/zod-openapi'
import { CloneStoreInput, MovedStore } from '../../contracts/stores.ts'
import type { RouteDeps } from '../../deps.ts'
import { notFound } from '../../errors.ts'
import { body, createRouter, inStore, json, route, signedIn } from '../../http/route.ts'
import { cloneStore } from './clone-store.ts'
import { exportStore } from './export-store.ts'
import { openRestoreForm } from './restore-form.ts'
import { restoreStore, type MovedStore as Moved } from './restore-store.ts'
import { findStoreRow } from './stores.queries.ts'
import { toStoreAnswer } from './store-answer.ts'
import { waitUntilLive } from './wait-until-live.ts'

const StoreParam = z.object({ store: z.string() })
const tags = ['Stores']

/** What an archive that is sent may have when it is unpacked; an operator's command line takes any. */
const MAX_ARCHIVE = 8 * 1024 ** 3

const exportRoute = route({
  method: 'get',
  path: '/api/stores/{store}/export',
  summary: 'The whole store as one archive',
  description:
    'Tar and gzip: `manifest.json`, the rows of each table, the files of the pictures. It holds no secret that lets ' +
    'anybody in; its manifest lists what must be entered again where it is restored.',
  tags,
  access: inStore('store.export'),
  request: { params: StoreParam },
  responses: {
    200: {
      description: 'The archive',
      content: { 'application/gzip': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
})

const restoreRoute = route({
  method: 'post',
  path: '/api/stores/restore',
  summary: 'A new store from an archive',
  description:
    'Under the name and address it had, if that is free, or under others. You become its merchant.',
  tags,
  access: signedIn,
  request: {
    body: {
      required: true,
      content: {
        // No Zod schema: the archive is read as it arrives, and never whole.
        'multipart/form-data': {
          schema: {
            type: 'object',
            required: ['archive'],
            properties: {
              archive: { type: 'string', format: 'binary' },
              slug: { type: 'string', maxLength: 60 },
              name: { type: 'string', maxLength: 80 },
            },
          },
        },
      },
    },
  },
  responses: { 201: json(MovedStore, 'The store, and what must be entered again') },
})

const cloneRoute = route({
  method: 'post',
  path: '/api/stores/{store}/clone',
  summary: 'Another store with the same catalog, content and branches',
  tags,
  access: inStore('store.export'),
  request: { params: StoreParam, body: body(CloneStoreInput) },
  responses: { 201: json(MovedStore, 'The store, and what must be entered again') },
})

export function movingRoutes(deps: RouteDeps) {
  const router = createRouter(deps)
  const answer = async ({ store, enterAgain }: Moved) => {
    await waitUntilLive(deps, store.id)
    return { ...toStoreAnswer(deps, (await findStoreRow(deps.db, store.id)) ?? store), enterAgain }
  }

  router.openapi(exportRoute, async (c) => {
    const row = await findStoreRow(deps.db, c.get('store').id)
    if (!row) throw notFound('store')
    const { fileName, body: archive } = await exportStore(deps, row, { actor: c.get('actor') })
    c.header('Content-Type', 'application/gzip')
    c.header('Content-Disposition', `attachment; filename="${fileName}"`)
    c.header('Cache-Control', 'no-store')
    return c.body(Readable.toWeb(archive) as ReadableStream)
  })

  router.openapi(restoreRoute, async (c) => {
    const form = await openRestoreForm(c.req.raw)
    const moved = await restoreStore(deps, { ...form, actor: c.get('actor'), maxBytes: MAX_ARCHIVE })
    return c.json(await answer(moved), 201)
  })

  router.openapi(cloneRoute, async (c) => {
    const row = await findStoreRow(deps.db, c.get('store').id)
    if (!row) throw notFound('store')
    const moved = await cloneStore(deps, row, { actor: c.get('actor'), ...c.req.valid('json') })
    return c.json(await answer(moved), 201)
  })

  return router
}
