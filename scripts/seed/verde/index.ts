import { defineProducts } from '../define-products.ts'
import type { SeedBlock, SeedStore, Text } from '../types.ts'
import { section, toCategory, toPage, toPath, toPolicy, weekly } from '../writer.ts'
import { attributes, brands, categories, collections, html, item, picture, text } from './catalog.ts'
import { fresh } from './fresh.ts'
import { fruit } from './fruit.ts'
import { larder } from './larder.ts'
import { pages, policies, posts } from './pages.ts'
import { shelf, words } from './shelf.ts'
import { vegetables } from './vegetables.ts'

const day = [['07:00', '20:00']] as const

const promise = (said: Text): SeedBlock => ({ type: 'promise', settings: { text: { text: said } } })

const step = (title: Text, said: Text): SeedBlock => ({
  type: 'step',
  settings: { title: { text: title }, text: { text: said } },
})

const question = (asked: Text, answer: Text): SeedBlock => ({
  type: 'question',
  settings: { question: { text: asked }, answer: { text: answer } },
})

export const verde: SeedStore = {
  slug: 'verde',
  name: 'Verde',
  currency: 'BRL',
  country: 'BR',
  locales: ['pt', 'en'],
  timezone: 'America/Sao_Paulo',
  theme: 'corner:market',
  description: text(
    'A mercearia do bairro em Pinheiros, São Paulo: horta, padaria, queijo e café de gente que conhecemos pelo nome.',
    'The neighbourhood grocer in Pinheiros, São Paulo: garden, bakery, cheese and coffee from people we know by name.',
  ),
  settings: {
    email: 'oi@verde.demo.test',
    phone: '+55 11 0000-0000',
    social: ['https://instagram.com/verde.demo.test', 'https://facebook.com/verde.demo.test'],
  },
  words,
  attributes,
  brands,
  categories,
  collections,
  products: defineProducts(shelf, [...fruit, ...vegetables, ...fresh, ...larder]),
  menus: {
    main: [
      item(text('Hortifruti', 'Fruit and vegetables'), toCategory('hortifruti'), [
        item(text('Frutas', 'Fruit'), toCategory('frutas')),
        item(text('Verduras e legumes', 'Vegetables'), toCategory('legumes')),
        item(text('Ervas', 'Herbs'), toCategory('ervas')),
      ]),
      item(text('Padaria', 'Bakery'), toCategory('padaria')),
      item(text('Leite, queijo e ovos', 'Milk, cheese and eggs'), toCategory('laticinios')),
      item(text('Despensa', 'Larder'), toCategory('despensa'), [
        item(text('Grãos e farinhas', 'Grains and flours'), toCategory('graos')),
        item(text('Mel, geleias e conservas', 'Honey, jams and pickles'), toCategory('conservas')),
        item(text('Azeites e molhos', 'Oils and sauces'), toCategory('temperos')),
        item(text('Doces e chocolate', 'Sweets and chocolate'), toCategory('doces')),
      ]),
      item(text('Bebidas', 'Drinks'), toCategory('bebidas')),
      item(text('Casa', 'Household'), toCategory('casa')),
    ],
    footer: [
      item(text('Sobre a Verde', 'About Verde'), toPage('sobre')),
      item(text('A loja', 'The shop'), toPath('/stores/')),
      item(text('Caderno', 'Notebook'), toPath('/blog/')),
      item(text('Entrega no bairro', 'Delivery nearby'), toPage('entrega-no-bairro')),
      item(text('Como guardar', 'How to keep things'), toPage('como-guardar')),
      item(text('Trocas', 'Returns'), toPolicy('returns')),
      item(text('Privacidade', 'Privacy'), toPolicy('privacy')),
    ],
  },
  announcement: {
    text: text('Peça até as 10h e receba antes do almoço', 'Order by 10:00, delivered before lunch'),
    link: toPage('entrega-no-bairro'),
  },
  header: {
    hours: { text: text('Seg a sex, 7h às 20h', 'Mon to Fri, 7:00 to 20:00') },
    note: { text: text('De bicicleta até você', 'By bicycle, to you') },
  },
  home: [
    section(
      'welcome',
      {
        heading: { text: text('Colhido ontem, na sua porta hoje', 'Picked yesterday, at your door today') },
        text: {
          text: text(
            'Horta, padaria, queijo e café de gente que conhecemos pelo nome.',
            'Garden, bakery, cheese and coffee from people we know by name.',
          ),
        },
        linkLabel: { text: text('Ver o hortifruti', 'See what is fresh') },
        link: { link: toCategory('hortifruti') },
        image: { picture: picture('home-hero', 'scene', [['crate'], ['pineapple'], ['bottle', 'juice', ['#f0942b', '#5f8f3e', '#f6efdf']]], text('Um caixote de legumes, um abacaxi e um suco', 'A crate of vegetables, a pineapple and a juice')) }, // prettier-ignore
      },
      [
        promise(text('Peso honesto', 'Honest weight')),
        promise(text('Vidro que volta', 'Jars come back')),
        promise(text('Duas entregas por dia', 'Two deliveries a day')),
      ],
    ),
    section('category-chips', {
      categories: {
        categories: ['frutas', 'legumes', 'padaria', 'laticinios', 'despensa', 'bebidas', 'doces', 'casa'],
      },
    }),
    section('offers-strip', {
      heading: { text: text('Da estação', 'In season') },
      note: { text: text('O que a terra está dando agora', 'What the land is giving right now') },
      products: { collection: 'da-estacao' },
    }),
    section('aisle', {
      heading: { text: text('Mais pedidos no bairro', 'The street’s favourites') },
      products: { collection: 'mais-pedidos' },
    }),
    section('aisle', {
      heading: { text: text('Domingo começa no sábado', 'Sunday begins on Saturday') },
      image: { picture: picture('home-promo', 'scene', [['bread'], ['jar', 'jam', ['#5a2440', '#c2476a', '#f6efdf']], ['pouch', 'coffee', ['#3f4a3c', '#d9a441', '#f4e6c8']]], text('Pão, geleia e café', 'Bread, jam and coffee')) }, // prettier-ignore
      products: { collection: 'cafe-da-manha' },
      columns: 4,
    }),
    section('steps', { heading: { text: text('Como chega', 'How it gets to you') } }, [
      step(
        text('Você pede até as 10h', 'You order by 10:00'),
        text('Pelo site ou por telefone, como preferir.', 'Here or by telephone, as you like.'),
      ),
      step(
        text('A gente separa', 'We pack it'),
        text('Fruta por fruta, como se fosse para nós.', 'Fruit by fruit, as if it were for us.'),
      ),
      step(
        text('A bicicleta sai', 'The bicycle leaves'),
        text(
          'Quatro quilômetros ao redor da loja, antes do almoço.',
          'Four kilometres around the shop, before lunch.',
        ),
      ),
    ]),
    section('image-with-text', {
      image: { picture: picture('home-horta', 'scene', [['greens', 'bunch', ['#3f7a3d', '#cfe0a4']], ['carrot'], ['beetroot']], text('Couve, cenoura e beterraba da horta', 'Greens, carrots and beetroot from the garden')) }, // prettier-ignore
      heading: { text: text('A horta da Dona Cida', 'Dona Cida’s garden') },
      body: {
        text: html(
          'Toda quinta às seis ligamos para Ibiúna e perguntamos o que tem. O que ela disser, vai para a cesta da semana, com um bilhete sobre o que fazer com o nabo.',
          'Every Thursday at six we ring Ibiúna and ask what there is. Whatever she says goes into the basket of the week, with a note about what to do with the turnip.',
        ),
      },
      linkLabel: { text: text('De quem compramos', 'Whom we buy from') },
      link: { link: toPage('sobre') },
      side: 'end',
    }),
    section('faq', { heading: { text: text('O que nos perguntam', 'What people ask') } }, [
      question(
        text('E se a fruta vier machucada?', 'What if the fruit is bruised?'),
        html(
          'Mande uma foto no mesmo dia. Trocamos ou devolvemos o dinheiro, sem conversa.',
          'Send a picture the same day. We replace it or give the money back, no discussion.',
        ),
      ),
      question(
        text('Posso pedir meia dúzia ou meio quilo?', 'May I ask for half a dozen or half a kilo?'),
        html(
          'Pode. Pesamos na hora e cobramos o que pesou; se der menos, o troco volta.',
          'You may. We weigh it then and charge what it weighs; if it is less, you get the change.',
        ),
      ),
      question(
        text('O que faço com os vidros vazios?', 'What about the empty jars?'),
        html(
          'Entregue ao ciclista. Cada vidro devolvido vale um desconto no próximo pedido.',
          'Hand them to the cyclist. Every jar you return earns a discount on the next order.',
        ),
      ),
    ]),
    section('visit', {
      heading: { text: text('Venha nos ver', 'Come by') },
      image: { picture: picture('home-shop', 'scene', [['bread'], ['crate']], text('O balcão: pão e um caixote de legumes', 'The counter: bread and a crate of vegetables')) }, // prettier-ignore
      address: {
        text: text(
          'Rua Mourato Coelho 812\nPinheiros, São Paulo',
          'Rua Mourato Coelho 812\nPinheiros, São Paulo',
        ),
      },
      hours: {
        text: text(
          'Seg a sex, 7h às 20h\nSáb, 7h às 18h\nDom, 8h às 13h',
          'Mon to Fri, 7:00 to 20:00\nSat, 7:00 to 18:00\nSun, 8:00 to 13:00',
        ),
      },
    }),
    section('latest-posts', {
      heading: { text: text('Do caderno', 'From the notebook') },
      posts: { posts: 3 },
    }),
  ],
  footerText: text(
    'A Verde é uma loja de demonstração no Picksy. Nada aqui está à venda, nem o gato.',
    'Verde is a demo store on Picksy. Nothing here is for sale, not even the cat.',
  ),
  pages,
  posts,
  policies,
  branches: [
    {
      key: 'pinheiros',
      name: 'Verde Pinheiros',
      address: {
        line1: 'Rua Mourato Coelho 812',
        city: 'São Paulo',
        region: 'SP',
        postalCode: '05417-001',
        country: 'BR',
      },
      phone: '+55 11 0000-0001',
      latitude: -23.5606,
      longitude: -46.6889,
      hours: weekly(day, day, day, day, day, [['07:00', '18:00']], [['08:00', '13:00']]),
      pickup: true,
    },
  ],
}
