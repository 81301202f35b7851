import type { ProductDraft } from '../define-products.ts'

/** Bags, jewellery and what finishes an outfit. */
export const accessories: ProductDraft[] = [
  {
    slug: 'bolso-tote-plaza',
    sku: 'PLA',
    brand: 'nogal',
    in: 'bolsos',
    price: 34_990_000,
    grams: 760,
    tags: 'favoritos',
    facts: { material: 'Cuero', madeIn: 'Bogotá' },
    options: { Color: ['Miel', 'Negro', 'Vino'] },
    soldOut: ['Vino'],
    stock: 6,
    look: ['bag', '', ['#b9774c', '#7a4b2e', '#d9b26a']],
    texts: {
      es: [
        'Bolso tote Plaza',
        `Caben un computador, un saco y dos aguacates maduros, en ese orden. Cuero entero con base reforzada
        y un bolsillo pequeño para lo que siempre se pierde. Se arregla gratis mientras exista el taller.`,
      ],
      en: [
        'Plaza Tote',
        `Holds a laptop, a jumper and two ripe avocados, in that order. Full-grain leather with a firm base
        and a small pocket for what always gets lost. Repaired free for as long as the workshop exists.`,
      ],
      ar: [
        'حقيبة بلاسا الكبيرة',
        `تتسع لحاسوب وكنزة وحبّتي أفوكادو ناضجتين، بهذا الترتيب. جلد كامل بقاعدة مدعّمة وجيب صغير لما يضيع
        دائمًا. نصلحها مجانًا ما دام المشغل قائمًا.`,
      ],
    },
  },
  {
    slug: 'bandolera-media-luna',
    sku: 'BML',
    brand: 'nogal',
    in: 'bolsos',
    price: 24_990_000,
    was: 28_990_000,
    grams: 420,
    facts: { material: 'Cuero', madeIn: 'Bogotá' },
    options: { Color: ['Vino', 'Cacao'] },
    look: ['bag', 'crossbody', ['#7a2f40', '#5a2230', '#d9b26a']],
    texts: {
      es: [
        'Bandolera Media Luna',
        `La solapa cierra con un botón de bronce que suena a caja antigua. Por dentro, dos divisiones y un
        espejo. La correa se alarga para cruzarla o se quita para la noche.`,
      ],
      en: [
        'Media Luna Crossbody',
        `The flap closes with a bronze stud that sounds like an old box. Inside, two sections and a mirror.
        The strap lengthens to wear across, or comes off for the evening.`,
      ],
      ar: [
        'حقيبة نصف القمر',
        `يُغلق الغطاء بزر برونزي صوته كصوت علبة قديمة. في الداخل قسمان ومرآة. يطول الحزام ليُلبس مائلًا أو
        يُنزع في السهرة.`,
      ],
    },
  },
  {
    slug: 'bolso-saco-cayena',
    sku: 'CAY',
    brand: 'nogal',
    in: 'bolsos',
    price: 27_990_000,
    grams: 510,
    facts: { material: 'Gamuza', madeIn: 'Bogotá' },
    options: { Color: ['Terracota', 'Oliva'] },
    look: ['bag', 'bucket', ['#b5573c', '#6e3a28', '#e3b98a']],
    texts: {
      es: [
        'Bolso saco Cayena',
        `Gamuza que se frunce con dos cordones y una base redonda para que no se caiga de la silla. Es el
        bolso de quien no dobla nada. Forrado en algodón claro para encontrar las llaves.`,
      ],
      en: [
        'Cayena Bucket Bag',
        `Suede drawn shut by two cords, on a round base so it does not fall off the chair. The bag of people
        who fold nothing. Lined in pale cotton so you can find your keys.`,
      ],
      ar: [
        'حقيبة كايينا الدلو',
        `شمواه يُزمّ بحبلين على قاعدة مستديرة كي لا تسقط عن الكرسي. حقيبة من لا يطوي شيئًا. بطانتها قطن فاتح
        لتجدي مفاتيحك.`,
      ],
    },
  },
  {
    slug: 'sobre-noche-clara',
    sku: 'SOB',
    brand: 'luna',
    in: 'bolsos',
    price: 16_990_000,
    grams: 240,
    tags: 'noche regalos',
    facts: { material: 'Satén', madeIn: 'Medellín' },
    options: { Color: ['Negro', 'Rosa palo'] },
    look: ['bag', 'clutch', ['#38343a', '#232023', '#d3a54c']],
    texts: {
      es: [
        'Sobre Noche Clara',
        `Celular, labial, una llave y las dos manos libres para bailar. Cierre imantado y una cadena que se
        esconde adentro.`,
      ],
      en: [
        'Noche Clara Clutch',
        `Phone, lipstick, one key and both hands free to dance. A magnet closes it, and the chain hides
        inside.`,
      ],
      ar: [
        'حقيبة يد نوتشي كلارا',
        `هاتف وأحمر شفاه ومفتاح واحد ويدان حرتان للرقص. تُغلق بمغناطيس وتختبئ سلسلتها في الداخل.`,
      ],
    },
  },
  {
    slug: 'canasto-de-paseo',
    sku: 'WER',
    brand: 'azahar',
    in: 'bolsos',
    price: 29_990_000,
    grams: 680,
    tags: 'regalos nuevo',
    facts: { material: 'Fibra de werregue', madeIn: 'Chocó' },
    stock: 4,
    look: ['bag', 'straw', ['#d9b27c', '#7a4b2e', '#b5573c']],
    texts: {
      es: [
        'Canasto de paseo',
        `Fibra tejida en espiral, tan cerrada que dicen que guarda el agua. Cada uno toma tres semanas, así
        que los hay de a pocos y ninguno igual. Asas de cuero.`,
      ],
      en: [
        'Outing Basket Bag',
        `Fibre woven in a spiral, so tight that they say it holds water. Each takes three weeks, so they
        come in small numbers and no two alike. Leather handles.`,
      ],
      ar: [
        'سلة النزهة',
        `ألياف منسوجة حلزونيًا بإحكام حتى يُقال إنها تحفظ الماء. تستغرق الواحدة ثلاثة أسابيع، فهي قليلة ولا
        تتشابه اثنتان. مقابضها من الجلد.`,
      ],
    },
  },
  {
    slug: 'bolsa-de-lona-taller',
    sku: 'TAL',
    brand: 'luna',
    in: 'bolsos',
    price: 6_990_000,
    grams: 190,
    tags: 'regalos',
    facts: { material: 'Lona', madeIn: 'Bogotá' },
    options: { Color: ['Marfil', 'Mostaza'] },
    stock: 30,
    look: ['bag', '', ['#efe6d6', '#b5573c', '#7a4b2e']],
    texts: {
      es: [
        'Bolsa de lona Taller',
        `Cosida con lo que sobra de los forros, por eso el interior siempre es sorpresa. Lleva el pan, los
        libros y el saco de por si acaso.`,
      ],
      en: [
        'Workshop Canvas Bag',
        `Sewn from what is left of our linings, so the inside is always a surprise. Carries bread, books and
        the just-in-case jumper.`,
      ],
      ar: [
        'حقيبة المشغل القماشية',
        `مخيطة مما يبقى من بطاناتنا، لذلك داخلها مفاجأة دائمًا. تحمل الخبز والكتب وكنزة الاحتياط.`,
      ],
    },
  },
  {
    slug: 'aretes-gota-muzo',
    sku: 'MUZ',
    brand: 'mirto',
    in: 'joyas',
    price: 13_990_000,
    grams: 14,
    tags: 'regalos favoritos',
    facts: { material: 'Bronce bañado en oro', madeIn: 'Bogotá' },
    look: ['earrings', '', ['#d3a54c', '#2f8f6f', '#f0dca8']],
    texts: {
      es: [
        'Aretes de gota Muzo',
        `Una piedra de vidrio del verde que dan las minas de Muzo, sin el precio de las minas. Livianos: se
        olvidan puestos. Gancho que no irrita.`,
      ],
      en: [
        'Muzo Drop Earrings',
        `A glass stone in the green of the Muzo mines, without the price of the mines. So light you forget
        them. Hypoallergenic hooks.`,
      ],
      ar: [
        'أقراط موسو المتدلية',
        `حجر زجاجي بخُضرة مناجم موسو وبلا ثمنها. خفيفة حتى تُنسى في الأذن، وخطافها لا يهيّج البشرة.`,
      ],
    },
  },
  {
    slug: 'candongas-albarrada',
    sku: 'CAN',
    brand: 'mirto',
    in: 'joyas',
    price: 11_990_000,
    grams: 12,
    facts: { material: 'Plata 950', madeIn: 'Mompox' },
    stock: 9,
    look: ['earrings', 'hoops', ['#b9bcc2', '#8f949c', '#e6e8ec']],
    texts: {
      es: [
        'Candongas Albarrada',
        `Plata batida a martillo en un taller que da al Magdalena. Cada golpe se nota, y de eso se trata.
        Cuatro centímetros: ni de abuela ni de escenario.`,
      ],
      en: [
        'Albarrada Hoops',
        `Silver beaten by hammer in a workshop that looks onto the Magdalena. Every blow shows, and that is
        the point. Four centimetres: neither grandmother's nor stage.`,
      ],
      ar: [
        'حلقات ألبارادا',
        `فضة مطروقة في مشغل يطل على نهر ماغدالينا. أثر كل طرقة ظاهر، وذلك هو المقصود. أربعة سنتيمترات، لا هي
        للجدات ولا للمسرح.`,
      ],
    },
  },
  {
    slug: 'aretes-hoja-yarumo',
    sku: 'YAR',
    brand: 'mirto',
    in: 'joyas',
    price: 9_990_000,
    was: 11_990_000,
    grams: 9,
    facts: { material: 'Bronce bañado en oro', madeIn: 'Medellín' },
    look: ['earrings', 'leaf', ['#cfa24a', '#8a6a2c', '#f0dca8']],
    texts: {
      es: [
        'Aretes de hoja Yarumo',
        `El molde salió de una hoja recogida camino a Jericó, con sus venas y su mordisco de hormiga.
        Largos, delgados, buenos para moverse mientras se habla.`,
      ],
      en: [
        'Yarumo Leaf Earrings',
        `Cast from a leaf picked up on the road to Jericó, veins, ant bite and all. Long, thin and good at
        moving while you talk.`,
      ],
      ar: [
        'أقراط ورقة اليارومو',
        `صُبّت من ورقة التُقطت في الطريق إلى خيريكو بعروقها وقضمة النملة فيها. طويلة ورقيقة وتتحرك جيدًا
        أثناء الكلام.`,
      ],
    },
  },
  {
    slug: 'collar-con-dije-sol',
    sku: 'DIJ',
    brand: 'mirto',
    in: 'joyas',
    price: 12_990_000,
    grams: 16,
    facts: { material: 'Bronce bañado en oro', madeIn: 'Bogotá' },
    look: ['necklace', '', ['#d3a54c', '#b5573c', '#f0dca8']],
    texts: {
      es: [
        'Collar con dije Sol',
        `Una moneda sin cara y una piedra del color del barro. La cadena tiene dos largos. Se puede grabar
        el reverso con tres letras como máximo: escoge bien.`,
      ],
      en: [
        'Sol Pendant Necklace',
        `A coin without a face and a stone the colour of clay. The chain has two lengths. We can engrave the
        back with three letters at most: choose well.`,
      ],
      ar: [
        'قلادة الشمس',
        `قطعة نقد بلا وجه وحجر بلون الطين. للسلسلة طولان. يمكن نقش ثلاثة أحرف على الأكثر في ظهرها، فأحسني
        الاختيار.`,
      ],
    },
  },
  {
    slug: 'collar-de-semillas-amacayacu',
    sku: 'AMA',
    brand: 'mirto',
    in: 'joyas',
    price: 7_990_000,
    grams: 40,
    tags: 'regalos',
    facts: { material: 'Semillas', madeIn: 'Chocó' },
    options: { Color: ['Terracota', 'Oliva'] },
    look: ['necklace', 'beads', ['#b5573c', '#e3c08a', '#5a4030']],
    texts: {
      es: [
        'Collar de semillas Amacayacu',
        `Asaí, tagua y camajuro ensartados de mayor a menor. Las semillas caen solas del árbol; nosotros
        solo las recogemos. No se mojan a propósito, no se dañan por accidente.`,
      ],
      en: [
        'Amacayacu Seed Necklace',
        `Açaí, tagua and camajuro strung by size. The seeds fall from the tree by themselves; all we do is
        pick them up. Do not bathe in it, but a shower of rain is fine.`,
      ],
      ar: [
        'قلادة البذور أماكاياكو',
        `بذور أساي وتاغوا وكاماخورو منظومة بحسب الحجم. تسقط البذور من الشجر وحدها ولا نفعل سوى جمعها. لا
        تستحمي بها، أما زخة مطر فلا بأس.`,
      ],
    },
  },
  {
    slug: 'collar-luna-creciente',
    sku: 'CRE',
    brand: 'mirto',
    in: 'joyas',
    price: 14_990_000,
    grams: 11,
    tags: 'regalos favoritos',
    facts: { material: 'Plata 950', madeIn: 'Mompox' },
    soldOut: ['*'],
    look: ['necklace', 'moon', ['#c0c3c9', '#5f7fa6', '#e6e8ec']],
    texts: {
      es: [
        'Collar Luna Creciente',
        `Nuestra firma, en plata. La piedra pequeña es un topacio que cambia según la camisa. Vuelve en
        cuanto el orfebre termine la próxima tanda.`,
      ],
      en: [
        'Crescent Moon Necklace',
        `Our signature, in silver. The small stone is a topaz that changes with your shirt. Back as soon as
        the silversmith finishes the next batch.`,
      ],
      ar: [
        'قلادة الهلال',
        `توقيعنا من الفضة. الحجر الصغير توباز يتبدل لونه مع لون القميص. تعود حالما ينهي الصائغ دفعته
        التالية.`,
      ],
    },
  },
  {
    slug: 'anillos-tres-caminos',
    sku: 'ANI',
    brand: 'mirto',
    in: 'joyas',
    price: 10_990_000,
    grams: 13,
    facts: { material: 'Bronce bañado en oro', madeIn: 'Bogotá' },
    options: { Talla: ['6', '7', '8', '9'] },
    soldOut: ['9'],
    look: ['ring', '', ['#d3a54c', '#3f8f7c', '#e6c98a']],
    texts: {
      es: [
        'Anillos Tres Caminos',
        `Tres aros finos que se llevan juntos o repartidos entre amigas. Uno liso, uno torcido, uno con
        piedra. Quien se queda con el liso nunca lo pierde.`,
      ],
      en: [
        'Three Roads Rings',
        `Three thin bands to wear together or share among friends. One plain, one twisted, one with a stone.
        Whoever takes the plain one never loses it.`,
      ],
      ar: [
        'خواتم الدروب الثلاثة',
        `ثلاث حلقات رفيعة تُلبس معًا أو تُقسّم بين الصديقات: ملساء ومفتولة وذات حجر. ومن تأخذ الملساء لا
        تضيّعها أبدًا.`,
      ],
    },
  },
  {
    slug: 'brazalete-tunjo',
    sku: 'TUN',
    brand: 'mirto',
    in: 'joyas',
    price: 15_990_000,
    grams: 34,
    facts: { material: 'Bronce bañado en oro', madeIn: 'Bogotá' },
    stock: 6,
    look: ['ring', 'cuff', ['#d3a54c', '#2f8f6f', '#b5573c']],
    texts: {
      es: [
        'Brazalete Tunjo',
        `Abierto por un lado, se adapta a la muñeca con una presión suave. El dibujo viene de las figuras
        muiscas del museo, que miramos mucho y copiamos poco.`,
      ],
      en: [
        'Tunjo Cuff',
        `Open on one side, it shapes to the wrist with a gentle press. The pattern comes from the Muisca
        figures in the museum, which we looked at a lot and copied little.`,
      ],
      ar: [
        'سوار تونخو',
        `مفتوح من جهة ويتخذ شكل المعصم بضغطة خفيفة. نقشه من تماثيل المويسكا في المتحف، تأملناها كثيرًا
        ونقلنا عنها القليل.`,
      ],
    },
  },
  {
    slug: 'sombrero-sandona',
    sku: 'SND',
    brand: 'azahar',
    in: 'complementos',
    price: 22_990_000,
    grams: 95,
    tags: 'favoritos regalos',
    facts: { material: 'Palma de iraca', madeIn: 'Sandoná' },
    options: { Talla: ['55', '57', '59'] },
    stock: 6,
    look: ['hat', 'straw', ['#dcc592', '#4a3a30', '#7a5a3a']],
    texts: {
      es: [
        'Sombrero Sandoná',
        `Tejido a mano con palma de iraca por doña Mercedes y sus hermanas, que tardan seis días en cada
        uno. Se enrolla con cuidado; no se aplasta por descuido.`,
      ],
      en: [
        'Sandoná Hat',
        `Woven by hand from iraca palm by doña Mercedes and her sisters, six days to each. It rolls up with
        care; it does not forgive being sat upon.`,
      ],
      ar: [
        'قبعة ساندونا',
        `نسجتها يدويًا من سعف الإيراكا السيدة مرسيدس وأخواتها، ستة أيام لكل واحدة. تُلفّ بعناية ولا تغفر لمن
        يجلس عليها.`,
      ],
    },
  },
  {
    slug: 'panuelo-de-seda-mariposario',
    sku: 'MAR',
    brand: 'luna',
    in: 'complementos',
    price: 11_990_000,
    grams: 40,
    tags: 'regalos',
    facts: { material: 'Seda', madeIn: 'Medellín' },
    options: { Color: ['Vino', 'Azul cielo', 'Mostaza'] },
    look: ['scarf', 'silk', ['#7a2f40', '#f0d9b0', '#d9b26a']],
    texts: {
      es: [
        'Pañuelo de seda Mariposario',
        `Setenta por setenta, orillas enrolladas a mano. En el cuello, en el bolso, en el pelo un día sin
        peine. La seda viene del Cauca, donde los gusanos comen mora.`,
      ],
      en: [
        'Mariposario Silk Scarf',
        `Seventy by seventy, hand-rolled edges. On the neck, on the bag, over the hair on a day without a
        comb. The silk comes from Cauca, where the worms eat mulberry.`,
      ],
      ar: [
        'وشاح ماريبوساريو الحريري',
        `سبعون في سبعين بحواف ملفوفة يدويًا. حول العنق أو على الحقيبة أو فوق الشعر في يوم بلا مشط. حريره من
        كاوكا حيث يأكل الدود ورق التوت.`,
      ],
    },
  },
  {
    slug: 'bufanda-de-alpaca-nevado',
    sku: 'NEV',
    brand: 'nogal',
    in: 'complementos',
    price: 14_990_000,
    was: 17_990_000,
    grams: 180,
    facts: { material: 'Alpaca', madeIn: 'Boyacá' },
    options: { Color: ['Terracota', 'Índigo'] },
    look: ['scarf', '', ['#b5573c', '#f0e2c8', '#f0e2c8']],
    texts: {
      es: [
        'Bufanda de alpaca Nevado',
        `Dos metros para dar dos vueltas y que sobren los flecos. Alpaca que no pica, teñida con cáscara de
        nuez y paciencia.`,
      ],
      en: [
        'Nevado Alpaca Scarf',
        `Two metres: twice around with the fringes left over. Alpaca that does not itch, dyed with walnut
        shells and patience.`,
      ],
      ar: [
        'لفحة نيفادو من الألبكة',
        `متران يكفيان للفّتين وتبقى الشراشيب. ألبكة لا تسبب الحكة، مصبوغة بقشور الجوز وبكثير من الصبر.`,
      ],
    },
  },
  {
    slug: 'gafas-redondas-buho',
    sku: 'BUH',
    brand: 'luna',
    in: 'complementos',
    price: 16_990_000,
    grams: 28,
    facts: { material: 'Acetato', madeIn: 'Medellín' },
    look: ['sunglasses', 'round', ['#5a3a2a', '#6f5a3a', '#d3a54c']],
    texts: {
      es: [
        'Gafas de sol redondas Búho',
        `Acetato pulido a mano en un tono de panela oscura. Lentes polarizados con filtro UV400. Quedan bien
        en caras cuadradas y, de noche, en una diadema.`,
      ],
      en: [
        'Búho Round Sunglasses',
        `Acetate polished by hand in a dark cane-sugar brown. Polarised lenses with a UV400 filter. Good on
        square faces and, by night, on top of the head.`,
      ],
      ar: [
        'نظارة بوهو المستديرة',
        `أسيتات مصقول يدويًا بلون سكر القصب الداكن. عدسات مستقطبة بحماية UV400. تليق بالوجوه المربعة، وفي
        المساء فوق الرأس.`,
      ],
    },
  },
  {
    slug: 'gafas-de-sol-bahia',
    sku: 'BAH',
    brand: 'luna',
    in: 'complementos',
    price: 15_990_000,
    was: 18_990_000,
    grams: 30,
    facts: { material: 'Acetato', madeIn: 'Medellín' },
    look: ['sunglasses', '', ['#2f2b2c', '#4c6a72', '#d3a54c']],
    texts: {
      es: [
        'Gafas de sol Bahía',
        `Negras, anchas y un poco misteriosas. Tapan lo justo después de un vuelo de madrugada. Bisagras de
        cinco eslabones, estuche blando incluido.`,
      ],
      en: [
        'Bahía Sunglasses',
        `Black, broad and slightly mysterious. They hide just enough after a dawn flight. Five-barrel
        hinges, soft case included.`,
      ],
      ar: [
        'نظارة باهيا الشمسية',
        `سوداء وعريضة وفيها شيء من الغموض. تُخفي ما يكفي بعد رحلة طيران فجرية. مفصلات متينة وحافظة لينة
        معها.`,
      ],
    },
  },
  {
    slug: 'cinturon-herreria',
    sku: 'CIN',
    brand: 'nogal',
    in: 'complementos',
    price: 9_990_000,
    grams: 160,
    facts: { material: 'Cuero', madeIn: 'Bogotá' },
    options: { Talla: ['S', 'M', 'L'] },
    look: ['belt', '', ['#8a5a3a', '#4a2f1f', '#d3a54c']],
    texts: {
      es: [
        'Cinturón Herrería',
        `Tres centímetros de cuero entero y una hebilla fundida en arena. Sin costuras que se abran ni
        pintura que se pele. El primer año está serio; después, ya es de la casa.`,
      ],
      en: [
        'Herrería Belt',
        `Three centimetres of whole leather and a sand-cast buckle. No seams to open, no paint to peel.
        Serious for the first year; after that, family.`,
      ],
      ar: [
        'حزام إريريا',
        `ثلاثة سنتيمترات من جلد كامل وإبزيم مصبوب في الرمل. لا خياطة تنفتح ولا طلاء يتقشر. جادّ في عامه
        الأول، ثم يصير من أهل البيت.`,
      ],
    },
  },
  {
    slug: 'medias-de-rayas-carnaval',
    sku: 'CRV',
    brand: 'luna',
    in: 'complementos',
    price: 2_990_000,
    grams: 45,
    tags: 'regalos',
    facts: { material: 'Algodón', madeIn: 'Medellín' },
    options: { Color: ['Terracota', 'Índigo', 'Salvia'] },
    stock: 40,
    look: ['socks', 'town', ['#b5573c', '#5a3a30', '#f0d9b0']],
    texts: {
      es: [
        'Medias de rayas Carnaval',
        `Para asomarse entre el mocasín y el pantalón cuando la reunión se alarga. Algodón peinado, talón
        reforzado, talla 35 a 40.`,
      ],
      en: [
        'Carnaval Striped Socks',
        `To peep out between loafer and trouser when the meeting drags on. Combed cotton, reinforced heel,
        sizes 35 to 40.`,
      ],
      ar: [
        'جوارب كرنفال المخططة',
        `لتطل بين اللوفر والبنطال حين يطول الاجتماع. قطن ممشّط وكعب مدعّم، من مقاس 35 إلى 40.`,
      ],
    },
  },
]
