import { defineProducts } from '../define-products.ts'
import type { SeedStore } from '../types.ts'
import { section, toCategory, toCollection, toPage, toPath, toPolicy, weekly } from '../writer.ts'
import { camp } from './camp.ts'
import { attributes, brands, categories, collections, html, item, picture, text } from './catalog.ts'
import { clothing } from './clothing.ts'
import { kitchen } from './kitchen.ts'
import { mountain } from './mountain.ts'
import { packs } from './packs.ts'
import { pages, policies, posts } from './pages.ts'
import { shelf, words } from './shelf.ts'

const day = [['10:00', '14:00'], ['16:30', '20:30']] as const // prettier-ignore
const long = [['10:00', '21:00']] as const

export const acme: SeedStore = {
  slug: 'acme',
  name: 'Acme',
  currency: 'EUR',
  country: 'ES',
  locales: ['en', 'es'],
  timezone: 'Europe/Madrid',
  preset: 'trail',
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
  products: defineProducts(shelf, [...camp, ...kitchen, ...packs, ...clothing, ...mountain]),
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
  home: [
    section('hero', {
      image: { picture: picture('home-hero', 'wide', [['tent', '', ['#b9592f', '#4a3228', '#f0b44c']], ['backpack', '', ['#2f5547', '#2c3230', '#e0a04a']]], text('A tent and a rucksack before the hills', 'Una tienda y una mochila ante los montes')) }, // prettier-ignore
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
      secondLabel: { text: text('First night out?', '¿Primera noche fuera?') },
      secondLink: { link: toCollection('first-night-out') },
      height: 'large',
    }),
    section('category-grid', {
      heading: { text: text('What are you missing?', '¿Qué te falta?') },
      categories: { categories: ['camping', 'packs', 'clothing', 'footwear', 'climbing', 'tools'] },
      columns: 3,
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
    section('image-with-text', {
      image: {
        picture: picture(
          'home-repairs',
          'scene',
          [['boot', 'leather', ['#7a4b2c', '#4a3324', '#d9b27c']]],
          text('A mended leather boot', 'Una bota de cuero arreglada'),
        ),
      },
      heading: { text: text('We mend it first', 'Primero lo arreglamos') },
      body: {
        text: html(
          'A broken buckle is no reason for a new rucksack. Bring what is torn, bent or worn through to the workbench in either shop, wherever you bought it.',
          'Una hebilla rota no es motivo para otra mochila. Trae lo roto, lo doblado o lo gastado al taller de cualquiera de las dos tiendas, lo compraras donde lo compraras.',
        ),
      },
      linkLabel: { text: text('What repairs cost', 'Cuánto cuesta un arreglo') },
      link: { link: toPage('repairs') },
      side: 'end',
    }),
    section('latest-products', {
      heading: { text: text('Just unpacked', 'Recién desembalado') },
      products: { latest: 8 },
    }),
    section('promo-banner', {
      image: { picture: picture('home-promo', 'wide', [['stove', '', ['#4f6358', '#39423f', '#e0812f']], ['mug', '', ['#a4472b', '#f0e6cf', '#f0b44c']], ['lantern', '', ['#64754a', '#3d3a2c', '#f2b95a']]], text('A stove, a mug and a lantern', 'Un hornillo, una taza y un farol')) }, // prettier-ignore
      heading: { text: text('Grams you will not miss', 'Gramos que no echarás de menos') },
      text: {
        text: text(
          'Our lightest shelf, from a 38-gram headlamp up.',
          'Nuestra estantería más ligera, desde un frontal de 38 gramos.',
        ),
      },
      linkLabel: { text: text('Go ultralight', 'Ir ligero') },
      link: { link: toCollection('ultralight') },
    }),
    section('highlights', {}, [
      {
        type: 'highlight',
        settings: {
          title: { text: text('Tried outside', 'Probado fuera') },
          text: {
            text: text(
              'Nothing goes on the shelf before it has been up a hill.',
              'Nada llega a la estantería sin haber subido un monte.',
            ),
          },
        },
      },
      {
        type: 'highlight',
        settings: {
          title: { text: text('Thirty days', 'Treinta días') },
          text: {
            text: text(
              'Changed your mind? Send it back unused.',
              '¿Te lo has pensado mejor? Devuélvelo sin usar.',
            ),
          },
        },
      },
      {
        type: 'highlight',
        settings: {
          title: { text: text('Two workbenches', 'Dos talleres') },
          text: { text: text('We repair what you already own.', 'Arreglamos lo que ya tienes.') },
        },
      },
    ]),
    section('latest-posts', {
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
