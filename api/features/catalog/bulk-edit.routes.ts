import { z, type OpenAPIHono } from '@hono/zod-openapi'
import { BulkEdit, BulkEditInput } from '../../contracts/bulk-edit.ts'
import { IdParam } from '../../contracts/text.ts'
import type { RouteDeps } from '../../deps.ts'
import { notFound } from '../../errors.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { body, inStore, json, route } from '../../http/route.ts'
import { bulkEditProducts } from './bulk-edit-products.ts'
import { findBulkEdit, type BulkEditRow } from './bulk-edit.queries.ts'

const PATH = '/api/stores/{store}/products/bulk'
const params = z.object({ store: z.string() })

const edit = route({
  method: 'post',
  path: PATH,
  summary: 'Change many products: done at once up to 200, as a job up to 10,000',
  tags: ['Products'],
  access: inStore('catalog.write'),
  request: { params, body: body(BulkEditInput) },
  responses: { 200: json(BulkEdit, 'Done'), 202: json(BulkEdit, 'Begun: ask for its progress by id') },
})

const progress = route({
  method: 'get',
  path: `${PATH}/{id}`,
  summary: 'How far an edit of many products is',
  tags: ['Products'],
  access: inStore('catalog.read'),
  request: { params: params.extend({ id: IdParam }) },
  responses: { 200: json(BulkEdit) },
})

export function addBulkEditRoutes(router: OpenAPIHono<AppEnv>, deps: RouteDeps): void {
  router.openapi(edit, async (c) => {
    const row = await bulkEditProducts(deps, { ...c.var, input: c.req.valid('json') })
    return row.status === 'done' ? c.json(toAnswer(row), 200) : c.json(toAnswer(row), 202)
  })

  router.openapi(progress, async (c) => {
    const row = await findBulkEdit(c.get('store').db, c.req.valid('param').id)
    if (!row) throw notFound('bulk edit')
    return c.json(toAnswer(row), 200)
  })
}

const toAnswer = ({
  id,
  status,
  rows,
  done,
  updated,
  failed,
  errors,
}: BulkEditRow): z.infer<typeof BulkEdit> => ({
  ...{ id, status, done, failed, products: rows, changed: updated },
  errors: errors.map(({ row, message }) => ({ productId: row, message })),
})
