import { z } from '@hono/zod-openapi'
import { Brand, BrandInput, BrandPatch } from '../../contracts/brands.ts'
import { IdParam } from '../../contracts/text.ts'
import type { RouteDeps } from '../../deps.ts'
import { notFound } from '../../errors.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { expectedVersion, versionTag } from '../../http/if-match.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { body, createRouter, inStore, json, route } from '../../http/route.ts'
import { countListed } from '../catalog/index.ts'
import { slugsOf } from '../slugs/index.ts'
import { findBrand, listBrands, type Brand as BrandRow } from './brands.queries.ts'
import { deleteBrand } from './delete-brand.ts'
import { saveBrand } from './save-brand.ts'

const PATH = '/api/stores/{store}/brands'
const tags = ['Brands']
const params = z.object({ store: z.string() })
const one = params.extend({ id: IdParam })
const IfMatch = z.object({ 'if-match': z.string().max(100).optional() })

const list = route({
  method: 'get',
  path: PATH,
  summary: 'Brands by name',
  tags,
  access: inStore('catalog.read'),
  request: { params, query: ListQuery },
  responses: { 200: json(listOf(Brand)) },
})

const create = route({
  method: 'post',
  path: PATH,
  summary: 'Make a brand',
  tags,
  access: inStore('catalog.write'),
  request: { params, body: body(BrandInput) },
  responses: { 201: json(Brand, 'Made') },
})

const get = route({
  method: 'get',
  path: `${PATH}/{id}`,
  summary: 'A brand',
  tags,
  access: inStore('catalog.read'),
  request: { params: one },
  responses: { 200: json(Brand) },
})

const update = route({
  method: 'patch',
  path: `${PATH}/{id}`,
  summary: 'Change a brand',
  tags,
  access: inStore('catalog.write'),
  request: { params: one, headers: IfMatch, body: body(BrandPatch) },
  responses: { 200: json(Brand) },
})

const remove = route({
  method: 'delete',
  path: `${PATH}/{id}`,
  summary: 'Delete a brand; its products stay',
  tags,
  access: inStore('catalog.write'),
  request: { params: one, headers: IfMatch },
  responses: { 204: { description: 'Gone' } },
})

export function brandsRoutes(deps: RouteDeps) {
  const router = createRouter(deps)

  router.openapi(list, async (c) => {
    const { limit, cursor } = c.req.valid('query')
    const after = decodeCursor(cursor, z.tuple([z.string(), z.int()]))
    const rows = await listBrands(c.get('store').db, { limit, after })
    const page = pageOf(
      rows,
      limit,
      ({ title, id }) => [title, id],
      (row) => row,
    )
    return c.json({ ...page, data: await answersOf(page.data, c.get('store')) }, 200)
  })

  router.openapi(create, async (c) => {
    const brand = await saveBrand(deps, { ...c.var, id: null, patch: c.req.valid('json') })
    c.header('ETag', versionTag(brand.version))
    return c.json(await answerOf(brand, c.get('store')), 201)
  })

  router.openapi(get, async (c) => {
    const brand = await findBrand(c.get('store').db, c.req.valid('param').id)
    if (!brand) throw notFound('brand')
    c.header('ETag', versionTag(brand.version))
    return c.json(await answerOf(brand, c.get('store')), 200)
  })

  router.openapi(update, async (c) => {
    const version = expectedVersion(c.req.valid('header')['if-match'])
    const { id } = c.req.valid('param')
    const brand = await saveBrand(deps, { ...c.var, id, version, patch: c.req.valid('json') })
    c.header('ETag', versionTag(brand.version))
    return c.json(await answerOf(brand, c.get('store')), 200)
  })

  router.openapi(remove, async (c) => {
    const version = expectedVersion(c.req.valid('header')['if-match'])
    await deleteBrand(deps, { ...c.var, id: c.req.valid('param').id, version })
    return c.body(null, 204)
  })

  return router
}

async function answersOf(rows: BrandRow[], { db, locales }: StoreContext): Promise<z.infer<typeof Brand>[]> {
  const counts = await countListed(
    db,
    'brand',
    rows.map(({ id }) => id),
  )
  return rows.map(({ title, ...row }) => ({
    ...row,
    name: title,
    slug: row.slug ?? '',
    slugs: slugsOf(row, locales),
    products: counts.get(row.id) ?? 0,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }))
}

async function answerOf(row: BrandRow, store: StoreContext): Promise<z.infer<typeof Brand>> {
  const [answer] = await answersOf([row], store)
  if (!answer) throw notFound('brand')
  return answer
}
