import type { ProductDraft } from '../define-products.ts'

/** The bakery's and the dairy's counters. */
export const fresh: ProductDraft[] = [
  {
    slug: 'pao-de-fermentacao-natural',
    sku: 'PAO',
    brand: 'aurora',
    in: 'padaria',
    price: 2290,
    grams: 750,
    tags: 'mais-pedidos',
    facts: { origin: 'São Paulo, SP', storage: 'Lugar fresco' },
    loose: true,
    stock: 16,
    look: ['bread'],
    texts: {
      pt: [
        'Pão de fermentação natural',
        `Farinha, água, sal e um fermento que o Seu Aurélio alimenta desde 2011. Descansa dezoito horas e
        sai às sete. A casca canta quando esfria; chegue perto e ouça.`,
      ],
      en: [
        'Sourdough Loaf',
        `Flour, water, salt and a starter that Seu Aurélio has been feeding since 2011. It rests eighteen
        hours and comes out at seven. The crust sings as it cools; lean in and listen.`,
      ],
    },
  },
  {
    slug: 'baguete-da-manha',
    sku: 'BAG',
    brand: 'aurora',
    in: 'padaria',
    price: 890,
    grams: 280,
    facts: { origin: 'São Paulo, SP', storage: 'Lugar fresco' },
    loose: true,
    stock: 30,
    look: ['bread', 'baguette'],
    texts: {
      pt: [
        'Baguete da manhã',
        `Duas fornadas, às sete e às quatro. É para comer no dia, começando pela ponta ainda na calçada. No
        dia seguinte vira rabanada ou torrada de alho.`,
      ],
      en: [
        'Morning Baguette',
        `Two bakes, at seven and at four. Meant for the same day, beginning with the tip while still on the
        pavement. Tomorrow it becomes French toast.`,
      ],
    },
  },
  {
    slug: 'pao-de-forma-integral',
    sku: 'PFI',
    brand: 'aurora',
    in: 'padaria',
    price: 1690,
    grams: 550,
    facts: { origin: 'São Paulo, SP', storage: 'Lugar fresco' },
    stock: 18,
    look: ['bread', 'sliced', ['#9a6436', '#e9cf9f']],
    texts: {
      pt: [
        'Pão de forma integral fatiado',
        `Farinha integral de verdade, linhaça e um fio de melado. Doze fatias que aguentam manteiga gelada
        sem rasgar. Congela bem, já fatiado.`,
      ],
      en: [
        'Sliced Wholemeal Loaf',
        `Real wholemeal flour, linseed and a thread of molasses. Twelve slices that take cold butter without
        tearing. Freezes well, ready sliced.`,
      ],
    },
  },
  {
    slug: 'pao-de-queijo-congelado',
    sku: 'PDQ',
    brand: 'aurora',
    in: 'padaria',
    price: 1990,
    was: 2390,
    grams: 400,
    tags: 'mais-pedidos sem-gluten',
    facts: { origin: 'Sul de Minas, MG', glutenFree: true, storage: 'Congelador' },
    options: { Unidades: ['12 unidades', '20 unidades'] },
    prices: { '20 unidades': 2990 },
    weights: { '20 unidades': 660 },
    stock: 28,
    look: ['rolls'],
    texts: {
      pt: [
        'Pão de queijo para assar',
        `Polvilho azedo, queijo meia cura e ovo caipira, enrolados à mão. Do congelador direto ao forno:
        vinte e cinco minutos e a vizinha aparece.`,
      ],
      en: [
        'Bake-at-home Pão de Queijo',
        `Sour tapioca starch, half-cured cheese and free-range eggs, rolled by hand. Straight from freezer
        to oven: twenty-five minutes and the neighbour turns up.`,
      ],
    },
  },
  {
    slug: 'bolo-de-fuba',
    sku: 'BOL',
    brand: 'aurora',
    in: 'padaria',
    price: 2890,
    grams: 800,
    facts: { origin: 'São Paulo, SP', storage: 'Lugar fresco' },
    loose: true,
    stock: 7,
    look: ['cake', '', ['#e0a848', '#8a5a2c', '#f8ecd0']],
    texts: {
      pt: [
        'Bolo de fubá com goiabada',
        `Fubá moído em pedra, erva-doce e cubos de goiabada que afundam até onde querem. Acompanha café
        coado e conversa. Serve dez pessoas educadas.`,
      ],
      en: [
        'Cornmeal Cake with Guava',
        `Stone-ground cornmeal, fennel seed and cubes of guava paste that sink as far as they like. Goes
        with filter coffee and talk. Serves ten polite people.`,
      ],
    },
  },
  {
    slug: 'torta-de-cacau-e-doce-de-leite',
    sku: 'TOR',
    brand: 'aurora',
    in: 'padaria doces',
    price: 1490,
    grams: 160,
    tags: 'novidade',
    facts: { origin: 'São Paulo, SP', storage: 'Geladeira' },
    loose: true,
    stock: 9,
    look: ['cake', 'slice', ['#6b4028', '#e9b878', '#f4e2c0']],
    texts: {
      pt: [
        'Torta de cacau e doce de leite (fatia)',
        `Três andares: massa de cacau, doce de leite, de novo massa, de novo doce. Tire da geladeira meia
        hora antes. Dividir é opcional.`,
      ],
      en: [
        'Cocoa and Dulce de Leche Slice',
        `Storeys of cocoa sponge and dulce de leche, taking turns. Take it out of the fridge half an hour
        before. Sharing is optional.`,
      ],
    },
  },
  {
    slug: 'biscoito-de-castanha-e-chocolate',
    sku: 'BIS',
    brand: 'aurora',
    in: 'doces padaria',
    price: 1790,
    grams: 200,
    tags: 'presentes',
    facts: { origin: 'São Paulo, SP', storage: 'Lugar fresco' },
    stock: 22,
    look: ['cake', 'cookies', ['#c98f52', '#4f2f20', '#f6ead2']],
    texts: {
      pt: [
        'Biscoito de castanha e chocolate (200 g)',
        `Crocante na borda, macio no meio, com castanha-do-pará picada grosso. Fazemos às terças; na quinta
        costuma ter acabado.`,
      ],
      en: [
        'Brazil Nut Chocolate Cookies (200 g)',
        `Crisp at the edge, soft in the middle, with coarsely chopped Brazil nuts. Baked on Tuesdays;
        usually gone by Thursday.`,
      ],
    },
  },
  {
    slug: 'croissant-de-manteiga',
    sku: 'CRO',
    brand: 'aurora',
    in: 'padaria',
    price: 990,
    grams: 85,
    facts: { origin: 'São Paulo, SP', storage: 'Lugar fresco' },
    loose: true,
    stock: 24,
    look: ['croissant'],
    texts: {
      pt: [
        'Croissant de manteiga',
        `Vinte e sete camadas, três dias e manteiga de leite de verdade. Deixa migalha na camisa, e é assim
        que se sabe que está bom.`,
      ],
      en: [
        'Butter Croissant',
        `Twenty-seven layers, three days and real butter. It leaves crumbs on your shirt, which is how you
        know.`,
      ],
    },
  },
  {
    slug: 'queijo-minas-frescal',
    sku: 'QMF',
    brand: 'vale',
    in: 'queijos laticinios',
    price: 2490,
    grams: 500,
    tags: 'mais-pedidos',
    facts: { origin: 'Sul de Minas, MG', glutenFree: true, storage: 'Geladeira' },
    loose: true,
    stock: 14,
    look: ['cheese', 'fresh', ['#f4efdc', '#ffffff', '#79a945']],
    texts: {
      pt: [
        'Queijo minas frescal (500 g)',
        `Branquinho, úmido, com a marca da forma. Feito na segunda, na loja na terça. Com goiabada é
        sobremesa; com café, é café da manhã.`,
      ],
      en: [
        'Fresh Minas Cheese (500 g)',
        `White and moist, still marked by its mould. Made on Monday, here on Tuesday. With guava paste it is
        dessert; with coffee it is breakfast.`,
      ],
    },
  },
  {
    slug: 'queijo-canastra',
    sku: 'QCA',
    brand: 'vale',
    in: 'queijos laticinios',
    price: 7490,
    was: 8490,
    grams: 900,
    tags: 'presentes',
    facts: { origin: 'Serra da Canastra, MG', glutenFree: true, storage: 'Lugar fresco' },
    loose: true,
    stock: 5,
    look: ['cheese', 'wheel', ['#e2b34f', '#a8763a', '#7a4f28']],
    texts: {
      pt: [
        'Queijo canastra curado (900 g)',
        `Leite cru, pingo e a tábua de sempre, virado todo dia por vinte e dois dias. Casca amarela, miolo
        macio, final de nozes. Fora da geladeira, embrulhado em pano.`,
      ],
      en: [
        'Cured Canastra Cheese (900 g)',
        `Raw milk, yesterday's whey and the same old board, turned every day for twenty-two days. Yellow
        rind, soft heart, a nutty end. Keep it out of the fridge, wrapped in cloth.`,
      ],
    },
  },
  {
    slug: 'queijo-meia-cura',
    sku: 'QMC',
    brand: 'vale',
    in: 'queijos laticinios',
    price: 3290,
    grams: 400,
    facts: { origin: 'Sul de Minas, MG', glutenFree: true, storage: 'Geladeira' },
    loose: true,
    stock: 11,
    look: ['cheese', '', ['#f2cc66', '#c98a3a', '#8a5a34']],
    texts: {
      pt: [
        'Queijo meia cura (400 g)',
        `O que se rala no pão de queijo e se come em lasca enquanto rala. Furinhos irregulares, sal na
        medida, casca que se aproveita na sopa.`,
      ],
      en: [
        'Half-cured Cheese (400 g)',
        `What you grate for pão de queijo and nibble while grating. Uneven holes, the right salt, a rind
        that goes into the soup.`,
      ],
    },
  },
  {
    slug: 'manteiga-de-leite',
    sku: 'MNT',
    brand: 'vale',
    in: 'leites laticinios',
    price: 1890,
    grams: 200,
    facts: { origin: 'Sul de Minas, MG', glutenFree: true, storage: 'Geladeira' },
    stock: 20,
    look: ['butter'],
    texts: {
      pt: [
        'Manteiga com sal marinho (200 g)',
        `Creme batido devagar em tambor de madeira, com cristais de sal que estalam. No papel, como
        antigamente. Deixe uma lasca fora da geladeira para o pão.`,
      ],
      en: [
        'Sea Salt Butter (200 g)',
        `Cream churned slowly in a wooden drum, with crystals of salt that crackle. Wrapped in paper, as it
        used to be. Leave a slice out for the bread.`,
      ],
    },
  },
  {
    slug: 'leite-fresco-integral',
    sku: 'LEI',
    brand: 'vale',
    in: 'leites laticinios',
    price: 990,
    grams: 1030,
    facts: { origin: 'Sul de Minas, MG', glutenFree: true, storage: 'Geladeira' },
    loose: true,
    stock: 26,
    look: ['bottle', 'milk', ['#f6f3ea', '#5f86b0', '#eaf1f5']],
    texts: {
      pt: [
        'Leite fresco integral 1 l',
        `Pasteurizado sem pressa e não homogeneizado: a nata sobe, é assim mesmo, agite. Garrafa de vidro
        retornável com um real e cinquenta de volta.`,
      ],
      en: [
        'Fresh Whole Milk 1 l',
        `Gently pasteurised and not homogenised: the cream rises, as it should, so shake. The glass bottle
        comes back for a deposit.`,
      ],
    },
  },
  {
    slug: 'iogurte-natural',
    sku: 'IOG',
    brand: 'vale',
    in: 'leites laticinios',
    price: 1290,
    grams: 500,
    facts: { origin: 'Sul de Minas, MG', glutenFree: true, storage: 'Geladeira' },
    stock: 22,
    look: ['yogurt', '', ['#f6f3ea', '#8fb8d0', '#ffffff']],
    texts: {
      pt: [
        'Iogurte natural (500 g)',
        `Leite e fermento, mais nada. Firme de colher, azedinho de acordar. Com mel e banana-prata resolve
        quase toda manhã.`,
      ],
      en: [
        'Plain Yogurt (500 g)',
        `Milk and culture, nothing else. Firm enough for a spoon, sharp enough to wake you. With honey and a
        banana it settles most mornings.`,
      ],
    },
  },
  {
    slug: 'ovos-caipiras',
    sku: 'OVO',
    brand: 'boa-vista',
    in: 'leites laticinios',
    price: 1090,
    grams: 360,
    tags: 'organico mais-pedidos',
    facts: { origin: 'Ibiúna, SP', organic: true, glutenFree: true, storage: 'Geladeira' },
    options: { Unidades: ['6 unidades', '12 unidades'] },
    prices: { '12 unidades': 1990 },
    weights: { '12 unidades': 720 },
    stock: 30,
    look: ['eggs'],
    texts: {
      pt: [
        'Ovos caipiras orgânicos',
        `De galinhas que ciscam de verdade: por isso a gema é cor de laranja e cada casca tem um tom. Traga
        a caixinha de volta e ganhe um ovo na próxima dúzia.`,
      ],
      en: [
        'Organic Free-range Eggs',
        `From hens that really scratch about: hence the orange yolks and a different tint to each shell.
        Bring the box back and the next dozen has thirteen.`,
      ],
    },
  },
]
