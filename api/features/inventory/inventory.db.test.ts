import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeStore, testDb } from '../../db/testing.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { createBranch } from '../branches/index.ts'
import { createStaffApp, makeBranchedStore, makeMember, type Call, type Person } from '../branches/testing.ts'
import { saveProducts } from '../catalog/index.ts'
import { setStock } from './index.ts'
import { inventoryRoutes } from './inventory.routes.ts'
import { mailLowStock } from './low-stock.job.ts'
import { LowStockPayload } from './warn-of-low-stock.ts'

const app = createStaffApp([inventoryRoutes])

let store: StoreContext
let first: number
let second: number
let owner: Person
let call: Call
let base: string

beforeAll(async () => {
  ;({ store, first } = await makeBranchedStore())
  owner = await makeMember(store, 'owner')
  call = app.as(owner)
  base = `/api/stores/${store.slug}/inventory`
  second = (await createBranch({ store, actor: actorOf(owner) }, { name: 'Second' })).id
})

beforeEach(async () => {
  await store.db.deleteFrom('changes').execute()
})

const actorOf = ({ id, email }: Person) => ({
  ...{ accountId: id, email, admin: false, verified: true, sessionId: id, scopes: null },
  via: 'session' as const,
})

interface Level {
  variantId: number
  branchId: number
  onHand: number | null
  available: number | null
  availability: string
}

let made = 0

/** An active product with so many variants; answers the variants' ids. */
async function makeProduct(
  sizes = 1,
  at = store,
): Promise<{ id: number; variants: number[]; skus: string[] }> {
  const name = `tent-${++made}`
  const values = Array.from({ length: sizes }, (_, index) => `S${index}`)
  const skus = values.map((value) => `${name}-${value}`)
  const price = { amount: 1000, currency: at.currency }
  const [saved] = await at.db.transaction().execute(async (trx) => {
    const variants = values.map((value, index) => ({
      options: sizes > 1 ? [value] : [],
      sku: skus[index] ?? null,
      price,
    }))
    const options = sizes > 1 ? [{ name: 'Size', values }] : []
    const patch = { title: name, status: 'active' as const, options, variants }
    return (await saveProducts({ trx, store: at, now: new Date() }, [{ id: null, patch }])).results
  })
  if (!saved?.ok) throw new Error('not saved')
  return { id: saved.product.id, variants: saved.product.variants.map(({ id }) => id), skus }
}

const tags = async () => {
  const rows = await store.db.deleteFrom('changes').returning('tags').execute()
  return rows.flatMap((row) => row.tags).sort()
}

const adjust = (lines: object[], options: { reason?: string; status?: number; as?: Call } = {}) =>
  (options.as ?? call)<{ data: Level[]; code: string; errors: { path: string }[] }>(
    'POST',
    `${base}/adjustments`,
    {
      body: { reason: options.reason ?? 'counted', lines },
      ...(options.status && { status: options.status }),
    },
  )

const states = async (productId: number) => {
  const product = await store.db
    .selectFrom('products')
    .select('availability')
    .where('id', '=', productId)
    .executeTakeFirst()
  const variants = await store.db
    .selectFrom('variants')
    .select('availability')
    .where('product_id', '=', productId)
    .orderBy('id')
    .execute()
  return [product?.availability, ...variants.map(({ availability }) => availability)]
}

describe('adjustments', () => {
  it('count, add and take away, with a history that says who and why', async () => {
    const { variants } = await makeProduct()
    const [variantId] = variants
    await adjust([{ variantId, branchId: first, onHand: 10 }])
    await adjust([{ variantId, branchId: first, change: -3 }], { reason: 'damaged' })
    const { data } = await adjust([{ variantId, branchId: first, change: 5 }], { reason: 'received' })
    expect(data).toMatchObject([{ variantId, branchId: first, onHand: 12, available: 12 }])
    const moved = await call<{ data: object[]; next: string }>(
      'GET',
      `${base}/movements?variant=${variantId}&limit=2`,
    )
    expect(moved.data).toMatchObject([
      { change: 5, onHand: 12, reason: 'received', actor: { id: owner.id, email: owner.email } },
      { change: -3, onHand: 7, reason: 'damaged' },
    ])
    const rest = await call<{ data: object[] }>(
      'GET',
      `${base}/movements?variant=${variantId}&limit=2&cursor=${moved.next}`,
    )
    expect(rest.data).toMatchObject([{ change: 10, onHand: 10, reason: 'counted' }])
  })

  it('tell the storefront when a state flips, and never of a count', async () => {
    const { id, variants } = await makeProduct(2)
    const [one, two] = variants
    await adjust([
      { variantId: one, branchId: first, onHand: 5 },
      { variantId: two, branchId: first, onHand: 5 },
    ])
    expect(await tags()).toEqual([])
    await adjust([{ variantId: one, branchId: first, change: -5 }])
    expect(await states(id)).toEqual(['in_stock', 'out_of_stock', 'in_stock'])
    expect(await tags()).toEqual([`product:${id}`])
    await adjust([{ variantId: one, branchId: second, onHand: 1 }])
    expect(await states(id)).toEqual(['in_stock', 'in_stock', 'in_stock'])
    expect(await tags()).toEqual([`product:${id}`])
    await adjust([{ variantId: one, branchId: second, change: 7 }])
    expect(await tags()).toEqual([])
  })

  it('let a collection by availability follow', async () => {
    const { id, variants } = await makeProduct()
    const rule = JSON.stringify({ all: [{ field: 'availability', operator: 'eq', value: 'out_of_stock' }] })
    const { id: collection } = await store.db
      .insertInto('collections')
      .values({ title: 'Gone', slug: 'gone', rule } as never)
      .returning('id')
      .executeTakeFirstOrThrow()
    await adjust([{ variantId: variants[0], branchId: first, onHand: 0 }])
    expect(await tags()).toEqual([`list:collection:${collection}`, `product:${id}`])
    await store.db.deleteFrom('collections').where('id', '=', collection).execute()
  })

  it('are refused as a whole when one takes away more than is there', async () => {
    const { variants } = await makeProduct(2)
    const lines = variants.map((variantId) => ({ variantId, branchId: first, onHand: 2 }))
    await adjust(lines)
    const problem = await adjust(
      [
        { variantId: variants[0], branchId: first, change: 1 },
        { variantId: variants[1], branchId: first, change: -3 },
      ],
      { status: 409 },
    )
    expect(problem).toMatchObject({ code: 'out_of_stock', errors: [{ path: 'lines.1.change' }] })
    const { data } = await call<{ data: Level[] }>('GET', `${base}?branch=${first}&limit=100`)
    expect(data.filter(({ variantId }) => variants.includes(variantId)).map(({ onHand }) => onHand)).toEqual([
      2, 2,
    ])
  })

  it.each([
    ['both a change and a count', { change: 1, onHand: 1 }, 'lines.0.change'],
    ['neither', {}, 'lines.0.change'],
    ['a fraction', { onHand: 1.5 }, 'lines.0.onHand'],
    ['less than none', { onHand: -1 }, 'lines.0.onHand'],
    ['an unknown variant', { variantId: 2_000_000_000, onHand: 1 }, 'lines.0.variantId'],
    ['an unknown branch', { branchId: 2_000_000_000, onHand: 1 }, 'lines.0.branchId'],
  ])('refuse %s', async (_, line, path) => {
    const { variants } = await makeProduct()
    const problem = await adjust([{ variantId: variants[0], branchId: first, ...line }], { status: 422 })
    expect(problem.errors.map((error) => error.path)).toContain(path)
  })

  it('at the same time on many variants in any order all succeed, and nothing is lost', async () => {
    const products = await Promise.all([makeProduct(3), makeProduct(3), makeProduct(3)])
    const variants = products.flatMap((product) => product.variants)
    await adjust(variants.map((variantId) => ({ variantId, branchId: first, onHand: 0 })))
    const orders = [variants, variants.toReversed(), variants.toSorted((a, b) => (a % 3) - (b % 3))]
    await Promise.all(
      Array.from({ length: 12 }, (_, round) =>
        adjust((orders[round % 3] ?? []).map((variantId) => ({ variantId, branchId: first, change: 1 }))),
      ),
    )
    const rows = await store.db
      .selectFrom('stock')
      .select('on_hand')
      .where('variant_id', 'in', variants)
      .execute()
    expect(rows.map((row) => row.on_hand)).toEqual(variants.map(() => 12))
  })
})

describe('setStock', () => {
  it('counts at the default branch where none is named', async () => {
    const { id, variants } = await makeProduct()
    await store.db
      .transaction()
      .execute((trx) => setStock(trx, store, [{ variantId: variants[0] ?? 0, onHand: 0 }], 'product', null))
    expect(await states(id)).toEqual(['out_of_stock', 'out_of_stock'])
    const row = await store.db
      .selectFrom('stock')
      .selectAll()
      .where('variant_id', '=', variants[0] ?? 0)
      .executeTakeFirst()
    expect(row).toMatchObject({ branch_id: first, on_hand: 0 })
  })

  it.each([
    [{ trackStock: false }, 'in_stock'],
    [{ allowBackorder: true }, 'in_stock'],
    [{}, 'out_of_stock'],
  ])('a product given %o when none is left is %s', async (patch, state) => {
    const { id, variants } = await makeProduct()
    await adjust([{ variantId: variants[0], branchId: first, onHand: 0 }])
    await tags()
    const save = (change: object) =>
      store.db
        .transaction()
        .execute((trx) => saveProducts({ trx, store, now: new Date() }, [{ id, patch: change }]))
    const saved = await save(patch)
    expect(await states(id)).toEqual([state, state])
    expect(saved.tags.includes(`product:${id}`)).toBe(state === 'in_stock')
    await save({ trackStock: true, allowBackorder: false })
    expect(await states(id)).toEqual(['out_of_stock', 'out_of_stock'])
  })
})

describe('thresholds', () => {
  it('make stock low, on the storefront and in the list', async () => {
    const { id, variants } = await makeProduct()
    const place = { variantId: variants[0], branchId: first }
    await call('PATCH', `${base}/thresholds`, { body: { lines: [{ ...place, lowAt: 3 }] }, status: 422 })
    await adjust([{ ...place, onHand: 3 }])
    await call('PATCH', `${base}/thresholds`, { body: { lines: [{ ...place, lowAt: 3 }] } })
    expect(await states(id)).toEqual(['low_stock', 'low_stock'])
    expect(await tags()).toEqual([`product:${id}`])
    const { data } = await call<{ data: Level[] }>('GET', `${base}?low=true&limit=100`)
    expect(data).toContainEqual(expect.objectContaining({ ...place, availability: 'low_stock' }))
    const fine = await makeProduct()
    await adjust([{ variantId: fine.variants[0], branchId: first, onHand: 30 }])
    const again = await call<{ data: Level[] }>('GET', `${base}?low=true&limit=100`)
    expect(again.data.map(({ variantId }) => variantId)).not.toContain(fine.variants[0])
  })

  it('warn owner and manager once, and again only after recovery', async () => {
    const { variants } = await makeProduct()
    const manager = await makeMember(store, 'manager', [first])
    const elsewhere = await makeMember(store, 'manager', [second])
    const place = { variantId: variants[0] ?? 0, branchId: first }
    await adjust([{ ...place, onHand: 9 }])
    await call('PATCH', `${base}/thresholds`, { body: { lines: [{ ...place, lowAt: 5 }] } })
    for (const change of [-3, -2, -1, 5, -5]) {
      await adjust([{ ...place, change }])
      await runWarnings(store.id)
      await runWarnings(store.id)
    }
    const mails = await store.db
      .selectFrom('email_logs')
      .select(['recipient', 'data'])
      .where('template', '=', 'low-stock' as never)
      .orderBy('id')
      .execute()
    const of = ({ email }: Person) =>
      mails.filter(({ recipient }) => recipient === email).map(({ data }) => data)
    expect(of(manager)).toMatchObject([{ items: [{ available: 4 }] }, { items: [{ available: 3 }] }])
    expect(of(owner)).toHaveLength(2)
    expect(of(elsewhere)).toHaveLength(0)
  })
})

/** Runs what waits for this store, as a worker would, without taking the jobs away: they may come twice. */
async function runWarnings(storeId: string): Promise<void> {
  const { db } = testDb()
  const { rows } = await sql<{ payload: unknown }>`
    select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'warn-low-stock' and payload->>'storeId' = ${storeId} order by j.id desc limit 1`.execute(
    db,
  )
  if (rows[0]) await mailLowStock({ db, env: app.deps.env }, LowStockPayload.parse(rows[0].payload))
}

describe('sync', () => {
  it('takes over what it can by SKU, answers the rest by row, and changes nothing when repeated', async () => {
    const { skus, variants } = await makeProduct(3)
    const rows = [
      { sku: skus[0], onHand: 7 },
      { sku: 'nobody', onHand: 1 },
      { sku: skus[1], branchId: second, onHand: 4 },
      { sku: skus[0], onHand: 9 },
      { sku: skus[2], branchId: 1_999_999_999, onHand: 4 },
    ]
    const answer = await call('POST', `${base}/sync`, { body: { rows } })
    expect(answer).toMatchObject({ updated: 2, unchanged: 0, failed: 3 })
    expect(answer.errors).toMatchObject([{ row: 2 }, { row: 4 }, { row: 5 }])
    expect(await call('POST', `${base}/sync`, { body: { rows } })).toMatchObject({
      updated: 0,
      unchanged: 2,
      failed: 3,
    })
    const moves = await store.db
      .selectFrom('stock_movements')
      .select(['branch_id', 'on_hand'])
      .where('variant_id', 'in', variants)
      .orderBy('variant_id')
      .execute()
    expect(moves).toEqual([
      { branch_id: first, on_hand: 7 },
      { branch_id: second, on_hand: 4 },
    ])
  })

  it('takes at most a thousand rows', async () => {
    const { skus } = await makeProduct(100)
    const rows = skus.map((sku) => ({ sku, onHand: 3 }))
    expect(await call('POST', `${base}/sync`, { body: { rows } })).toMatchObject({ updated: 100, failed: 0 })
    const many = Array.from({ length: 1001 }, () => rows[0])
    await call('POST', `${base}/sync`, { body: { rows: many }, status: 422 })
  })
})

describe('the list', () => {
  it('has every variant at every branch, page by page, found by title or SKU', async () => {
    const { skus, variants } = await makeProduct(2)
    const found = await call<{ data: Level[]; next: string }>(
      'GET',
      `${base}?q=${skus[0]?.slice(0, -3)}&limit=3`,
    )
    expect(found.data).toMatchObject([
      { variantId: variants[0], branchId: first, onHand: null, available: null },
      { variantId: variants[0], branchId: second },
      { variantId: variants[1], branchId: first },
    ])
    const rest = await call<{ data: Level[] }>(
      'GET',
      `${base}?q=${skus[0]?.slice(0, -3)}&limit=3&cursor=${found.next}`,
    )
    expect(rest.data).toMatchObject([{ variantId: variants[1], branchId: second }])
    await call('GET', `${base}?cursor=nonsense`, { status: 422 })
  })
})

describe('who reaches which stock', () => {
  it('a manager only that of his branch', async () => {
    const manager = app.as(await makeMember(store, 'manager', [second]))
    const { variants, skus } = await makeProduct()
    const { data } = await manager<{ data: Level[] }>('GET', `${base}?limit=100`)
    expect(new Set(data.map(({ branchId }) => branchId))).toEqual(new Set([second]))
    await adjust([{ variantId: variants[0], branchId: second, onHand: 1 }], { as: manager })
    await adjust([{ variantId: variants[0], branchId: first, onHand: 1 }], { as: manager, status: 404 })
    const synced = await manager('POST', `${base}/sync`, {
      body: {
        rows: [
          { sku: skus[0], onHand: 2 },
          { sku: skus[0], branchId: first, onHand: 2 },
        ],
      },
    })
    expect(synced).toMatchObject({ updated: 1, failed: 1 })
    const moves = await manager<{ data: { branchId: number }[] }>('GET', `${base}/movements?limit=100`)
    expect(moves.data.every(({ branchId }) => branchId === second)).toBe(true)
  })

  it('an employee looks, an editor does not, a variant of another store is unknown, a stranger finds nothing', async () => {
    const employee = app.as(await makeMember(store, 'employee', [first]))
    await employee('GET', base)
    await adjust([{ variantId: 1, branchId: first, onHand: 1 }], { as: employee, status: 403 })
    await app.as(await makeMember(store, 'editor'))('GET', base, { status: 403 })
    const stranger = app.as(await makeMember(await makeStore(), 'owner'))
    await stranger('GET', base, { status: 404 })
    await stranger('POST', `${base}/sync`, { body: { rows: [{ sku: 'a', onHand: 1 }] }, status: 404 })
  })
})
