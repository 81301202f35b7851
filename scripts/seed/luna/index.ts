import { defineProducts } from '../define-products.ts'
import type { SeedStore } from '../types.ts'
import { section, toCategory, toCollection, toPage, toPath, toPolicy, weekly } from '../writer.ts'
import { accessories } from './accessories.ts'
import { bottoms } from './bottoms.ts'
import { attributes, brands, categories, collections, html, item, picture, text } from './catalog.ts'
import { dresses } from './dresses.ts'
import { pages, policies, posts } from './pages.ts'
import { shelf, words } from './shelf.ts'
import { tops } from './tops.ts'

const day = [['10:00', '19:00']] as const

export const luna: SeedStore = {
  slug: 'luna',
  name: 'Luna',
  currency: 'COP',
  country: 'CO',
  locales: ['es', 'en', 'ar'],
  timezone: 'America/Bogota',
  preset: 'atelier',
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
    section('hero', {
      image: { picture: picture('home-hero', 'wide', [['dress', 'wrap', ['#b5573c', '#f4dcc0', '#7a3a28']], ['bag', 'straw', ['#d9b27c', '#7a4b2e', '#b5573c']]], text('Un vestido cruzado y un canasto', 'A wrap dress and a basket', 'فستان ملفوف وسلة')) }, // prettier-ignore
      kicker: { text: text('Nueva tanda', 'New run', 'دفعة جديدة') },
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
      secondLabel: { text: text('Los de siempre', 'The ones that stay', 'الثابتة دائمًا') },
      secondLink: { link: toCollection('favoritos') },
      height: 'large',
    }),
    section('featured-collection', {
      heading: { text: text('Los de siempre', 'The ones that stay', 'الثابتة دائمًا') },
      products: { collection: 'favoritos' },
      linkLabel: { text: text('Ver todos', 'See them all', 'عرض الكل') },
      link: { link: toCollection('favoritos') },
      layout: 'row',
    }),
    section('category-grid', {
      heading: { text: text('Por dónde empezar', 'Where to begin', 'من أين نبدأ') },
      categories: { categories: ['vestidos', 'blusas', 'punto', 'calzado', 'bolsos', 'joyas'] },
      shape: 'card',
      columns: 3,
    }),
    section('image-with-text', {
      image: { picture: picture('home-taller', 'scene', [['coat', 'trench', ['#d6bd97', '#8a6a45', '#5a3f28']], ['skirt', 'pleated', ['#98a686', '#6f7c60', '#d9b26a']]], text('Una gabardina y una falda en el perchero del taller', 'A trench coat and a skirt on the workshop rail', 'معطف وتنورة على علّاقة المشغل')) }, // prettier-ignore
      heading: {
        text: text('Nueve mujeres y una mesa larga', 'Nine women and a long table', 'تسع نساء وطاولة طويلة'),
      },
      body: {
        text: html(
          'Cortamos los lunes, cosemos hasta el jueves y los viernes deshacemos lo que no quedó bien. En cada prenda va escrito quién la hizo.',
          'We cut on Mondays, sew until Thursday, and on Fridays undo what did not come out right. Every piece says who made it.',
          'نقصّ يوم الاثنين ونخيط حتى الخميس، ويوم الجمعة نفكّ ما لم يُحسن صنعه. وعلى كل قطعة اسم من صنعتها.',
        ),
      },
      linkLabel: { text: text('Conócenos', 'Meet us', 'تعرّفي إلينا') },
      link: { link: toPage('nosotras') },
    }),
    section('latest-products', {
      heading: { text: text('Recién cosido', 'Just sewn', 'خيط للتو') },
      products: { latest: 8 },
    }),
    section('promo-banner', {
      image: { picture: picture('home-promo', 'wide', [['hat', 'straw', ['#dcc592', '#4a3a30', '#7a5a3a']], ['bag', 'bucket', ['#7c7a4a', '#4f4c2c', '#e3b98a']]], text('Un sombrero y un bolso', 'A hat and a bag', 'قبعة وحقيبة')) }, // prettier-ignore
      heading: { text: text('Un regalo con historia', 'A present with a story', 'هدية لها حكاية') },
      text: {
        text: text(
          'Con caja, cinta y tarjeta escrita a mano.',
          'With a box, a ribbon and a handwritten card.',
          'في علبة بشريط وبطاقة مكتوبة باليد.',
        ),
      },
      linkLabel: { text: text('Para regalar', 'To give', 'للإهداء') },
      link: { link: toCollection('regalos') },
      align: 'center',
    }),
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
