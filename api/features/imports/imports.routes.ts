import { Readable } from 'node:stream'
import { z } from '@hono/zod-openapi'
import { Import, ImportSummary, MAX_IMPORT } from '../../contracts/imports.ts'
import { IdParam } from '../../contracts/text.ts'
import type { RouteDeps } from '../../deps.ts'
import { AppError, invalidField, notFound } from '../../errors.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { plainFileName, readForm } from '../../http/read-form.ts'
import { createRouter, inStore, json, route } from '../../http/route.ts'
import { exportProducts } from './export-products.ts'
import { findImport, listImports, type ImportRow } from './imports.queries.ts'
import { startImport } from './start-import.ts'

const StoreParams = z.object({ store: z.string() })
const tags = ['Imports and exports']

const startRoute = route({
  method: 'post',
  path: '/api/stores/{store}/imports',
  summary: 'Import products from a CSV file: our own, Shopify’s or WooCommerce’s, at most 64 MB',
  tags,
  access: inStore('imports.write'),
  request: {
    params: StoreParams,
    query: z.strictObject({ dryRun: z.stringbool().default(false) }),
    body: {
      required: true,
      content: {
        // No Zod schema: the body is read in pieces, and no further than it may be long.
        'multipart/form-data': {
          schema: {
            type: 'object',
            required: ['file'],
            properties: { file: { type: 'string', format: 'binary' } },
          },
        },
      },
    },
  },
  responses: { 202: json(z.object({ id: z.int() }), 'It waits for its turn') },
})

const listRoute = route({
  method: 'get',
  path: '/api/stores/{store}/imports',
  summary: 'Imports, newest first',
  tags,
  access: inStore('imports.write'),
  request: { params: StoreParams, query: ListQuery },
  responses: { 200: json(listOf(ImportSummary)) },
})

const getRoute = route({
  method: 'get',
  path: '/api/stores/{store}/imports/{id}',
  summary: 'How far an import is, and what was wrong',
  tags,
  access: inStore('imports.write'),
  request: { params: StoreParams.extend({ id: IdParam }) },
  responses: { 200: json(Import) },
})

const exportRoute = route({
  method: 'get',
  path: '/api/stores/{store}/exports/products.csv',
  summary: 'All products as a file that the import understands',
  tags,
  access: inStore('exports.read'),
  request: { params: StoreParams },
  responses: { 200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } } },
})

const Before = z.tuple([z.int()])
const tooLarge = () => new AppError('too_large', 'A file may have at most 64 MB. Split it in two.')
/** Room for the lines between the parts of the form. */
const AROUND = 64 * 1024

export function importsRoutes(deps: RouteDeps) {
  const router = createRouter(deps)

  router.openapi(startRoute, async (c) => {
    const file = await readFile(c.req.raw)
    const input = { ...file, dryRun: c.req.valid('query').dryRun }
    const id = await startImport(deps, { store: c.get('store'), actor: c.get('actor') }, input)
    return c.json({ id }, 202)
  })

  router.openapi(listRoute, async (c) => {
    const { limit, cursor } = c.req.valid('query')
    const before = decodeCursor(cursor, Before)?.[0]
    const rows = await listImports(c.get('store').db, { limit, before })
    return c.json(
      pageOf(rows, limit, ({ id }) => [id], toSummary),
      200,
    )
  })

  router.openapi(getRoute, async (c) => {
    const row = await findImport(c.get('store').db, c.req.valid('param').id)
    if (!row) throw notFound('import')
    return c.json({ ...toSummary(row), errors: row.errors }, 200)
  })

  router.openapi(exportRoute, (c) => {
    const pieces = Readable.from(exportProducts(deps, c.get('store')), { objectMode: false })
    return c.body(Readable.toWeb(pieces) as ReadableStream, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="products-${c.get('store').slug}.csv"`,
      'Cache-Control': 'no-store',
    }) as never
  })

  return router
}

async function readFile(request: Request): Promise<{ bytes: Uint8Array; fileName: string }> {
  const form = await readForm(request, { most: MAX_IMPORT + AROUND, tooLarge })
  for (const name of form.keys())
    if (name !== 'file') throw invalidField(name, `There is no field ${name} here.`)
  const file = form.get('file')
  if (!(file instanceof File)) throw invalidField('file', 'Choose a CSV file.')
  if (file.size === 0) throw invalidField('file', 'The file is empty.')
  if (file.size > MAX_IMPORT) throw tooLarge()
  return { bytes: new Uint8Array(await file.arrayBuffer()), fileName: plainFileName(file.name) }
}

const toSummary = (row: ImportRow): ImportSummary => ({
  id: row.id,
  fileName: row.input.fileName,
  format: row.input.format,
  dryRun: row.input.dryRun,
  status: row.status,
  rows: row.rows,
  done: row.done,
  created: row.created,
  updated: row.updated,
  failed: row.failed,
  picturesLeft: Object.values(row.parts).reduce((sum, count) => sum + count, 0),
  createdAt: row.createdAt.toISOString(),
  finishedAt: row.finishedAt?.toISOString() ?? null,
})
