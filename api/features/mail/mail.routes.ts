import { z } from '@hono/zod-openapi'
import { MailAnswer, MailPreview, MailStatus } from '../../contracts/mail.ts'
import { IdParam, Text } from '../../contracts/text.ts'
import { platformDb } from '../../db/platform-db.ts'
import { openStore } from '../../db/store-db.ts'
import type { RouteDeps } from '../../deps.ts'
import { normaliseEmail } from '../../domain/email.ts'
import { notFound } from '../../errors.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { createRouter, inStore, json, onPlatform, route } from '../../http/route.ts'
import { audit, auditPlatform } from '../audit/index.ts'
import { findMail, listMail, openMailLog, type MailLog } from './mail.queries.ts'
import { retryMail } from './retry-mail.ts'
import { toMailAnswer, toMailPreview } from './show-mail.ts'

const Query = ListQuery.extend({ status: MailStatus.optional(), recipient: Text(254).optional() })
const Cursor = z.tuple([z.int().min(0)])
const StoreParams = z.object({ store: z.string() })
const MailParams = z.object({ id: IdParam })
const PLATFORM = 'Picksy'

const listRoute = route({
  method: 'get',
  path: '/api/stores/{store}/mail',
  summary: 'The store’s mail: what is waiting, was sent, or failed',
  tags: ['Mail'],
  access: inStore('mail.read'),
  request: { params: StoreParams, query: Query },
  responses: { 200: json(listOf(MailAnswer)) },
})

const previewRoute = route({
  method: 'get',
  path: '/api/stores/{store}/mail/{id}',
  summary: 'A mail as its recipient sees it, without its code',
  tags: ['Mail'],
  access: inStore('mail.read'),
  request: { params: StoreParams.extend(MailParams.shape) },
  responses: { 200: json(MailPreview) },
})

const retryRoute = route({
  method: 'post',
  path: '/api/stores/{store}/mail/{id}/retry',
  summary: 'Send a mail again that failed',
  tags: ['Mail'],
  access: inStore('mail.write'),
  request: { params: StoreParams.extend(MailParams.shape) },
  responses: { 202: json(MailAnswer, 'On its way') },
})

const platformListRoute = route({
  method: 'get',
  path: '/api/platform/mail',
  summary: 'The platform’s own mail',
  tags: ['Mail'],
  access: onPlatform('platform.read'),
  request: { query: Query },
  responses: { 200: json(listOf(MailAnswer)) },
})

const platformPreviewRoute = route({
  method: 'get',
  path: '/api/platform/mail/{id}',
  summary: 'A mail of the platform as its recipient sees it, without its code',
  tags: ['Mail'],
  access: onPlatform('platform.read'),
  request: { params: MailParams },
  responses: { 200: json(MailPreview) },
})

const platformRetryRoute = route({
  method: 'post',
  path: '/api/platform/mail/{id}/retry',
  summary: 'Send a mail of the platform again that failed',
  tags: ['Mail'],
  access: onPlatform('platform.write'),
  request: { params: MailParams },
  responses: { 202: json(MailAnswer, 'On its way') },
})

export function mailRoutes(deps: RouteDeps) {
  const router = createRouter(deps)
  const entry = (id: number) => ({ action: 'mail.retry', entity: 'mail', entityId: String(id) })

  router.openapi(listRoute, async (c) => {
    const { id, name } = c.get('store')
    return c.json(await answerList(openMailLog(deps.db, id), name, c.req.valid('query')), 200)
  })
  router.openapi(previewRoute, async (c) => {
    const { id, name } = c.get('store')
    return c.json(await answerPreview(openMailLog(deps.db, id), name, c.req.valid('param').id), 200)
  })
  router.openapi(retryRoute, async (c) => {
    const { id } = c.req.valid('param')
    const { id: storeId, name } = c.get('store')
    const row = await retryMail(deps, { storeId, id }, (trx) =>
      audit(openStore(trx, storeId), c.get('actor'), entry(id)),
    )
    return c.json(toMailAnswer(row, name), 202)
  })

  router.openapi(platformListRoute, async (c) =>
    c.json(await answerList(openMailLog(deps.db, null), PLATFORM, c.req.valid('query')), 200),
  )
  router.openapi(platformPreviewRoute, async (c) =>
    c.json(await answerPreview(openMailLog(deps.db, null), PLATFORM, c.req.valid('param').id), 200),
  )
  router.openapi(platformRetryRoute, async (c) => {
    const { id } = c.req.valid('param')
    const row = await retryMail(deps, { storeId: null, id }, (trx) =>
      auditPlatform(platformDb(trx), c.get('actor'), entry(id)),
    )
    return c.json(toMailAnswer(row, PLATFORM), 202)
  })

  return router
}

async function answerList(log: MailLog, brand: string, query: z.infer<typeof Query>) {
  const { limit, cursor, status, recipient } = query
  const before = decodeCursor(cursor, Cursor)?.[0]
  const rows = await listMail(log, {
    limit,
    ...(before !== undefined && { before }),
    ...(status && { status }),
    ...(recipient && { recipient: normaliseEmail(recipient) }),
  })
  return pageOf(
    rows,
    limit,
    (row) => [row.id],
    (row) => toMailAnswer(row, brand),
  )
}

async function answerPreview(log: MailLog, brand: string, id: number): Promise<MailPreview> {
  const row = await findMail(log, id)
  if (!row) throw notFound('mail')
  return toMailPreview(row, brand)
}
