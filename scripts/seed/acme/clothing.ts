import type { ProductDraft } from '../define-products.ts'

const sizes = ['S', 'M', 'L', 'XL'] as const

/** What is worn between head and boots. */
export const clothing: ProductDraft[] = [
  {
    slug: 'cantabrico-rain-shell',
    sku: 'CAN',
    brand: 'cierzo',
    in: 'jackets clothing',
    price: 17900,
    was: 21900,
    grams: 390,
    tags: 'bestseller',
    facts: { material: 'Recycled polyester', waterColumn: 20000, season: 'All year' },
    options: { Colour: ['Lake', 'Charcoal', 'Ochre'], Size: sizes },
    missing: ['Ochre / XL'],
    soldOut: ['Lake / M'],
    stock: 8,
    look: ['shell', '', ['#3f7d8c', '#2c5661', '#f0b44c']],
    texts: {
      en: [
        'Cantábrico Rain Shell',
        `Named after a sea that means it. Three layers, taped seams, and a hood that turns with your head
        instead of watching the scenery for you. Pit zips for the climb; made without PFAS.`,
      ],
      es: [
        'Chubasquero Cantábrico',
        `Lleva el nombre de un mar que va en serio. Tres capas, costuras termoselladas y una capucha que
        gira contigo. Cremalleras bajo las axilas para la subida. Fabricado sin PFAS.`,
      ],
    },
  },
  {
    slug: 'ventolera-wind-jacket',
    sku: 'WIN',
    brand: 'cierzo',
    in: 'jackets clothing',
    price: 7900,
    grams: 105,
    tags: 'ultralight',
    facts: { material: 'Ripstop nylon', season: 'Three seasons' },
    options: { Colour: ['Clay', 'Slate'], Size: sizes },
    soldOut: ['Clay / S', 'Clay / XL'],
    look: ['shell', '', ['#b9592f', '#8c3f22', '#f6e2b3']],
    texts: {
      en: [
        'Ventolera Wind Jacket',
        `One hundred grams between you and the wind of the Ebro valley. Packs into its own chest pocket,
        which is where it stays until the ridge. Sheds a shower; do not ask it for a storm.`,
      ],
      es: [
        'Cortavientos Ventolera',
        `Cien gramos entre tú y el viento del valle del Ebro. Se guarda en su propio bolsillo, y ahí vive
        hasta que llegas a la cresta. Aguanta un chaparrón; no le pidas una tormenta.`,
      ],
    },
  },
  {
    slug: 'nevada-puffer',
    sku: 'NVD',
    brand: 'cierzo',
    in: 'jackets clothing',
    price: 22900,
    grams: 430,
    facts: { material: 'Duck down', season: 'Winter' },
    options: { Colour: ['Rust', 'Pine', 'Charcoal'], Size: sizes },
    missing: ['Pine / S'],
    soldOut: ['Rust / L'],
    stock: 6,
    look: ['puffer', '', ['#a4472b', '#6d2d1b', '#2b2a2a']],
    texts: {
      en: [
        'Nevada Down Jacket',
        `Down where you are cold, a thin layer of fibre at the cuffs and shoulders where a rucksack would
        crush it. Warm enough for belays, huts and the terrace bar in January.`,
      ],
      es: [
        'Chaqueta de plumón Nevada',
        `Plumón donde hace frío y fibra en puños y hombros, donde la mochila lo aplastaría. Abriga en la
        reunión, en el refugio y en la terraza del bar en enero.`,
      ],
    },
  },
  {
    slug: 'grajo-vest',
    sku: 'GRA',
    brand: 'cierzo',
    in: 'jackets clothing',
    price: 11900,
    was: 13900,
    grams: 260,
    facts: { material: 'Hollow fibre', season: 'Winter' },
    options: { Colour: ['Moss', 'Slate'], Size: sizes },
    look: ['puffer', 'vest', ['#64754a', '#39402c', '#e0a04a']],
    texts: {
      en: [
        'Grajo Insulated Vest',
        `Keeps the middle warm and leaves the arms to get on with it. Synthetic filling, so it still works
        damp. Two pockets lined with fleece and one inside for the thermometer you keep meaning to buy.`,
      ],
      es: [
        'Chaleco acolchado Grajo',
        `Abriga el centro y deja los brazos a lo suyo. El relleno sintético calienta aunque esté húmedo. Dos
        bolsillos forrados de polar y uno interior para el móvil, que también pasa frío.`,
      ],
    },
  },
  {
    slug: 'majada-fleece',
    sku: 'MAJ',
    brand: 'cierzo',
    in: 'layers clothing',
    price: 8900,
    grams: 410,
    tags: 'bestseller',
    facts: { material: 'Recycled polyester', season: 'Winter' },
    options: { Colour: ['Sand', 'Pine'], Size: sizes },
    soldOut: ['Sand / M'],
    look: ['fleece', '', ['#cbb588', '#5f432e', '#d9822f']],
    texts: {
      en: [
        'Majada Pile Fleece',
        `The jacket shepherds would have chosen if sheep came in zips. High pile outside, flat inside,
        patches where rucksack straps rub. It has been known to leave the house and not be given back.`,
      ],
      es: [
        'Forro polar Majada',
        `La chaqueta que habrían elegido los pastores si las ovejas tuvieran cremallera. Pelo largo por
        fuera, liso por dentro y refuerzos donde rozan los tirantes. Suele prestarse y no volver.`,
      ],
    },
  },
  {
    slug: 'mesta-merino-tee',
    sku: 'MES',
    brand: 'cierzo',
    in: 'layers clothing',
    price: 5900,
    grams: 150,
    tags: 'new',
    facts: { material: 'Merino wool', season: 'Summer' },
    options: { Colour: ['Slate', 'Moss', 'Sand'], Size: sizes },
    missing: ['Sand / S'],
    look: ['tee', 'plain', ['#4d5c68', '#e6d7b0']],
    texts: {
      en: [
        'Mesta Merino Tee',
        `Wool from flocks that still walk the old drove roads. Fine enough for August, and it will not
        announce you on the third day. Wash cold, dry flat, ignore the iron.`,
      ],
      es: [
        'Camiseta de merino Mesta',
        `Lana de rebaños que aún recorren las cañadas. Fina para agosto, y al tercer día no te delata. Se
        lava en frío, se seca en horizontal y la plancha ni verla.`,
      ],
    },
  },
  {
    slug: 'alborada-base-layer',
    sku: 'ALV',
    brand: 'cierzo',
    in: 'layers clothing',
    price: 7400,
    grams: 230,
    facts: { material: 'Merino wool', season: 'Winter' },
    options: { Colour: ['Charcoal', 'Rust'], Size: sizes },
    soldOut: ['Rust / XL'],
    look: ['baseLayer', '', ['#3c3f42', '#2b2d2f', '#d9822f']],
    texts: {
      en: [
        'Alborada Base Layer',
        `The first thing on in the dark and the last thing off in the hut. A long zip to let the heat out,
        thumb loops to keep it in, seams moved away from where the pack sits.`,
      ],
      es: [
        'Camiseta térmica Alborada',
        `Lo primero que te pones a oscuras y lo último que te quitas en el refugio. Cremallera larga para
        soltar calor, ojales para el pulgar y costuras lejos de donde apoya la mochila.`,
      ],
    },
  },
  {
    slug: 'canal-trekking-trousers',
    sku: 'CNL',
    brand: 'cierzo',
    in: 'layers clothing',
    price: 8900,
    grams: 340,
    facts: { material: 'Polyamide', season: 'Three seasons' },
    options: { Colour: ['Charcoal', 'Moss'], Size: ['38', '40', '42', '44', '46'] },
    missing: ['Moss / 38'],
    soldOut: ['Charcoal / 42'],
    stock: 7,
    look: ['trousers', 'hiking', ['#3c3f42', '#2a2c2e', '#d9822f']],
    texts: {
      en: [
        'Canal Trekking Trousers',
        `Stretch at the knees, tougher cloth at the seat and hems, and a pocket on the thigh that takes a
        folded map. They dry on the body in the time it takes to walk to the next village.`,
      ],
      es: [
        'Pantalón de travesía Canal',
        `Elástico en las rodillas, más duro en el trasero y los bajos, y con un bolsillo en el muslo para el
        mapa doblado. Se seca puesto en lo que tardas en llegar al siguiente pueblo.`,
      ],
    },
  },
  {
    slug: 'senda-hiking-shorts',
    sku: 'SEN',
    brand: 'cierzo',
    in: 'layers clothing',
    price: 4900,
    was: 5900,
    grams: 190,
    facts: { material: 'Polyamide', season: 'Summer' },
    options: { Colour: ['Sand', 'Slate'], Size: ['38', '40', '42', '44'] },
    look: ['trousers', 'shorts', ['#cbb588', '#8d7a52', '#b9592f']],
    texts: {
      en: [
        'Senda Hiking Shorts',
        `A built-in belt, deep pockets with a zip on the one that matters, and a length that is nobody's
        business but your knees'. Fast to dry after a river that was deeper than it looked.`,
      ],
      es: [
        'Pantalón corto Senda',
        `Cinturón incorporado, bolsillos hondos (el importante, con cremallera) y un largo justo por encima
        de la rodilla. Se seca rápido después de un río que cubría más de lo que parecía.`,
      ],
    },
  },
  {
    slug: 'goizeko-wool-beanie',
    sku: 'GOI',
    brand: 'cierzo',
    in: 'accessories clothing',
    price: 2600,
    grams: 70,
    tags: 'gift',
    facts: { material: 'Wool', season: 'Winter' },
    options: { Colour: ['Rust', 'Pine', 'Charcoal'] },
    stock: 26,
    look: ['beanie', '', ['#a4472b', '#33302e', '#f6e2b3']],
    texts: {
      en: [
        'Goizeko Wool Beanie',
        `Ribbed lambswool with a cuff to turn up or down. Knitted in Gipuzkoa in a workshop of five people
        and a very old dog. One size that stretches to suit most heads and opinions.`,
      ],
      es: [
        'Gorro de lana Goizeko',
        `Lana de cordero acanalada, con vuelta para subir o bajar. Se teje en Gipuzkoa, en un taller de
        cinco personas y un perro muy viejo. Talla única que cede hasta encajar en casi cualquier cabeza.`,
      ],
    },
  },
  {
    slug: 'copo-pompom-beanie',
    sku: 'COP',
    brand: 'cierzo',
    in: 'accessories clothing',
    price: 2200,
    grams: 85,
    tags: 'kids gift',
    facts: { material: 'Wool', season: 'Winter' },
    options: { Colour: ['Lake', 'Ochre'] },
    look: ['beanie', 'pompom', ['#3f7d8c', '#f4e8cf', '#f0b44c']],
    texts: {
      en: [
        'Copo Pompom Beanie',
        `Lined with fleece, so it does not itch, and topped with a pompom that comes off for washing.
        Children choose it for the pompom. Everyone else pretends not to.`,
      ],
      es: [
        'Gorro con pompón Copo',
        `Forrado de polar para que no pique y rematado con un pompón que se quita para lavar. Los niños lo
        eligen por el pompón. Los demás, también, pero disimulan.`,
      ],
    },
  },
  {
    slug: 'escarcha-gloves',
    sku: 'ESC',
    brand: 'cierzo',
    in: 'accessories clothing',
    price: 3900,
    grams: 95,
    facts: { material: 'Recycled polyester', season: 'Winter' },
    options: { Colour: ['Charcoal', 'Clay'], Size: ['S', 'M', 'L'] },
    soldOut: ['Clay / S'],
    look: ['gloves', '', ['#3c3f42', '#2a2b2d', '#e0a04a']],
    texts: {
      en: [
        'Escarcha Gloves',
        `Windproof back, grippy palm, fingertips a phone understands. A clip holds the pair together in the
        drawer, where single gloves go to disappear.`,
      ],
      es: [
        'Guantes Escarcha',
        `Dorso cortavientos, palma con agarre y yemas que el móvil reconoce. Un clip los mantiene juntos en
        el cajón, que es donde los guantes sueltos van a desaparecer.`,
      ],
    },
  },
  {
    slug: 'solana-sun-hat',
    sku: 'SOL',
    brand: 'acme',
    in: 'accessories clothing',
    price: 3400,
    grams: 110,
    facts: { material: 'Cotton canvas', season: 'Summer' },
    options: { Colour: ['Sand', 'Moss'], Size: ['M', 'L'] },
    look: ['hat', '', ['#cbb588', '#5f4a34', '#7d5234']],
    texts: {
      en: [
        'Solana Sun Hat',
        `A broad brim, a chin cord for the ferry and waxed cotton that takes a shower without sulking. Rinse
        it in a fountain at noon and wear it wet: cheapest air conditioning there is.`,
      ],
      es: [
        'Sombrero de sol Solana',
        `Ala ancha, barboquejo para el ferry y algodón encerado que aguanta un chaparrón sin enfadarse.
        Mójalo en una fuente a mediodía y póntelo: no hay aire acondicionado más barato.`,
      ],
    },
  },
  {
    slug: 'repecho-trail-cap',
    sku: 'REP',
    brand: 'acme',
    in: 'accessories clothing',
    price: 1900,
    grams: 55,
    facts: { material: 'Recycled polyester', season: 'Summer' },
    options: { Colour: ['Slate', 'Clay'] },
    look: ['hat', 'cap', ['#4d5c68', '#2c3238', '#f0b44c']],
    texts: {
      en: [
        'Repecho Trail Cap',
        `A soft peak that flips up to read the map and survives being sat on. Sweatband made to be wrung
        out. The mountain on the front is no mountain in particular.`,
      ],
      es: [
        'Gorra Repecho',
        `Visera blanda que se levanta para mirar el mapa y no se rompe si te sientas encima. La banda
        interior se escurre con la mano. La montaña del frente no es ninguna en concreto.`,
      ],
    },
  },
  {
    slug: 'etapa-merino-socks',
    sku: 'ETA',
    brand: 'cierzo',
    in: 'accessories clothing',
    price: 1690,
    grams: 75,
    tags: 'bestseller gift',
    facts: { material: 'Merino wool', season: 'All year' },
    options: { Colour: ['Rust', 'Pine'], Size: ['35-38', '39-42', '43-46'] },
    stock: 34,
    look: ['socks', '', ['#a4472b', '#3c3f42', '#f0b44c']],
    texts: {
      en: [
        'Etapa Merino Socks',
        `Terry under the foot, thin on top, no seam at the toes. Sold by the pair but bought by the three.
        We have walked the same ones from Roncesvalles to Burgos.`,
      ],
      es: [
        'Calcetines de merino Etapa',
        `Rizo en la planta, finos por arriba y sin costura en los dedos. Se venden por pares y se compran de
        tres en tres. Con los mismos hemos ido de Roncesvalles a Burgos.`,
      ],
    },
  },
]
