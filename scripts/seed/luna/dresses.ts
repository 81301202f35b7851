import type { ProductDraft } from '../define-products.ts'

const sizes = ['XS', 'S', 'M', 'L', 'XL'] as const

/** Dresses, skirts and what one wears at home or at the sea. */
export const dresses: ProductDraft[] = [
  {
    slug: 'vestido-cruzado-jacaranda',
    sku: 'JAC',
    brand: 'luna',
    in: 'vestidos',
    price: 28_990_000,
    was: 34_990_000,
    grams: 320,
    tags: 'favoritos',
    facts: { material: 'Viscosa', fit: 'A la cintura', madeIn: 'Bogotá' },
    options: { Color: ['Terracota', 'Índigo'], Talla: sizes },
    missing: ['Índigo / XL'],
    soldOut: ['Terracota / S'],
    stock: 7,
    look: ['dress', 'wrap', ['#b5573c', '#f4dcc0', '#7a3a28']],
    texts: {
      es: [
        'Vestido cruzado Jacaranda',
        `Se cruza, se anuda y listo: no tiene una sola cremallera. El estampado lo dibujó a mano Marcela,
        nuestra patronista, una tarde de flores en el Parque de la 93. Cae bien con tenis y mejor con
        sandalias.`,
      ],
      en: [
        'Jacaranda Wrap Dress',
        `Wrap it, tie it, go: there is not a single zip. Marcela, who cuts our patterns, drew the print by
        hand on an afternoon of falling blossom. Good with trainers, better with sandals.`,
      ],
      ar: [
        'فستان جاكاراندا الملفوف',
        `يُلفّ ويُربط وينتهي الأمر، بلا سحّاب واحد. رسمت مارسيلا، مصممة الباترونات لدينا، نقشته بيدها في
        عصرٍ تساقطت فيه الأزهار. جميل مع الحذاء الرياضي، وأجمل مع الصندل.`,
      ],
    },
  },
  {
    slug: 'vestido-lencero-medialuna',
    sku: 'MED',
    brand: 'luna',
    in: 'vestidos',
    price: 25_990_000,
    grams: 210,
    tags: 'noche',
    facts: { material: 'Satén', fit: 'Ajustado', madeIn: 'Medellín' },
    options: { Color: ['Vino', 'Negro', 'Marfil'], Talla: sizes },
    soldOut: ['Negro / M'],
    stock: 6,
    look: ['dress', 'slip', ['#7a2f40', '#5a2230', '#d3a54c']],
    texts: {
      es: [
        'Vestido lencero Medialuna',
        `Satén cortado al bies, que es la manera antigua de que una tela se mueva como agua. Los tirantes se
        ajustan por dentro. Sirve para una boda y, con una camiseta debajo, para un martes.`,
      ],
      en: [
        'Medialuna Slip Dress',
        `Satin cut on the bias, which is the old way of making cloth move like water. The straps adjust from
        inside. It does for a wedding and, with a tee underneath, for a Tuesday.`,
      ],
      ar: [
        'فستان ميديالونا الحريري الملمس',
        `ساتان مقصوص بالورب، وهي الطريقة القديمة ليتحرك القماش كالماء. تُضبط الحمالات من الداخل. يصلح لحفل
        زفاف، ويصلح ليوم عادي فوق تيشيرت بسيط.`,
      ],
    },
  },
  {
    slug: 'vestido-camisero-candelaria',
    sku: 'CAD',
    brand: 'luna',
    in: 'vestidos',
    price: 27_990_000,
    grams: 380,
    facts: { material: 'Algodón', fit: 'A la cintura', madeIn: 'Bogotá' },
    options: { Color: ['Índigo', 'Salvia'], Talla: sizes },
    missing: ['Salvia / XS'],
    look: ['dress', 'shirt', ['#3a4d73', '#2c3a57', '#efe2c8']],
    texts: {
      es: [
        'Vestido camisero Candelaria',
        `Popelina firme, botones de nácar y un bolsillo escondido en cada costura. Lleva el nombre del
        barrio donde está el taller, con sus cuestas y sus aguaceros: por eso no se arruga a la primera.`,
      ],
      en: [
        'Candelaria Shirt Dress',
        `Crisp poplin, shell buttons and a pocket hidden in each seam. Named after the quarter around our
        workshop, with its hills and its downpours, which is why it does not crease at the first chance.`,
      ],
      ar: [
        'فستان كانديلاريا القميص',
        `بوبلين متماسك وأزرار من الصدف وجيب مخفي في كل درزة. يحمل اسم الحي الذي يقع فيه مشغلنا بمنحدراته
        وأمطاره المفاجئة، ولذلك لا يتجعد بسهولة.`,
      ],
    },
  },
  {
    slug: 'vestido-mangas-abullonadas-salento',
    sku: 'SAL',
    brand: 'luna',
    in: 'vestidos',
    price: 24_990_000,
    was: 29_990_000,
    grams: 300,
    facts: { material: 'Algodón', fit: 'A la cintura', madeIn: 'Bogotá' },
    options: { Color: ['Mostaza', 'Rosa palo'], Talla: sizes },
    soldOut: ['Mostaza / L', 'Mostaza / XL'],
    look: ['dress', 'mini', ['#c9952f', '#fbf0d6', '#7a5a1a']],
    texts: {
      es: [
        'Vestido Salento de mangas abullonadas',
        `Mangas con aire, falda con vuelo y unos puntos como los de las puertas pintadas del Quindío. El
        elástico de la espalda perdona el almuerzo. Forrado hasta la rodilla.`,
      ],
      en: [
        'Salento Puff-sleeve Dress',
        `Sleeves full of air, a skirt that swings and dots like those on the painted doors of Quindío.
        Elastic at the back forgives lunch. Lined to the knee.`,
      ],
      ar: [
        'فستان سالينتو بأكمام منفوخة',
        `أكمام خفيفة كالهواء وتنورة تدور ونقاط تذكّر بأبواب قرى كينديو الملوّنة. المطاط في الظهر يسامحك بعد
        الغداء. مبطّن حتى الركبة.`,
      ],
    },
  },
  {
    slug: 'vestido-de-volantes-mompox',
    sku: 'MOM',
    brand: 'azahar',
    in: 'vestidos',
    price: 32_990_000,
    grams: 410,
    tags: 'nuevo',
    facts: { material: 'Lino', fit: 'Holgado', madeIn: 'Mompox' },
    options: { Color: ['Marfil', 'Terracota'], Talla: ['S', 'M', 'L'] },
    stock: 5,
    look: ['dress', 'tiered', ['#efe6d6', '#d6bd97', '#b5573c']],
    texts: {
      es: [
        'Vestido de volantes Mompox',
        `Tres pisos de lino lavado para caminar junto al río sin prisa. Es ancho donde hace calor y tiene un
        lazo por si quieres marcar la cintura. Mejora con cada lavada.`,
      ],
      en: [
        'Mompox Tiered Dress',
        `Three storeys of washed linen for walking along the river without hurry. Wide where it is hot, with
        a tie for whoever wants a waist. Better after every wash.`,
      ],
      ar: [
        'فستان مومبوكس بطبقات',
        `ثلاث طبقات من الكتان المغسول للمشي على مهل بجانب النهر. واسع حيث يشتد الحر، وفيه رباط لمن أرادت
        تحديد الخصر. يزداد جمالًا مع كل غسلة.`,
      ],
    },
  },
  {
    slug: 'vestido-sin-mangas-orquidea',
    sku: 'ORQ',
    brand: 'luna',
    in: 'vestidos',
    price: 22_990_000,
    grams: 290,
    facts: { material: 'Viscosa', fit: 'A la cintura', madeIn: 'Medellín' },
    options: { Color: ['Oliva', 'Negro'], Talla: sizes },
    look: ['dress', '', ['#7c7a4a', '#55532f', '#d9b26a']],
    texts: {
      es: [
        'Vestido sin mangas Orquídea',
        `El vestido que se mete en la maleta hecho un rollo y sale listo. Cuello redondo, cintura marcada y
        una falda que deja montar en bicicleta. Va debajo de un blazer sin discutir.`,
      ],
      en: [
        'Orquídea Sleeveless Dress',
        `The dress you roll into a suitcase and take out ready. Round neck, a defined waist and a skirt that
        lets you ride a bicycle. Goes under a blazer without argument.`,
      ],
      ar: [
        'فستان أوركيديا بلا أكمام',
        `تلفّينه في الحقيبة ويخرج منها جاهزًا. ياقة مستديرة وخصر محدد وتنورة تسمح بركوب الدراجة. يليق تحت
        السترة الرسمية بلا جدال.`,
      ],
    },
  },
  {
    slug: 'enterizo-guajira',
    sku: 'GUA',
    brand: 'azahar',
    in: 'vestidos',
    price: 31_990_000,
    grams: 460,
    facts: { material: 'Lino', fit: 'Recto', madeIn: 'Barichara' },
    options: { Color: ['Arena', 'Índigo'], Talla: sizes },
    missing: ['Arena / XS'],
    soldOut: ['Arena / M'],
    look: ['jumpsuit', '', ['#d6bd97', '#8a6a45', '#b5573c']],
    texts: {
      es: [
        'Enterizo Guajira',
        `Una sola prenda y ya estás vestida. Lino grueso, cinturón de la misma tela y botones que llegan
        hasta donde tienen que llegar. Los bolsillos aguantan celular, llaves y una piedra bonita.`,
      ],
      en: [
        'Guajira Jumpsuit',
        `One garment and you are dressed. Heavy linen, a belt of the same cloth and buttons that reach as
        far as they need to. The pockets hold phone, keys and one pretty stone.`,
      ],
      ar: [
        'أفرول غواخيرا',
        `قطعة واحدة وتصبحين جاهزة. كتان سميك وحزام من القماش نفسه وأزرار تصل إلى حيث يجب. تتسع الجيوب للهاتف
        والمفاتيح وحجرٍ جميل.`,
      ],
    },
  },
  {
    slug: 'falda-plisada-colibri',
    sku: 'COL',
    brand: 'luna',
    in: 'faldas',
    price: 18_990_000,
    grams: 280,
    tags: 'favoritos',
    facts: { material: 'Satén', madeIn: 'Bogotá' },
    options: { Color: ['Salvia', 'Vino'], Talla: ['S', 'M', 'L', 'XL'] },
    look: ['skirt', 'pleated', ['#98a686', '#6f7c60', '#d9b26a']],
    texts: {
      es: [
        'Falda plisada Colibrí',
        `Ciento veinte pliegues fijados al calor que no necesitan plancha. Al caminar cambia de verde según
        la luz, y de ahí el nombre. Cintura elástica por detrás.`,
      ],
      en: [
        'Colibrí Pleated Skirt',
        `A hundred and twenty heat-set pleats that need no ironing. It shifts colour with the light as you
        walk, hence the hummingbird. Elastic waist at the back.`,
      ],
      ar: [
        'تنورة كوليبري المكسّرة',
        `مئة وعشرون كسرة مثبتة بالحرارة لا تحتاج إلى كيّ. يتبدل لونها مع الضوء أثناء المشي، ومن هنا جاء اسم
        الطائر الطنّان. خصر مطاطي من الخلف.`,
      ],
    },
  },
  {
    slug: 'falda-midi-silleta',
    sku: 'SIL',
    brand: 'luna',
    in: 'faldas',
    price: 19_990_000,
    was: 23_990_000,
    grams: 300,
    facts: { material: 'Viscosa', madeIn: 'Medellín' },
    options: { Talla: ['S', 'M', 'L', 'XL'] },
    soldOut: ['S'],
    look: ['skirt', 'flowers', ['#3a4d73', '#e8b49a', '#d9b26a']],
    texts: {
      es: [
        'Falda midi Silleta',
        `Flores menudas sobre azul, como las que bajan de Santa Elena en agosto. Larga hasta media pierna y
        con forro de algodón. No se pega, no se sube, no se queja.`,
      ],
      en: [
        'Silleta Midi Skirt',
        `Small flowers on blue, like those carried down from Santa Elena in August. Mid-calf, lined in
        cotton. It does not cling, ride up or complain.`,
      ],
      ar: [
        'تنورة سييتا متوسطة الطول',
        `زهور صغيرة على الأزرق كتلك التي تُحمل من سانتا إيلينا في أغسطس. تصل إلى منتصف الساق وبطانتها قطنية.
        لا تلتصق ولا ترتفع ولا تتذمر.`,
      ],
    },
  },
  {
    slug: 'falda-abotonada-cumbia',
    sku: 'CUM',
    brand: 'azahar',
    in: 'faldas',
    price: 17_990_000,
    grams: 340,
    facts: { material: 'Lino', madeIn: 'Barichara' },
    options: { Color: ['Terracota', 'Marfil'], Talla: ['S', 'M', 'L'] },
    look: ['skirt', '', ['#b5573c', '#8f4028', '#f0dfc2']],
    texts: {
      es: [
        'Falda abotonada Cumbia',
        `Siete botones de tagua: los de abajo se dejan abiertos para bailar. El lino viene lavado, así que
        no encoge ni rasca. Bolsillos, por supuesto.`,
      ],
      en: [
        'Cumbia Button Skirt',
        `Seven tagua-nut buttons, the lower ones meant to be left open for dancing. The linen comes washed,
        so it neither shrinks nor scratches. Pockets, of course.`,
      ],
      ar: [
        'تنورة كومبيا بأزرار',
        `سبعة أزرار من جوز التاغوا، تُترك السفلى منها مفتوحة للرقص. الكتان مغسول مسبقًا فلا ينكمش ولا يخدش.
        وفيها جيوب بالطبع.`,
      ],
    },
  },
  {
    slug: 'minifalda-denim-andina',
    sku: 'AND',
    brand: 'nogal',
    in: 'faldas denim',
    price: 14_990_000,
    grams: 330,
    facts: { material: 'Denim', madeIn: 'Medellín' },
    options: { Talla: ['34', '36', '38', '40'] },
    soldOut: ['36'],
    look: ['skirt', 'mini', ['#6d88ab', '#44597a', '#c98f5a']],
    texts: {
      es: [
        'Minifalda denim Andina',
        `Denim de doce onzas que empieza tieso y acaba siendo tuyo. Abotonada por delante, con pretina ancha
        para que no se baje al subir escaleras.`,
      ],
      en: [
        'Andina Denim Mini Skirt',
        `Twelve-ounce denim that starts out stiff and ends up yours. Buttoned down the front, with a broad
        waistband so stairs are no problem.`,
      ],
      ar: [
        'تنورة أندينا الدنيم القصيرة',
        `دنيم بوزن اثنتي عشرة أونصة يبدأ قاسيًا ثم يصبح على مقاسك أنت. أزرار من الأمام وخصر عريض يثبت في
        مكانه عند صعود الدرج.`,
      ],
    },
  },
  {
    slug: 'vestido-de-bano-cabo-de-la-vela',
    sku: 'CAB',
    brand: 'luna',
    in: 'playa',
    price: 16_990_000,
    grams: 150,
    facts: { material: 'Poliamida reciclada', fit: 'Ajustado', madeIn: 'Medellín' },
    options: { Color: ['Índigo', 'Terracota'], Talla: ['S', 'M', 'L', 'XL'] },
    look: ['swimsuit', '', ['#3a4d73', '#e3b15a', '#f0dfc2']],
    texts: {
      es: [
        'Vestido de baño Cabo de la Vela',
        `Para nadar de verdad: espalda firme, tirantes que no se resbalan y una franja que parece un
        atardecer en la Guajira. Hecho con redes de pesca recuperadas.`,
      ],
      en: [
        'Cabo de la Vela Swimsuit',
        `For actual swimming: a firm back, straps that stay put and a band like a sunset on the Guajira
        coast. Made from recovered fishing nets.`,
      ],
      ar: [
        'لباس سباحة كابو دي لا فيلا',
        `للسباحة حقًا: ظهر متماسك وحمالات لا تنزلق وشريط كغروب الشمس على ساحل غواخيرا. مصنوع من شباك صيد
        مستعادة من البحر.`,
      ],
    },
  },
  {
    slug: 'bikini-islas-del-rosario',
    sku: 'ROS',
    brand: 'luna',
    in: 'playa',
    price: 14_990_000,
    was: 17_990_000,
    grams: 110,
    facts: { material: 'Poliamida reciclada', fit: 'Ajustado', madeIn: 'Medellín' },
    options: { Color: ['Vino', 'Oliva'], Talla: ['S', 'M', 'L'] },
    missing: ['Oliva / L'],
    look: ['swimsuit', 'bikini', ['#7a2f40', '#e8c89a', '#e8c89a']],
    texts: {
      es: [
        'Bikini Islas del Rosario',
        `Dos piezas que se quedan donde las pones, incluso con la ola que no viste. El top se anuda en el
        cuello y la parte de abajo cubre como se debe. Se seca mientras te comes un mango.`,
      ],
      en: [
        'Islas del Rosario Bikini',
        `Two pieces that stay where you put them, even with the wave you did not see. The top ties at the
        neck and the bottom covers properly. Dries while you eat a mango.`,
      ],
      ar: [
        'بكيني جزر الروساريو',
        `قطعتان تبقيان في مكانهما حتى مع الموجة التي لم ترَيها. تُربط القطعة العليا عند الرقبة، والسفلى تغطي
        كما ينبغي. يجف قبل أن تنتهي من أكل المانجو.`,
      ],
    },
  },
  {
    slug: 'pijama-luna-llena',
    sku: 'LLE',
    brand: 'luna',
    in: 'playa',
    price: 18_990_000,
    grams: 420,
    tags: 'regalos',
    facts: { material: 'Algodón', fit: 'Holgado', madeIn: 'Bogotá' },
    options: { Color: ['Azul cielo', 'Rosa palo'], Talla: ['S', 'M', 'L', 'XL'] },
    look: ['pyjamas', '', ['#9cb7cd', '#f4efe4', '#f4efe4']],
    texts: {
      es: [
        'Pijama Luna Llena',
        `Algodón peinado con rayas finas y ribete blanco. Tan presentable que puedes abrirle al
        domiciliario. Viene en una bolsa de la misma tela, que después guarda medias.`,
      ],
      en: [
        'Luna Llena Pyjamas',
        `Combed cotton with fine stripes and white piping. Presentable enough to open the door to the
        courier. Comes in a bag of the same cloth that will later hold socks.`,
      ],
      ar: [
        'بيجاما لونا يينا',
        `قطن ممشّط بخطوط رفيعة وحواف بيضاء. أنيقة إلى حد أنك تفتحين بها الباب لعامل التوصيل. تأتي في كيس من
        القماش نفسه يصلح لاحقًا لحفظ الجوارب.`,
      ],
    },
  },
]
