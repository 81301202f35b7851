import { describe, expect, it } from 'vitest'
import type { ProductDraft } from '../product-draft.ts'
import { readCsv } from '../read-csv.ts'
import { groupRows, scanFile } from '../scan-file.ts'
import { sniffCsv } from '../sniff-csv.ts'
import { formatNamed } from './index.ts'

async function* chunksOf(bytes: Uint8Array) {
  // Letters and line ends fall between chunks.
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
}

async function readDrafts(
  file: string | Uint8Array,
  currency = 'EUR',
): Promise<{ format: string; drafts: ProductDraft[] }> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const sniffed = await sniffCsv(bytes)
  if (!sniffed.ok) throw new Error(sniffed.reason)
  const { header, format: name, ...shape } = sniffed.value
  const format = formatNamed(name)
  const scan = await scanFile(readCsv(chunksOf(bytes), shape), format)
  const drafts: ProductDraft[] = []
  const now = new Date('2026-03-01T00:00:00Z')
  const context = { currency, locales: ['en'], sign: scan.sign, now, definitions: new Map() }
  for await (const rows of groupRows(readCsv(chunksOf(bytes), shape), scan))
    drafts.push(format.toDraft(rows, header, context))
  return { format: name, drafts }
}

describe('a Shopify export', () => {
  const file = `Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Compare At Price,Variant Requires Shipping,Variant Barcode,Image Src,Image Position,Image Alt Text,Gift Card,SEO Title,SEO Description,Variant Image,Cost per item,Status
trail-tee,Trail Tee,"<p>Light, and ""dry""</p>",North,Apparel > Tops,Shirts,"summer, sale",true,Size,S,Color,Red,TT-S,120,shopify,7,deny,19.99,24.99,true,123,https://cdn.example/b.jpg,2,Back,false,Tee,For trails,https://cdn.example/s.jpg,8.5,active
trail-tee,,,,,,,,,M,,Red,TT-M,130,shopify,-2,continue,21.99,,true,,https://cdn.example/a.jpg,1,Front,,,,,,
trail-tee,,,,,,,,,,,,,,,,,,,,,https://cdn.example/c.jpg,3,,,,,,,
ebook,E-Book,,North,,,,false,Title,Default Title,,,,0,,,deny,5,,false,,,,,false,,,,,active
voucher,Voucher,,North,,,,true,Title,Default Title,,,,0,,,deny,5,,false,,,,,true,,,,,active
`
  it('keeps options, variants, pictures, stock and texts', async () => {
    const { format, drafts } = await readDrafts(file)
    expect(format).toBe('shopify')
    const [tee, ebook, voucher] = drafts
    expect(tee).toMatchObject({
      rows: [2, 3, 4],
      fields: {
        title: 'Trail Tee',
        slug: 'trail-tee',
        description: '<p>Light, and "dry"</p>',
        status: 'active',
        tags: ['summer', 'sale'],
        digital: false,
      },
      seo: { title: 'Tee', description: 'For trails' },
      brand: 'North',
      categories: [['Shirts']],
      options: ['Size', 'Color'],
      pictures: [
        { url: 'https://cdn.example/a.jpg', alt: 'Front' },
        { url: 'https://cdn.example/b.jpg', alt: 'Back' },
        { url: 'https://cdn.example/c.jpg' },
      ],
      problems: [],
    })
    expect(tee?.variants).toMatchObject([
      {
        row: 2,
        fields: {
          options: ['S', 'Red'],
          sku: 'TT-S',
          barcode: '123',
          price: { amount: 1999 },
          compareAtPrice: { amount: 2499 },
          cost: { amount: 850 },
          weightGrams: 120,
          trackStock: true,
          allowBackorder: false,
        },
        picture: 'https://cdn.example/s.jpg',
        stock: new Map([['', 7]]),
      },
      {
        row: 3,
        fields: {
          options: ['M', 'Red'],
          price: { amount: 2199 },
          compareAtPrice: null,
          allowBackorder: true,
        },
        stock: new Map([['', 0]]),
      },
    ])
    expect(ebook).toMatchObject({ options: [], fields: { status: 'draft', digital: true } })
    expect(ebook?.variants).toMatchObject([{ fields: { trackStock: false, options: [] }, stock: new Map() }])
    expect(voucher?.problems).toMatchObject([{ row: 6 }])
  })

  it('is known by its new column names too', async () => {
    const { format, drafts } = await readDrafts(
      'Title,URL handle,Description,Vendor,Tags,Published on online store,Status,SKU,Option1 name,Option1 value,Price,Compare-at price,Inventory tracker,Inventory quantity,Continue selling when out of stock,Weight value (grams),Requires shipping,Product image URL,Image position,Image alt text\n' +
        'Cup,cup,A cup,Clay,,TRUE,Active,CUP,Title,Default Title,12.00,,shopify,3,DENY,300,TRUE,https://cdn.example/cup.jpg,1,A cup\n',
    )
    expect(format).toBe('shopify')
    expect(drafts[0]).toMatchObject({
      fields: { slug: 'cup', status: 'active' },
      options: [],
      variants: [{ fields: { sku: 'CUP', weightGrams: 300, price: { amount: 1200 } } }],
    })
  })
})

describe('a WooCommerce export', () => {
  const header =
    'ID,Type,SKU,"GTIN, UPC, EAN, or ISBN",Name,Published,"Is featured?","Short description",Description,"Date sale price starts","Date sale price ends","In stock?",Stock,"Backorders allowed?","Weight (kg)","Sale price","Regular price",Categories,Tags,Images,Parent,"Attribute 1 name","Attribute 1 value(s)","Attribute 1 visible","Attribute 1 global","Attribute 2 name","Attribute 2 value(s)","Attribute 2 visible","Attribute 2 global"'
  it('puts variations under their parent wherever they stand, by id or SKU', async () => {
    const { format, drafts } = await readDrafts(
      [
        header,
        '44,variable,woo-tee,,"Tee","1",0,,"<p>Soft</p>",,,1,,0,0.2,,,"Clothing > Tees, Sale",soft,"https://w.example/1.jpg, https://w.example/2.jpg",,Size,"S, M, L",1,1,Care,"Wash, Iron",1,0',
        '50,"simple, virtual",song,,Song,-1,0,Short,,,,1,,0,,,3.00,,,,,,,,,,,,',
        '45,variation,woo-s,,"Tee - S",1,0,,,,,1,4,0,,8.00,10.00,,,https://w.example/s.jpg,id:44,Size,S,,1,,,,',
        '46,variation,woo-any,,"Tee",1,0,,,,2020-01-01,0,,notify,0.5,8.00,11.00,,,,woo-tee,Size,,,1,,,,',
        '60,grouped,set,,Set,1,0,,,,,1,,0,,,,,,,,,,,,,,,',
        '61,variation,lost,,Lost,1,0,,,,,1,,0,,,1.00,,,,nobody,Size,S,,1,,,,',
      ].join('\r\n'),
    )
    expect(format).toBe('woocommerce')
    const find = (title: string) => drafts.find((draft) => draft.fields.title === title)
    const tee = find('Tee')
    expect(tee).toMatchObject({
      rows: [2, 4, 5],
      fields: {
        status: 'active',
        description: '<p>Soft</p>',
        tags: ['soft'],
        externalId: 'woocommerce:44',
        digital: false,
      },
      categories: [['Clothing', 'Tees'], ['Sale']],
      options: ['Size'],
      attributes: { care: ['Wash', 'Iron'] },
      pictures: [{ url: 'https://w.example/1.jpg' }, { url: 'https://w.example/2.jpg' }],
    })
    expect(tee?.variants).toMatchObject([
      {
        row: 4,
        fields: {
          options: ['S'],
          sku: 'woo-s',
          price: { amount: 800 },
          compareAtPrice: { amount: 1000 },
          weightGrams: 200,
          trackStock: true,
        },
        picture: 'https://w.example/s.jpg',
        stock: new Map([['', 4]]),
      },
      {
        row: 5,
        fields: {
          options: ['S'],
          sku: 'woo-any',
          price: { amount: 1100 },
          compareAtPrice: null,
          weightGrams: 500,
          allowBackorder: true,
          trackStock: true,
        },
        stock: new Map([['', 0]]),
      },
      { row: 5, fields: { options: ['M'], sku: null } },
      { row: 5, fields: { options: ['L'], sku: null } },
    ])
    expect(find('Song')).toMatchObject({
      options: [],
      fields: { status: 'draft', digital: true, description: 'Short' },
      variants: [{ fields: { sku: 'song', trackStock: false } }],
    })
    expect(find('Set')?.problems).toMatchObject([{ row: 6 }])
    expect(drafts.at(-1)?.problems).toMatchObject([
      { row: 7, message: expect.stringContaining('nobody') as string },
    ])
  })
})

describe('a WooCommerce export of a shop in another language', () => {
  it.each([
    [
      'Spanish',
      'ID,Tipo,SKU,Nombre,Publicado,¿Existencias?,Inventario,Peso (kg),Precio rebajado,Precio normal,Categorías,Imágenes,Superior,Nombre del atributo 1,Valor(es) del atributo 1',
    ],
    [
      'Portuguese',
      'ID,Tipo,SKU,Nome,Publicado,Em estoque?,Estoque,Peso (kg),Preço promocional,Preço,Categorias,Imagens,Ascendente,Nome do atributo 1,Valores do atributo 1',
    ],
  ])('%s', async (_, header) => {
    const { format, drafts } = await readDrafts(
      [
        header,
        '1970,variable,cap,Cap,1,1,,"0,3",,,Hats,https://w.example/cap.jpg,,Color,"Red, Blue"',
        '1971,variation,cap-r,Cap,1,1,4,,"149,90","199,99",,,id:1970,Color,Red',
      ].join('\n'),
    )
    expect(format).toBe('woocommerce')
    expect(drafts).toMatchObject([
      {
        fields: { title: 'Cap', status: 'active' },
        categories: [['Hats']],
        options: ['Color'],
        variants: [
          {
            fields: {
              sku: 'cap-r',
              price: { amount: 14990 },
              compareAtPrice: { amount: 19999 },
              weightGrams: 300,
            },
            stock: new Map([['', 4]]),
          },
        ],
      },
    ])
  })
})

describe('files as people save them', () => {
  it.each<[string, string | Uint8Array]>([
    ['semicolons and decimal commas', 'handle;title;price\r\ntent;Zelt "Größe" 3;"1.299,50"\r\n'],
    ['tabs', 'handle\ttitle\tprice\ntent\tZelt "Größe" 3\t1299.50\n'],
    ['a byte order mark and blank rows', '\uFEFFhandle,title,price\n\n,,\ntent,"Zelt ""Größe"" 3",1299.50\n'],
    ['Windows letters', Buffer.from('handle,title,price\ntent,"Zelt ""Größe"" 3",1299.50', 'latin1')],
    [
      'Excel’s Unicode text',
      Buffer.from('\uFEFFhandle\ttitle\tprice\ntent\tZelt "Größe" 3\t1299.50', 'utf16le'),
    ],
  ])('with %s', async (_, file) => {
    const { drafts } = await readDrafts(file)
    expect(drafts).toMatchObject([
      { fields: { title: 'Zelt "Größe" 3' }, variants: [{ fields: { price: { amount: 129950 } } }] },
    ])
  })

  it.each([
    ['a sheet that is no CSV', Buffer.from('PK\u0003\u0004\0\0binary')],
    ['columns nobody knows', Buffer.from('foo,bar\n1,2\n')],
    ['an empty header', Buffer.from('\n\n')],
  ])('but not %s', async (_, bytes) => {
    expect((await sniffCsv(bytes)).ok).toBe(false)
  })

  it('says where a quotation mark was forgotten', async () => {
    await expect(readDrafts('handle,title\na,A\nb,"B\nc,C\n')).rejects.toMatchObject({
      name: 'CsvFileError',
      row: 3,
    })
  })
})

describe('our own file', () => {
  it('cannot reach what all objects share', async () => {
    await readDrafts('handle,title:__proto__,attribute:__proto__,stock:constructor\na,polluted,polluted,1\n')
    expect({}).not.toHaveProperty('title')
  })

  it('leaves out what it has no column for, and says what cannot be read', async () => {
    const { drafts } = await readDrafts(
      'handle,price,currency,stock:Centre,attribute:Fabric,title:pt-BR\na,12.345,EUR,4,Wool,Barraca\nb,5,USD,many,,\n',
    )
    expect(drafts[0]).toMatchObject({
      fields: { slug: 'a' },
      attributes: { Fabric: 'Wool' },
      translations: { 'pt-BR': { title: 'Barraca' } },
      variants: [{ stock: new Map([['Centre', 4]]) }],
    })
    expect(drafts[0]?.problems).toMatchObject([
      { row: 2, message: expect.stringMatching(/^price: /) as string },
    ])
    expect(drafts[1]?.problems.map(({ message }) => message.split(':')[0])).toEqual(['currency', 'stock'])
    expect(drafts[0]?.options).toBeUndefined()
    expect(drafts[0]?.fields).not.toHaveProperty('title')
  })
})
