import type { ProductDraft } from '../define-products.ts'

const cream = '#f6efdf'

/** What keeps: jars, sacks, bottles, coffee, and the things under the sink. */
export const larder: ProductDraft[] = [
  {
    slug: 'mel-silvestre',
    sku: 'MEI',
    brand: 'roca',
    in: 'conservas despensa',
    price: 3490,
    grams: 500,
    tags: 'presentes mais-pedidos sem-gluten',
    facts: { origin: 'Vale do Ribeira, SP', glutenFree: true, storage: 'Lugar fresco' },
    stock: 18,
    look: ['jar', 'honey', ['#d9952c', '#8a5a24', cream]],
    texts: {
      pt: [
        'Mel silvestre (500 g)',
        `Flores da mata atlântica, colhido em outubro e coado uma vez só. Cristaliza no inverno, e isso é
        bom sinal: dois minutos em banho-maria e ele volta a escorrer.`,
      ],
      en: [
        'Wild Honey (500 g)',
        `From Atlantic forest blossom, taken in October and strained once. It sets in winter, which is a
        good sign: two minutes in warm water and it runs again.`,
      ],
    },
  },
  {
    slug: 'geleia-de-jabuticaba',
    sku: 'GEL',
    brand: 'roca',
    in: 'conservas despensa',
    price: 2290,
    grams: 280,
    tags: 'presentes sem-gluten',
    facts: { origin: 'Jundiaí, SP', glutenFree: true, storage: 'Lugar fresco' },
    stock: 14,
    look: ['jar', 'jam', ['#5a2440', '#c2476a', cream]],
    texts: {
      pt: [
        'Geleia de jabuticaba (280 g)',
        `Feita com casca e tudo, no tacho, na semana em que a árvore da Neusa fica preta de fruta. Pouco
        açúcar, muito roxo. Com queijo canastra dá briga na mesa.`,
      ],
      en: [
        'Jabuticaba Jam (280 g)',
        `Made skins and all, in the copper pan, in the week when Neusa's tree turns black with fruit. Little
        sugar, much purple. With cured cheese it starts arguments.`,
      ],
    },
  },
  {
    slug: 'doce-de-leite-no-tacho',
    sku: 'DDL',
    brand: 'roca',
    in: 'doces conservas despensa',
    price: 2490,
    was: 2790,
    grams: 400,
    tags: 'mais-pedidos sem-gluten',
    facts: { origin: 'Sul de Minas, MG', glutenFree: true, storage: 'Lugar fresco' },
    stock: 20,
    look: ['jar', '', ['#a9682f', '#f0e2c4', cream]],
    texts: {
      pt: [
        'Doce de leite no tacho (400 g)',
        `Quatro horas de colher de pau para virar isto: cor de caramelo, ponto de colher, nada de grumo. A
        etiqueta sugere porções. Ninguém lê.`,
      ],
      en: [
        'Copper-pan Dulce de Leche (400 g)',
        `Four hours of wooden spoon to become this: caramel-coloured, thick enough to stand, not a lump in
        it. The label suggests portions. Nobody reads it.`,
      ],
    },
  },
  {
    slug: 'picles-de-maxixe',
    sku: 'PCL',
    brand: 'roca',
    in: 'conservas despensa',
    price: 1990,
    grams: 350,
    tags: 'novidade',
    facts: { origin: 'Bahia', glutenFree: true, storage: 'Lugar fresco' },
    stock: 11,
    look: ['jar', 'pieces', ['#8fa04a', '#5a6b2c', cream]],
    texts: {
      pt: [
        'Picles de maxixe (350 g)',
        `O maxixe esquecido da feira, crocante, com semente de mostarda e pimenta-do-reino. Ao lado do
        churrasco some primeiro que a carne.`,
      ],
      en: [
        'Pickled Maxixe (350 g)',
        `A small spiny cousin of the cucumber, kept crisp with mustard seed and black pepper. Beside the
        barbecue it vanishes before the meat.`,
      ],
    },
  },
  {
    slug: 'pasta-de-amendoim',
    sku: 'PAM',
    brand: 'roca',
    in: 'conservas despensa',
    price: 1890,
    grams: 350,
    facts: { origin: 'São Paulo, SP', glutenFree: true, storage: 'Lugar fresco' },
    stock: 16,
    look: ['jar', '', ['#b98546', '#3f6b4a', cream]],
    texts: {
      pt: [
        'Pasta de amendoim (350 g)',
        `Amendoim torrado e moído até desistir. Sem açúcar e sem pressa; o óleo sobe, mexa. Fica entre o pão
        e a fome.`,
      ],
      en: [
        'Peanut Butter (350 g)',
        `Roasted peanuts ground until they gave up. No sugar, no hurry; the oil rises, so stir. Stands
        between bread and hunger.`,
      ],
    },
  },
  {
    slug: 'azeite-extravirgem',
    sku: 'AZE',
    brand: 'roca',
    in: 'temperos despensa',
    price: 5990,
    was: 6990,
    grams: 500,
    tags: 'presentes',
    facts: { origin: 'Sul de Minas, MG', glutenFree: true, storage: 'Lugar fresco' },
    options: { Volume: ['250 ml', '500 ml'] },
    prices: { '250 ml': 3490 },
    weights: { '250 ml': 300 },
    stock: 12,
    look: ['bottle', '', ['#4f6432', '#26301c', cream]],
    texts: {
      pt: [
        'Azeite extravirgem da Mantiqueira',
        `Oliveiras a mil e trezentos metros e azeitona moída no mesmo dia. Verde, picante no fim, com cheiro
        de grama cortada. Cru, por cima, por favor.`,
      ],
      en: [
        'Mantiqueira Extra Virgin Olive Oil',
        `Olive trees at thirteen hundred metres and fruit milled the same day. Green, peppery at the end,
        smelling of cut grass. Raw and on top, please.`,
      ],
    },
  },
  {
    slug: 'molho-de-pimenta-biquinho',
    sku: 'MOL',
    brand: 'roca',
    in: 'temperos despensa',
    price: 1690,
    grams: 150,
    facts: { origin: 'Bahia', glutenFree: true, storage: 'Geladeira' },
    stock: 17,
    look: ['bottle', 'sauce', ['#c0392b', '#2d2320', '#f6e6c4']],
    texts: {
      pt: [
        'Molho de pimenta-biquinho (150 ml)',
        `Perfume de pimenta sem o castigo. Fermentado três semanas, batido com abacaxi. Para quem diz que
        não gosta de ardido.`,
      ],
      en: [
        'Biquinho Pepper Sauce (150 ml)',
        `The perfume of chilli without the punishment. Fermented for three weeks, blended with pineapple.
        For people who say they do not like it hot.`,
      ],
    },
  },
  {
    slug: 'arroz-cateto-integral',
    sku: 'ARZ',
    brand: 'roca',
    in: 'graos despensa',
    price: 1490,
    grams: 1000,
    tags: 'organico sem-gluten',
    facts: { origin: 'Paraná', organic: true, glutenFree: true, storage: 'Lugar fresco' },
    stock: 25,
    look: ['pouch', 'window', ['#c9a46a', '#efe0bd', cream]],
    texts: {
      pt: [
        'Arroz cateto integral (1 kg)',
        `Grão curto, gosto de noz, textura que não some. Deixe de molho enquanto toma banho e cozinhe trinta
        minutos. Sobra vira bolinho.`,
      ],
      en: [
        'Brown Cateto Rice (1 kg)',
        `Short grains, a nutty taste, a bite that stays. Soak it while you shower, cook it thirty minutes.
        Leftovers become fritters.`,
      ],
    },
  },
  {
    slug: 'feijao-carioca-novo',
    sku: 'FEI',
    brand: 'roca',
    in: 'graos despensa',
    price: 1190,
    grams: 1000,
    tags: 'mais-pedidos sem-gluten',
    facts: { origin: 'Paraná', glutenFree: true, storage: 'Lugar fresco' },
    stock: 38,
    look: ['pouch', 'sack', ['#d9bd8c', '#7a4f30', cream]],
    texts: {
      pt: [
        'Feijão-carioca novo (1 kg)',
        `Da safra deste ano, que é o segredo do caldo grosso. Em panela de pressão são vinte minutos; o alho
        entra depois, com barulho.`,
      ],
      en: [
        'New-crop Carioca Beans (1 kg)',
        `This year's harvest, which is the secret of a thick broth. Twenty minutes in the pressure cooker;
        the garlic goes in afterwards, with a hiss.`,
      ],
    },
  },
  {
    slug: 'farinha-de-mandioca-torrada',
    sku: 'FAR',
    brand: 'roca',
    in: 'graos despensa',
    price: 990,
    grams: 500,
    tags: 'sem-gluten',
    facts: { origin: 'Bahia', glutenFree: true, storage: 'Lugar fresco' },
    stock: 21,
    look: ['pouch', '', ['#e3c98c', '#a9763a', cream]],
    texts: {
      pt: [
        'Farinha de mandioca torrada (500 g)',
        `Fina, quebradiça, torrada em forno de barro em Nazaré. Na manteiga com ovo é farofa; em cima do
        feijão é costume.`,
      ],
      en: [
        'Toasted Cassava Flour (500 g)',
        `Fine and brittle, toasted in a clay oven in Bahia. In butter with an egg it is farofa; over beans
        it is habit.`,
      ],
    },
  },
  {
    slug: 'granola-da-casa',
    sku: 'GRA',
    brand: 'verde',
    in: 'graos despensa',
    price: 2190,
    grams: 400,
    tags: 'mais-pedidos',
    facts: { origin: 'São Paulo, SP', storage: 'Lugar fresco' },
    stock: 19,
    look: ['pouch', 'window', ['#6f8f5a', '#d9b070', cream]],
    texts: {
      pt: [
        'Granola da casa (400 g)',
        `Assamos aqui em cima da loja, às quartas: a rua inteira sabe. Aveia, coco em fita, castanha e
        melado. Nenhuma uva-passa foi usada.`,
      ],
      en: [
        'House Granola (400 g)',
        `We bake it upstairs on Wednesdays and the whole street knows. Oats, coconut ribbons, nuts and
        molasses. No raisins were involved.`,
      ],
    },
  },
  {
    slug: 'cafe-catuai-amarelo',
    sku: 'CAT',
    brand: 'torra',
    in: 'cafes bebidas',
    price: 3890,
    grams: 250,
    tags: 'mais-pedidos presentes',
    facts: { origin: 'Sul de Minas, MG', roast: 'Média', storage: 'Lugar fresco' },
    options: { Moagem: ['Em grãos', 'Moído para coador', 'Moído para italiana'] },
    stock: 16,
    look: ['pouch', 'coffee', ['#3f4a3c', '#d9a441', '#f4e6c8']],
    texts: {
      pt: [
        'Café catuaí amarelo (250 g)',
        `Caramelo, laranja e um fim limpo que pede outra xícara. Torrado às segundas em lotes de doze
        quilos; a data está escrita à mão. Abra e beba em um mês.`,
      ],
      en: [
        'Yellow Catuaí Coffee (250 g)',
        `Caramel, orange and a clean finish that asks for another cup. Roasted on Mondays in batches of
        twelve kilos; the date is written by hand. Open it and drink it within a month.`,
      ],
    },
  },
  {
    slug: 'cafe-bourbon-da-encosta',
    sku: 'BOU',
    brand: 'torra',
    in: 'cafes bebidas',
    price: 4690,
    grams: 250,
    tags: 'novidade',
    facts: { origin: 'Serra da Canastra, MG', roast: 'Clara', storage: 'Lugar fresco' },
    options: { Moagem: ['Em grãos', 'Moído para coador'] },
    soldOut: ['Moído para coador'],
    stock: 8,
    look: ['pouch', 'coffee', ['#8a3f34', '#f0c9a0', '#f6ead6']],
    texts: {
      pt: [
        'Café bourbon da encosta (250 g)',
        `Uma encosta só, colhida grão a grão. Flor, pêssego, acidez de fruta. No coador, água a noventa e
        dois graus, e sem açúcar na primeira prova, combinado?`,
      ],
      en: [
        'Hillside Bourbon Coffee (250 g)',
        `One slope, picked cherry by cherry. Blossom, peach, the acidity of fruit. Filter it at ninety-two
        degrees, and no sugar for the first sip. Agreed?`,
      ],
    },
  },
  {
    slug: 'cha-mate-tostado',
    sku: 'CHA',
    brand: 'torra',
    in: 'cafes bebidas',
    price: 1590,
    grams: 100,
    facts: { origin: 'Paraná', organic: true, storage: 'Lugar fresco' },
    stock: 23,
    look: ['carton', 'tea', ['#4f7a4a', '#d9b46a', cream]],
    texts: {
      pt: [
        'Chá-mate tostado (20 saquinhos)',
        `Folha sombreada por araucárias, tostada em lenha. Quente no inverno, gelado com limão na praia,
        frio na garrafa para o trabalho.`,
      ],
      en: [
        'Toasted Mate Tea (20 bags)',
        `Leaves grown in the shade of araucarias and toasted over wood. Hot in winter, iced with lime on the
        beach, cold in a flask for work.`,
      ],
    },
  },
  {
    slug: 'suco-de-uva-integral',
    sku: 'SUC',
    brand: 'roca',
    in: 'sucos bebidas',
    price: 1990,
    was: 2290,
    grams: 1300,
    tags: 'sem-gluten',
    facts: { origin: 'Serra Gaúcha, RS', glutenFree: true, storage: 'Lugar fresco' },
    stock: 17,
    look: ['bottle', 'juice', ['#5f2340', '#3a2030', cream]],
    texts: {
      pt: [
        'Suco de uva integral 1 l',
        `Um quilo e meio de uva bordô em cada garrafa e nem uma gota d'água. Escuro de manchar toalha.
        Agite; o fundo é a melhor parte.`,
      ],
      en: [
        'Whole Grape Juice 1 l',
        `A kilo and a half of grapes in each bottle and not a drop of water. Dark enough to stain the
        tablecloth. Shake it; the bottom is the best part.`,
      ],
    },
  },
  {
    slug: 'kombucha-de-hibisco',
    sku: 'KOM',
    brand: 'verde',
    in: 'sucos bebidas',
    price: 1490,
    grams: 560,
    facts: { origin: 'São Paulo, SP', organic: true, glutenFree: true, storage: 'Geladeira' },
    stock: 15,
    look: ['bottle', 'juice', ['#c2476a', '#3f6b4a', '#f6e6e2']],
    texts: {
      pt: [
        'Kombucha de hibisco 500 ml',
        `Chá verde fermentado duas semanas e hibisco da Bahia. Abra devagar, em cima da pia, que ela tem
        temperamento.`,
      ],
      en: [
        'Hibiscus Kombucha 500 ml',
        `Green tea fermented for two weeks, and hibiscus from Bahia. Open it slowly and over the sink: it
        has a temper.`,
      ],
    },
  },
  {
    slug: 'bebida-de-aveia',
    sku: 'AVE',
    brand: 'verde',
    in: 'sucos bebidas',
    price: 1390,
    grams: 1040,
    facts: { origin: 'Paraná', storage: 'Lugar fresco' },
    stock: 24,
    look: ['carton', 'milk', ['#efe6d0', '#7fa35a', '#fffdf6']],
    texts: {
      pt: [
        'Bebida de aveia 1 l',
        `Aveia do Paraná, água e uma pitada de sal. Espuma direito e não talha no café. Depois de aberta,
        cinco dias.`,
      ],
      en: [
        'Oat Drink 1 l',
        `Oats from Paraná, water and a pinch of salt. Foams properly and does not split in coffee. Five days
        once opened.`,
      ],
    },
  },
  {
    slug: 'chocolate-70-para',
    sku: 'CHO',
    brand: 'torra',
    in: 'doces despensa',
    price: 2490,
    grams: 80,
    tags: 'presentes sem-gluten',
    facts: { origin: 'Pará', organic: true, glutenFree: true, cocoa: 70, storage: 'Lugar fresco' },
    stock: 26,
    look: ['carton', 'bar', ['#2f5a45', '#4a2a1c', '#f4e2b8']],
    texts: {
      pt: [
        'Chocolate 70% do Pará (80 g)',
        `Cacau de várzea, que cresce com os pés no rio, e açúcar. Dois ingredientes, gosto de fruta seca e
        terra molhada. Quebre e ouça o estalo.`,
      ],
      en: [
        'Pará Chocolate 70% (80 g)',
        `Floodplain cocoa, grown with its feet in the river, and sugar. Two ingredients; it tastes of dried
        fruit and wet earth. Break it and listen for the snap.`,
      ],
    },
  },
  {
    slug: 'limpador-multiuso',
    sku: 'LMP',
    brand: 'mata',
    in: 'casa',
    price: 1690,
    grams: 560,
    facts: { origin: 'São Paulo, SP' },
    options: { Fragrância: ['Capim-limão', 'Lavanda'] },
    stock: 20,
    look: ['bottle', 'spray', ['#8fb98a', '#3f5f4a', '#f6f6ea']],
    texts: {
      pt: [
        'Limpador multiuso 500 ml',
        `Óleo de coco, álcool de cana e cheiro de quintal. Tira gordura do fogão e digital de criança do
        vidro. Traga o frasco e reponha pela metade do preço.`,
      ],
      en: [
        'All-purpose Cleaner 500 ml',
        `Coconut oil, cane alcohol and the smell of a backyard. Takes grease off the stove and small
        fingerprints off the glass. Bring the bottle back and refill it for half.`,
      ],
    },
  },
  {
    slug: 'sabonete-de-capim-limao',
    sku: 'SAB',
    brand: 'mata',
    in: 'casa',
    price: 1190,
    grams: 110,
    tags: 'presentes',
    facts: { origin: 'Vale do Ribeira, SP' },
    stock: 28,
    look: ['cleaning', '', ['#e6d79a', '#b98a5a', '#a5c79a']],
    texts: {
      pt: [
        'Sabonete de capim-limão (110 g)',
        `Feito a frio e curado quarenta dias. Pouca espuma, muito cuidado. Embrulhado em papel de semente:
        plante o papel e nasce manjericão.`,
      ],
      en: [
        'Lemongrass Soap (110 g)',
        `Cold-made and cured for forty days. Little foam, much care. Wrapped in seed paper: plant the
        wrapper and basil comes up.`,
      ],
    },
  },
  {
    slug: 'bucha-vegetal',
    sku: 'BUC',
    brand: 'mata',
    in: 'casa',
    price: 790,
    grams: 40,
    facts: { origin: 'Vale do Ribeira, SP', organic: true },
    stock: 32,
    look: ['cleaning', 'loofah', ['#e2c98c', '#b98a5a', '#9cc2a4']],
    texts: {
      pt: [
        'Bucha vegetal (2 unidades)',
        `Cresce em cerca, seca no pé e limpa de tudo: uma para o banho, outra para a louça, e não troque as
        duas. No fim, vai para a composteira.`,
      ],
      en: [
        'Loofahs (2 pieces)',
        `They grow on a fence, dry on the vine and clean everything: one for the bath, one for the dishes,
        and do not mix them up. In the end they go on the compost.`,
      ],
    },
  },
  {
    slug: 'escova-de-fibra-de-coco',
    sku: 'ESC',
    brand: 'mata',
    in: 'casa',
    price: 1290,
    was: 1490,
    grams: 130,
    facts: { origin: 'Bahia' },
    stock: 13,
    look: ['cleaning', 'brush', ['#d9a765', '#7a5234', '#3f6b4a']],
    texts: {
      pt: [
        'Escova de fibra de coco',
        `Cabo de madeira de replantio e cerdas que não riscam o ferro. Esfrega batata, panela e tênis, nessa
        ordem ou em três escovas.`,
      ],
      en: [
        'Coconut Fibre Brush',
        `A handle of replanted wood and bristles that do not scratch iron. Scrubs potatoes, pans and
        trainers, in that order or with three brushes.`,
      ],
    },
  },
]
