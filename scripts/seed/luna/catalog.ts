import type { SeedAttribute, SeedBrand, SeedCategory, SeedCollection } from '../types.ts'
import { createWriter } from '../writer.ts'

export const { text, html, slugs, picture, category, item } = createWriter('luna', ['es', 'en', 'ar'])

export const attributes: SeedAttribute[] = [
  { key: 'material', label: text('Material', 'Material', 'الخامة'), type: 'text' },
  { key: 'fit', label: text('Corte', 'Fit', 'القصّة'), type: 'text' },
  { key: 'madeIn', label: text('Hecho en', 'Made in', 'صُنع في'), type: 'text' },
]

export const brands: SeedBrand[] = [
  {
    key: 'luna',
    name: 'Luna Taller',
    description: text(
      'Lo que cortamos y cosemos nosotras, en una casa con patio de La Candelaria.',
      'What we cut and sew ourselves, in a house with a courtyard in La Candelaria.',
      'ما نقصّه ونخيطه بأنفسنا في بيت ذي فناء في حي لا كانديلاريا.',
    ),
  },
  {
    key: 'azahar',
    name: 'Azahar',
    description: text(
      'Lino, palma y fibras de tierra caliente, tejidos por quienes las siembran.',
      'Linen, palm and fibres from the hot country, woven by those who grow them.',
      'كتان وسعف وألياف من البلاد الدافئة ينسجها من يزرعها.',
    ),
  },
  {
    key: 'nogal',
    name: 'Nogal',
    description: text(
      'Cuero, lana y denim que mejoran con los años.',
      'Leather, wool and denim that get better with the years.',
      'جلد وصوف ودنيم تزداد جمالًا مع السنين.',
    ),
  },
  {
    key: 'mirto',
    name: 'Casa Mirto',
    description: text(
      'Joyería pequeña de tres orfebres: bronce, plata y semillas.',
      'Small jewellery by three smiths: bronze, silver and seeds.',
      'حليّ صغيرة من صنع ثلاثة صاغة: برونز وفضة وبذور.',
    ),
  },
]

export const categories: SeedCategory[] = [
  category(
    'ropa',
    text('Ropa', 'Clothing', 'ملابس'),
    text(
      'Todo lo que se cuelga en el armario.',
      'Everything that hangs in the wardrobe.',
      'كل ما يُعلّق في الخزانة.',
    ),
    [
      ['dress', '', ['#7c7a4a', '#55532f', '#d9b26a']],
      ['blouse', 'bow', ['#dba79b', '#a9756a', '#d9b26a']],
    ],
    [
      category(
        'vestidos',
        text('Vestidos', 'Dresses', 'فساتين'),
        text('Una sola decisión por la mañana.', 'One decision in the morning.', 'قرار واحد في الصباح.'),
        [
          ['dress', 'wrap', ['#b5573c', '#f4dcc0', '#7a3a28']],
          ['dress', 'slip', ['#7a2f40', '#5a2230', '#d3a54c']],
        ],
      ),
      category(
        'blusas',
        text('Blusas y camisas', 'Blouses and shirts', 'بلوزات وقمصان'),
        text(
          'Lazos, rayas y lino que se arruga con gracia.',
          'Bows, stripes, and linen that creases gracefully.',
          'عقد وخطوط وكتان يتجعد بلطف.',
        ),
        [
          ['shirt', 'linen', ['#d6bd97', '#8a6a45', '#8a6a45']],
          ['blouse', 'dots', ['#3a3440', '#f1e3cf', '#d9b26a']],
        ],
      ),
      category(
        'camisetas',
        text('Camisetas', 'T-shirts', 'تيشيرتات'),
        text(
          'Las de todos los días, bien hechas.',
          'The everyday ones, made well.',
          'قطع كل يوم، مصنوعة بإتقان.',
        ),
        [
          ['tee', 'stripes', ['#efe6d6', '#3a4d73']],
          ['tee', 'scoop', ['#b5573c', '#f0dfc2']],
        ],
      ),
      category(
        'punto',
        text('Tejidos', 'Knitwear', 'تريكو'),
        text(
          'Lana y algodón para la sabana fría.',
          'Wool and cotton for cold mornings.',
          'صوف وقطن للصباحات الباردة.',
        ),
        [
          ['sweater', 'turtle', ['#b5573c', '#8f4028']],
          ['cardigan', '', ['#7c7a4a', '#4f4c2c', '#6b4a2f']],
        ],
      ),
      category(
        'pantalones',
        text('Pantalones', 'Trousers', 'بناطيل'),
        text(
          'Anchos, rectos, de lino y de lana.',
          'Wide, straight, linen and wool.',
          'واسعة ومستقيمة، من كتان وصوف.',
        ),
        [
          ['trousers', 'wide', ['#38343a', '#2a272b', '#c9952f']],
          ['trousers', 'wide', ['#d6bd97', '#a98c60', '#8a6a45']],
        ],
      ),
      category(
        'denim',
        text('Denim', 'Denim', 'دنيم'),
        text('Índigo que se gana con el tiempo.', 'Indigo you earn with time.', 'نيليّ تكسبينه مع الوقت.'),
        [
          ['trousers', 'jeans', ['#3f5a82', '#d9a566', '#c98f5a']],
          ['skirt', 'mini', ['#6d88ab', '#44597a', '#c98f5a']],
        ],
      ),
      category(
        'faldas',
        text('Faldas', 'Skirts', 'تنانير'),
        text(
          'Con vuelo, con pliegues y con bolsillos.',
          'With swing, with pleats and with pockets.',
          'بدوران وكسرات وجيوب.',
        ),
        [
          ['skirt', 'pleated', ['#98a686', '#6f7c60', '#d9b26a']],
          ['skirt', 'flowers', ['#3a4d73', '#e8b49a', '#d9b26a']],
        ],
      ),
      category(
        'abrigos',
        text('Chaquetas y abrigos', 'Jackets and coats', 'سترات ومعاطف'),
        text(
          'Para la llovizna, la oficina y el cerro.',
          'For drizzle, the office and the hill.',
          'للرذاذ والمكتب والجبل.',
        ),
        [
          ['coat', 'trench', ['#d6bd97', '#8a6a45', '#5a3f28']],
          ['coat', 'blazer', ['#7a2f40', '#8a6a5c', '#d3a54c']],
        ],
      ),
      category(
        'playa',
        text('Playa y descanso', 'Beach and sleep', 'البحر والنوم'),
        text(
          'Para el agua y para después de apagar la luz.',
          'For the water, and for after the lights go out.',
          'للماء، ولما بعد إطفاء النور.',
        ),
        [
          ['hat', 'straw', ['#dcc592', '#b5573c', '#7a5a3a']],
          ['bag', 'straw', ['#d9b27c', '#7a4b2e', '#b5573c']],
        ],
      ),
    ],
  ),
  category(
    'calzado',
    text('Calzado', 'Shoes', 'أحذية'),
    text(
      'Hecho en el barrio Restrepo, cosido a mano.',
      'Made in the Restrepo quarter, stitched by hand.',
      'صُنعت في حي ريستريبو ومخيطة يدويًا.',
    ),
    [
      ['flat', 'loafer', ['#6e4936', '#4a3125', '#d3a54c']],
      ['ankleBoot', '', ['#b9774c', '#5f3a24', '#d3a54c']],
    ],
  ),
  category(
    'bolsos',
    text('Bolsos', 'Bags', 'حقائب'),
    text('Cuero, gamuza y canasto.', 'Leather, suede and basket.', 'جلد وشمواه وسلال.'),
    [
      ['bag', '', ['#b9774c', '#7a4b2e', '#d9b26a']],
      ['bag', 'bucket', ['#7c7a4a', '#4f4c2c', '#e3b98a']],
    ],
  ),
  category(
    'joyas',
    text('Joyas', 'Jewellery', 'مجوهرات'),
    text(
      'Piezas pequeñas con taller y apellido.',
      'Small pieces with a workshop and a surname.',
      'قطع صغيرة لها مشغل واسم.',
    ),
    [['necklace', '', ['#d3a54c', '#b5573c', '#f0dca8']]],
  ),
  category(
    'complementos',
    text('Complementos', 'Accessories', 'إكسسوارات'),
    text(
      'Sombreros, pañuelos, gafas y cinturones.',
      'Hats, scarves, sunglasses and belts.',
      'قبعات وأوشحة ونظارات وأحزمة.',
    ),
    [['hat', 'straw', ['#dcc592', '#4a3a30', '#7a5a3a']]],
  ),
]

const collection = (key: string, title: ReturnType<typeof text>) => ({ key, title, slug: slugs(title) })

export const collections: SeedCollection[] = [
  {
    ...collection('favoritos', text('Los de siempre', 'The ones that stay', 'الثابتة دائمًا')),
    description: text(
      'Lo que volvemos a coser cada temporada porque nos lo piden.',
      'What we sew again each season because you ask for it.',
      'ما نعيد خياطته كل موسم لأنكم تطلبونه.',
    ),
    picture: picture('collection-favoritos', 'scene', [['sweater', 'turtle', ['#efe6d6', '#cfc2aa']], ['skirt', 'pleated', ['#7a2f40', '#5a2230', '#d9b26a']]], text('Un saco y una falda plisada en un perchero', 'A sweater and a pleated skirt on a rail', 'كنزة وتنورة مكسّرة على علّاقة')), // prettier-ignore
    products: { by: 'tag', tag: 'favoritos' },
    sort: 'newest',
  },
  {
    ...collection('noche', text('De noche', 'After dark', 'للسهرة')),
    description: text('Satén, tacón y poca luz.', 'Satin, heels and little light.', 'ساتان وكعب وضوء خافت.'),
    picture: picture('collection-noche', 'scene', [['bag', 'clutch', ['#38343a', '#232023', '#d3a54c']], ['sandal', 'heel', ['#38343a', '#232023', '#d3a54c']]], text('Un sobre y una sandalia de tacón', 'A clutch and a heeled sandal', 'حقيبة يد وصندل بكعب')), // prettier-ignore
    products: { by: 'tag', tag: 'noche' },
    sort: 'newest',
  },
  {
    ...collection('regalos', text('Para regalar', 'To give', 'للإهداء')),
    description: text(
      'Con caja, cinta y una tarjeta escrita a mano.',
      'With a box, a ribbon and a handwritten card.',
      'في علبة بشريط وبطاقة مكتوبة باليد.',
    ),
    picture: picture('collection-regalos', 'scene', [['bag', 'straw', ['#d9b27c', '#7a4b2e', '#b5573c']], ['hat', 'straw', ['#dcc592', '#7a2f40', '#7a5a3a']]], text('Un canasto y un sombrero', 'A basket and a hat', 'سلة وقبعة')), // prettier-ignore
    products: { by: 'tag', tag: 'regalos' },
    sort: 'price_asc',
  },
  {
    ...collection(
      'maleta-de-cinco-dias',
      text('Maleta de cinco días', 'Five-day suitcase', 'حقيبة لخمسة أيام'),
    ),
    description: text(
      'Ocho prendas, doce combinaciones y espacio para lo que traigas de vuelta.',
      'Eight pieces, twelve outfits, and room for what you bring back.',
      'ثماني قطع واثنتا عشرة إطلالة ومكان لما ستعودين به.',
    ),
    picture: picture('collection-maleta', 'scene', [['shirt', 'linen', ['#9cb7cd', '#6f8aa0', '#8a6a45']], ['trousers', 'wide', ['#d6bd97', '#a98c60', '#8a6a45']], ['dress', '', ['#b5573c', '#7a3a28', '#d9b26a']]], text('Camisa, pantalón y vestido en un perchero', 'A shirt, trousers and a dress on a rail', 'قميص وبنطال وفستان على علّاقة')), // prettier-ignore
    products: {
      by: 'hand',
      slugs: ['vestido-sin-mangas-orquidea', 'camisa-de-lino-villa-de-leyva', 'camiseta-basica-pima', 'pantalon-palazzo-tayrona', 'falda-plisada-colibri', 'cardigan-nube', 'tenis-paseo', 'bandolera-media-luna'], // prettier-ignore
    },
    sort: 'manual',
  },
]
