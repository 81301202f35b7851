import { defineProducts } from '../define-products.ts'
import type { SeedBlock, SeedLink, SeedStore, Text } from '../types.ts'
import { section, toCategory, toCollection, toPage, toPath, toPolicy, weekly } from '../writer.ts'
import { accessories } from './accessories.ts'
import { bottoms } from './bottoms.ts'
import { attributes, brands, categories, collections, html, item, picture, text } from './catalog.ts'
import { dresses } from './dresses.ts'
import { pages, policies, posts } from './pages.ts'
import { shelf, words } from './shelf.ts'
import { tops } from './tops.ts'

const day = [['10:00', '19:00']] as const

const column = (title: Text, body: Text, label: Text, link: SeedLink): SeedBlock => ({
  type: 'column',
  settings: { title: { text: title }, body: { text: body }, linkLabel: { text: label }, link: { link } },
})

export const luna: SeedStore = {
  slug: 'luna',
  name: 'Luna',
  currency: 'COP',
  country: 'CO',
  locales: ['es', 'en', 'ar'],
  timezone: 'America/Bogota',
  theme: 'linen:flax',
  description: text(
    'Ropa, calzado y joyas hechos en Colombia en tandas pequeñas. Un taller con patio en La Candelaria, Bogotá.',
    'Clothes, shoes and jewellery made in Colombia in small runs. A workshop with a courtyard in La Candelaria, Bogotá.',
    'ملابس وأحذية وحليّ مصنوعة في كولومبيا بدفعات صغيرة. مشغل ذو فناء في لا كانديلاريا، بوغوتا.',
  ),
  settings: {
    email: 'hola@luna.demo.test',
    phone: '+57 601 000 0000',
    social: ['https://instagram.com/luna.demo.test', 'https://pinterest.com/luna.demo.test'],
  },
  words,
  attributes,
  brands,
  categories,
  collections,
  products: defineProducts(shelf, [...dresses, ...tops, ...bottoms, ...accessories]),
  menus: {
    main: [
      item(text('Ropa', 'Clothing', 'ملابس'), toCategory('ropa'), [
        item(text('Vestidos', 'Dresses', 'فساتين'), toCategory('vestidos')),
        item(text('Blusas y camisas', 'Blouses and shirts', 'بلوزات وقمصان'), toCategory('blusas')),
        item(text('Camisetas', 'T-shirts', 'تيشيرتات'), toCategory('camisetas')),
        item(text('Tejidos', 'Knitwear', 'تريكو'), toCategory('punto')),
        item(text('Pantalones', 'Trousers', 'بناطيل'), toCategory('pantalones')),
        item(text('Faldas', 'Skirts', 'تنانير'), toCategory('faldas')),
        item(text('Chaquetas y abrigos', 'Jackets and coats', 'سترات ومعاطف'), toCategory('abrigos')),
      ]),
      item(text('Calzado', 'Shoes', 'أحذية'), toCategory('calzado')),
      item(text('Bolsos', 'Bags', 'حقائب'), toCategory('bolsos')),
      item(text('Joyas', 'Jewellery', 'مجوهرات'), toCategory('joyas')),
      item(text('Complementos', 'Accessories', 'إكسسوارات'), toCategory('complementos')),
      item(text('Para regalar', 'To give', 'للإهداء'), toCollection('regalos')),
    ],
    footer: [
      item(text('Nosotras', 'About us', 'من نحن'), toPage('nosotras')),
      item(text('La tienda', 'The shop', 'المتجر'), toPath('/stores/')),
      item(text('Diario', 'Journal', 'اليوميات'), toPath('/blog/')),
      item(text('Guía de tallas', 'Size guide', 'دليل المقاسات'), toPage('guia-de-tallas')),
      item(text('Cuidados', 'Care', 'العناية'), toPage('cuidados')),
      item(text('Envíos', 'Shipping', 'الشحن'), toPolicy('shipping')),
      item(text('Cambios', 'Exchanges', 'الاستبدال'), toPolicy('returns')),
    ],
  },
  announcement: {
    text: text(
      'Envío gratis en Bogotá desde $200.000',
      'Free delivery in Bogotá from $200,000',
      'توصيل مجاني في بوغوتا ابتداءً من 200.000 بيزو',
    ),
    link: toPolicy('shipping'),
  },
  home: [
    section('split-hero', {
      image: { picture: picture('home-hero', 'scene', [['dress', 'wrap', ['#b5573c', '#f4dcc0', '#7a3a28']]], text('Un vestido cruzado en el perchero', 'A wrap dress on the rail', 'فستان ملفوف على العلّاقة')) }, // prettier-ignore
      detail: { picture: picture('home-detail', 'front', [['bag', 'straw', ['#d9b27c', '#7a4b2e', '#b5573c']]], text('Un canasto de paja', 'A straw basket', 'سلة من القش')) }, // prettier-ignore
      heading: { text: text('Vestirse sin prisa', 'Dressing without hurry', 'أناقة على مهل') },
      text: {
        text: text(
          'Pocas prendas, cosidas bien, en una casa con patio. Cuando se acaban, se vuelven a coser.',
          'Few pieces, sewn well, in a house with a courtyard. When they run out, we sew them again.',
          'قطع قليلة متقنة الخياطة في بيت ذي فناء. وحين تنفد نخيطها من جديد.',
        ),
      },
      linkLabel: { text: text('Ver vestidos', 'See the dresses', 'شاهدي الفساتين') },
      link: { link: toCategory('vestidos') },
    }),
    section('collection-strip', {
      heading: { text: text('Los de siempre', 'The ones that stay', 'الثابتة دائمًا') },
      products: { collection: 'favoritos' },
      linkLabel: { text: text('Ver todos', 'See them all', 'عرض الكل') },
      link: { link: toCollection('favoritos') },
    }),
    section('category-index', {
      heading: { text: text('Por dónde empezar', 'Where to begin', 'من أين نبدأ') },
      categories: { categories: ['vestidos', 'blusas', 'punto', 'calzado', 'bolsos', 'joyas'] },
      scheme: 'muted',
    }),
    section('lookbook', {
      heading: { text: text('Recién cosido', 'Just sewn', 'خيط للتو') },
      text: {
        text: text(
          'De la tanda de esta semana, todavía con hilos.',
          'From this week’s run, threads still on.',
          'من دفعة هذا الأسبوع، والخيوط ما زالت عليها.',
        ),
      },
      products: { latest: 5 },
    }),
    section('editorial-quote', {
      text: {
        text: text(
          'Los viernes deshacemos lo que no quedó bien. En cada prenda va escrito quién la hizo.',
          'On Fridays we undo what did not come out right. Every piece says who made it.',
          'يوم الجمعة نفكّ ما لم يُحسن صنعه، وعلى كل قطعة اسم من صنعتها.',
        ),
      },
      source: {
        text: text('El taller, La Candelaria', 'The workshop, La Candelaria', 'المشغل، لا كانديلاريا'),
      },
      image: { picture: picture('home-taller', 'scene', [['coat', 'trench', ['#d6bd97', '#8a6a45', '#5a3f28']], ['skirt', 'pleated', ['#98a686', '#6f7c60', '#d9b26a']]], text('Una gabardina y una falda en el perchero del taller', 'A trench coat and a skirt on the workshop rail', 'معطف وتنورة على علّاقة المشغل')) }, // prettier-ignore
    }),
    section(
      'columns',
      { numbered: true, heading: { text: text('Cómo lo hacemos', 'How we do it', 'كيف نعمل') } },
      [
        column(
          text('Nueve mujeres y una mesa larga', 'Nine women and a long table', 'تسع نساء وطاولة طويلة'),
          html(
            'Cortamos los lunes y cosemos hasta el jueves. Nadie cose más de lo que puede mirar dos veces.',
            'We cut on Mondays and sew until Thursday. Nobody sews more than she can look at twice.',
            'نقصّ يوم الاثنين ونخيط حتى الخميس، ولا تخيط إحدانا أكثر مما تستطيع تأمّله مرتين.',
          ),
          text('Conócenos', 'Meet us', 'تعرّفي إلينا'),
          toPage('nosotras'),
        ),
        column(
          text('Para que dure', 'So that it lasts', 'كي تدوم'),
          html(
            'Agua fría, jabón suave y sombra. Lo demás lo contamos prenda por prenda.',
            'Cold water, mild soap and shade. The rest we tell piece by piece.',
            'ماء بارد وصابون لطيف وظل. والباقي نرويه قطعةً قطعة.',
          ),
          text('Cuidados', 'Care', 'العناية'),
          toPage('cuidados'),
        ),
        column(
          text('Un regalo con historia', 'A present with a story', 'هدية لها حكاية'),
          html(
            'Con caja, cinta y tarjeta escrita a mano.',
            'With a box, a ribbon and a handwritten card.',
            'في علبة بشريط وبطاقة مكتوبة باليد.',
          ),
          text('Para regalar', 'To give', 'للإهداء'),
          toCollection('regalos'),
        ),
      ],
    ),
    section('latest-posts', {
      heading: { text: text('Del diario', 'From the journal', 'من اليوميات') },
      posts: { posts: 3 },
    }),
  ],
  footerText: text(
    'Luna es una tienda de demostración en Picksy. Nada de lo que ves está a la venta.',
    'Luna is a demo store on Picksy. Nothing you see is for sale.',
    'لونا متجر تجريبي على Picksy، ولا شيء مما ترونه معروض للبيع.',
  ),
  pages,
  posts,
  policies,
  branches: [
    {
      key: 'bogota',
      name: 'Luna La Candelaria',
      address: {
        line1: 'Calle 11 # 3-28',
        city: 'Bogotá',
        region: 'Cundinamarca',
        postalCode: '111711',
        country: 'CO',
      },
      phone: '+57 601 000 0001',
      latitude: 4.5967,
      longitude: -74.0729,
      hours: weekly([], day, day, day, day, [['10:00', '20:00']], [['11:00', '17:00']]),
      pickup: true,
    },
  ],
}
