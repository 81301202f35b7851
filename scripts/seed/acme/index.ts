import { defineProducts, type ProductDraft } from '../define-products.ts'
import type { SeedBlock, SeedLink, SeedStore, Text } from '../types.ts'
import { section, toBrand, toCategory, toCollection, toPage, toPath, toPolicy, weekly } from '../writer.ts'
import { camp } from './camp.ts'
import { attributes, brands, categories, collections, item, picture, text } from './catalog.ts'
import { clothing } from './clothing.ts'
import { kitchen } from './kitchen.ts'
import { mountain } from './mountain.ts'
import { packs } from './packs.ts'
import { pages, policies, posts } from './pages.ts'
import { shelf, words } from './shelf.ts'

const day = [['10:00', '14:00'], ['16:30', '20:30']] as const // prettier-ignore
const long = [['10:00', '21:00']] as const

const piece = (product: string, [across, down]: [number, number], note: Text): SeedBlock => ({
  type: 'piece',
  settings: { product: { product }, note: { text: note }, across, down },
})

const service = (title: Text, what: Text, label: Text, link: SeedLink): SeedBlock => ({
  type: 'service',
  settings: { title: { text: title }, text: { text: what }, linkLabel: { text: label }, link: { link } },
})

/** What a thing weighs is the first that its buyers ask. */
const weighed = (draft: ProductDraft): ProductDraft => ({
  ...draft,
  facts: { weight: draft.grams, ...draft.facts },
})

export const acme: SeedStore = {
  slug: 'acme',
  name: 'Acme',
  currency: 'EUR',
  country: 'ES',
  locales: ['en', 'es'],
  timezone: 'Europe/Madrid',
  theme: 'ridge:basalt',
  description: text(
    'Outdoor gear that somebody here has slept in: tents, packs, boots and the coffee pot. Shops in Madrid and Bilbao.',
    'Material de montaña en el que alguien de aquí ha dormido: tiendas, mochilas, botas y la cafetera. En Madrid y Bilbao.',
  ),
  settings: {
    email: 'hola@acme.demo.test',
    phone: '+34 910 000 000',
    social: ['https://instagram.com/acme.demo.test', 'https://youtube.com/@acme.demo.test'],
  },
  words,
  attributes,
  brands,
  categories,
  collections,
  products: defineProducts(shelf, [...camp, ...kitchen, ...packs, ...clothing, ...mountain].map(weighed)),
  menus: {
    main: [
      item(text('Camping', 'Acampada'), toCategory('camping'), [
        item(text('Tents and shelters', 'Tiendas y refugios'), toCategory('tents')),
        item(text('Sleeping', 'Descanso'), toCategory('sleeping')),
        item(text('Camp kitchen', 'Cocina de campo'), toCategory('kitchen')),
        item(text('Light', 'Luz'), toCategory('light')),
        item(text('Camp furniture', 'Muebles de campo'), toCategory('furniture')),
      ]),
      item(text('Packs', 'Mochilas'), toCategory('packs')),
      item(text('Clothing', 'Ropa'), toCategory('clothing'), [
        item(text('Jackets', 'Chaquetas'), toCategory('jackets')),
        item(text('Layers and trousers', 'Capas y pantalones'), toCategory('layers')),
        item(text('Hats, gloves and socks', 'Gorros, guantes y calcetines'), toCategory('accessories')),
      ]),
      item(text('Footwear', 'Calzado'), toCategory('footwear')),
      item(text('Climbing', 'Escalada'), toCategory('climbing')),
      item(text('Tools', 'Útiles'), toCategory('tools')),
    ],
    footer: [
      item(text('About us', 'Quiénes somos'), toPage('about')),
      item(text('Our shops', 'Nuestras tiendas'), toPath('/stores/')),
      item(text('Journal', 'Cuaderno'), toPath('/blog/')),
      item(text('Size guide', 'Guía de tallas'), toPage('size-guide')),
      item(text('Repairs', 'Taller'), toPage('repairs')),
      item(text('Shipping', 'Envíos'), toPolicy('shipping')),
      item(text('Returns', 'Devoluciones'), toPolicy('returns')),
    ],
  },
  announcement: {
    text: text(
      'Pick up in Madrid or Bilbao, ready in two hours',
      'Recógelo en Madrid o Bilbao, listo en dos horas',
    ),
    link: toPath('/stores/'),
  },
  header: {
    note: { text: text('Thirty days to change your mind', 'Treinta días para pensártelo') },
  },
  home: [
    section('spec-hero', {
      kicker: { text: text('Spring 2026', 'Primavera 2026') },
      heading: { text: text('Out before the bakery opens', 'En marcha antes que el panadero') },
      text: {
        text: text(
          'Tents, packs and boots that have already been wet, muddy and back again.',
          'Tiendas, mochilas y botas que ya se han mojado, embarrado y vuelto a casa.',
        ),
      },
      linkLabel: { text: text('See the tents', 'Ver las tiendas') },
      link: { link: toCategory('tents') },
      image: { picture: picture('home-hero', 'scene', [['tent', '', ['#64754a', '#3d3a2c', '#e0a04a']]], text('A tent before the hills', 'Una tienda ante los montes')) }, // prettier-ignore
      products: { products: ['ordesa-dome-tent'] },
    }),
    section('departments', {
      heading: { text: text('What are you missing?', '¿Qué te falta?') },
      menu: { menu: 'main' },
    }),
    section('featured-collection', {
      heading: { text: text('Most carried', 'Lo más llevado') },
      text: {
        text: text(
          'What leaves our shelves first, month after month.',
          'Lo que antes sale de las estanterías, mes tras mes.',
        ),
      },
      products: { collection: 'bestsellers' },
      linkLabel: { text: text('See them all', 'Verlo todo') },
      link: { link: toCollection('bestsellers') },
    }),
    section('spec-compare', {
      heading: { text: text('Four roofs, side by side', 'Cuatro techos, frente a frente') },
      text: {
        text: text(
          'The same rain on all of them; the rest is a matter of grams and company.',
          'La misma lluvia para todos; lo demás es cosa de gramos y de compañía.',
        ),
      },
      products: {
        products: ['ordesa-dome-tent', 'liebre-1-trekking-tent', 'picos-family-tunnel', 'toldo-tarp-3x3'],
      },
      scheme: 'muted',
    }),
    section(
      'gear-list',
      {
        heading: { text: text('First night out', 'Primera noche fuera') },
        text: {
          text: text(
            'All it takes, chosen by the people in our Madrid shop.',
            'Todo lo que hace falta, elegido por el equipo de la tienda de Madrid.',
          ),
        },
        image: { picture: picture('home-gear', 'scene', [['tent', '', ['#64754a', '#3d3a2c', '#e0a04a']], ['backpack', '', ['#2f5547', '#2c3230', '#e0a04a']], ['stove', '', ['#4f6358', '#39423f', '#e0812f']]], text('A tent, a rucksack and a stove on a meadow', 'Una tienda, una mochila y un hornillo en un prado')) }, // prettier-ignore
      },
      [
        piece(
          'ordesa-dome-tent',
          [23, 68],
          text('Up dry, even in the rain', 'Se monta seca hasta con lluvia'),
        ),
        piece('camino-38-backpack', [48, 42], text('Everything else goes in here', 'Aquí va todo lo demás')),
        piece('mechero-gas-stove', [75, 78], text('Coffee first', 'Primero, café')),
      ],
    ),
    section(
      'service-strip',
      { heading: { text: text('Also over the counter', 'También en el mostrador') } },
      [
        service(
          text('Repairs', 'Taller'),
          text(
            'A broken buckle is no reason for a new rucksack. We mend it, wherever you bought it.',
            'Una hebilla rota no es motivo para otra mochila. La arreglamos, la compraras donde la compraras.',
          ),
          text('What repairs cost', 'Cuánto cuesta un arreglo'),
          toPage('repairs'),
        ),
        service(
          text('Pickup in two hours', 'Recogida en dos horas'),
          text(
            'Order from the bus; it lies ready in Madrid or Bilbao when you get off.',
            'Pídelo desde el autobús: al bajar te espera en Madrid o en Bilbao.',
          ),
          text('The shops', 'Las tiendas'),
          toPath('/stores/'),
        ),
        service(
          text('Thirty days', 'Treinta días'),
          text('Changed your mind? Send it back unused.', '¿Te lo has pensado mejor? Devuélvelo sin usar.'),
          text('How to return things', 'Cómo devolver'),
          toPolicy('returns'),
        ),
      ],
    ),
    section('latest-products', {
      heading: { text: text('Just unpacked', 'Recién desembalado') },
      products: { latest: 8 },
    }),
    section(
      'brand-row',
      { heading: { text: text('Who makes it', 'Quién lo hace') } },
      brands.map(({ key, name }) => ({
        type: 'brand',
        settings: { name: { text: text(name, name) }, link: { link: toBrand(key) } },
      })),
    ),
    section('field-notes', {
      heading: { text: text('From the journal', 'Del cuaderno') },
      posts: { posts: 3 },
    }),
  ],
  banners: [
    {
      placement: 'home',
      title: text('Boot weeks at the workbench', 'Semanas de la bota en el taller'),
      text: text(
        'New soles, new eyelets, old friends. Bring your boots in; we do the rest while you wait.',
        'Suelas nuevas, ojales nuevos, viejas amigas. Trae tus botas y las dejamos listas mientras esperas.',
      ),
      link: toPage('repairs'),
      picture: picture('banner-boots', 'scene', [['boot', '', ['#7d5234', '#43362c', '#e0a04a']], ['boot', 'leather', ['#7a4b2c', '#4a3324', '#d9b27c']]], text('Two boots before the hills', 'Dos botas ante los montes')), // prettier-ignore
    },
    {
      placement: 'listing',
      title: text('Not sure about the size?', '¿Dudas con la talla?'),
      text: text(
        'Our size guide takes one minute and a tape measure.',
        'La guía de tallas pide un minuto y una cinta métrica.',
      ),
      link: toPage('size-guide'),
    },
  ],
  footerText: text(
    'Acme is a demo store on Picksy. Nothing here is for sale, but the hills are real.',
    'Acme es una tienda de demostración en Picksy. Aquí no se vende nada, pero los montes son de verdad.',
  ),
  pages,
  posts,
  policies,
  branches: [
    {
      key: 'madrid',
      name: 'Acme Madrid',
      address: {
        line1: 'Calle de Embajadores 41',
        city: 'Madrid',
        region: 'Madrid',
        postalCode: '28012',
        country: 'ES',
      },
      phone: '+34 910 000 001',
      latitude: 40.4079,
      longitude: -3.7041,
      hours: weekly(day, day, day, day, long, long, []),
      pickup: true,
    },
    {
      key: 'bilbao',
      name: 'Acme Bilbao',
      address: {
        line1: 'Calle Somera 12',
        city: 'Bilbao',
        region: 'Bizkaia',
        postalCode: '48005',
        country: 'ES',
      },
      phone: '+34 940 000 001',
      latitude: 43.2564,
      longitude: -2.9228,
      hours: weekly([], day, day, day, day, long, []),
      pickup: true,
    },
  ],
}
