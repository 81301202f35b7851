import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parse } from 'csv-parse/sync'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { artifactMedia } from '../../adapters/media/index.ts'
import { createOutgoing, type Outgoing } from '../../adapters/outgoing/index.ts'
import { memoryArtifacts } from '../../adapters/storage/index.ts'
import type { Import } from '../../contracts/imports.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { createBranch } from '../branches/index.ts'
import { createStaffApp, makeBranchedStore, makeMember, type Call, type Person } from '../branches/testing.ts'
import { saveProducts, type ProductChange } from '../catalog/index.ts'
import { importPicturesJob } from './import-pictures.job.ts'
import { importProductsJob } from './import-products.job.ts'
import { importsRoutes } from './imports.routes.ts'

const artifacts = memoryArtifacts()
const guarded = createOutgoing()
const local = createOutgoing({ allow: ['127.0.0.1/32'] })
let outgoing: Outgoing = guarded
const app = createStaffApp([importsRoutes], {
  artifacts,
  media: artifactMedia(artifacts),
  outgoing: { fetch: (...given) => outgoing.fetch(...given), close: async () => undefined },
})

let store: StoreContext
let owner: Person
let call: Call
let base: string
let pictures: Server
let pictureBase: string

beforeAll(async () => {
  pictures = createServer((request, response) => {
    if (request.url?.includes('gone')) return response.writeHead(404).end()
    const hue = (request.url ?? '').length * 16
    const background = { r: hue % 256, g: 80, b: 120 }
    response.writeHead(200, { 'content-type': 'image/png' })
    return sharp({ create: { width: 80, height: 60, channels: 3, background } })
      .png()
      .pipe(response)
  })
  await new Promise<void>((resolve) => pictures.listen(0, '127.0.0.1', resolve))
  pictureBase = `http://127.0.0.1:${(pictures.address() as AddressInfo).port}`
})
afterAll(async () => {
  pictures.close()
  await Promise.all([guarded.close(), local.close()])
})

beforeEach(async () => {
  ;({ store } = await makeBranchedStore({ locales: ['en', 'es'] }))
  owner = await makeMember(store, 'owner')
  call = app.as(owner)
  base = `/api/stores/${store.slug}`
  outgoing = guarded
  await store.db.deleteFrom('changes').execute()
})

async function upload(
  csv: string | Uint8Array,
  { dryRun = false, status = 202, as = call } = {},
): Promise<number> {
  const form = new FormData()
  form.set('file', new File([typeof csv === 'string' ? csv : new Uint8Array(csv)], 'products.csv'))
  const { id } = await as<{ id: number }>('POST', `${base}/imports?dryRun=${dryRun}`, { body: form, status })
  return id
}

const context = (signal = new AbortController().signal) => ({ attempt: 1, maxAttempts: 25, signal })

const read = (signal?: AbortSignal) => importProductsJob.run(app.deps, { storeId: store.id }, context(signal))

const look = (id: number) => call<Import>('GET', `${base}/imports/${id}`)

async function importCsv(csv: string | Uint8Array, options: { dryRun?: boolean } = {}): Promise<Import> {
  const id = await upload(csv, options)
  await read()
  return look(id)
}

const changes = () => store.db.deleteFrom('changes').returning(['tags', 'cause']).execute()

const products = () => store.db.selectFrom('products').selectAll().orderBy('id').execute()

/** With the mark at its beginning, which `text()` would take away. */
async function exported(): Promise<string> {
  const response = await app.request(owner, 'GET', `${base}/exports/products.csv`)
  return Buffer.from(await response.arrayBuffer()).toString()
}

async function makeProducts(patches: object[]) {
  const changes = patches.map((patch) => ({ id: null, patch }) as ProductChange)
  return store.db.transaction().execute((trx) => saveProducts({ trx, store, now: new Date() }, changes))
}

const many = (count: number) =>
  [
    'handle,title,status,price,sku,stock',
    ...Array.from(
      { length: count },
      (_, index) => `p-${index},Product ${index},active,${index}.50,SKU-${index},3`,
    ),
  ].join('\n')

describe('an import', () => {
  it('takes over what it can, says what it cannot by row, and publishes once', async () => {
    const file = [
      'handle,title,status,price,sku,brand,categories,tags,stock',
      'tent,Tent,active,199.90,TENT,North,Camp > Tents;Sale,new; light,5',
      'mat,Mat,active,cheap,MAT,North,Camp,,2',
      'lamp,Lamp,active,20,TENT,,,,1',
      'pot,,active,20,POT,,,,1',
      'cup,Cup,sold,5,CUP,,,,1',
      '"Bad Slug!",Bad,active,5,BAD,,,,1',
      'stove,"Stove, ""small""",active,35,STOVE,north,Camp,,0',
    ].join('\r\n')
    const done = await importCsv(file)
    expect(done).toMatchObject({
      status: 'done',
      format: 'own',
      rows: 7,
      done: 7,
      created: 2,
      updated: 0,
      failed: 5,
    })
    expect(done.errors.map(({ row, message }) => [row, message.split(':')[0]])).toEqual([
      [3, 'price'],
      [4, 'sku'],
      [5, 'title'],
      [6, 'status'],
      [7, 'slug'],
    ])
    const [tent, stove] = await products()
    expect(tent).toMatchObject({
      title: 'Tent',
      slug: 'tent',
      status: 'active',
      price_from: 19990,
      tags: ['new', 'light'],
      availability: 'in_stock',
    })
    expect(stove).toMatchObject({
      title: 'Stove, "small"',
      brand_id: tent?.brand_id,
      availability: 'out_of_stock',
    })
    const categories = await store.db
      .selectFrom('categories')
      .select(['title', 'slug', 'parent_id'])
      .orderBy('id')
      .execute()
    expect(categories.map(({ title, slug }) => [title, slug])).toEqual([
      ['Camp', 'camp'],
      ['Sale', 'sale'],
      ['Tents', 'tents'],
    ])
    const [change, ...others] = await changes()
    expect(others).toEqual([])
    expect(change).toMatchObject({ cause: 'Import of “products.csv”' })
    expect(change?.tags).toEqual(
      expect.arrayContaining([`product:${tent?.id}`, 'list:latest', 'list:categories', 'list:brands']),
    )
    const mails = await store.db.selectFrom('email_logs').select(['recipient', 'template', 'data']).execute()
    expect(mails).toMatchObject([
      { recipient: owner.email, template: 'import-done', data: { created: 2, failed: 5 } },
    ])
    expect(await artifacts.list(`stores/${store.id}/imports`)[Symbol.asyncIterator]().next()).toMatchObject({
      done: true,
    })
  })

  it('made again changes nothing, and changed in one row changes that', async () => {
    const file = many(3)
    await importCsv(file)
    await changes()
    expect(await importCsv(file)).toMatchObject({ status: 'done', created: 0, updated: 0, failed: 0 })
    expect(await changes()).toEqual([])
    expect(await importCsv(file.replace('Product 1,', 'Renamed,'))).toMatchObject({ created: 0, updated: 1 })
    expect((await products()).map(({ title }) => title)).toEqual(['Product 0', 'Renamed', 'Product 2'])
    expect(await importCsv('sku,price\nSKU-0,99\nSKU-2,88\nSKU-9,1')).toMatchObject({ updated: 2, failed: 1 })
    expect((await products()).map((row) => row.price_from)).toEqual([9900, 150, 8800])
  })

  it('on trial counts the same and writes nothing', async () => {
    const file = `${many(3)}\nbad,Bad,active,much,BAD,1`
    const trial = await importCsv(file, { dryRun: true })
    expect(trial).toMatchObject({ status: 'done', dryRun: true, rows: 4, done: 4, created: 3, failed: 1 })
    expect(trial.errors).toMatchObject([{ row: 5 }])
    expect(await products()).toEqual([])
    expect(await changes()).toEqual([])
    expect(await store.db.selectFrom('email_logs').selectAll().execute()).toEqual([])
    expect(await importCsv(file)).toMatchObject({ created: 3, failed: 1 })
  })

  it('goes on where a killed worker left it, and a large one is one full publish', async () => {
    const id = await upload(many(2101))
    const dying = new AbortController()
    dying.abort()
    await expect(read(dying.signal)).rejects.toThrow()
    expect(await look(id)).toMatchObject({ status: 'running', rows: 2101, done: 200, created: 200 })
    expect(await changes()).toEqual([])
    await read()
    expect(await look(id)).toMatchObject({ status: 'done', done: 2101, created: 2101, updated: 0, failed: 0 })
    expect(await products()).toHaveLength(2101)
    expect(await changes()).toMatchObject([{ tags: ['code'] }])
  }, 60_000)

  it('reads files one after the other, whoever comes first', async () => {
    const ids = [await upload(many(3)), await upload('sku,price\nSKU-1,77')]
    await Promise.all([read(), read(), read()])
    expect(await Promise.all(ids.map(look))).toMatchObject([
      { status: 'done', created: 3 },
      { status: 'done', updated: 1 },
    ])
    const list = await call<{ data: Import[]; next: string }>('GET', `${base}/imports?limit=1`)
    expect(list.data).toMatchObject([{ id: ids[1] }])
    const rest = await call<{ data: Import[] }>('GET', `${base}/imports?limit=1&cursor=${list.next}`)
    expect(rest.data).toMatchObject([{ id: ids[0] }])
  })

  it('counts stock at the branches that its columns name', async () => {
    const branch = await createBranch(
      {
        store,
        actor: {
          accountId: owner.id,
          email: owner.email,
          admin: false,
          verified: true,
          via: 'session',
          sessionId: 'x',
          scopes: null,
        },
      },
      { name: 'Old town' },
    )
    const done = await importCsv('handle,title,price,stock:old town,stock:Nowhere\na,A,1,7,9')
    expect(done).toMatchObject({
      created: 1,
      errors: [{ row: 1, message: expect.stringContaining('Nowhere') as string }],
    })
    const rows = await store.db.selectFrom('stock').select(['branch_id', 'on_hand']).execute()
    expect(rows).toEqual([{ branch_id: branch.id, on_hand: 7 }])
    const [movement] = await store.db.selectFrom('stock_movements').selectAll().execute()
    expect(movement).toMatchObject({ reason: 'import', actor: owner.id })
  })

  it('that cannot be read to its end writes nothing and says where', async () => {
    const done = await importCsv('handle,title,price\na,A,1\nb,"B,2\n')
    expect(done).toMatchObject({ status: 'failed', created: 0, errors: [{ row: 3 }] })
    expect(await products()).toEqual([])
  })

  it.each([
    ['a wrong header', 'foo,bar\n1,2'],
    ['a sheet', 'PK\0\0'],
    ['nothing', ''],
  ])('is refused at once for %s', async (_, csv) => {
    await upload(csv, { status: 422 })
    expect(await store.db.selectFrom('imports').selectAll().execute()).toEqual([])
  })

  it('leaves out what nobody could keep: names too long, trees too deep, absurd amounts', async () => {
    const long = 'x'.repeat(300)
    const deep = Array.from({ length: 11 }, (_, level) => `l${level}`).join(' > ')
    const done = await importCsv(
      `handle,title,price,brand,categories\na,A,1,${long},\nb,B,1,,${deep}\nc,C,1,,${long}\nd,${long},1,,\ne,E,1e99,,\nf,F,1,,Fine`,
    )
    expect(done).toMatchObject({ created: 1, failed: 5 })
    expect(done.errors.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6])
    const categories = await store.db.selectFrom('categories').select('title').execute()
    expect(categories).toEqual([{ title: 'Fine' }])
  })

  it('keeps hostile markup out of what it takes over', async () => {
    await importCsv(
      'handle,title,price,description\na,"<img src=x onerror=alert(1)>",1,"<p>x<script>alert(1)</script></p>"',
    )
    const [product] = await products()
    expect(product?.description).toBe('<p>x</p>')
  })
})

describe('pictures', () => {
  const file = () =>
    [
      'Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Image Src,Image Position,Image Alt Text,Variant Image,Status',
      `tee,Tee,Size,S,TEE-S,10,${pictureBase}/bb.png,2,,${pictureBase}/ccc.png,active`,
      `tee,,,M,TEE-M,10,${pictureBase}/a.png,1,Front,,`,
      `cap,Cap,Title,Default Title,CAP,5,${pictureBase}/gone.png,1,,,active`,
    ].join('\n')

  async function fetchAll(id: number): Promise<Import> {
    for (let turn = 0; turn < 10; turn++) {
      await importPicturesJob.run(app.deps, { storeId: store.id, importId: id }, context())
      if ((await look(id)).status === 'done') break
    }
    return look(id)
  }

  it('are fetched after the rows, in their order; one that is missing is said, and all is published once', async () => {
    outgoing = local
    const id = await upload(file())
    await read()
    expect(await look(id)).toMatchObject({ status: 'running', created: 2, picturesLeft: 2 })
    expect(await changes()).toEqual([])
    const done = await fetchAll(id)
    expect(done).toMatchObject({
      status: 'done',
      failed: 0,
      picturesLeft: 0,
      errors: [{ row: 4, message: expect.stringContaining('404') as string }],
    })
    const media = await store.db.selectFrom('media').select(['id', 'file_name', 'alt']).execute()
    const idOf = (name: string) => media.find((row) => row.file_name === name)?.id
    const [tee, cap] = await products()
    expect(tee?.media_ids).toEqual([idOf('a.png'), idOf('bb.png'), idOf('ccc.png')])
    expect(cap?.media_ids).toEqual([])
    expect(media.find((row) => row.file_name === 'a.png')?.alt).toEqual({ en: 'Front' })
    const variants = await store.db
      .selectFrom('variants')
      .select(['sku', 'media_id'])
      .where('product_id', '=', tee?.id ?? 0)
      .orderBy('position')
      .execute()
    expect(variants).toEqual([
      { sku: 'TEE-S', media_id: idOf('ccc.png') },
      { sku: 'TEE-M', media_id: null },
    ])
    const [change, ...others] = await changes()
    expect(change?.tags).toContain(`product:${tee?.id}`)
    expect(others).toEqual([])
    await importPicturesJob.run(app.deps, { storeId: store.id, importId: id }, context())
    expect(await changes()).toEqual([])
  })

  it('at inner addresses are not asked for', async () => {
    let asked = 0
    pictures.on('connection', () => asked++)
    const id = await upload(file())
    await read()
    const done = await fetchAll(id)
    expect(done).toMatchObject({ status: 'done', created: 2 })
    expect(done.errors).toHaveLength(4)
    expect(asked).toBe(0)
  })
})

describe('the export', () => {
  it('comes back as it went: nothing created, nothing changed', async () => {
    const { id: mediaId } = await store.db
      .insertInto('media')
      .values({
        hash: 'ab'.repeat(16),
        type: 'image/png',
        bytes: 1,
        width: 640,
        height: 480,
        placeholder: '',
        alt: '{}',
        file_name: 'x.png',
        delivery: '',
        widths: [320, 640],
        complete: true,
        claimed_at: null,
        copied_at: null,
        hidden_at: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await store.db
      .insertInto('documents')
      .values({
        kind: 'attributes',
        key: 'attributes',
        draft: JSON.stringify({ attributes: [] }),
        published: JSON.stringify({
          attributes: [
            {
              key: 'weight',
              label: {},
              type: 'number',
              unit: '',
              options: [],
              multiple: false,
              facet: false,
            },
          ],
        }),
      } as never)
      .execute()
    await importCsv('handle,title,price,brand,categories,stock\nbase,Base,1,"Öl; & Co","A > ""B""; C\\;D",3')
    const [base] = await products()
    const price = (amount: number) => ({ amount, currency: 'EUR' })
    const { results } = await makeProducts([
      {
        title: '=Formula "quoted", and; more\\',
        description: '<p>Line one</p>\n<p>+two</p>',
        status: 'active',
        options: [
          { name: 'Size', values: ['L', 'S'] },
          { name: 'Color', values: ['Red, dark', "'Blue"] },
        ],
        variants: [
          {
            options: ['S', 'Red, dark'],
            sku: '-A1',
            price: price(1999),
            compareAtPrice: price(2499),
            cost: price(5),
            weightGrams: 12,
            mediaId,
            barcode: '0012',
          },
          { options: ['L', "'Blue"], sku: '@B2', price: price(100), trackStock: false, allowBackorder: true },
        ],
        tags: ['a;b', 'c'],
        brandId: base?.brand_id,
        categoryIds: base?.category_ids,
        mediaIds: [mediaId],
        relatedIds: [base?.id],
        attributes: { weight: -2.5, Fabric: 'Wool', care: ['cold; wash', 'dry'], vegan: true },
        translations: {
          es: { title: '¡Fórmula!', description: '<p>Uno</p>', slug: 'formula-es', seo: { title: 'T' } },
        },
        seo: { description: 'Found' },
        taxClass: 'reduced',
        externalId: 'x-1',
      },
      {
        title: 'Later',
        price: price(5),
        status: 'scheduled',
        publishAt: '2099-01-01T00:00:00Z',
        digital: true,
      },
      { title: 'Draft', price: price(0) },
    ])
    expect(results.map((result) => result.ok)).toEqual([true, true, true])
    await changes()
    const before = await snapshot()
    const file = await exported()
    expect(file.startsWith('\uFEFFhandle,title,')).toBe(true)
    const cells = parse(file, { bom: true }).flat()
    expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([])
    expect(cells).toContain('\'=Formula "quoted", and; more\\')
    expect(await importCsv(file)).toMatchObject({
      status: 'done',
      rows: 5,
      created: 0,
      updated: 0,
      failed: 0,
      errors: [],
    })
    expect(await changes()).toEqual([])
    expect(await snapshot()).toEqual(before)
    expect(await exported()).toBe(file)
  })

  it('makes the same products in another store', async () => {
    await importCsv(`${many(2)}\nsized,Sized,active,4,,`)
    const file = await exported()
    const other = await makeBranchedStore({ locales: ['en', 'es'] })
    await other.store.db.updateTable('branches').set({ name: 'Main branch' }).execute()
    const first = store
    store = other.store
    base = `/api/stores/${store.slug}`
    call = app.as((owner = await makeMember(store, 'owner')))
    expect(await importCsv(file)).toMatchObject({ created: 3, failed: 0, errors: [] })
    expect(await exported()).toBe(file)
    const stock = (of: StoreContext) =>
      of.db.selectFrom('stock').select('on_hand').orderBy('variant_id').execute()
    expect(await stock(store)).toEqual(await stock(first))
  })

  const snapshot = async () => ({
    products: (await products()).map(({ updated_at: _, ...row }) => row),
    variants: (await store.db.selectFrom('variants').selectAll().orderBy('id').execute()).map(
      ({ updated_at: _, ...row }) => row,
    ),
    stock: await store.db.selectFrom('stock').selectAll().orderBy('variant_id').execute(),
    slugs: await store.db
      .selectFrom('slugs')
      .select(['slug', 'entity_id', 'state', 'locale'])
      .orderBy('slug')
      .orderBy('locale')
      .execute(),
  })
})

describe('who may', () => {
  it('import and export: owners and editors, nobody else and nobody from elsewhere', async () => {
    const editor = app.as(await makeMember(store, 'editor'))
    const id = await upload(many(1), { as: editor })
    const employee = app.as(await makeMember(store, 'employee', [1]))
    await upload(many(1), { as: employee, status: 403 })
    await employee('GET', `${base}/exports/products.csv`, { status: 403 })
    const elsewhere = await makeBranchedStore()
    const stranger = app.as(await makeMember(elsewhere.store, 'owner'))
    await upload(many(1), { as: stranger, status: 404 })
    await stranger('GET', `${base}/imports/${id}`, { status: 404 })
    await stranger('GET', `${base}/exports/products.csv`, { status: 404 })
    await stranger('GET', `/api/stores/${elsewhere.store.slug}/imports/${id}`, { status: 404 })
  })
})
