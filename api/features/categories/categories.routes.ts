import { z } from '@hono/zod-openapi'
import { Category, CategoryInput, CategoryOrder, CategoryPatch } from '../../contracts/categories.ts'
import { IdParam } from '../../contracts/text.ts'
import type { RouteDeps } from '../../deps.ts'
import { notFound } from '../../errors.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { expectedVersion, versionTag } from '../../http/if-match.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { body, createRouter, inStore, json, route } from '../../http/route.ts'
import { countListed } from '../catalog/index.ts'
import { slugsOf } from '../slugs/index.ts'
import { ancestorsOf, readTree, type Category as TreeCategory, type Tree } from './categories.queries.ts'
import { deleteCategory } from './delete-category.ts'
import { orderCategories } from './order-categories.ts'
import { saveCategory } from './save-category.ts'

const PATH = '/api/stores/{store}/categories'
const tags = ['Categories']
const params = z.object({ store: z.string() })
const one = params.extend({ id: IdParam })
const IfMatch = z.object({ 'if-match': z.string().max(100).optional() })

const list = route({
  method: 'get',
  path: PATH,
  summary: 'The tree of categories: each after its parent, siblings in their order',
  tags,
  access: inStore('catalog.read'),
  request: { params, query: ListQuery },
  responses: { 200: json(listOf(Category)) },
})

const create = route({
  method: 'post',
  path: PATH,
  summary: 'Make a category',
  tags,
  access: inStore('catalog.write'),
  request: { params, body: body(CategoryInput) },
  responses: { 201: json(Category, 'Made') },
})

const order = route({
  method: 'put',
  path: `${PATH}/order`,
  summary: 'Put the children of one category, or the roots, into order',
  tags,
  access: inStore('catalog.write'),
  request: { params, body: body(CategoryOrder) },
  responses: { 204: { description: 'Done' } },
})

const get = route({
  method: 'get',
  path: `${PATH}/{id}`,
  summary: 'A category',
  tags,
  access: inStore('catalog.read'),
  request: { params: one },
  responses: { 200: json(Category) },
})

const update = route({
  method: 'patch',
  path: `${PATH}/{id}`,
  summary: 'Change or move a category',
  tags,
  access: inStore('catalog.write'),
  request: { params: one, headers: IfMatch, body: body(CategoryPatch) },
  responses: { 200: json(Category) },
})

const remove = route({
  method: 'delete',
  path: `${PATH}/{id}`,
  summary: 'Delete a category; its products stay',
  tags,
  access: inStore('catalog.write'),
  request: {
    params: one,
    headers: IfMatch,
    query: z.strictObject({ children: z.enum(['up', 'refuse']).default('refuse') }),
  },
  responses: { 204: { description: 'Gone' } },
})

export function categoriesRoutes(deps: RouteDeps) {
  const router = createRouter(deps)

  router.openapi(list, async (c) => {
    const { limit, cursor } = c.req.valid('query')
    const store = c.get('store')
    const [after] = decodeCursor(cursor, z.tuple([z.int()])) ?? [0]
    const tree = await readTree(store.db)
    const rows = [...tree.values()]
    const from = rows.findIndex(({ id }) => id === after) + 1
    const page = pageOf(
      rows.slice(from, from + limit + 1),
      limit,
      ({ id }) => [id],
      (row) => row,
    )
    return c.json({ ...page, data: await answersOf(tree, page.data, store) }, 200)
  })

  router.openapi(create, async (c) => {
    const { tree, id } = await saveCategory(deps, { ...c.var, id: null, patch: c.req.valid('json') })
    const answer = await answerOf(tree, id, c.get('store'))
    c.header('ETag', versionTag(answer.version))
    return c.json(answer, 201)
  })

  router.openapi(order, async (c) => {
    await orderCategories({ ...c.var, order: c.req.valid('json') })
    return c.body(null, 204)
  })

  router.openapi(get, async (c) => {
    const answer = await answerOf(await readTree(c.get('store').db), c.req.valid('param').id, c.get('store'))
    c.header('ETag', versionTag(answer.version))
    return c.json(answer, 200)
  })

  router.openapi(update, async (c) => {
    const version = expectedVersion(c.req.valid('header')['if-match'])
    const { id } = c.req.valid('param')
    const { tree } = await saveCategory(deps, { ...c.var, id, version, patch: c.req.valid('json') })
    const answer = await answerOf(tree, id, c.get('store'))
    c.header('ETag', versionTag(answer.version))
    return c.json(answer, 200)
  })

  router.openapi(remove, async (c) => {
    const version = expectedVersion(c.req.valid('header')['if-match'])
    await deleteCategory(deps, {
      ...c.var,
      ...c.req.valid('param'),
      ...c.req.valid('query'),
      store: c.get('store'),
      version,
    })
    return c.body(null, 204)
  })

  return router
}

async function answerOf(tree: Tree, id: number, store: StoreContext): Promise<z.infer<typeof Category>> {
  const category = tree.get(id)
  const [answer] = category ? await answersOf(tree, [category], store) : []
  if (!answer) throw notFound('category')
  return answer
}

async function answersOf(
  tree: Tree,
  categories: TreeCategory[],
  { db, locales }: StoreContext,
): Promise<z.infer<typeof Category>[]> {
  const counts = await countListed(
    db,
    'category',
    categories.map(({ id }) => id),
  )
  return categories.map((category) => ({
    ...category,
    slug: category.slug ?? '',
    slugs: slugsOf(category, locales),
    depth: ancestorsOf(tree, category.id).length,
    products: counts.get(category.id) ?? 0,
    createdAt: category.createdAt.toISOString(),
    updatedAt: category.updatedAt.toISOString(),
  }))
}
