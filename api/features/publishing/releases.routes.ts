import { z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import {
  PublishRequested,
  Release,
  ReleasedPages,
  ReleaseList,
  WithholdInput,
} from '../../contracts/releases.ts'
import { IdParam } from '../../contracts/text.ts'
import type { RouteDeps } from '../../deps.ts'
import { notFound } from '../../errors.ts'
import { decodeCursor, ListQuery, pageOf } from '../../http/page.ts'
import { body, createRouter, inStore, json, route } from '../../http/route.ts'
import { countConcerned } from './plan-pages.ts'
import {
  findRelease,
  findReleasedPages,
  listReleases,
  pagesASecond,
  readHold,
  toRelease,
} from './releases.queries.ts'
import { requestPublish } from './request-publish.ts'
import { requestWithholding } from './request-withholding.ts'
import { rollback } from './rollback.ts'

const StoreParam = z.object({ store: z.string() })
const ReleaseParam = StoreParam.extend({ id: IdParam })
const tags = ['Publishing']

const listRoute = route({
  method: 'get',
  path: '/api/stores/{store}/releases',
  summary: 'Releases, newest first',
  tags,
  access: inStore('releases.read'),
  request: { params: StoreParam, query: ListQuery },
  responses: { 200: json(ReleaseList) },
})

const publishRoute = route({
  method: 'post',
  path: '/api/stores/{store}/releases',
  summary: 'Publish every page; also resumes after a rollback',
  tags,
  access: inStore('releases.write'),
  request: { params: StoreParam },
  responses: { 202: json(PublishRequested, 'Under way: how many pages, and about how long') },
})

const getRoute = route({
  method: 'get',
  path: '/api/stores/{store}/releases/{id}',
  summary: 'A release',
  tags,
  access: inStore('releases.read'),
  request: { params: ReleaseParam },
  responses: { 200: json(Release) },
})

const pagesRoute = route({
  method: 'get',
  path: '/api/stores/{store}/releases/{id}/pages',
  summary: 'What a release changed, and why each page was made anew: the first 200',
  tags,
  access: inStore('releases.read'),
  request: { params: ReleaseParam },
  responses: { 200: json(ReleasedPages) },
})

const rollbackRoute = route({
  method: 'post',
  path: '/api/stores/{store}/releases/{id}/rollback',
  summary: 'Make this release the live one and hold it; with the newest release: resume',
  tags,
  access: inStore('releases.write'),
  request: { params: ReleaseParam },
  responses: { 200: json(Release) },
})

const withholdRoute = route({
  method: 'post',
  path: '/api/stores/{store}/releases/withhold',
  summary: 'Take down what pages said before: no older release shows it any more',
  tags,
  access: inStore('releases.write'),
  request: { params: StoreParam, body: body(WithholdInput) },
  responses: { 202: { description: 'Under way' } },
})

const eventsRoute = route({
  method: 'get',
  path: '/api/stores/{store}/releases/{id}/events',
  summary: 'A release as it goes on, as server-sent events',
  tags,
  access: inStore('releases.read'),
  request: { params: ReleaseParam },
  responses: {
    200: { description: 'An event a step', content: { 'text/event-stream': { schema: z.string() } } },
  },
})

const HEARTBEAT_MS = 15_000

export function releasesRoutes(deps: RouteDeps) {
  const router = createRouter(deps)

  router.openapi(listRoute, async (c) => {
    const store = c.get('store')
    const { limit, cursor } = c.req.valid('query')
    const [before] = decodeCursor(cursor, z.tuple([z.int()])) ?? []
    const [rows, hold] = await Promise.all([
      listReleases(store.db, { before, limit: limit + 1 }),
      readHold(deps.db, store),
    ])
    return c.json({ ...pageOf(rows, limit, (row) => [row.id], toRelease), ...hold }, 200)
  })

  router.openapi(publishRoute, async (c) => {
    const store = c.get('store')
    await requestPublish(deps, store, { actor: c.get('actor') })
    const [pages, speed] = await Promise.all([
      countConcerned(store.db, store.id, { kind: 'every' }),
      pagesASecond(store.db),
    ])
    return c.json({ pages, seconds: Math.round((pages / speed) * 10) / 10 }, 202)
  })

  router.openapi(getRoute, async (c) => {
    const row = await findRelease(c.get('store').db, c.req.valid('param').id)
    if (!row) throw notFound('release')
    return c.json(toRelease(row), 200)
  })

  router.openapi(pagesRoute, async (c) => {
    const row = await findReleasedPages(c.get('store').db, c.req.valid('param').id)
    if (!row) throw notFound('release')
    return c.json({ data: row.noted, total: Math.max(row.changed, row.noted.length) }, 200)
  })

  router.openapi(rollbackRoute, async (c) => {
    const store = c.get('store')
    const { id } = c.req.valid('param')
    await rollback(deps, store, { releaseId: id, actor: c.get('actor') })
    const row = await findRelease(store.db, id)
    if (!row) throw notFound('release')
    return c.json(toRelease(row), 200)
  })

  router.openapi(withholdRoute, async (c) => {
    await requestWithholding(c.get('store'), { actor: c.get('actor'), paths: c.req.valid('json').paths })
    return c.body(null, 202)
  })

  router.openapi(eventsRoute, async (c) => {
    const store = c.get('store')
    const { id } = c.req.valid('param')
    if (!(await findRelease(store.db, id))) throw notFound('release')
    return streamSSE(c, async (stream) => {
      let wake = () => {}
      const unsubscribe = deps.live.subscribe((move) => {
        if (move.storeId === store.id) wake()
      })
      stream.onAbort(() => {
        unsubscribe()
        wake()
      })
      while (!stream.aborted) {
        const moved = new Promise<void>((resolve) => {
          wake = resolve
          setTimeout(resolve, HEARTBEAT_MS).unref()
        })
        const row = await findRelease(store.db, id)
        if (!row) break
        await stream.writeSSE({ event: row.status, data: JSON.stringify(toRelease(row)) })
        if (row.status !== 'building') break
        await moved
      }
      unsubscribe()
    })
  })

  return router
}
