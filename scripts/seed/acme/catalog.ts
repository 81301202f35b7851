import type { SeedAttribute, SeedBrand, SeedCategory, SeedCollection } from '../types.ts'
import { createWriter } from '../writer.ts'

export const { text, html, slugs, picture, category, item } = createWriter('acme', ['en', 'es'])

export const attributes: SeedAttribute[] = [
  { key: 'weight', label: text('Weight', 'Peso'), type: 'number', unit: 'g' },
  { key: 'capacity', label: text('Capacity', 'Capacidad'), type: 'number', unit: 'l' },
  { key: 'people', label: text('For how many', 'Personas'), type: 'number' },
  { key: 'waterColumn', label: text('Water column', 'Columna de agua'), type: 'number', unit: 'mm' },
  {
    key: 'comfort',
    label: text('Comfort temperature', 'Temperatura de confort'),
    type: 'number',
    unit: '°C',
  },
  { key: 'rValue', label: text('R-value', 'Valor R'), type: 'number' },
  { key: 'power', label: text('Power', 'Potencia'), type: 'number', unit: 'kW' },
  { key: 'lumens', label: text('Brightness', 'Luminosidad'), type: 'number', unit: 'lm' },
  { key: 'battery', label: text('Battery', 'Alimentación'), type: 'text' },
  { key: 'diameter', label: text('Diameter', 'Diámetro'), type: 'number', unit: 'mm' },
  { key: 'magnification', label: text('Magnification', 'Aumentos'), type: 'number', unit: 'x' },
  { key: 'filter', label: text('Lens', 'Lente'), type: 'text' },
  { key: 'material', label: text('Material', 'Material'), type: 'text' },
  { key: 'season', label: text('Season', 'Temporada'), type: 'text' },
]

export const brands: SeedBrand[] = [
  {
    key: 'acme',
    name: 'Acme',
    description: text(
      'Our own workbench: simple things we could not find simple enough elsewhere.',
      'Nuestro propio banco de trabajo: cosas sencillas que no encontrábamos lo bastante sencillas.',
    ),
  },
  {
    key: 'almadia',
    name: 'Almadía',
    description: text(
      'Tents and sleeping bags from a family of raftsmen in the Pyrenees who know about nights outside.',
      'Tiendas y sacos de una familia de almadieros del Pirineo que algo sabe de dormir fuera.',
    ),
  },
  {
    key: 'fogaril',
    name: 'Fogaril',
    description: text(
      'Stoves, pots and lamps. Everything that glows at the end of the day.',
      'Hornillos, cazos y faroles. Todo lo que brilla al final del día.',
    ),
  },
  {
    key: 'vereda',
    name: 'Vereda',
    description: text(
      'Boots and rucksacks for people who prefer the second-shortest way.',
      'Botas y mochilas para quien prefiere el segundo camino más corto.',
    ),
  },
  {
    key: 'cierzo',
    name: 'Cierzo',
    description: text(
      'Clothing tried against the wind it is named after.',
      'Ropa probada contra el viento que le da nombre.',
    ),
  },
  {
    key: 'cresta',
    name: 'Cresta Viva',
    description: text(
      'Ropes and hardware for the vertical half of the map.',
      'Cuerdas y material para la mitad vertical del mapa.',
    ),
  },
]

export const categories: SeedCategory[] = [
  category(
    'camping',
    text('Camping', 'Acampada'),
    text('A roof, a bed and something warm to eat.', 'Un techo, una cama y algo caliente para cenar.'),
    [['tent', '', ['#b9592f', '#4a3228', '#f0b44c']]],
    [
      category(
        'tents',
        text('Tents and shelters', 'Tiendas y refugios'),
        text(
          'From one person and a walking pole to a family with opinions.',
          'De una persona y un bastón a una familia con opiniones.',
        ),
        [['tent', 'tunnel', ['#7a8560', '#4a3b2e', '#d9822f']]],
      ),
      category(
        'sleeping',
        text('Sleeping', 'Descanso'),
        text(
          'Bags, mats and pillows for a night that counts.',
          'Sacos, esterillas y almohadas para una noche que cunda.',
        ),
        [
          ['mat', '', ['#64754a', '#8f9c70', '#3c3f42']],
          ['lantern', '', ['#64754a', '#3d3a2c', '#f2b95a']],
        ],
      ),
      category(
        'kitchen',
        text('Camp kitchen', 'Cocina de campo'),
        text('Coffee first. Then everything else.', 'Primero, café. Luego, lo demás.'),
        [['stove', '', ['#4f6358', '#39423f', '#e0812f']], ['mug', '', ['#a4472b', '#f0e6cf', '#f0b44c']], ['flask', 'thermos', ['#64754a', '#3c3f42', '#f0d9a0']]], // prettier-ignore
      ),
      category(
        'light',
        text('Light', 'Luz'),
        text('For paths, pages and late card games.', 'Para caminos, lecturas y partidas que se alargan.'),
        [['lantern', '', ['#a4472b', '#3d3a2c', '#f2b95a']]],
      ),
      category(
        'furniture',
        text('Camp furniture', 'Muebles de campo'),
        text(
          'Chairs and tables that fold smaller than they look.',
          'Sillas y mesas que se pliegan más de lo que parece.',
        ),
        [['chair', '', ['#cbb588', '#4a4038', '#b9592f']]],
      ),
    ],
  ),
  category(
    'packs',
    text('Packs and bags', 'Mochilas y bolsas'),
    text('Carry less, or at least carry it better.', 'Llevar menos o, al menos, llevarlo mejor.'),
    [
      ['backpack', '', ['#2f5547', '#2c3230', '#e0a04a']],
      ['backpack', 'day', ['#3f7d8c', '#2b4a52', '#f0b44c']],
    ],
  ),
  category(
    'clothing',
    text('Clothing', 'Ropa'),
    text(
      'Layers for four seasons, often on the same day.',
      'Capas para cuatro estaciones, a veces en el mismo día.',
    ),
    [
      ['shell', '', ['#3f7d8c', '#2c5661', '#f0b44c']],
      ['fleece', '', ['#cbb588', '#5f432e', '#d9822f']],
    ],
    [
      category(
        'jackets',
        text('Jackets', 'Chaquetas'),
        text('Against rain, wind and the north side.', 'Contra la lluvia, el viento y la cara norte.'),
        [['puffer', '', ['#a4472b', '#6d2d1b', '#2b2a2a']]],
      ),
      category(
        'layers',
        text('Layers and trousers', 'Capas y pantalones'),
        text(
          'Wool and fleece next to you, stretch where you bend.',
          'Lana y polar por dentro, elástico donde se dobla.',
        ),
        [
          ['baseLayer', '', ['#3c3f42', '#2b2d2f', '#d9822f']],
          ['trousers', 'hiking', ['#64754a', '#39402c', '#d9822f']],
        ],
      ),
      category(
        'accessories',
        text('Hats, gloves and socks', 'Gorros, guantes y calcetines'),
        text('Small things you miss first.', 'Lo pequeño que antes se echa en falta.'),
        [['hat', '', ['#cbb588', '#5f4a34', '#7d5234']]],
      ),
    ],
  ),
  category(
    'footwear',
    text('Footwear', 'Calzado'),
    text(
      'Boots, shoes and sandals that have met stones before.',
      'Botas, zapatillas y sandalias que ya conocen las piedras.',
    ),
    [
      ['boot', '', ['#7d5234', '#43362c', '#e0a04a']],
      ['trailShoe', '', ['#3f7d8c', '#2b444d', '#f0b44c']],
    ],
  ),
  category(
    'climbing',
    text('Climbing', 'Escalada'),
    text(
      'Rope, metal and a good partner. The partner is up to you.',
      'Cuerda, metal y buena compañía. La compañía la pones tú.',
    ),
    [
      ['helmet', '', ['#b9592f', '#2f3133', '#f6e2b3']],
      ['chalkBag', '', ['#2f5547', '#33302e', '#f0b44c']],
    ],
  ),
  category(
    'tools',
    text('Tools and navigation', 'Útiles y orientación'),
    text(
      'To find the way, mend the strap and see the vulture.',
      'Para encontrar el camino, arreglar la correa y ver el buitre.',
    ),
    [
      ['binoculars', '', ['#39473d', '#2a2d2b', '#d39a3a']],
      ['firstAid', '', ['#b0412c', '#33302e', '#f6e2b3']],
    ],
  ),
]

const collection = (key: string, title: ReturnType<typeof text>) => ({ key, title, slug: slugs(title) })

export const collections: SeedCollection[] = [
  {
    ...collection('bestsellers', text('Most carried', 'Lo más llevado')),
    description: text(
      'What leaves our shelves first, month after month.',
      'Lo que antes sale de las estanterías, mes tras mes.',
    ),
    picture: picture(
      'collection-bestsellers',
      'scene',
      [
        ['backpack', '', ['#b9592f', '#3a2c26', '#f0b44c']],
        ['boot', 'leather', ['#7a4b2c', '#4a3324', '#d9b27c']],
      ],
      text('A rucksack and a pair of boots', 'Una mochila y unas botas'),
    ),
    products: { by: 'tag', tag: 'bestseller' },
    sort: 'newest',
  },
  {
    ...collection('ultralight', text('Ultralight', 'Ultraligero')),
    description: text('Grams add up. These do so more slowly.', 'Los gramos se suman. Estos, más despacio.'),
    picture: picture(
      'collection-ultralight',
      'scene',
      [['tent', 'ridge', ['#c98f3a', '#4b4030', '#3f6b5c']]],
      text('A one-person tent on a meadow', 'Una tienda para una persona en un prado'),
    ),
    products: { by: 'tag', tag: 'ultralight' },
    sort: 'price_asc',
  },
  {
    ...collection('gifts', text('Small gifts', 'Pequeños regalos')),
    description: text('For people who already have a tent.', 'Para quien ya tiene tienda.'),
    picture: picture(
      'collection-gifts',
      'scene',
      [
        ['mug', '', ['#d39a3a', '#f3e7c9', '#a4472b']],
        ['lantern', '', ['#2f5547', '#2c3230', '#f2b95a']],
      ],
      text('An enamel mug and a lantern', 'Una taza esmaltada y un farol'),
    ),
    products: { by: 'tag', tag: 'gift' },
    sort: 'price_asc',
  },
  {
    ...collection('first-night-out', text('First night out', 'Primera noche fuera')),
    description: text(
      'A tent, a bed, a stove and a light: all it takes, chosen by the people in our Madrid shop.',
      'Tienda, cama, hornillo y luz: todo lo que hace falta, elegido por el equipo de la tienda de Madrid.',
    ),
    picture: picture(
      'collection-first-night',
      'scene',
      [
        ['tent', '', ['#64754a', '#3d3a2c', '#e0a04a']],
        ['stove', '', ['#a4472b', '#39423f', '#e0812f']],
      ],
      text('A tent and a stove at dusk', 'Una tienda y un hornillo al atardecer'),
    ),
    products: {
      by: 'hand',
      slugs: ['ordesa-dome-tent', 'albariza-summer-bag', 'nube-air-mat', 'mechero-gas-stove', 'puchero-titanium-pot', 'lucero-headlamp-400', 'fogon-enamel-mug', 'camino-38-backpack'], // prettier-ignore
    },
    sort: 'manual',
  },
]
