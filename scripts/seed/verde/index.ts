import { defineProducts } from '../define-products.ts'
import type { SeedStore } from '../types.ts'
import { section, toCategory, toCollection, toPage, toPath, toPolicy, weekly } from '../writer.ts'
import { attributes, brands, categories, collections, html, item, picture, text } from './catalog.ts'
import { fresh } from './fresh.ts'
import { fruit } from './fruit.ts'
import { larder } from './larder.ts'
import { pages, policies, posts } from './pages.ts'
import { shelf, words } from './shelf.ts'
import { vegetables } from './vegetables.ts'

const day = [['07:00', '20:00']] as const

export const verde: SeedStore = {
  slug: 'verde',
  name: 'Verde',
  currency: 'BRL',
  country: 'BR',
  locales: ['pt', 'en'],
  timezone: 'America/Sao_Paulo',
  preset: 'mercado',
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
  home: [
    section('hero', {
      image: { picture: picture('home-hero', 'wide', [['crate'], ['pineapple'], ['bottle', 'juice', ['#f0942b', '#5f8f3e', '#f6efdf']]], text('Um caixote de legumes, um abacaxi e um suco', 'A crate of vegetables, a pineapple and a juice')) }, // prettier-ignore
      kicker: { text: text('Pinheiros, São Paulo', 'Pinheiros, São Paulo') },
      heading: { text: text('Colhido ontem, na sua porta hoje', 'Picked yesterday, at your door today') },
      text: {
        text: text(
          'Horta, padaria, queijo e café de gente que conhecemos pelo nome. De bicicleta até você.',
          'Garden, bakery, cheese and coffee from people we know by name. By bicycle, to you.',
        ),
      },
      linkLabel: { text: text('Ver o hortifruti', 'See what is fresh') },
      link: { link: toCategory('hortifruti') },
      secondLabel: { text: text('Café da manhã de domingo', 'Sunday breakfast') },
      secondLink: { link: toCollection('cafe-da-manha') },
      height: 'medium',
    }),
    section('category-grid', {
      heading: { text: text('O que falta em casa?', 'What is missing at home?') },
      categories: {
        categories: ['frutas', 'legumes', 'padaria', 'laticinios', 'despensa', 'bebidas', 'doces', 'casa'],
      },
      shape: 'circle',
      columns: 4,
    }),
    section('featured-collection', {
      heading: { text: text('Da estação', 'In season') },
      text: { text: text('O que a terra está dando agora.', 'What the land is giving right now.') },
      products: { collection: 'da-estacao' },
      linkLabel: { text: text('Ver tudo', 'See everything') },
      link: { link: toCollection('da-estacao') },
      layout: 'row',
    }),
    section('promo-banner', {
      image: { picture: picture('home-promo', 'wide', [['bread'], ['jar', 'jam', ['#5a2440', '#c2476a', '#f6efdf']], ['pouch', 'coffee', ['#3f4a3c', '#d9a441', '#f4e6c8']]], text('Pão, geleia e café', 'Bread, jam and coffee')) }, // prettier-ignore
      heading: { text: text('Domingo começa no sábado', 'Sunday begins on Saturday') },
      text: {
        text: text(
          'Pão, queijo, fruta e café para quatro, numa sacola só.',
          'Bread, cheese, fruit and coffee for four, in a single bag.',
        ),
      },
      linkLabel: { text: text('Montar o café', 'Put breakfast together') },
      link: { link: toCollection('cafe-da-manha') },
    }),
    section('featured-collection', {
      heading: { text: text('Mais pedidos no bairro', 'The street’s favourites') },
      products: { collection: 'mais-pedidos' },
      linkLabel: { text: text('Ver todos', 'See them all') },
      link: { link: toCollection('mais-pedidos') },
    }),
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
    section('highlights', {}, [
      {
        type: 'highlight',
        settings: {
          title: { text: text('De bicicleta', 'By bicycle') },
          text: {
            text: text(
              'Quatro quilômetros ao redor da loja, duas vezes por dia.',
              'Four kilometres around the shop, twice a day.',
            ),
          },
        },
      },
      {
        type: 'highlight',
        settings: {
          title: { text: text('Peso honesto', 'Honest weight') },
          text: { text: text('Pesou menos? Devolvemos o troco.', 'Weighed less? You get the change.') },
        },
      },
      {
        type: 'highlight',
        settings: {
          title: { text: text('Vidro que volta', 'Jars come back') },
          text: {
            text: text('Cada vidro devolvido vale um desconto.', 'Every jar you return earns a discount.'),
          },
        },
      },
    ]),
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
