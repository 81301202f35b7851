import type { ProductDraft } from '../define-products.ts'

const waists = ['34', '36', '38', '40', '42'] as const
const feet = ['35', '36', '37', '38', '39', '40'] as const

/** Trousers and shoes. */
export const bottoms: ProductDraft[] = [
  {
    slug: 'jean-recto-chapinero',
    sku: 'CHA',
    brand: 'nogal',
    in: 'denim pantalones',
    price: 19_990_000,
    grams: 620,
    tags: 'favoritos',
    facts: { material: 'Denim', fit: 'Recto', madeIn: 'Medellín' },
    options: { Talla: waists },
    soldOut: ['38'],
    stock: 10,
    look: ['trousers', 'jeans', ['#3f5a82', '#d9a566', '#c98f5a']],
    texts: {
      es: [
        'Jean recto Chapinero',
        `Denim sin elástico, de los que hay que ganarse. Tiro alto, pierna recta y un índigo que se aclara
        donde tú te mueves. Llévalo justo: cede medio número en dos semanas.`,
      ],
      en: [
        'Chapinero Straight Jeans',
        `Denim without stretch, the sort you have to earn. High rise, straight leg, and an indigo that fades
        where you move. Buy them snug: they give half a size in two weeks.`,
      ],
      ar: [
        'جينز تشابينيرو المستقيم',
        `دنيم بلا مطاط، من النوع الذي تكسبينه مع الوقت. خصر عالٍ وساق مستقيمة ونيلي يبهت حيث تتحركين.
        اختاريه ضيقًا، فهو يتسع نصف مقاس خلال أسبوعين.`,
      ],
    },
  },
  {
    slug: 'jean-claro-teusaquillo',
    sku: 'TEU',
    brand: 'nogal',
    in: 'denim pantalones',
    price: 18_990_000,
    was: 21_990_000,
    grams: 590,
    facts: { material: 'Denim', fit: 'Holgado', madeIn: 'Medellín' },
    options: { Talla: waists },
    look: ['trousers', 'jeans', ['#8ea9c6', '#e0b98a', '#b9774c']],
    texts: {
      es: [
        'Jean claro Teusaquillo',
        `Lavado con piedra pómez y poca agua: una cuarta parte de lo habitual. Pierna ancha que roza el
        zapato y bolsillos donde sí caben las manos.`,
      ],
      en: [
        'Teusaquillo Light Jeans',
        `Washed with pumice and little water, a quarter of the usual. A wide leg that brushes the shoe and
        pockets in which hands actually fit.`,
      ],
      ar: [
        'جينز تيوساكييو الفاتح',
        `غُسل بحجر الخفاف وبربع كمية الماء المعتادة. ساق واسعة تلامس الحذاء وجيوب تتسع لليدين حقًا.`,
      ],
    },
  },
  {
    slug: 'pantalon-palazzo-tayrona',
    sku: 'TAY',
    brand: 'luna',
    in: 'pantalones',
    price: 20_990_000,
    grams: 330,
    tags: 'favoritos',
    facts: { material: 'Viscosa', fit: 'Holgado', madeIn: 'Bogotá' },
    options: { Color: ['Negro', 'Terracota', 'Marfil'], Talla: ['XS', 'S', 'M', 'L', 'XL'] },
    missing: ['Marfil / XS', 'Marfil / XL'],
    soldOut: ['Negro / L'],
    look: ['trousers', 'wide', ['#38343a', '#2a272b', '#c9952f']],
    texts: {
      es: [
        'Pantalón palazzo Tayrona',
        `Un pantalón que se comporta como falda y se sienta como pantalón. Pinzas profundas, caída larga,
        cintura que se ajusta con un botón interior. Con tacón o descalza.`,
      ],
      en: [
        'Tayrona Palazzo Trousers',
        `Trousers that behave like a skirt and sit like trousers. Deep pleats, a long fall, and a waist you
        adjust with a button inside. With heels or barefoot.`,
      ],
      ar: [
        'بنطال تايرونا بلازو',
        `بنطال يتحرك كتنورة ويجلس كبنطال. ثنيات عميقة وانسدال طويل وخصر يُضبط بزر داخلي. يُلبس مع الكعب أو
        على قدمين حافيتين.`,
      ],
    },
  },
  {
    slug: 'pantalon-de-lino-guatape',
    sku: 'GTP',
    brand: 'azahar',
    in: 'pantalones',
    price: 18_990_000,
    grams: 300,
    facts: { material: 'Lino', fit: 'Holgado', madeIn: 'Barichara' },
    options: { Color: ['Arena', 'Salvia'], Talla: ['S', 'M', 'L', 'XL'] },
    soldOut: ['Salvia / M'],
    look: ['trousers', 'wide', ['#d6bd97', '#a98c60', '#8a6a45']],
    texts: {
      es: [
        'Pantalón de lino Guatapé',
        `Cordón en la cintura, dobladillo para subir cuando hay agua y lino que respira por ti. De domingo,
        aunque sea miércoles.`,
      ],
      en: [
        'Guatapé Linen Trousers',
        `A cord at the waist, a hem to roll up when there is water, and linen that does the breathing for
        you. Sunday trousers, even on a Wednesday.`,
      ],
      ar: [
        'بنطال غواتابيه الكتاني',
        `رباط عند الخصر وحاشية تُطوى قرب الماء وكتان يتنفس عنك. بنطال لأيام العطلة، حتى لو كان اليوم أربعاء.`,
      ],
    },
  },
  {
    slug: 'bermuda-de-lino-getsemani',
    sku: 'GET',
    brand: 'azahar',
    in: 'pantalones',
    price: 13_990_000,
    was: 15_990_000,
    grams: 210,
    facts: { material: 'Lino', fit: 'A la cintura', madeIn: 'Barichara' },
    options: { Color: ['Marfil', 'Oliva'], Talla: ['S', 'M', 'L'] },
    look: ['trousers', 'shorts', ['#efe6d6', '#cbb896', '#b9774c']],
    texts: {
      es: [
        'Bermuda de lino Getsemaní',
        `Para calles de colores y treinta y cuatro grados. Talle alto con cinturón de la misma tela, y largo
        suficiente para sentarse en un muro caliente.`,
      ],
      en: [
        'Getsemaní Linen Shorts',
        `For painted streets and thirty-four degrees. A high waist with a belt of the same cloth, and long
        enough to sit down on a hot wall.`,
      ],
      ar: [
        'شورت خيتسيماني الكتاني',
        `للشوارع الملونة وحرارة أربع وثلاثين درجة. خصر عالٍ بحزام من القماش نفسه، وطول يكفي للجلوس على جدار
        ساخن.`,
      ],
    },
  },
  {
    slug: 'pantalon-sastre-nueve-a-seis',
    sku: 'SAS',
    brand: 'luna',
    in: 'pantalones',
    price: 21_990_000,
    grams: 380,
    facts: { material: 'Lana', fit: 'Recto', madeIn: 'Medellín' },
    options: { Color: ['Negro', 'Cacao'], Talla: waists },
    missing: ['Cacao / 34'],
    look: ['trousers', 'wide', ['#38343a', '#29262a', '#8a6a5c']],
    texts: {
      es: [
        'Pantalón sastre Nueve a Seis',
        `La otra mitad del blazer. Raya marcada que no se va con la lluvia, bolsillos traseros de verdad y
        dobladillo sin coser: tráelo y te lo hacemos a tu altura.`,
      ],
      en: [
        'Nine-to-six Tailored Trousers',
        `The other half of the blazer. A crease the rain does not wash out, real back pockets and an open
        hem: bring them in and we sew it to your height.`,
      ],
      ar: [
        'بنطال من التاسعة إلى السادسة',
        `النصف الآخر من البليزر. كسرة لا يمحوها المطر وجيوب خلفية حقيقية وحاشية غير مخيطة: أحضريه ونخيطها
        على طولك.`,
      ],
    },
  },
  {
    slug: 'bailarina-petalo',
    sku: 'PET',
    brand: 'luna',
    in: 'calzado',
    price: 18_990_000,
    grams: 380,
    tags: 'favoritos',
    facts: { material: 'Cuero', madeIn: 'Bogotá' },
    options: { Color: ['Rosa palo', 'Negro', 'Vino'], Talla: feet },
    missing: ['Vino / 35', 'Vino / 40'],
    soldOut: ['Negro / 37'],
    stock: 6,
    look: ['flat', '', ['#dba79b', '#b57a6c', '#7a5a4a']],
    texts: {
      es: [
        'Bailarina Pétalo',
        `Cuero de cabra tan blando que se dobla en el bolso. La plantilla lleva tres milímetros de espuma y
        el lazo es de verdad: aprieta y afloja.`,
      ],
      en: [
        'Pétalo Ballet Flat',
        `Goat leather soft enough to fold into a bag. Three millimetres of foam under the foot, and the bow
        is real: it tightens and loosens.`,
      ],
      ar: [
        'حذاء بيتالو المسطح',
        `جلد ماعز ليّن إلى حد أنه يُطوى في الحقيبة. ثلاثة مليمترات من الإسفنج تحت القدم، والعقدة حقيقية
        تُشدّ وتُرخى.`,
      ],
    },
  },
  {
    slug: 'mocasin-candil',
    sku: 'CDL',
    brand: 'luna',
    in: 'calzado',
    price: 24_990_000,
    grams: 560,
    facts: { material: 'Cuero', madeIn: 'Bogotá' },
    options: { Color: ['Cacao', 'Vino'], Talla: feet },
    soldOut: ['Vino / 38', 'Vino / 39'],
    stock: 5,
    look: ['flat', 'loafer', ['#6e4936', '#4a3125', '#d3a54c']],
    texts: {
      es: [
        'Mocasín Candil',
        `Cosido a mano en el Restrepo, donde Bogotá hace zapatos desde hace un siglo. Suela de cuero con
        media goma para los andenes mojados. El bocado es de bronce y se pule con la media.`,
      ],
      en: [
        'Candil Loafer',
        `Stitched by hand in Restrepo, where Bogotá has made shoes for a century. A leather sole with half a
        rubber for wet pavements. The bit is bronze and polishes on a sock.`,
      ],
      ar: [
        'لوفر كانديل',
        `مخيط يدويًا في حي ريستريبو حيث تُصنع الأحذية في بوغوتا منذ قرن. نعل جلدي بنصف مطاط للأرصفة المبتلة.
        الحلية من البرونز وتلمع بمسحة جورب.`,
      ],
    },
  },
  {
    slug: 'sandalia-de-tacon-fiesta',
    sku: 'FIE',
    brand: 'luna',
    in: 'calzado',
    price: 26_990_000,
    was: 31_990_000,
    grams: 520,
    tags: 'noche',
    facts: { material: 'Cuero', madeIn: 'Bogotá' },
    options: { Color: ['Negro', 'Miel'], Talla: feet },
    look: ['sandal', 'heel', ['#38343a', '#232023', '#d3a54c']],
    texts: {
      es: [
        'Sandalia de tacón Fiesta',
        `Siete centímetros, anchos y bien puestos debajo del talón. La correa da dos vueltas al tobillo y
        aguanta hasta la última canción. Probada en un matrimonio en Pereira.`,
      ],
      en: [
        'Fiesta Heeled Sandal',
        `Seven centimetres, broad and well placed under the heel. The strap goes twice around the ankle and
        lasts to the last song. Tested at a wedding in Pereira.`,
      ],
      ar: [
        'صندل فييستا بكعب',
        `سبعة سنتيمترات عريضة وثابتة تحت الكعب. يلتف الرباط حول الكاحل مرتين ويصمد حتى آخر أغنية. جُرّب في
        حفل زفاف في بيريرا.`,
      ],
    },
  },
  {
    slug: 'sandalia-plana-arena',
    sku: 'ARE',
    brand: 'azahar',
    in: 'calzado',
    price: 15_990_000,
    grams: 430,
    facts: { material: 'Cuero', madeIn: 'Barichara' },
    options: { Color: ['Miel', 'Oliva'], Talla: feet },
    missing: ['Oliva / 35'],
    look: ['sandal', '', ['#b9774c', '#8a6a45', '#d3a54c']],
    texts: {
      es: [
        'Sandalia plana Arena',
        `Tres tiras de cuero curtido con corteza de dividivi. Al principio es clara; después de un verano
        tiene el color de tus caminatas.`,
      ],
      en: [
        'Arena Flat Sandal',
        `Three strips of leather tanned with dividivi bark. Pale at first; after a summer it has the colour
        of your walks.`,
      ],
      ar: [
        'صندل أرينا المسطح',
        `ثلاثة أشرطة من جلد مدبوغ بلحاء شجر الديفيديفي. فاتح في البداية، وبعد صيف واحد يأخذ لون نزهاتك.`,
      ],
    },
  },
  {
    slug: 'botin-bruma',
    sku: 'BRU',
    brand: 'luna',
    in: 'calzado',
    price: 32_990_000,
    grams: 780,
    tags: 'nuevo',
    facts: { material: 'Cuero', madeIn: 'Bogotá' },
    options: { Color: ['Cacao', 'Negro'], Talla: feet },
    soldOut: ['Cacao / 36'],
    stock: 5,
    look: ['ankleBoot', '', ['#6e4936', '#3f2c22', '#c9952f']],
    texts: {
      es: [
        'Botín Bruma',
        `Elástico a los lados, jalador atrás y un tacón de cuatro centímetros que no suena en la biblioteca.
        El cuero viene engrasado para abril y para octubre.`,
      ],
      en: [
        'Bruma Chelsea Boot',
        `Elastic at the sides, a pull at the back and a four-centimetre heel that keeps quiet in the
        library. The leather is waxed for April and for October.`,
      ],
      ar: [
        'بوت بروما',
        `مطاط على الجانبين وحلقة سحب في الخلف وكعب من أربعة سنتيمترات لا يُسمع في المكتبة. الجلد مشمّع
        لأمطار أبريل وأكتوبر.`,
      ],
    },
  },
  {
    slug: 'tenis-paseo',
    sku: 'PAS',
    brand: 'luna',
    in: 'calzado',
    price: 21_990_000,
    grams: 640,
    tags: 'favoritos',
    facts: { material: 'Cuero', madeIn: 'Bogotá' },
    options: { Color: ['Marfil', 'Salvia'], Talla: feet },
    soldOut: ['Marfil / 37', 'Marfil / 38'],
    stock: 8,
    look: ['trailShoe', 'town', ['#efe6d6', '#cfc0a4', '#8a7a60']],
    texts: {
      es: [
        'Tenis Paseo',
        `Cuero liso, suela cosida y nada escrito. Los cordones de repuesto son del color que no elegirías y
        que acabas usando. Se limpian con un trapo húmedo.`,
      ],
      en: [
        'Paseo Trainer',
        `Smooth leather, a stitched sole and nothing written on it. The spare laces come in the colour you
        would not choose and end up wearing. Clean with a damp cloth.`,
      ],
      ar: [
        'حذاء باسيو الرياضي',
        `جلد أملس ونعل مخيط وبلا أي كتابة. الأربطة الاحتياطية بلون لن تختاريه ثم ينتهي بك الأمر إلى ارتدائه.
        يُنظف بقطعة قماش رطبة.`,
      ],
    },
  },
]
