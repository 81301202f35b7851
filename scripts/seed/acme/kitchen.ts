import type { ProductDraft } from '../define-products.ts'

/** What one cooks, drinks and sees by. */
export const kitchen: ProductDraft[] = [
  {
    slug: 'mechero-gas-stove',
    sku: 'MEC',
    brand: 'fogaril',
    in: 'kitchen camping',
    price: 3900,
    grams: 96,
    tags: 'ultralight bestseller',
    facts: { material: 'Aluminium', power: 2.8 },
    stock: 22,
    look: ['stove', '', ['#4f6358', '#39423f', '#e0812f']],
    texts: {
      en: [
        'Mechero Gas Stove',
        `Screws onto any threaded cartridge and boils half a litre in three and a half minutes. The arms
        fold to the size of a walnut. Cartridge not included: they do not travel by post.`,
      ],
      es: [
        'Hornillo de gas Mechero',
        `Se enrosca en cualquier cartucho de rosca y hierve medio litro en tres minutos y medio. Plegado
        abulta lo que una nuez. El cartucho no viene incluido: no viaja por correo.`,
      ],
    },
  },
  {
    slug: 'venta-two-burner-stove',
    sku: 'VEN',
    brand: 'fogaril',
    in: 'kitchen camping',
    price: 11900,
    was: 13500,
    grams: 4300,
    facts: { material: 'Steel', power: 4.4 },
    stock: 6,
    look: ['stove', 'double', ['#8f3f26', '#e6d7b0', '#d9822f']],
    texts: {
      en: [
        'Venta Two-burner Stove',
        `A roadside inn in a suitcase. Coffee on the left, eggs on the right, and a lid that keeps the wind
        out of both. The flame goes low enough for a proper sofrito.`,
      ],
      es: [
        'Cocina de dos fuegos Venta',
        `Una venta de carretera en un maletín. Café a la izquierda, huevos a la derecha y una tapa que les
        quita el viento a los dos. La llama baja lo bastante para un sofrito como es debido.`,
      ],
    },
  },
  {
    slug: 'puchero-titanium-pot',
    sku: 'PUC9',
    brand: 'fogaril',
    in: 'kitchen camping',
    price: 5400,
    grams: 128,
    tags: 'ultralight',
    facts: { material: 'Titanium', capacity: 0.9 },
    look: ['pot', '', ['#9fa6ac', '#7f868c', '#d9822f']],
    texts: {
      en: [
        'Puchero Titanium Pot 900 ml',
        `Dinner for one and a half. Measuring marks on the side, a lid with a pouring lip, and handles that
        fold around a small cartridge kept inside. Titanium blues with use; we think it suits it.`,
      ],
      es: [
        'Cazo de titanio Puchero 900 ml',
        `Cena para uno y medio. Lleva medidas en el lateral, tapa con pico para verter y asas que abrazan un
        cartucho pequeño guardado dentro. El titanio azulea con el uso, y le sienta bien.`,
      ],
    },
  },
  {
    slug: 'trashumante-cook-set',
    sku: 'TRS',
    brand: 'fogaril',
    in: 'kitchen camping',
    price: 8900,
    grams: 1450,
    tags: 'gift',
    facts: { material: 'Stainless steel', capacity: 3 },
    look: ['pot', 'set', ['#b4babf', '#9aa1a7', '#b9592f']],
    texts: {
      en: [
        'Trashumante Cook Set',
        `Three steel pots that nest inside one another, a lid that fits the two larger ones and a grip that
        fits all. Scrub it with sand if you have to. It will outlast the car.`,
      ],
      es: [
        'Batería de campo Trashumante',
        `Tres cazos de acero que se guardan uno dentro de otro, una tapa para los dos grandes y un asa para
        todos. Se puede fregar con arena. Durará más que el coche.`,
      ],
    },
  },
  {
    slug: 'fogon-enamel-mug',
    sku: 'FOG',
    brand: 'acme',
    in: 'kitchen camping',
    price: 1490,
    grams: 150,
    tags: 'gift',
    facts: { material: 'Enamelled steel', capacity: 0.4 },
    options: { Colour: ['Pine', 'Rust', 'Sand'] },
    stock: 40,
    look: ['mug', '', ['#2f5547', '#e9dfc6', '#e0a04a']],
    texts: {
      en: [
        'Fogón Enamel Mug',
        `Speckled, chipped by the second summer and better for it. Goes straight onto the embers to reheat
        coffee; just remember which side the handle was on.`,
      ],
      es: [
        'Taza esmaltada Fogón',
        `Moteada, desportillada al segundo verano y más bonita por eso. Va directa a las brasas para
        recalentar el café; solo hay que acordarse de dónde quedó el asa.`,
      ],
    },
  },
  {
    slug: 'manantial-steel-bottle',
    sku: 'MAN',
    brand: 'fogaril',
    in: 'kitchen camping',
    price: 2200,
    grams: 210,
    tags: 'bestseller',
    facts: { material: 'Stainless steel', capacity: 0.75 },
    options: { Colour: ['Lake', 'Charcoal', 'Ochre'] },
    stock: 28,
    look: ['flask', '', ['#3f7d8c', '#2f2f30', '#f3e7c9']],
    texts: {
      en: [
        'Manantial Steel Bottle 750 ml',
        `Single wall, so it weighs little and can sit by the fire to melt snow. The cap hangs from a loop
        that takes a carabiner. Tastes of water and nothing else.`,
      ],
      es: [
        'Botella de acero Manantial 750 ml',
        `De una sola pared: pesa poco y se puede arrimar al fuego para fundir nieve. El tapón tiene un asa
        en la que entra un mosquetón. Sabe a agua y a nada más.`,
      ],
    },
  },
  {
    slug: 'caldera-vacuum-flask',
    sku: 'CAL',
    brand: 'fogaril',
    in: 'kitchen camping',
    price: 3400,
    grams: 560,
    facts: { material: 'Stainless steel', capacity: 1 },
    options: { Colour: ['Moss', 'Charcoal'] },
    look: ['flask', 'thermos', ['#64754a', '#3c3f42', '#f0d9a0']],
    texts: {
      en: [
        'Caldera Vacuum Flask 1 l',
        `Fill it at six with broth and it is still too hot at noon. The cup is big enough to be shared and
        the stopper pours without being taken off, so the steam stays where it belongs.`,
      ],
      es: [
        'Termo Caldera 1 l',
        `Lo llenas de caldo a las seis y a mediodía todavía quema. La taza da para compartir y el tapón
        vierte sin quitarse: el vapor se queda donde debe.`,
      ],
    },
  },
  {
    slug: 'tres-amigos-cutlery',
    sku: 'TRE',
    brand: 'fogaril',
    in: 'kitchen camping',
    price: 1690,
    grams: 62,
    facts: { material: 'Stainless steel' },
    stock: 25,
    look: ['cutlery', '', ['#4a5f52', '#39423f', '#e0a04a']],
    texts: {
      en: [
        'Tres Amigos Cutlery Set',
        `Knife, fork and spoon that clip together at the handle and come apart at the table. Real lengths,
        not dolls' sizes. The knife has a serrated tip for tomatoes.`,
      ],
      es: [
        'Cubiertos Tres Amigos',
        `Cuchillo, tenedor y cuchara que se enganchan por el mango y se separan en la mesa. De tamaño de
        verdad, no de casa de muñecas. El cuchillo tiene la punta de sierra para el tomate.`,
      ],
    },
  },
  {
    slug: 'nevera-cool-box-24',
    sku: 'NEV',
    brand: 'acme',
    in: 'kitchen camping',
    price: 9900,
    was: 11900,
    grams: 4100,
    facts: { capacity: 24, material: 'ABS plastic' },
    stock: 7,
    soldOut: ['*'],
    look: ['cooler', '', ['#3f6f7a', '#e6ddc8', '#d9822f']],
    texts: {
      en: [
        'Nevera Cool Box 24 l',
        `Thick walls, a lid with a rubber seal and a drain for the melted ice. Two days of cold in July with
        a single block, or a long lunch in August with none. It also makes a good fourth seat.`,
      ],
      es: [
        'Nevera rígida 24 l',
        `Paredes gruesas, tapa con junta de goma y desagüe para el hielo derretido. Dos días de frío en
        julio con un solo bloque, o una sobremesa larga en agosto. También sirve de cuarta silla.`,
      ],
    },
  },
  {
    slug: 'arroyo-water-filter',
    sku: 'ARR',
    brand: 'fogaril',
    in: 'kitchen camping',
    price: 4600,
    grams: 110,
    tags: 'new ultralight',
    facts: { capacity: 1 },
    look: ['filter', '', ['#6fa9bd', '#3c4a52', '#e0a04a']],
    texts: {
      en: [
        'Arroyo Squeeze Filter',
        `Fill the pouch in the stream, screw on the filter, squeeze. Hollow fibres of 0.1 micron hold back
        bacteria and protozoa for about 1,000 litres. Keep it from freezing: frost ruins it without showing.`,
      ],
      es: [
        'Filtro de agua Arroyo',
        `Llena la bolsa en el arroyo, enrosca el filtro y aprieta. Sus fibras de 0,1 micras retienen
        bacterias y protozoos durante unos 1.000 litros. Que no se hiele: el frío lo estropea sin que se
        note.`,
      ],
    },
  },
  {
    slug: 'lucero-headlamp-400',
    sku: 'LUC4',
    brand: 'fogaril',
    in: 'light camping',
    price: 4900,
    was: 5900,
    grams: 92,
    tags: 'bestseller',
    facts: { lumens: 400, battery: 'USB-C' },
    options: { Colour: ['Slate', 'Clay'] },
    look: ['headlamp', '', ['#4d5c68', '#33383c', '#f6d27a']],
    texts: {
      en: [
        'Lucero 400 Headlamp',
        `A flood for the tent, a spot for the path and a red light for not waking anyone. One large button
        that works in gloves. Charges by USB-C, and three AAA cells fit when there is no socket for a week.`,
      ],
      es: [
        'Frontal Lucero 400',
        `Luz ancha para la tienda, foco para el camino y luz roja para no despertar a nadie. Un solo botón
        grande, para guantes. Se carga por USB-C, y admite tres pilas AAA si no hay enchufe en una semana.`,
      ],
    },
  },
  {
    slug: 'grillo-headlamp',
    sku: 'GRI',
    brand: 'fogaril',
    in: 'light camping',
    price: 2400,
    grams: 38,
    tags: 'ultralight kids',
    facts: { lumens: 120, battery: 'AAA' },
    options: { Colour: ['Ochre', 'Lake'] },
    stock: 24,
    look: ['headlamp', '', ['#d39a3a', '#4a4a48', '#f8e6b0']],
    texts: {
      en: [
        'Grillo Headlamp',
        `Thirty-eight grams, two brightness levels and no menu to learn. It lives in the lid of the rucksack
        until the walk takes longer than planned, which is every second walk.`,
      ],
      es: [
        'Frontal Grillo',
        `Treinta y ocho gramos, dos intensidades y ningún menú que aprender. Vive en la seta de la mochila
        hasta que la excursión se alarga, es decir, una de cada dos veces.`,
      ],
    },
  },
  {
    slug: 'farol-camp-lantern',
    sku: 'FAR',
    brand: 'fogaril',
    in: 'light camping',
    price: 5500,
    grams: 480,
    tags: 'gift',
    facts: { lumens: 300, battery: 'USB-C' },
    options: { Colour: ['Moss', 'Rust'] },
    look: ['lantern', '', ['#64754a', '#3d3a2c', '#f2b95a']],
    texts: {
      en: [
        'Farol Camp Lantern',
        `Warm light that dims down to a candle, in a frame that survives being dropped from a table. Hang it
        by the bail or stand it on its foot. Thirty hours on low, and it will charge a phone in a pinch.`,
      ],
      es: [
        'Farol de campamento',
        `Luz cálida que baja hasta parecer una vela, en un armazón que sobrevive a caerse de la mesa. Se
        cuelga del asa o se apoya. Treinta horas al mínimo, y en un apuro carga el móvil.`,
      ],
    },
  },
]
