import type { ProductDraft } from '../define-products.ts'

/** Rucksacks and bags. */
export const packs: ProductDraft[] = [
  {
    slug: 'camino-38-backpack',
    sku: 'CAM38',
    brand: 'vereda',
    in: 'packs',
    price: 13900,
    was: 15900,
    grams: 1290,
    tags: 'bestseller',
    facts: { capacity: 38, material: 'Recycled polyester', season: 'All year' },
    options: { Colour: ['Pine', 'Clay', 'Slate'] },
    stock: 11,
    look: ['backpack', '', ['#2f5547', '#2c3230', '#e0a04a']],
    texts: {
      en: [
        'Camino 38 Backpack',
        `Made for the long walk west: one main chamber, a lower door for the sleeping bag, and a pocket for
        the credential right behind the neck. The back panel is mesh on a frame, so your shirt has a chance.`,
      ],
      es: [
        'Mochila Camino 38',
        `Pensada para andar hacia el oeste: una cámara grande, puerta inferior para el saco y un bolsillo
        para la credencial justo tras la nuca. La espalda es de malla tensada, y la camiseta lo agradece.`,
      ],
    },
  },
  {
    slug: 'gredos-55-backpack',
    sku: 'GRE55',
    brand: 'vereda',
    in: 'packs',
    price: 18900,
    grams: 1740,
    facts: { capacity: 55, material: 'Ripstop nylon', season: 'All year' },
    options: { Size: ['S/M', 'M/L'], Colour: ['Slate', 'Rust'] },
    missing: ['S/M / Rust'],
    stock: 6,
    look: ['backpack', '', ['#4d5c68', '#2c3236', '#d39a3a']],
    texts: {
      en: [
        'Gredos 55 Backpack',
        `Carries a week without swinging. The hip belt slides to fit and the lid comes off to become a bag
        for the summit. Ice-axe loops, rope strap, rain cover in the bottom pocket.`,
      ],
      es: [
        'Mochila Gredos 55',
        `Lleva una semana de carga sin bambolearse. El cinturón se ajusta en altura y la seta se suelta para
        subir a la cumbre. Portapiolets, cinta para la cuerda y funda de lluvia en el bolsillo de abajo.`,
      ],
    },
  },
  {
    slug: 'montseny-22-daypack',
    sku: 'MON22',
    brand: 'vereda',
    in: 'packs',
    price: 6900,
    grams: 640,
    tags: 'bestseller',
    facts: { capacity: 22, material: 'Recycled polyester' },
    options: { Colour: ['Lake', 'Moss', 'Charcoal'] },
    stock: 18,
    look: ['backpack', 'day', ['#3f7d8c', '#2b4a52', '#f0b44c']],
    texts: {
      en: [
        'Montseny 22 Daypack',
        `A sandwich, a shell, a litre of water and something to read. Padded sleeve for a 14-inch laptop
        because most mountains begin on a Monday. Woven from 34 plastic bottles.`,
      ],
      es: [
        'Mochila de día Montseny 22',
        `Un bocadillo, un chubasquero, un litro de agua y algo para leer. Lleva funda para portátil de 14
        pulgadas porque casi todas las montañas empiezan un lunes. Tejida con 34 botellas de plástico.`,
      ],
    },
  },
  {
    slug: 'zorro-12-kids-pack',
    sku: 'ZOR12',
    brand: 'vereda',
    in: 'packs',
    price: 3900,
    grams: 360,
    tags: 'kids gift',
    facts: { capacity: 12, material: 'Recycled polyester' },
    options: { Colour: ['Clay', 'Lake'] },
    look: ['backpack', 'kids', ['#b9592f', '#4a3a30', '#f4d8a4']],
    texts: {
      en: [
        'Zorro 12 Kids Pack',
        `A fox with a chest strap and a whistle. Big enough for lunch, a jumper and everything found on the
        way; small enough that you will not end up carrying it. Name tag inside.`,
      ],
      es: [
        'Mochila infantil Zorro 12',
        `Un zorro con cinta de pecho y silbato. Cabe la merienda, un jersey y lo que aparezca por el camino,
        sin que al final la acabes llevando tú. Etiqueta para el nombre por dentro.`,
      ],
    },
  },
  {
    slug: 'mudanza-duffel',
    sku: 'MUD',
    brand: 'vereda',
    in: 'packs',
    price: 8900,
    grams: 1050,
    facts: { material: 'Recycled polyester' },
    options: { Capacity: ['40 l', '60 l', '90 l'], Colour: ['Ochre', 'Charcoal'] },
    prices: { '60 l': 9900, '90 l': 11500 },
    weights: { '60 l': 1210, '90 l': 1420 },
    missing: ['90 l / Ochre'],
    soldOut: ['40 l / Charcoal'],
    look: ['duffel', '', ['#d39a3a', '#3a3530', '#b9592f']],
    texts: {
      en: [
        'Mudanza Duffel',
        `For roof racks, boat holds and the back of the bus. Coated cloth that hoses clean, a wide mouth,
        straps to wear it as a rucksack between the station and the hostel.`,
      ],
      es: [
        'Bolsa de viaje Mudanza',
        `Para bacas, bodegas y el maletero del autobús. Tejido plastificado que se limpia con manguera, boca
        ancha y tirantes para llevarla a la espalda de la estación al albergue.`,
      ],
    },
  },
  {
    slug: 'ria-dry-bag-set',
    sku: 'RIA',
    brand: 'vereda',
    in: 'packs',
    price: 4200,
    grams: 310,
    facts: { material: 'Ripstop nylon', waterColumn: 10000 },
    look: ['dryBag', 'set', ['#3f7d8c', '#33383c', '#d39a3a']],
    texts: {
      en: [
        'Ría Dry Bag Set',
        `Three sizes, three colours, no more guessing where the socks are: 5, 10 and 20 litres. Roll the top
        three times, close the buckle, throw it in the canoe.`,
      ],
      es: [
        'Juego de bolsas estancas Ría',
        `Tres tamaños y tres colores para no buscar los calcetines a ciegas: 5, 10 y 20 litros. Enrolla tres
        vueltas, cierra la hebilla y a la canoa.`,
      ],
    },
  },
  {
    slug: 'atajo-waist-pack',
    sku: 'ATA',
    brand: 'vereda',
    in: 'packs',
    price: 2900,
    grams: 140,
    tags: 'new',
    facts: { capacity: 2, material: 'Ripstop nylon' },
    options: { Colour: ['Rust', 'Pine'] },
    look: ['waistPack', '', ['#a4472b', '#33302e', '#f0b44c']],
    texts: {
      en: [
        'Atajo Waist Pack',
        `Keys, phone, a map you will not fold properly and two cereal bars. The belt is broad and does not
        bounce at a jog. Wear it in front in the city and behind on the hill.`,
      ],
      es: [
        'Riñonera Atajo',
        `Llaves, móvil, un mapa que nunca se dobla bien y dos barritas. El cinturón es ancho y no bota al
        trote. Delante en la ciudad, detrás en el monte.`,
      ],
    },
  },
]
