import type { ProductDraft } from '../define-products.ts'

/** Vegetables, herbs and the weekly basket. */
export const vegetables: ProductDraft[] = [
  {
    slug: 'cesta-da-semana',
    sku: 'CES',
    brand: 'boa-vista',
    in: 'legumes hortifruti',
    price: 8900,
    grams: 6500,
    tags: 'organico mais-pedidos',
    facts: { origin: 'Ibiúna, SP', organic: true, storage: 'Geladeira' },
    options: { Tamanho: ['Pequena', 'Grande'] },
    prices: { Grande: 13900 },
    weights: { Grande: 10500 },
    loose: true,
    stock: 15,
    look: ['crate'],
    texts: {
      pt: [
        'Cesta da semana',
        `O que a horta deu, escolhido pela Dona Cida: folhas, raízes, três frutas e uma surpresa. Vem com um
        bilhete dizendo o que é cada coisa e o que fazer com o nabo. Devolva o caixote e ganhe um maço de
        cheiro-verde.

        - Pequena: para duas pessoas
        - Grande: para quatro, ou duas que cozinham muito`,
      ],
      en: [
        'Basket of the Week',
        `What the garden gave, chosen by Dona Cida: leaves, roots, three fruits and a surprise. A note says
        what everything is and what to do with the turnip. Return the crate and get a bunch of herbs.

        - Small: for two people
        - Large: for four, or two who cook a lot`,
      ],
    },
  },
  {
    slug: 'tomate-italiano',
    sku: 'TOM',
    brand: 'boa-vista',
    in: 'legumes hortifruti',
    price: 890,
    grams: 1000,
    tags: 'mais-pedidos',
    facts: { origin: 'Ibiúna, SP', organic: false, storage: 'Fruteira' },
    loose: true,
    stock: 36,
    look: ['tomato'],
    texts: {
      pt: [
        'Tomate italiano (1 kg)',
        `Pouca água, muita polpa, feito para molho. Deixe fora da geladeira, que o frio tira o gosto. Os
        mais moles vão por cima na sacola, com um pedido de desculpas.`,
      ],
      en: [
        'Italian Tomatoes (1 kg)',
        `Little water, plenty of flesh: made for sauce. Keep them out of the fridge, where the cold takes
        their taste. The softest go on top of the bag, with our apologies.`,
      ],
    },
  },
  {
    slug: 'tomate-cereja-organico',
    sku: 'TMC',
    brand: 'boa-vista',
    in: 'legumes hortifruti',
    price: 990,
    grams: 250,
    tags: 'organico',
    facts: { origin: 'Ibiúna, SP', organic: true, storage: 'Fruteira' },
    loose: true,
    stock: 18,
    look: ['tomato', 'cherry'],
    texts: {
      pt: [
        'Tomate-cereja orgânico (250 g)',
        `Come-se como bala a caminho de casa. O que sobrar vai ao forno com alho e azeite por uma hora,
        baixinho, e vira outra coisa.`,
      ],
      en: [
        'Organic Cherry Tomatoes (250 g)',
        `Eaten like sweets on the way home. What is left goes into a low oven with garlic and oil for an
        hour and comes out as something else.`,
      ],
    },
  },
  {
    slug: 'cenoura-com-rama',
    sku: 'CEN',
    brand: 'boa-vista',
    in: 'legumes hortifruti',
    price: 690,
    grams: 600,
    tags: 'organico',
    facts: { origin: 'Ibiúna, SP', organic: true, storage: 'Geladeira' },
    loose: true,
    stock: 24,
    look: ['carrot'],
    texts: {
      pt: [
        'Cenoura com rama (maço)',
        `Com as folhas, que batidas com castanha dão um pesto. Não precisa descascar: esfregue. Um pouco de
        terra de Ibiúna vai de brinde.`,
      ],
      en: [
        'Bunched Carrots',
        `With their leaves, which make a pesto with nuts. No need to peel, only to scrub. A little Ibiúna
        soil is included free of charge.`,
      ],
    },
  },
  {
    slug: 'alface-crespa-organica',
    sku: 'ALF',
    brand: 'boa-vista',
    in: 'legumes hortifruti',
    price: 490,
    grams: 250,
    tags: 'organico',
    facts: { origin: 'Ibiúna, SP', organic: true, storage: 'Geladeira' },
    loose: true,
    stock: 28,
    look: ['greens'],
    texts: {
      pt: [
        'Alface-crespa orgânica',
        `Cortada às cinco da manhã, ainda com orvalho. Lave folha por folha, seque num pano e guarde em pote
        fechado: dura a semana.`,
      ],
      en: [
        'Organic Curly Lettuce',
        `Cut at five in the morning with the dew still on. Wash it leaf by leaf, dry it in a cloth and keep
        it in a closed box: it lasts the week.`,
      ],
    },
  },
  {
    slug: 'couve-manteiga',
    sku: 'COU',
    brand: 'boa-vista',
    in: 'legumes hortifruti',
    price: 450,
    grams: 300,
    tags: 'organico mais-pedidos',
    facts: { origin: 'Ibiúna, SP', organic: true, storage: 'Geladeira' },
    loose: true,
    stock: 26,
    look: ['greens', 'bunch', ['#3f7a3d', '#cfe0a4']],
    texts: {
      pt: [
        'Couve-manteiga (maço)',
        `Oito folhas largas como leques. Enrole, corte fininho como linha e dê um susto na frigideira com
        alho. A feijoada agradece, o suco verde também.`,
      ],
      en: [
        'Collard Greens (bunch)',
        `Eight leaves as wide as fans. Roll them, cut them thin as thread and give them a fright in the pan
        with garlic. The feijoada will be grateful.`,
      ],
    },
  },
  {
    slug: 'cheiro-verde',
    sku: 'CHE',
    brand: 'boa-vista',
    in: 'ervas hortifruti',
    price: 390,
    grams: 120,
    facts: { origin: 'Ibiúna, SP', organic: true, storage: 'Copo com água' },
    loose: true,
    stock: 30,
    look: ['greens', 'herbs'],
    texts: {
      pt: [
        'Cheiro-verde (maço)',
        `Salsa e cebolinha amarradas com palha. Meia xícara por cima de quase tudo. Em pé num copo com água,
        como flor, passa dos cinco dias.`,
      ],
      en: [
        'Parsley and Chives (bunch)',
        `Tied together with straw. Half a cup on top of nearly everything. Standing in a glass of water like
        flowers, they pass five days.`,
      ],
    },
  },
  {
    slug: 'batata-asterix',
    sku: 'BAT',
    brand: 'boa-vista',
    in: 'legumes hortifruti',
    price: 790,
    grams: 1000,
    facts: { origin: 'Sul de Minas, MG', organic: false, storage: 'Lugar fresco' },
    options: { Peso: ['1 kg', '2 kg'] },
    prices: { '2 kg': 1490 },
    weights: { '2 kg': 2000 },
    loose: true,
    stock: 40,
    look: ['roots', '', ['#c07a62', '#f2e0ae']],
    texts: {
      pt: [
        'Batata asterix',
        `Casca rosada, massa seca: a batata da fritura e do purê sem água. Guarde no escuro e longe da
        cebola, que as duas não se dão.`,
      ],
      en: [
        'Asterix Potatoes',
        `Pink skin and dry flesh: the potato for frying and for a mash that is not soup. Keep them in the
        dark and away from onions; the two do not get on.`,
      ],
    },
  },
  {
    slug: 'batata-doce-roxa',
    sku: 'BTD',
    brand: 'boa-vista',
    in: 'legumes hortifruti',
    price: 690,
    grams: 1000,
    facts: { origin: 'Atibaia, SP', organic: false, storage: 'Lugar fresco' },
    loose: true,
    stock: 22,
    look: ['roots', 'sweet', ['#8f4a62', '#f0d9a0']],
    texts: {
      pt: [
        'Batata-doce (1 kg)',
        `Assada na brasa ou no forno, inteira, até a casca enrugar e o açúcar chorar. Come-se com manteiga,
        com as mãos, sem prato.`,
      ],
      en: [
        'Sweet Potatoes (1 kg)',
        `Roast them whole in the embers or the oven until the skin wrinkles and the sugar weeps. Eat with
        butter, with your hands, without a plate.`,
      ],
    },
  },
  {
    slug: 'cebola-roxa',
    sku: 'CEB',
    brand: 'boa-vista',
    in: 'legumes hortifruti',
    price: 590,
    grams: 500,
    facts: { origin: 'São Joaquim, SC', organic: false, storage: 'Lugar fresco' },
    loose: true,
    stock: 30,
    look: ['roots', 'onion', ['#8d3f5e', '#f0d9e0']],
    texts: {
      pt: [
        'Cebola-roxa (500 g)',
        `Mais doce e menos chorona. Fatie fininho, deixe dez minutos no limão com sal e ela fica
        rosa-choque. Vai com feijão, com carne e com nada.`,
      ],
      en: [
        'Red Onions (500 g)',
        `Sweeter and less tearful. Slice thinly, leave ten minutes in lime and salt, and they turn shocking
        pink. Good with beans, with meat, and with nothing.`,
      ],
    },
  },
  {
    slug: 'alho-roxo',
    sku: 'ALH',
    brand: 'boa-vista',
    in: 'legumes hortifruti',
    price: 790,
    grams: 200,
    facts: { origin: 'Sul de Minas, MG', organic: false, storage: 'Lugar fresco' },
    loose: true,
    stock: 34,
    look: ['roots', 'garlic', ['#efe3e0', '#f6efe6', '#a9749a']],
    texts: {
      pt: [
        'Alho-roxo (200 g)',
        `Dentes graúdos, casca que sai com um tapa. Plantado em abril, colhido em agosto, trançado por quem
        tem paciência. Arde no começo e adoça no fim.`,
      ],
      en: [
        'Purple Garlic (200 g)',
        `Plump cloves with a skin that comes off at a slap. Planted in April, lifted in August, braided by
        people with patience. Hot at first, sweet at the end.`,
      ],
    },
  },
  {
    slug: 'mandioca-amarela',
    sku: 'MDC',
    brand: 'boa-vista',
    in: 'legumes hortifruti',
    price: 590,
    grams: 1000,
    facts: { origin: 'Vale do Ribeira, SP', organic: false, storage: 'Geladeira' },
    loose: true,
    stock: 20,
    look: ['roots', 'cassava', ['#7d5a3c', '#f7ecd0']],
    texts: {
      pt: [
        'Mandioca amarela (1 kg)',
        `Aipim, macaxeira: o nome muda, a raiz é a mesma. Esta cozinha em vinte minutos e desmancha. Se
        preferir sem trabalho, descascamos no balcão.`,
      ],
      en: [
        'Yellow Cassava (1 kg)',
        `It has three names across Brazil and one root. This one cooks in twenty minutes and falls apart as
        it should. We peel it at the counter if you ask.`,
      ],
    },
  },
  {
    slug: 'abobora-moranga',
    sku: 'ABO',
    brand: 'boa-vista',
    in: 'legumes hortifruti',
    price: 1290,
    grams: 2500,
    tags: 'da-estacao',
    facts: { origin: 'Atibaia, SP', organic: true, storage: 'Lugar fresco' },
    loose: true,
    stock: 9,
    look: ['pumpkin'],
    texts: {
      pt: [
        'Abóbora moranga (unidade)',
        `Uns dois quilos e meio de sopa, doce e camarão na moranga. Inteira, dura dois meses na despensa e
        enfeita a mesa enquanto espera.`,
      ],
      en: [
        'Moranga Pumpkin (each)',
        `Some two and a half kilos of soup, jam and shrimp in pumpkin. Whole, it keeps two months in the
        larder and decorates the table while it waits.`,
      ],
    },
  },
  {
    slug: 'pimentao-tres-cores',
    sku: 'PIM',
    brand: 'boa-vista',
    in: 'legumes hortifruti',
    price: 990,
    was: 1190,
    grams: 500,
    facts: { origin: 'Ibiúna, SP', organic: false, storage: 'Geladeira' },
    loose: true,
    stock: 17,
    look: ['pepper'],
    texts: {
      pt: [
        'Pimentão três cores (500 g)',
        `Um vermelho, um amarelo, um verde: o semáforo do refogado. Queime a casca na chama do fogão, abafe
        num saco e ela sai inteira.`,
      ],
      en: [
        'Peppers, Three Colours (500 g)',
        `One red, one yellow, one green: the traffic light of the pan. Char the skin on the flame, rest them
        in a bag, and it slips off whole.`,
      ],
    },
  },
  {
    slug: 'brocolis-ninja',
    sku: 'BRO',
    brand: 'boa-vista',
    in: 'legumes hortifruti',
    price: 890,
    grams: 450,
    tags: 'organico',
    facts: { origin: 'Ibiúna, SP', organic: true, storage: 'Geladeira' },
    loose: true,
    stock: 15,
    look: ['broccoli'],
    texts: {
      pt: [
        'Brócolis (unidade)',
        `Cabeça fechada e talo grosso, que descascado é a melhor parte. Três minutos de água fervente, gelo,
        e ele fica verde de propaganda.`,
      ],
      en: [
        'Broccoli (each)',
        `A tight head and a thick stalk which, peeled, is the best part. Three minutes in boiling water,
        then ice, and it stays as green as an advertisement.`,
      ],
    },
  },
  {
    slug: 'milho-verde',
    sku: 'MIL',
    brand: 'boa-vista',
    in: 'legumes hortifruti',
    price: 690,
    grams: 800,
    tags: 'da-estacao',
    facts: { origin: 'Paraná', organic: false, storage: 'Geladeira' },
    loose: true,
    stock: 19,
    look: ['corn'],
    texts: {
      pt: [
        'Milho-verde (3 espigas)',
        `Na palha, como deve viajar. Aperte um grão com a unha: se sair leite, cozinhe hoje. A palha guarda
        a pamonha.`,
      ],
      en: [
        'Sweetcorn (3 ears)',
        `In the husk, which is how it should travel. Press a kernel with your nail: if milk comes out, cook
        it today. Keep the husks for pamonha.`,
      ],
    },
  },
  {
    slug: 'abobrinha-italiana',
    sku: 'ABR',
    brand: 'boa-vista',
    in: 'legumes hortifruti',
    price: 590,
    grams: 600,
    facts: { origin: 'Ibiúna, SP', organic: false, storage: 'Geladeira' },
    loose: true,
    stock: 21,
    look: ['squash'],
    texts: {
      pt: [
        'Abobrinha italiana (600 g)',
        `Das pequenas, sem semente que incomode. Crua em fitas com limão, ou dourada em rodelas até grudar
        um pouco na panela.`,
      ],
      en: [
        'Courgettes (600 g)',
        `The small ones, with no seeds to speak of. Raw in ribbons with lime, or fried in rounds until they
        stick a little to the pan.`,
      ],
    },
  },
  {
    slug: 'beterraba-com-folhas',
    sku: 'BET',
    brand: 'boa-vista',
    in: 'legumes hortifruti',
    price: 650,
    grams: 700,
    tags: 'organico',
    facts: { origin: 'Ibiúna, SP', organic: true, storage: 'Geladeira' },
    loose: true,
    stock: 14,
    look: ['beetroot'],
    texts: {
      pt: [
        'Beterraba com folhas (maço)',
        `Duas verduras pelo preço de uma: a raiz assa no papel, as folhas refogam como couve. Use avental.`,
      ],
      en: [
        'Beetroot with Leaves (bunch)',
        `Two vegetables for the price of one: roast the root in paper, fry the leaves like greens. Wear an
        apron.`,
      ],
    },
  },
  {
    slug: 'manjericao-no-vaso',
    sku: 'MNJ',
    brand: 'boa-vista',
    in: 'ervas hortifruti',
    price: 1490,
    grams: 700,
    tags: 'presentes',
    facts: { origin: 'Atibaia, SP', organic: true },
    loose: true,
    stock: 12,
    look: ['plant', 'basil'],
    texts: {
      pt: [
        'Manjericão no vaso',
        `Quatro horas de sol, água quando a terra secar, e tire sempre as pontas: quanto mais se colhe, mais
        ele cresce. O vaso de barro é para ficar.`,
      ],
      en: [
        'Basil in a Pot',
        `Four hours of sun, water when the soil dries, and always pick the tips: the more you take, the more
        it grows. The clay pot is for keeps.`,
      ],
    },
  },
  {
    slug: 'alecrim-no-vaso',
    sku: 'ALC',
    brand: 'boa-vista',
    in: 'ervas hortifruti',
    price: 1490,
    grams: 700,
    facts: { origin: 'Atibaia, SP', organic: true },
    loose: true,
    stock: 8,
    look: ['plant', '', ['#5f8a64', '#b8643c', '#f6efdf']],
    texts: {
      pt: [
        'Alecrim no vaso',
        `Teimoso e perfumado. Prefere ser esquecido a ser regado demais. Um galho no arroz, outro na batata,
        outro atrás da orelha.`,
      ],
      en: [
        'Rosemary in a Pot',
        `Stubborn and fragrant. It would rather be forgotten than overwatered. One sprig in the rice, one
        with the potatoes, one behind the ear.`,
      ],
    },
  },
]
