import type { ProductDraft } from '../define-products.ts'

const shoeSizes = ['38', '39', '40', '41', '42', '43', '44'] as const

/** Footwear, climbing, and finding one's way. */
export const mountain: ProductDraft[] = [
  {
    slug: 'ferrata-mid-boot',
    sku: 'FER',
    brand: 'vereda',
    in: 'footwear',
    price: 16900,
    grams: 1080,
    tags: 'bestseller',
    facts: { material: 'Nubuck', season: 'Three seasons' },
    options: { Colour: ['Chestnut', 'Slate'], Size: shoeSizes },
    missing: ['Slate / 38', 'Slate / 44'],
    soldOut: ['Chestnut / 42'],
    stock: 5,
    look: ['boot', '', ['#7d5234', '#43362c', '#e0a04a']],
    texts: {
      en: [
        'Ferrata Mid Boot',
        `Stiff enough for scree and iron rungs, soft enough that the walk back to the car is not a
        punishment. Waterproof lining, rubber around the toes. Break them in on stairs for a week.`,
      ],
      es: [
        'Bota Ferrata Mid',
        `Rígida para la pedrera y los peldaños de hierro, amable para la vuelta al coche. Forro impermeable
        y puntera de goma. Dómala una semana por las escaleras de casa.`,
      ],
    },
  },
  {
    slug: 'roble-leather-boot',
    sku: 'ROB',
    brand: 'vereda',
    in: 'footwear',
    price: 21900,
    was: 24900,
    grams: 1340,
    facts: { material: 'Leather', season: 'All year' },
    options: { Size: shoeSizes },
    soldOut: ['38', '44'],
    stock: 4,
    look: ['boot', 'leather', ['#7a4b2c', '#4a3324', '#d9b27c']],
    texts: {
      en: [
        'Roble Leather Boot',
        `One piece of 2.6 mm leather, stitched through the sole so a cobbler in La Rioja can change it in
        ten years. Feed them wax twice a season. They start as boots and end as an heirloom.`,
      ],
      es: [
        'Bota de cuero Roble',
        `Una sola pieza de cuero de 2,6 mm, cosida a la suela para que un zapatero de La Rioja pueda
        cambiarla dentro de diez años. Cera dos veces por temporada. Empiezan siendo botas y acaban en
        herencia.`,
      ],
    },
  },
  {
    slug: 'corzo-trail-shoe',
    sku: 'CRZ',
    brand: 'vereda',
    in: 'footwear',
    price: 11900,
    grams: 560,
    tags: 'new ultralight',
    facts: { material: 'Mesh', season: 'Summer' },
    options: { Colour: ['Lake', 'Rust'], Size: shoeSizes },
    missing: ['Rust / 38', 'Rust / 39'],
    soldOut: ['Lake / 41'],
    stock: 6,
    look: ['trailShoe', '', ['#3f7d8c', '#2b444d', '#f0b44c']],
    texts: {
      en: [
        'Corzo Trail Shoe',
        `Quick on roots, calm on wet slate. Four millimetres of drop, five of lug, and a mesh that lets
        water out as easily as it lets it in. Runs slightly small: take half a size more.`,
      ],
      es: [
        'Zapatilla de montaña Corzo',
        `Viva sobre raíces y tranquila en pizarra mojada. Cuatro milímetros de drop, cinco de taco y una
        malla que suelta el agua tan fácil como la deja entrar. Talla un poco justa: pide media más.`,
      ],
    },
  },
  {
    slug: 'ribera-sandal',
    sku: 'RIB',
    brand: 'vereda',
    in: 'footwear',
    price: 6900,
    grams: 480,
    facts: { material: 'Recycled polyester', season: 'Summer' },
    options: { Colour: ['Pine', 'Clay'], Size: shoeSizes },
    missing: ['Clay / 44'],
    look: ['sandal', '', ['#2f5547', '#5a4638', '#e0a04a']],
    texts: {
      en: [
        'Ribera Sandal',
        `For fording, for hostels, for the whole of July. Three straps you can adjust with one hand and a
        footbed that remembers you. They dry before the paella does.`,
      ],
      es: [
        'Sandalia Ribera',
        `Para vadear, para el albergue, para todo julio. Tres cintas que se ajustan con una mano y una
        plantilla que se acuerda de tu pie. Se secan antes que el arroz.`,
      ],
    },
  },
  {
    slug: 'plaza-approach-shoe',
    sku: 'PLZ',
    brand: 'vereda',
    in: 'footwear',
    price: 9900,
    grams: 690,
    facts: { material: 'Nubuck', season: 'All year' },
    options: { Colour: ['Sand', 'Charcoal'], Size: shoeSizes },
    soldOut: ['Sand / 40', 'Sand / 41'],
    look: ['trailShoe', 'town', ['#cbb588', '#8d7a52', '#5f4a34']],
    texts: {
      en: [
        'Plaza Approach Shoe',
        `Looks like a shoe for the square, climbs like one for the path to the crag. Smooth rubber at the
        toe for edging, laces down to the toes, and it passes at dinner.`,
      ],
      es: [
        'Zapato de aproximación Plaza',
        `Parece un zapato para la plaza y se comporta como uno para la pared. Goma lisa en la punta para
        cantear, cordones hasta los dedos, y en la cena nadie pregunta.`,
      ],
    },
  },
  {
    slug: 'siurana-rope',
    sku: 'SIU',
    brand: 'cresta',
    in: 'climbing',
    price: 15900,
    was: 17900,
    grams: 3600,
    tags: 'bestseller',
    facts: { material: 'Polyamide', diameter: 9.5 },
    options: { Length: ['60 m', '70 m', '80 m'] },
    prices: { '70 m': 17900, '80 m': 19900 },
    weights: { '70 m': 4200, '80 m': 4800 },
    stock: 6,
    look: ['rope', '', ['#b9592f', '#f4e3c0', '#3c3f42']],
    texts: {
      en: [
        'Siurana 9.5 Rope',
        `A single rope for working routes and repeating them. Dry-treated sheath, a mark at the middle, and
        a handling that stays soft after a season on limestone. Certified EN 892. Check its length before
        you lower anyone.`,
      ],
      es: [
        'Cuerda Siurana 9,5',
        `Cuerda simple para probar vías y repetirlas. Funda tratada contra el agua, marca en la mitad y un
        tacto que sigue suave tras una temporada de caliza. Certificada EN 892. Comprueba el largo antes de
        descolgar a nadie.`,
      ],
    },
  },
  {
    slug: 'albarracin-harness',
    sku: 'ALH',
    brand: 'cresta',
    in: 'climbing',
    price: 6900,
    grams: 385,
    facts: { material: 'Polyamide' },
    options: { Colour: ['Lake', 'Rust'], Size: ['S', 'M', 'L'] },
    missing: ['Rust / S'],
    look: ['harness', '', ['#3f7d8c', '#33383c', '#f0b44c']],
    texts: {
      en: [
        'Albarracín Harness',
        `Padded like it expects you to fall often. Four gear loops that stay open under a rucksack, leg
        loops that adjust over trousers, and a tie-in point that changes colour when it has had enough.`,
      ],
      es: [
        'Arnés Albarracín',
        `Acolchado como si contara con que te caigas mucho. Cuatro portamateriales que no se aplastan bajo
        la mochila, perneras regulables y un punto de encordamiento que cambia de color cuando toca
        jubilarlo.`,
      ],
    },
  },
  {
    slug: 'candado-hms-carabiner',
    sku: 'CND',
    brand: 'cresta',
    in: 'climbing',
    price: 1590,
    grams: 86,
    facts: { material: 'Aluminium' },
    options: { Colour: ['Clay', 'Pine', 'Charcoal'] },
    stock: 40,
    look: ['carabiner', '', ['#b9592f', '#6d3219', '#e0a04a']],
    texts: {
      en: [
        'Candado HMS Carabiner',
        `Pear-shaped, screw-locked, 24 kN along its length. The nose has no hook to catch on the rope. Give
        one to every friend who borrows yours.`,
      ],
      es: [
        'Mosquetón HMS Candado',
        `Con forma de pera, cierre de rosca y 24 kN en su eje. La nariz no tiene gancho que se enrede en la
        cuerda. Regala uno a cada amigo que te coja el tuyo.`,
      ],
    },
  },
  {
    slug: 'cinta-quickdraw-set',
    sku: 'CIN',
    brand: 'cresta',
    in: 'climbing',
    price: 7900,
    grams: 590,
    facts: { material: 'Aluminium' },
    look: ['carabiner', 'set', ['#4d5c68', '#33383c', '#d39a3a']],
    texts: {
      en: [
        'Quickdraws, Set of Six',
        `Straight gate above, bent gate below, twelve centimetres of broad sling to grab when nobody is
        looking. Sold in sixes, because nobody has ever needed five.`,
      ],
      es: [
        'Juego de seis cintas exprés',
        `Gatillo recto arriba, curvo abajo y doce centímetros de cinta ancha para agarrarse cuando nadie
        mira. Se venden de seis en seis, porque nadie ha necesitado nunca cinco.`,
      ],
    },
  },
  {
    slug: 'mallos-helmet',
    sku: 'MAL',
    brand: 'cresta',
    in: 'climbing',
    price: 6500,
    grams: 290,
    facts: { material: 'ABS plastic' },
    options: { Colour: ['Clay', 'Lake'], Size: ['S/M', 'M/L'] },
    soldOut: ['Lake / S/M'],
    look: ['helmet', '', ['#b9592f', '#2f3133', '#f6e2b3']],
    texts: {
      en: [
        'Mallos Helmet',
        `A hard shell for stones from above, foam for everything from the sides, vents for the walk in. The
        wheel at the back turns with one gloved hand. EN 12492.`,
      ],
      es: [
        'Casco Mallos',
        `Carcasa dura para las piedras de arriba, espuma para los golpes de los lados y ventilación para la
        aproximación. La rueda trasera gira con una mano enguantada. EN 12492.`,
      ],
    },
  },
  {
    slug: 'tiza-chalk-bag',
    sku: 'TIZ',
    brand: 'cresta',
    in: 'climbing',
    price: 1900,
    grams: 120,
    tags: 'gift',
    facts: { material: 'Recycled polyester' },
    options: { Colour: ['Rust', 'Pine'] },
    look: ['chalkBag', '', ['#a4472b', '#33302e', '#f0b44c']],
    texts: {
      en: [
        'Tiza Chalk Bag',
        `A stiff rim that stays open for hurried hands, fleece inside, and a loop for the brush. Cut from
        the ends of rucksack cloth, so the lining is whatever colour was left.`,
      ],
      es: [
        'Bolsa de magnesio Tiza',
        `Aro rígido que sigue abierto para manos con prisa, polar por dentro y trabilla para el cepillo.
        Está hecha con retales de mochila, así que el forro es del color que quedaba.`,
      ],
    },
  },
  {
    slug: 'bordon-trekking-poles',
    sku: 'BOR',
    brand: 'vereda',
    in: 'tools',
    price: 7900,
    was: 8900,
    grams: 490,
    tags: 'bestseller',
    facts: { material: 'Aluminium' },
    stock: 12,
    look: ['poles', '', ['#b9592f', '#33302e', '#f0d9a0']],
    texts: {
      en: [
        'Bordón Trekking Poles',
        `Three sections, lever locks you can trust on a long descent, cork handles that take the shape of
        your palms. Sold as a pair with rubber feet for tarmac and baskets for mud.`,
      ],
      es: [
        'Bastones Bordón',
        `Tres tramos, cierres de palanca fiables en las bajadas largas y puños de corcho que se amoldan a la
        mano. La pareja trae tacos de goma para el asfalto y rosetas para el barro.`,
      ],
    },
  },
  {
    slug: 'rumbo-compass',
    sku: 'RUM',
    brand: 'acme',
    in: 'tools',
    price: 2900,
    grams: 42,
    tags: 'gift',
    stock: 20,
    look: ['compass', '', ['#39423f', '#6f8f8c', '#b9592f']],
    texts: {
      en: [
        'Rumbo Plate Compass',
        `No battery, no signal, no updates. A clear plate with scales at 1:25,000 and 1:50,000, a needle
        that settles quickly and a cord in a colour you will find in the grass.`,
      ],
      es: [
        'Brújula de placa Rumbo',
        `Sin batería, sin cobertura y sin actualizaciones. Placa transparente con escalas 1:25.000 y
        1:50.000, aguja que se calma pronto y un cordón de color que se encuentra entre la hierba.`,
      ],
    },
  },
  {
    slug: 'navaja-pocket-tool',
    sku: 'NAV',
    brand: 'acme',
    in: 'tools',
    price: 4500,
    grams: 98,
    facts: { material: 'Stainless steel' },
    options: { Colour: ['Rust', 'Moss'] },
    look: ['multitool', '', ['#a4472b', '#f0d9a0', '#d9d4c8']],
    texts: {
      en: [
        'Navaja Pocket Tool',
        `Blade, saw, bottle opener, corkscrew, and a hook whose purpose everyone explains differently.
        Springs with a proper click. Not for hand luggage. Sold to adults only.`,
      ],
      es: [
        'Navaja multiusos',
        `Hoja, sierra, abrebotellas, sacacorchos y un gancho que cada cual explica a su manera. El muelle
        suena como debe sonar. No puede ir en el equipaje de mano. Solo para mayores de edad.`,
      ],
    },
  },
  {
    slug: 'botiquin-first-aid-kit',
    sku: 'BOT',
    brand: 'acme',
    in: 'tools',
    price: 3600,
    grams: 310,
    facts: { people: 4 },
    stock: 18,
    look: ['firstAid', '', ['#b0412c', '#33302e', '#f6e2b3']],
    texts: {
      en: [
        'First Aid Kit for Four',
        `Blister plasters in front, because that is what you will need; bandages, scissors, rescue blanket
        and tweezers behind. A card inside says in plain words what to do while help is on its way: call
        112.`,
      ],
      es: [
        'Botiquín para cuatro',
        `Delante, apósitos para ampollas, que es lo que harás servir; detrás, vendas, tijeras, manta térmica
        y pinzas. Una tarjeta explica con palabras sencillas qué hacer mientras llega la ayuda: llamar al
        112.`,
      ],
    },
  },
  {
    slug: 'milano-binoculars',
    sku: 'MIL',
    brand: 'acme',
    in: 'tools',
    price: 12900,
    grams: 540,
    facts: { magnification: 8 },
    stock: 5,
    look: ['binoculars', '', ['#39473d', '#2a2d2b', '#d39a3a']],
    texts: {
      en: [
        'Milano 8 x 42 Binoculars',
        `Bright at dusk, when things with wings come out. Rubber armour, nitrogen inside so they do not fog,
        and eyecups that turn for glasses. The strap is wide enough for a whole day of vultures.`,
      ],
      es: [
        'Prismáticos Milano 8 x 42',
        `Luminosos al atardecer, cuando salen los bichos con alas. Cuerpo de goma, nitrógeno para que no se
        empañen y oculares que giran para las gafas. La correa aguanta un día entero de buitres.`,
      ],
    },
  },
  {
    slug: 'cuaderno-field-notebook',
    sku: 'CUA',
    brand: 'acme',
    in: 'tools',
    price: 1290,
    grams: 160,
    tags: 'gift',
    facts: { material: 'Paper' },
    options: { Colour: ['Pine', 'Clay'] },
    stock: 30,
    look: ['notebook', '', ['#2f5547', '#d39a3a', '#f0d9a0']],
    texts: {
      en: [
        'Field Notebook',
        `Stone paper takes pencil in the rain. Ninety-six pages: half squared for sketches of the valley,
        half ruled for what you thought about up there. Pencil included, eraser not: it is a diary, not an
        exam.`,
      ],
      es: [
        'Cuaderno de campo',
        `Papel de piedra, para escribir a lápiz bajo la lluvia. Noventa y seis páginas: la mitad
        cuadriculadas para dibujar el valle y la otra mitad con líneas para lo que pensaste arriba. Trae
        lápiz; goma no, que es un diario.`,
      ],
    },
  },
  {
    slug: 'ventisca-sunglasses',
    sku: 'VNT',
    brand: 'acme',
    in: 'tools',
    price: 5900,
    was: 6900,
    grams: 32,
    facts: { filter: 'Category 3' },
    look: ['sunglasses', 'sport', ['#2f2d2b', '#a06a3a', '#e0a04a']],
    texts: {
      en: [
        'Ventisca Sunglasses',
        `Wrapped lenses for snow glare and flying grit, with a filter of category 3 and full UV protection.
        Rubber on the nose and behind the ears: they stay put when you do not.`,
      ],
      es: [
        'Gafas de sol Ventisca',
        `Lentes envolventes para el reflejo de la nieve y la arena que vuela, con filtro de categoría 3 y
        protección UV total. Goma en la nariz y las patillas: no se mueven aunque tú sí.`,
      ],
    },
  },
]
