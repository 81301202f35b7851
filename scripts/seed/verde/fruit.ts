import type { ProductDraft } from '../define-products.ts'

/** Fruit, sold loose by weight or piece. */
export const fruit: ProductDraft[] = [
  {
    slug: 'maca-fuji',
    sku: 'MAC',
    brand: 'boa-vista',
    in: 'frutas hortifruti',
    price: 1290,
    grams: 1000,
    tags: 'da-estacao',
    facts: { origin: 'São Joaquim, SC', organic: false, storage: 'Geladeira' },
    loose: true,
    stock: 40,
    look: ['apple', '', ['#c8372f', '#e3b23c']],
    texts: {
      pt: [
        'Maçã fuji (1 kg)',
        `Colhida na serra catarinense quando as noites já pedem cobertor, e é o frio que a deixa tão
        crocante. Vêm de seis a sete por quilo, de tamanhos desiguais, como a árvore quis.`,
      ],
      en: [
        'Fuji Apples (1 kg)',
        `Picked in the southern highlands once the nights call for a blanket; the cold is what makes them
        snap. Six or seven to the kilo, in whatever sizes the tree decided.`,
      ],
    },
  },
  {
    slug: 'laranja-pera',
    sku: 'LAR',
    brand: 'boa-vista',
    in: 'frutas hortifruti',
    price: 690,
    grams: 1000,
    tags: 'mais-pedidos',
    facts: { origin: 'Limeira, SP', organic: false, storage: 'Fruteira' },
    options: { Peso: ['1 kg', '3 kg'] },
    prices: { '3 kg': 1890 },
    weights: { '3 kg': 3000 },
    loose: true,
    stock: 50,
    look: ['orange', '', ['#f0942b', '#ffd9a0', '#f5a83c']],
    texts: {
      pt: [
        'Laranja-pera',
        `A do suco de todo dia: casca fina, muito caldo, pouco caroço. Três quilos dão uma jarra e meia e
        uma cozinha cheirosa.`,
      ],
      en: [
        'Pera Oranges',
        `The everyday juicing orange: thin skin, plenty of juice, few pips. Three kilos make a jug and a
        half and a kitchen that smells of morning.`,
      ],
    },
  },
  {
    slug: 'limao-taiti',
    sku: 'LIM',
    brand: 'boa-vista',
    in: 'frutas hortifruti',
    price: 590,
    grams: 500,
    facts: { origin: 'Limeira, SP', organic: false, storage: 'Geladeira' },
    loose: true,
    stock: 45,
    look: ['lime'],
    texts: {
      pt: [
        'Limão-taiti (500 g)',
        `Sem semente e pesado na mão, que é como se escolhe. Role na mesa antes de cortar e ele dá o dobro.
        Para a caipirinha, a salada e o peixe de sexta.`,
      ],
      en: [
        'Tahiti Limes (500 g)',
        `Seedless and heavy in the hand, which is how one chooses them. Roll them on the table before
        cutting and they give twice as much. For the caipirinha, the salad and Friday's fish.`,
      ],
    },
  },
  {
    slug: 'manga-palmer',
    sku: 'MAN',
    brand: 'boa-vista',
    in: 'frutas hortifruti',
    price: 990,
    was: 1290,
    grams: 1000,
    tags: 'da-estacao',
    facts: { origin: 'Vale do São Francisco, BA', organic: false, storage: 'Fruteira' },
    loose: true,
    stock: 26,
    look: ['mango'],
    texts: {
      pt: [
        'Manga palmer (1 kg)',
        `Carne firme e quase sem fio, dessas que se comem de garfo sem passar vergonha. Chega meio verde;
        dois dias na fruteira e o cheiro avisa.`,
      ],
      en: [
        'Palmer Mangoes (1 kg)',
        `Firm flesh with hardly a thread: the kind you can eat with a fork in company. They arrive half
        green; two days in the bowl and the smell will tell you.`,
      ],
    },
  },
  {
    slug: 'banana-prata-organica',
    sku: 'BAN',
    brand: 'boa-vista',
    in: 'frutas hortifruti',
    price: 890,
    grams: 1000,
    tags: 'organico mais-pedidos',
    facts: { origin: 'Vale do Ribeira, SP', organic: true, storage: 'Fruteira' },
    loose: true,
    stock: 34,
    look: ['banana'],
    texts: {
      pt: [
        'Banana-prata orgânica (1 kg)',
        `Cresce à sombra da mata no Vale do Ribeira, sem pressa e sem veneno. Menor que a nanica, mais doce
        quando pinta. As que passarem do ponto viram bolo.`,
      ],
      en: [
        'Organic Prata Bananas (1 kg)',
        `Grown in forest shade in the Ribeira Valley, without hurry or poison. Smaller than the usual ones
        and sweeter once they freckle. Those that go too far become cake.`,
      ],
    },
  },
  {
    slug: 'abacate-manteiga',
    sku: 'ABC',
    brand: 'boa-vista',
    in: 'frutas hortifruti',
    price: 790,
    grams: 600,
    facts: { origin: 'Jundiaí, SP', organic: false, storage: 'Fruteira' },
    loose: true,
    stock: 22,
    look: ['avocado'],
    texts: {
      pt: [
        'Abacate manteiga (unidade)',
        `Um abacate de uns seiscentos gramas, para dividir. Com limão e açúcar, como na casa da avó, ou no
        pão com sal. Está no ponto quando o cabinho sai fácil.`,
      ],
      en: [
        'Butter Avocado (each)',
        `One avocado of some six hundred grams, meant for sharing. With lime and sugar as Brazilian
        grandmothers do, or on toast with salt. It is ready when the stalk comes off easily.`,
      ],
    },
  },
  {
    slug: 'mamao-formosa',
    sku: 'MAM',
    brand: 'boa-vista',
    in: 'frutas hortifruti',
    price: 1190,
    grams: 1400,
    facts: { origin: 'Bahia', organic: false, storage: 'Fruteira' },
    loose: true,
    stock: 16,
    look: ['papaya'],
    texts: {
      pt: [
        'Mamão formosa (unidade)',
        `Café da manhã para quatro, com sementes que a gente raspa e as galinhas do sítio agradecem.
        Riscamos a casca de leve para o leite escorrer e ele amadurecer por igual.`,
      ],
      en: [
        'Formosa Papaya (each)',
        `Breakfast for four. We score the skin lightly so the milk runs off and it ripens evenly. Scrape out
        the seeds, squeeze over a lime, find a spoon.`,
      ],
    },
  },
  {
    slug: 'abacaxi-perola',
    sku: 'ABX',
    brand: 'boa-vista',
    in: 'frutas hortifruti',
    price: 990,
    grams: 1500,
    tags: 'da-estacao',
    facts: { origin: 'Pará', organic: false, storage: 'Fruteira' },
    loose: true,
    stock: 18,
    look: ['pineapple'],
    texts: {
      pt: [
        'Abacaxi pérola (unidade)',
        `Branco por dentro, doce sem arder a língua. Puxe uma folha do meio: se soltar, é hoje. A casca
        fervida com cravo dá um chá que ninguém espera.`,
      ],
      en: [
        'Pérola Pineapple (each)',
        `White inside and sweet without stinging. Pull a leaf from the middle: if it comes away, today is
        the day. Boil the skin with cloves for a tea nobody expects.`,
      ],
    },
  },
  {
    slug: 'morango-organico',
    sku: 'MOR',
    brand: 'boa-vista',
    in: 'frutas hortifruti',
    price: 1690,
    grams: 300,
    tags: 'organico da-estacao mais-pedidos',
    facts: { origin: 'Atibaia, SP', organic: true, storage: 'Geladeira' },
    loose: true,
    stock: 14,
    look: ['strawberry'],
    texts: {
      pt: [
        'Morango orgânico (300 g)',
        `Colhido de manhãzinha em Atibaia e na loja antes do almoço. Miúdo, vermelho até o miolo, com
        perfume de morango mesmo. Lave só na hora de comer.`,
      ],
      en: [
        'Organic Strawberries (300 g)',
        `Picked at dawn in Atibaia and in the shop before lunch. Small, red to the core, smelling the way
        strawberries used to. Wash them only when you eat them.`,
      ],
    },
  },
  {
    slug: 'mirtilo-da-serra',
    sku: 'MIR',
    brand: 'boa-vista',
    in: 'frutas hortifruti',
    price: 1990,
    was: 2490,
    grams: 250,
    tags: 'novidade',
    facts: { origin: 'Serra Gaúcha, RS', organic: false, storage: 'Geladeira' },
    loose: true,
    stock: 10,
    look: ['berries'],
    texts: {
      pt: [
        'Mirtilo da serra (250 g)',
        `Azul-escuro, com aquela poeirinha branca que é sinal de fruta nova. Congela bem numa camada só. Uma
        amora se infiltra na cesta de vez em quando, e ninguém reclama.`,
      ],
      en: [
        'Highland Blueberries (250 g)',
        `Dark blue, with the white bloom that says freshly picked. They freeze well in a single layer. Now
        and then a blackberry slips into the punnet, and nobody complains.`,
      ],
    },
  },
  {
    slug: 'uva-niagara',
    sku: 'UVA',
    brand: 'boa-vista',
    in: 'frutas hortifruti',
    price: 1390,
    grams: 500,
    tags: 'da-estacao',
    facts: { origin: 'Jundiaí, SP', organic: false, storage: 'Geladeira' },
    loose: true,
    soldOut: ['*'],
    look: ['grapes'],
    texts: {
      pt: [
        'Uva niágara (500 g)',
        `A uva de quintal, que solta da casca e perfuma a sacola inteira. A safra de Jundiaí é curta: quando
        acaba, acaba. Volta em dezembro.`,
      ],
      en: [
        'Niágara Grapes (500 g)',
        `The backyard grape that slips out of its skin and scents the whole bag. The Jundiaí season is
        short: when it ends, it ends. Back in December.`,
      ],
    },
  },
  {
    slug: 'melancia',
    sku: 'MEL',
    brand: 'boa-vista',
    in: 'frutas hortifruti',
    price: 2490,
    grams: 7000,
    facts: { origin: 'Bahia', organic: false, storage: 'Lugar fresco' },
    options: { Tamanho: ['Pequena', 'Grande'] },
    prices: { Grande: 3490 },
    weights: { Grande: 10000 },
    loose: true,
    stock: 8,
    look: ['watermelon'],
    texts: {
      pt: [
        'Melancia',
        `Batemos em todas com o nó do dedo e ficamos com as que respondem grave. A pequena alimenta uma
        família; a grande, um aniversário. Entregamos até o terceiro andar sem elevador.`,
      ],
      en: [
        'Watermelon',
        `We knock on every one and keep those that answer low. The small one feeds a family, the large one a
        birthday. Carried up to the third floor without a lift.`,
      ],
    },
  },
  {
    slug: 'maracuja-azedo',
    sku: 'MRC',
    brand: 'boa-vista',
    in: 'frutas hortifruti',
    price: 1090,
    grams: 500,
    facts: { origin: 'Vale do Ribeira, SP', organic: false, storage: 'Fruteira' },
    loose: true,
    stock: 20,
    look: ['passionFruit'],
    texts: {
      pt: [
        'Maracujá azedo (500 g)',
        `Quanto mais enrugado, melhor: a casca murcha e a polpa concentra. Bom para mousse, para molho de
        salada e, dizem, para dormir.`,
      ],
      en: [
        'Sour Passion Fruit (500 g)',
        `The more wrinkled the better: the skin withers and the pulp concentrates. Good for mousse, for
        salad dressing and, they say, for sleep.`,
      ],
    },
  },
]
