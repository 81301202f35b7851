import { z } from '@hono/zod-openapi'
import { AuditEntryAnswer } from '../../contracts/audit.ts'
import { Text } from '../../contracts/text.ts'
import type { RouteDeps } from '../../deps.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { createRouter, inStore, json, onPlatform, route } from '../../http/route.ts'
import { platformDb } from '../../db/platform-db.ts'
import { findPeople, listAudit, type AuditRow, type People } from './audit.queries.ts'

const Query = ListQuery.extend({
  action: Text(100).optional(),
  entity: Text(100).optional(),
  entityId: Text(100).optional(),
  actorId: z.uuid().optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
})

const Cursor = z.tuple([z.int().min(0)])

const storeAuditRoute = route({
  method: 'get',
  path: '/api/stores/{store}/audit',
  summary: 'What was done to the store, and by whom',
  tags: ['Audit'],
  access: inStore('audit.read'),
  request: { params: z.object({ store: z.string() }), query: Query },
  responses: { 200: json(listOf(AuditEntryAnswer)) },
})

const platformAuditRoute = route({
  method: 'get',
  path: '/api/platform/audit',
  summary: 'What was done to accounts and to the platform itself',
  tags: ['Audit'],
  access: onPlatform('platform.read'),
  request: { query: Query },
  responses: { 200: json(listOf(AuditEntryAnswer)) },
})

export function auditRoutes(deps: RouteDeps) {
  const router = createRouter(deps)
  const answer = async (log: unknown, query: z.infer<typeof Query>) => {
    const rows = await listAudit(log, toFilter(query))
    const people = await findPeople(deps.db, rows)
    return pageOf(
      rows,
      query.limit,
      ({ id }) => [id],
      (row) => toAnswer(row, people),
    )
  }

  router.openapi(storeAuditRoute, async (c) =>
    c.json(await answer(c.get('store').db, c.req.valid('query')), 200),
  )
  router.openapi(platformAuditRoute, async (c) =>
    c.json(await answer(platformDb(deps.db), c.req.valid('query')), 200),
  )

  return router
}

function toFilter({ cursor, from, to, ...rest }: z.infer<typeof Query>) {
  const before = decodeCursor(cursor, Cursor)?.[0]
  return {
    ...rest,
    ...(before !== undefined && { before }),
    ...(from !== undefined && { from: new Date(from) }),
    ...(to !== undefined && { to: new Date(to) }),
  }
}

function toAnswer(row: AuditRow, people: People): AuditEntryAnswer {
  const person = (id: string | null) => id && { id, email: null, name: '', ...people.get(id) }
  return {
    id: row.id,
    at: row.at.toISOString(),
    actor: person(row.actor_id) || null,
    impersonatedBy: person(row.impersonated_by) || null,
    via: row.via,
    action: row.action,
    entity: row.entity,
    entityId: row.entity_id,
    before: row.before,
    after: row.after,
    hidden: row.hidden,
  }
}
