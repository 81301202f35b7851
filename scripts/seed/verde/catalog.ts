import type { SeedAttribute, SeedBrand, SeedCategory, SeedCollection } from '../types.ts'
import { createWriter } from '../writer.ts'

export const { text, html, slugs, picture, category, item } = createWriter('verde', ['pt', 'en'])

export const attributes: SeedAttribute[] = [
  { key: 'origin', label: text('Origem', 'Origin'), type: 'text' },
  { key: 'organic', label: text('Orgânico', 'Organic'), type: 'boolean' },
  { key: 'glutenFree', label: text('Sem glúten', 'Gluten-free'), type: 'boolean' },
  { key: 'storage', label: text('Onde guardar', 'Where to keep it'), type: 'text' },
  { key: 'roast', label: text('Torra', 'Roast'), type: 'text' },
  { key: 'cocoa', label: text('Cacau', 'Cocoa'), type: 'number', unit: '%' },
]

export const brands: SeedBrand[] = [
  {
    key: 'boa-vista',
    name: 'Sítio Boa Vista',
    description: text(
      'A horta da Dona Cida em Ibiúna, e os vizinhos que plantam o que lá não dá.',
      'Dona Cida’s garden in Ibiúna, and the neighbours who grow what will not grow there.',
    ),
  },
  {
    key: 'aurora',
    name: 'Padaria Aurora',
    description: text(
      'Forno a lenha a duas quadras daqui. Abre às sete, acaba quando acaba.',
      'A wood oven two blocks away. Opens at seven, ends when it ends.',
    ),
  },
  {
    key: 'vale',
    name: 'Queijaria do Vale',
    description: text(
      'Três famílias e quarenta vacas no sul de Minas.',
      'Three families and forty cows in southern Minas.',
    ),
  },
  {
    key: 'roca',
    name: 'Roça Grande',
    description: text(
      'Tacho, moinho e lenha: o que dura na despensa.',
      'Copper pan, millstone and firewood: what keeps in the larder.',
    ),
  },
  {
    key: 'torra',
    name: 'Torra Lenta',
    description: text(
      'Café, mate e cacau de quem assina o lote.',
      'Coffee, mate and cocoa from people who sign the batch.',
    ),
  },
  {
    key: 'mata',
    name: 'Mata Limpa',
    description: text(
      'Para a casa, sem nada que o rio não aguente.',
      'For the house, with nothing the river could not take.',
    ),
  },
  {
    key: 'verde',
    name: 'Verde da Casa',
    description: text('O que fazemos na cozinha de cima.', 'What we make in the kitchen upstairs.'),
  },
]

export const categories: SeedCategory[] = [
  category(
    'hortifruti',
    text('Hortifruti', 'Fruit and vegetables'),
    text('Colhido ontem, na sua porta hoje.', 'Picked yesterday, at your door today.'),
    [['crate'], ['pineapple']],
    [
      category(
        'frutas',
        text('Frutas', 'Fruit'),
        text('Da estação, do tamanho que vieram.', 'In season, in the sizes they came.'),
        [['mango'], ['banana'], ['orange', '', ['#f0942b', '#ffd9a0', '#f5a83c']]],
      ),
      category(
        'legumes',
        text('Verduras e legumes', 'Vegetables'),
        text('Folhas, raízes e tudo o que fica entre elas.', 'Leaves, roots and everything in between.'),
        [['tomato'], ['carrot'], ['greens', 'bunch', ['#3f7a3d', '#cfe0a4']]],
      ),
      category('ervas', text('Ervas', 'Herbs'), text('Em maço ou no vaso.', 'In bunches or in pots.'), [
        ['plant', 'basil'],
        ['greens', 'herbs'],
      ]),
    ],
  ),
  category(
    'padaria',
    text('Padaria', 'Bakery'),
    text('Duas fornadas por dia, da esquina.', 'Two bakes a day, from round the corner.'),
    [['bread'], ['croissant']],
  ),
  category(
    'laticinios',
    text('Leite, queijo e ovos', 'Milk, cheese and eggs'),
    text(
      'De gente que conhecemos pelo nome, e as vacas também.',
      'From people we know by name, cows included.',
    ),
    [
      ['bottle', 'milk', ['#f6f3ea', '#5f86b0', '#eaf1f5']],
      ['cheese', '', ['#f2cc66', '#c98a3a', '#8a5a34']],
      ['eggs'],
    ],
    [
      category(
        'queijos',
        text('Queijos', 'Cheese'),
        text('Frescos, meia cura e curados.', 'Fresh, half-cured and cured.'),
        [
          ['cheese', 'wheel', ['#e2b34f', '#a8763a', '#7a4f28']],
          ['cheese', 'fresh', ['#f4efdc', '#ffffff', '#79a945']],
        ],
      ),
      category(
        'leites',
        text('Leite, manteiga e ovos', 'Milk, butter and eggs'),
        text('O café da manhã quase inteiro.', 'Most of breakfast.'),
        [['eggs'], ['bottle', 'milk', ['#f6f3ea', '#5f86b0', '#eaf1f5']]],
      ),
    ],
  ),
  category(
    'despensa',
    text('Despensa', 'Larder'),
    text('O que espera por você.', 'What waits for you.'),
    [
      ['jar', 'honey', ['#d9952c', '#8a5a24', '#f6efdf']],
      ['jar', 'jam', ['#5a2440', '#c2476a', '#f6efdf']],
      ['pouch', 'sack', ['#d9bd8c', '#7a4f30', '#f6efdf']],
    ],
    [
      category(
        'graos',
        text('Grãos e farinhas', 'Grains and flours'),
        text('Safra nova, saco de papel.', 'New harvest, paper bags.'),
        [
          ['pouch', 'window', ['#c9a46a', '#efe0bd', '#f6efdf']],
          ['pouch', 'sack', ['#d9bd8c', '#7a4f30', '#f6efdf']],
        ],
      ),
      category(
        'conservas',
        text('Mel, geleias e conservas', 'Honey, jams and pickles'),
        text('O verão dentro do vidro.', 'Summer in a jar.'),
        [
          ['jar', 'jam', ['#5a2440', '#c2476a', '#f6efdf']],
          ['jar', 'pieces', ['#8fa04a', '#5a6b2c', '#f6efdf']],
        ],
      ),
      category(
        'temperos',
        text('Azeites e molhos', 'Oils and sauces'),
        text('Um fio, uma gota, uma diferença.', 'A thread, a drop, a difference.'),
        [
          ['bottle', '', ['#4f6432', '#26301c', '#f6efdf']],
          ['bottle', 'sauce', ['#c0392b', '#2d2320', '#f6e6c4']],
        ],
      ),
      category(
        'doces',
        text('Doces e chocolate', 'Sweets and chocolate'),
        text('Para depois. Ou antes.', 'For afterwards. Or before.'),
        [
          ['carton', 'bar', ['#2f5a45', '#4a2a1c', '#f4e2b8']],
          ['cake', 'cookies', ['#c98f52', '#4f2f20', '#f6ead2']],
        ],
      ),
    ],
  ),
  category(
    'bebidas',
    text('Bebidas', 'Drinks'),
    text('Quentes, geladas e com temperamento.', 'Hot, iced and temperamental.'),
    [
      ['pouch', 'coffee', ['#3f4a3c', '#d9a441', '#f4e6c8']],
      ['bottle', 'juice', ['#5f2340', '#3a2030', '#f6efdf']],
    ],
    [
      category(
        'cafes',
        text('Café e mate', 'Coffee and mate'),
        text('Torrado na segunda, moído na hora.', 'Roasted on Monday, ground to order.'),
        [
          ['pouch', 'coffee', ['#8a3f34', '#f0c9a0', '#f6ead6']],
          ['carton', 'tea', ['#4f7a4a', '#d9b46a', '#f6efdf']],
        ],
      ),
      category(
        'sucos',
        text('Sucos e fermentados', 'Juices and ferments'),
        text('Fruta inteira, sem água no meio.', 'Whole fruit and no water in it.'),
        [
          ['bottle', 'juice', ['#c2476a', '#3f6b4a', '#f6e6e2']],
          ['bottle', 'juice', ['#5f2340', '#3a2030', '#f6efdf']],
        ],
      ),
    ],
  ),
  category(
    'casa',
    text('Casa', 'Household'),
    text('Limpa bem e some na terra.', 'Cleans well and vanishes into the soil.'),
    [
      ['bottle', 'spray', ['#8fb98a', '#3f5f4a', '#f6f6ea']],
      ['cleaning', '', ['#e6d79a', '#b98a5a', '#a5c79a']],
    ],
  ),
]

const collection = (key: string, title: ReturnType<typeof text>) => ({ key, title, slug: slugs(title) })

export const collections: SeedCollection[] = [
  {
    ...collection('da-estacao', text('Da estação', 'In season')),
    description: text('O que a terra está dando agora.', 'What the land is giving right now.'),
    picture: picture(
      'collection-estacao',
      'scene',
      [['watermelon'], ['strawberry']],
      text('Melancia e morangos', 'A watermelon and strawberries'),
    ),
    products: { by: 'tag', tag: 'da-estacao' },
    sort: 'newest',
  },
  {
    ...collection('mais-pedidos', text('Mais pedidos', 'Most wanted')),
    description: text('O que o bairro leva toda semana.', 'What the neighbourhood takes every week.'),
    picture: picture('collection-mais-pedidos', 'scene', [['bread'], ['pouch', 'coffee', ['#3f4a3c', '#d9a441', '#f4e6c8']], ['eggs']], text('Pão, café e ovos', 'Bread, coffee and eggs')), // prettier-ignore
    products: { by: 'tag', tag: 'mais-pedidos' },
    sort: 'newest',
  },
  {
    ...collection('organico', text('Orgânicos', 'Organic')),
    description: text(
      'Sem veneno, com certificado na parede.',
      'No poison, and the certificate is on the wall.',
    ),
    picture: picture(
      'collection-organico',
      'scene',
      [['greens'], ['beetroot']],
      text('Alface e beterraba', 'Lettuce and beetroot'),
    ),
    products: { by: 'tag', tag: 'organico' },
    sort: 'price_asc',
  },
  {
    ...collection('cafe-da-manha', text('Café da manhã de domingo', 'Sunday breakfast')),
    description: text(
      'Pão, queijo, fruta e café para quatro, numa sacola só.',
      'Bread, cheese, fruit and coffee for four, in a single bag.',
    ),
    picture: picture('collection-cafe-da-manha', 'scene', [['croissant'], ['jar', 'jam', ['#5a2440', '#c2476a', '#f6efdf']], ['papaya']], text('Croissant, geleia e mamão', 'A croissant, jam and papaya')), // prettier-ignore
    products: {
      by: 'hand',
      slugs: ['pao-de-fermentacao-natural', 'croissant-de-manteiga', 'pao-de-queijo-congelado', 'queijo-minas-frescal', 'manteiga-de-leite', 'geleia-de-jabuticaba', 'mamao-formosa', 'cafe-catuai-amarelo'], // prettier-ignore
    },
    sort: 'manual',
  },
]
