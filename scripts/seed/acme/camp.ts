import type { ProductDraft } from '../define-products.ts'

/** Tents, shelters, beds and camp furniture. */
export const camp: ProductDraft[] = [
  {
    slug: 'ordesa-dome-tent',
    sku: 'ORD',
    brand: 'almadia',
    in: 'tents camping',
    price: 28900,
    was: 32900,
    grams: 2450,
    tags: 'bestseller',
    facts: { season: 'Three seasons', material: 'Ripstop nylon', waterColumn: 3000 },
    options: { People: ['2 people', '3 people'], Colour: ['Moss', 'Clay'] },
    prices: { '3 people': 33900 },
    weights: { '3 people': 2980 },
    missing: ['3 people / Clay'],
    stock: 9,
    look: ['tent', '', ['#64754a', '#3d3a2c', '#e0a04a']],
    texts: {
      en: [
        'Ordesa Dome Tent',
        `Two doors, two porches and a pole layout you can work out with cold hands. The inner stays clipped
        to the fly, so when it rains the bedroom goes up dry.

        - Packs to 48 x 16 cm
        - Aluminium poles, twelve pegs and a repair sleeve included`,
      ],
      es: [
        'Tienda de campaña Ordesa',
        `Dos puertas, dos ábsides y unas varillas que se entienden incluso con las manos frías. El interior
        queda enganchado al doble techo: si llueve, el dormitorio se monta seco.

        - Plegada mide 48 x 16 cm
        - Incluye varillas de aluminio, doce piquetas y un manguito de reparación`,
      ],
    },
  },
  {
    slug: 'picos-family-tunnel',
    sku: 'PIC4',
    brand: 'almadia',
    in: 'tents camping',
    price: 44900,
    grams: 8900,
    facts: { season: 'Three seasons', material: 'Recycled polyester', waterColumn: 4000, people: 4 },
    stock: 5,
    look: ['tent', 'tunnel', ['#7a8560', '#4a3b2e', '#d9822f']],
    texts: {
      en: [
        'Picos 4 Family Tunnel',
        `A tunnel for four with a living room tall enough to stand up in and argue about the card game. Dark
        bedrooms let children sleep past sunrise, and the clear side window tells you whether to get up at
        all.`,
      ],
      es: [
        'Tienda túnel familiar Picos 4',
        `Un túnel para cuatro con un salón en el que se está de pie. Los dormitorios oscuros dejan dormir a
        los niños más allá del amanecer, y la ventana lateral avisa de si merece la pena levantarse.`,
      ],
    },
  },
  {
    slug: 'liebre-1-trekking-tent',
    sku: 'LIE1',
    brand: 'almadia',
    in: 'tents camping',
    price: 25900,
    grams: 980,
    tags: 'new ultralight',
    facts: { season: 'Three seasons', material: 'Ripstop nylon', waterColumn: 2500, people: 1 },
    stock: 7,
    look: ['tent', 'ridge', ['#c98f3a', '#4b4030', '#3f6b5c']],
    texts: {
      en: [
        'Liebre 1 Trekking Tent',
        `Under a kilo with its pegs, because it borrows one of your walking poles for a spine. There is room
        for one person, a wet rucksack in the porch and not much vanity.`,
      ],
      es: [
        'Tienda de travesía Liebre 1',
        `Menos de un kilo con piquetas, porque toma prestado uno de tus bastones como columna. Cabe una
        persona, una mochila mojada en el ábside y poco más.`,
      ],
    },
  },
  {
    slug: 'toldo-tarp-3x3',
    sku: 'TOL3',
    brand: 'almadia',
    in: 'tents camping',
    price: 7900,
    grams: 720,
    facts: { season: 'All year', material: 'Ripstop nylon', waterColumn: 3000 },
    options: { Colour: ['Pine', 'Ochre'] },
    look: ['tarp', '', ['#2f5547', '#6b5a45', '#e0a04a']],
    texts: {
      en: [
        'Toldo Tarp 3 x 3',
        `Sixteen loops along the hem mean sixteen ways to pitch it: lean-to, diamond, roof over the kitchen.
        Cord and tensioners are already tied on. The two poles in the picture are sticks of your choice.`,
      ],
      es: [
        'Toldo 3 x 3',
        `Dieciséis trabillas en el borde dan para dieciséis montajes: alero, rombo o techo de cocina. Los
        vientos y tensores vienen atados. Los dos palos de la foto los pones tú.`,
      ],
    },
  },
  {
    slug: 'encina-hammock',
    sku: 'ENC',
    brand: 'almadia',
    in: 'tents camping',
    price: 5900,
    was: 6900,
    grams: 540,
    tags: 'gift',
    facts: { season: 'Summer', material: 'Recycled polyester' },
    options: { Colour: ['Lake', 'Clay', 'Moss'] },
    soldOut: ['Moss'],
    look: ['hammock', '', ['#3f7d8c', '#5a4a3a', '#e9c46a']],
    texts: {
      en: [
        'Encina Hammock',
        `Cut wide enough to lie across the diagonal, which is the secret to sleeping flat. The tree straps
        are four centimetres broad so the bark keeps its skin. Holds 180 kg, tested with two cousins.`,
      ],
      es: [
        'Hamaca Encina',
        `Es lo bastante ancha para tumbarse en diagonal, que es el secreto para dormir plano. Las cinchas
        miden cuatro centímetros y respetan la corteza. Aguanta 180 kg: la probamos con dos primos.`,
      ],
    },
  },
  {
    slug: 'duero-beach-shelter',
    sku: 'DUE',
    brand: 'acme',
    in: 'tents camping',
    price: 6400,
    grams: 1650,
    facts: { season: 'Summer', material: 'Polycotton' },
    look: ['tent', 'beach', ['#d8c28f', '#b9592f', '#3f7d8c']],
    texts: {
      en: [
        'Duero Beach Shelter',
        `Shade for two adults and a picnic, up in about the time it takes to open a beer. The polycotton
        stays cooler than nylon and the sand pockets hold it down when the afternoon wind arrives.`,
      ],
      es: [
        'Refugio de playa Duero',
        `Sombra para dos adultos y una merienda, montada en lo que se abre una cerveza. El tejido de algodón
        es más fresco que el nailon y los bolsillos para arena lo sujetan cuando llega el viento de la
        tarde.`,
      ],
    },
  },
  {
    slug: 'teide-down-bag',
    sku: 'TEI',
    brand: 'almadia',
    in: 'sleeping camping',
    price: 32900,
    grams: 1080,
    tags: 'bestseller',
    facts: { season: 'Winter', material: 'Duck down', comfort: -6 },
    options: { Length: ['Regular', 'Long'], Colour: ['Rust', 'Slate'] },
    prices: { Long: 34900 },
    weights: { Long: 1190 },
    missing: ['Long / Rust'],
    stock: 8,
    look: ['sleepingBag', '', ['#a4472b', '#3c3f42', '#e9b44c']],
    texts: {
      en: [
        'Teide Down Sleeping Bag',
        `Traceable duck down, 680 cuin, in chambers that do not let it wander to your feet. The hood closes
        with one hand and leaves you a nose. Comfortable to -6 °C if you sleep warm, 0 °C if you complain.`,
      ],
      es: [
        'Saco de plumón Teide',
        `Plumón de pato trazable, 680 cuin, en cámaras que no lo dejan irse a los pies. La capucha se cierra
        con una mano y te deja la nariz fuera. Cómodo hasta -6 °C, o hasta 0 °C si eres de los que se
        quejan.`,
      ],
    },
  },
  {
    slug: 'albariza-summer-bag',
    sku: 'ALB',
    brand: 'almadia',
    in: 'sleeping camping',
    price: 8900,
    grams: 950,
    facts: { season: 'Summer', material: 'Hollow fibre', comfort: 9 },
    options: { Colour: ['Lake', 'Ochre'] },
    look: ['sleepingBag', '', ['#3f7d8c', '#27505c', '#f0b44c']],
    texts: {
      en: [
        'Albariza Summer Sleeping Bag',
        `For huts, vans and warm nights. It unzips all the way into a quilt, and two of them zip together if
        you are on speaking terms. Machine wash at 30, line dry, no ceremony.`,
      ],
      es: [
        'Saco de verano Albariza',
        `Para refugios, furgonetas y noches templadas. Se abre entero como una colcha y dos sacos se unen
        con la cremallera si os lleváis bien. Lavadora a 30 y al tendedero, sin ceremonias.`,
      ],
    },
  },
  {
    slug: 'liron-kids-sleeping-bag',
    sku: 'LIR',
    brand: 'almadia',
    in: 'sleeping camping',
    price: 6900,
    grams: 880,
    tags: 'kids',
    facts: { season: 'Three seasons', material: 'Hollow fibre', comfort: 6 },
    look: ['sleepingBag', '', ['#d39a3a', '#2f5547', '#f6e2b3']],
    texts: {
      en: [
        'Lirón Kids Sleeping Bag',
        `Grows with them: the foot section folds away and gives back 30 cm when needed. Inside there is a
        pocket for a torch and one very important stone.`,
      ],
      es: [
        'Saco infantil Lirón',
        `Crece con ellos: el pie se dobla y devuelve 30 cm cuando hacen falta. Dentro hay un bolsillo para
        la linterna y para una piedra importantísima.`,
      ],
    },
  },
  {
    slug: 'nube-air-mat',
    sku: 'NUB',
    brand: 'almadia',
    in: 'sleeping camping',
    price: 11900,
    was: 13900,
    grams: 610,
    facts: { season: 'Three seasons', material: 'Recycled polyester', rValue: 3.4 },
    options: { Length: ['Regular', 'Long'] },
    prices: { Long: 12900 },
    weights: { Long: 690 },
    look: ['airMat', '', ['#4d5c68', '#2f3b45', '#e0a04a']],
    texts: {
      en: [
        'Nube Inflatable Mat',
        `Eight centimetres of air and a film inside that throws your warmth back at you. The sack it comes
        in is also its pump, so your lungs can keep for the climb.`,
      ],
      es: [
        'Esterilla inflable Nube',
        `Ocho centímetros de aire y una lámina interior que te devuelve el calor. La bolsa en la que viene
        hace de bomba, así que los pulmones los guardas para la subida.`,
      ],
    },
  },
  {
    slug: 'corcho-foam-mat',
    sku: 'COR',
    brand: 'acme',
    in: 'sleeping camping',
    price: 2400,
    grams: 390,
    facts: { season: 'All year', material: 'Closed-cell foam', rValue: 2 },
    stock: 30,
    look: ['mat', '', ['#64754a', '#8f9c70', '#3c3f42']],
    texts: {
      en: [
        'Corcho Foam Mat',
        `Cannot be punctured, cannot be lost, doubles as a seat, a splint and a tray for cutting cheese.
        Rolls up and straps to the outside of the pack like in your parents' photographs.`,
      ],
      es: [
        'Esterilla de espuma Corcho',
        `No se pincha, no se pierde y sirve de asiento, de férula y de tabla para el queso. Se enrolla y va
        por fuera de la mochila, como en las fotos de tus padres.`,
      ],
    },
  },
  {
    slug: 'siesta-pillow',
    sku: 'SIE',
    brand: 'almadia',
    in: 'sleeping camping',
    price: 2900,
    grams: 85,
    tags: 'ultralight gift',
    facts: { material: 'Recycled polyester' },
    options: { Colour: ['Slate', 'Sand'] },
    look: ['pillow', '', ['#4d5c68', '#e0a04a', '#f6e2b3']],
    texts: {
      en: [
        'Siesta Pillow',
        `An air core for the height and a brushed cover for the cheek. Eighty-five grams, folded smaller
        than an orange, and it does not slide off the mat at three in the morning.`,
      ],
      es: [
        'Almohada Siesta',
        `Aire por dentro para la altura y tejido cepillado para la mejilla. Pesa ochenta y cinco gramos,
        plegada abulta menos que una naranja y no se escapa de la esterilla a las tres de la mañana.`,
      ],
    },
  },
  {
    slug: 'trashumante-camp-chair',
    sku: 'TRC',
    brand: 'acme',
    in: 'furniture camping',
    price: 4900,
    grams: 2300,
    facts: { material: 'Cotton canvas' },
    options: { Colour: ['Sand', 'Pine'] },
    look: ['chair', '', ['#cbb588', '#4a4038', '#b9592f']],
    texts: {
      en: [
        'Trashumante Camp Chair',
        `Canvas on a steel frame, low enough to stretch your legs towards the fire and stiff enough to get
        out of again. The fabric comes off for washing. Carries 120 kg.`,
      ],
      es: [
        'Silla de campo Trashumante',
        `Lona sobre acero, baja para estirar las piernas hacia el fuego y firme para volver a levantarse. La
        tela se quita y se lava. Soporta 120 kg.`,
      ],
    },
  },
  {
    slug: 'merienda-roll-table',
    sku: 'MER',
    brand: 'acme',
    in: 'furniture camping',
    price: 7500,
    grams: 3600,
    facts: { material: 'Aluminium' },
    stock: 6,
    look: ['table', '', ['#a98a5e', '#5a5552', '#b9592f']],
    texts: {
      en: [
        'Merienda Roll-up Table',
        `Slats that roll like a blind and a cross frame that opens in one movement. Seats four with elbows
        in. The feet are wide, so it stands on grass, gravel and the soft bit by the river.`,
      ],
      es: [
        'Mesa enrollable Merienda',
        `Lamas que se enrollan como una persiana y patas en cruz que se abren de un gesto. Caben cuatro sin
        abrir los codos. Los pies anchos se apoyan en hierba, grava y orilla blanda.`,
      ],
    },
  },
]
