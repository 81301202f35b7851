import type { ProductDraft } from '../define-products.ts'

const sizes = ['XS', 'S', 'M', 'L', 'XL'] as const

/** Shirts, knitwear, coats. */
export const tops: ProductDraft[] = [
  {
    slug: 'blusa-con-lazo-filigrana',
    sku: 'FIL',
    brand: 'luna',
    in: 'blusas',
    price: 17_990_000,
    grams: 170,
    tags: 'favoritos',
    facts: { material: 'Viscosa', fit: 'Holgado', madeIn: 'Bogotá' },
    options: { Color: ['Rosa palo', 'Marfil', 'Vino'], Talla: sizes },
    soldOut: ['Marfil / S', 'Marfil / M'],
    look: ['blouse', 'bow', ['#dba79b', '#a9756a', '#d9b26a']],
    texts: {
      es: [
        'Blusa con lazo Filigrana',
        `El lazo se ata apretado para la oficina y flojo para lo que venga después. Mangas con vuelo que
        terminan en un puño de tres botones. La tela cae, no se infla.`,
      ],
      en: [
        'Filigrana Bow Blouse',
        `Tie the bow tight for the office and loose for whatever follows. Full sleeves end in a three-button
        cuff. The cloth falls; it does not balloon.`,
      ],
      ar: [
        'بلوزة فيليغرانا بعقدة',
        `تُشدّ العقدة للمكتب وتُرخى لما بعده. أكمام واسعة تنتهي بسوار من ثلاثة أزرار. ينسدل القماش ولا
        ينتفخ.`,
      ],
    },
  },
  {
    slug: 'blusa-de-puntos-totuma',
    sku: 'TOT',
    brand: 'luna',
    in: 'blusas',
    price: 15_990_000,
    was: 18_990_000,
    grams: 165,
    facts: { material: 'Viscosa', fit: 'A la cintura', madeIn: 'Bogotá' },
    options: { Talla: sizes },
    look: ['blouse', 'dots', ['#3a3440', '#f1e3cf', '#d9b26a']],
    texts: {
      es: [
        'Blusa de puntos Totuma',
        `Escote en V que no obliga a estar pendiente y unas pinzas que dibujan la cintura. Los puntos son
        irregulares a propósito: los estampamos con un corcho.`,
      ],
      en: [
        'Totuma Dotted Blouse',
        `A V-neck you can forget about and tucks that draw a waist. The dots are uneven on purpose: the
        first ones were printed with a cork.`,
      ],
      ar: [
        'بلوزة توتوما المنقّطة',
        `ياقة على شكل V لا تشغل البال وثنيات ترسم الخصر. النقاط غير متساوية عن قصد، فأولها طُبع بسدادة فلين.`,
      ],
    },
  },
  {
    slug: 'camisa-de-lino-villa-de-leyva',
    sku: 'VLL',
    brand: 'azahar',
    in: 'blusas',
    price: 19_990_000,
    grams: 220,
    tags: 'favoritos',
    facts: { material: 'Lino', fit: 'Holgado', madeIn: 'Boyacá' },
    options: { Color: ['Arena', 'Azul cielo', 'Marfil'], Talla: sizes },
    missing: ['Azul cielo / XS'],
    look: ['shirt', 'linen', ['#d6bd97', '#8a6a45', '#8a6a45']],
    texts: {
      es: [
        'Camisa de lino Villa de Leyva',
        `Amplia, fresca y con un bolsillo que aguanta unas gafas. El lino se arruga, y así debe ser: es la
        cara que pone la gente cuando descansa. Botones de tagua.`,
      ],
      en: [
        'Villa de Leyva Linen Shirt',
        `Roomy, cool, and with a pocket that can hold a pair of glasses. Linen creases, as it should: it is
        the face people make when they rest. Tagua-nut buttons.`,
      ],
      ar: [
        'قميص فيا دي ليفا الكتاني',
        `واسع ومنعش وله جيب يتسع لنظارة. الكتان يتجعد، وهكذا ينبغي أن يكون، فتلك ملامح من يستريح. أزراره من
        جوز التاغوا.`,
      ],
    },
  },
  {
    slug: 'camisa-de-rayas-muelle',
    sku: 'MUE',
    brand: 'luna',
    in: 'blusas',
    price: 16_990_000,
    grams: 210,
    facts: { material: 'Algodón', fit: 'Recto', madeIn: 'Medellín' },
    options: { Talla: sizes },
    soldOut: ['XL'],
    look: ['shirt', 'stripes', ['#f3f0e8', '#7c9cc0', '#7c9cc0']],
    texts: {
      es: [
        'Camisa de rayas Muelle',
        `La raya azul de siempre, un poco más ancha. Corte recto para llevarla por fuera, anudada o robada a
        alguien. Tejida en Itagüí con algodón de fibra larga.`,
      ],
      en: [
        'Muelle Striped Shirt',
        `The usual blue stripe, slightly wider. Cut straight to be worn out, knotted, or stolen from
        somebody. Woven in Itagüí from long cotton.`,
      ],
      ar: [
        'قميص مويي المخطط',
        `الخط الأزرق المعتاد لكن أعرض قليلًا. قصّة مستقيمة تُلبس مسدلة أو معقودة أو مستعارة من أحدهم. نُسج
        في إيتاغوي من قطن طويل التيلة.`,
      ],
    },
  },
  {
    slug: 'camisa-manga-corta-palenque',
    sku: 'PAL',
    brand: 'azahar',
    in: 'blusas',
    price: 14_990_000,
    grams: 190,
    tags: 'nuevo',
    facts: { material: 'Algodón', fit: 'Holgado', madeIn: 'Medellín' },
    options: { Color: ['Mostaza', 'Salvia'], Talla: sizes },
    look: ['shirt', 'short', ['#c9952f', '#8f6a1e', '#8f6a1e']],
    texts: {
      es: [
        'Camisa de manga corta Palenque',
        `Para el calor de la costa y los viernes de oficina. Cuello abierto, manga a la altura del codo y un
        color que se ve desde la otra acera.`,
      ],
      en: [
        'Palenque Short-sleeve Shirt',
        `For coastal heat and office Fridays. An open collar, sleeves to the elbow and a colour you can see
        from across the street.`,
      ],
      ar: [
        'قميص بالينكي قصير الأكمام',
        `لحرّ الساحل ولأيام الجمعة في المكتب. ياقة مفتوحة وأكمام إلى المرفق ولون يُرى من الرصيف المقابل.`,
      ],
    },
  },
  {
    slug: 'camiseta-marinera-tolu',
    sku: 'TOL',
    brand: 'luna',
    in: 'camisetas',
    price: 8_990_000,
    grams: 160,
    facts: { material: 'Algodón', fit: 'Recto', madeIn: 'Bogotá' },
    options: { Talla: sizes },
    stock: 20,
    look: ['tee', 'stripes', ['#efe6d6', '#3a4d73']],
    texts: {
      es: [
        'Camiseta marinera Tolú',
        `Algodón grueso, once rayas y cuello que no se da de sí. La lavamos cuarenta veces antes de
        aprobarla. Sigue siendo una camiseta marinera, no hace falta barco.`,
      ],
      en: [
        'Tolú Breton Tee',
        `Heavy cotton, eleven stripes and a neck that keeps its shape. We washed it forty times before we
        said yes. No boat required.`,
      ],
      ar: [
        'تيشيرت تولو البحري',
        `قطن سميك وأحد عشر خطًا وياقة لا تترهل. غسلناه أربعين مرة قبل أن نعتمده. ولا حاجة إلى قارب.`,
      ],
    },
  },
  {
    slug: 'camiseta-basica-pima',
    sku: 'PIM',
    brand: 'luna',
    in: 'camisetas',
    price: 6_990_000,
    grams: 140,
    tags: 'favoritos',
    facts: { material: 'Algodón', fit: 'Recto', madeIn: 'Bogotá' },
    options: { Color: ['Marfil', 'Negro', 'Oliva'], Talla: sizes },
    soldOut: ['Negro / S'],
    stock: 24,
    look: ['tee', '', ['#efe6d6', '#cfc2aa']],
    texts: {
      es: [
        'Camiseta básica Pima',
        `La que te pones sin pensar y te queda como si lo hubieras pensado. Algodón pima, costuras planas y
        ni un letrero. Compra dos; la otra se pierde en la lavadora.`,
      ],
      en: [
        'Pima Basic Tee',
        `The one you put on without thinking and that looks as if you had. Pima cotton, flat seams, not one
        slogan. Buy two; the other gets lost in the wash.`,
      ],
      ar: [
        'تيشيرت بيما الأساسي',
        `تلبسينه دون تفكير فيبدو كأنك فكرتِ طويلًا. قطن بيما ودرزات مسطحة بلا أي كتابة. خذي اثنين، فالآخر
        سيضيع في الغسالة.`,
      ],
    },
  },
  {
    slug: 'camiseta-escote-amplio-rio',
    sku: 'RIO',
    brand: 'luna',
    in: 'camisetas',
    price: 7_990_000,
    grams: 130,
    facts: { material: 'Viscosa', fit: 'Ajustado', madeIn: 'Bogotá' },
    options: { Color: ['Terracota', 'Azul cielo'], Talla: ['S', 'M', 'L'] },
    look: ['tee', 'scoop', ['#b5573c', '#f0dfc2']],
    texts: {
      es: [
        'Camiseta de escote amplio Río',
        `Viscosa fresca que sigue el cuerpo sin apretarlo. El escote deja ver el collar que te regalaron. Va
        por dentro de cualquier falda de talle alto.`,
      ],
      en: [
        'Río Scoop Tee',
        `Cool viscose that follows the body without squeezing it. The neckline shows the necklace somebody
        gave you. Tucks into any high-waisted skirt.`,
      ],
      ar: [
        'تيشيرت ريو بياقة واسعة',
        `فسكوز بارد يتبع الجسم دون أن يضغطه. تُظهر الياقة القلادة التي أُهديت إليك. يدخل بسهولة تحت أي تنورة
        عالية الخصر.`,
      ],
    },
  },
  {
    slug: 'saco-cuello-alto-paramo',
    sku: 'PAR',
    brand: 'nogal',
    in: 'punto',
    price: 24_990_000,
    grams: 480,
    tags: 'favoritos',
    facts: { material: 'Lana', fit: 'Holgado', madeIn: 'Boyacá' },
    options: { Color: ['Terracota', 'Marfil', 'Oliva'], Talla: ['S', 'M', 'L', 'XL'] },
    missing: ['Oliva / S'],
    soldOut: ['Terracota / M'],
    look: ['sweater', 'turtle', ['#b5573c', '#8f4028']],
    texts: {
      es: [
        'Saco de cuello alto Páramo',
        `Lana de ovejas de Nobsa, hilada gruesa para las tardes de niebla. El cuello se dobla una vez o
        ninguna. Huele un poquito a campo la primera semana.`,
      ],
      en: [
        'Páramo Roll-neck Sweater',
        `Wool from the sheep of Nobsa, spun thick for foggy afternoons. Fold the neck once or not at all. It
        smells a little of the fields for the first week.`,
      ],
      ar: [
        'كنزة بارامو بياقة عالية',
        `صوف من أغنام نوبسا، مغزول سميكًا لعصاري الضباب. تُطوى الياقة مرة أو لا تُطوى. تفوح منها رائحة
        الحقول قليلًا في أسبوعها الأول.`,
      ],
    },
  },
  {
    slug: 'sueter-de-rayas-faro',
    sku: 'FRO',
    brand: 'nogal',
    in: 'punto',
    price: 21_990_000,
    was: 25_990_000,
    grams: 410,
    facts: { material: 'Algodón', fit: 'Recto', madeIn: 'Bogotá' },
    options: { Talla: ['S', 'M', 'L', 'XL'] },
    look: ['sweater', 'striped', ['#efe6d6', '#3a4d73']],
    texts: {
      es: [
        'Suéter de rayas Faro',
        `Algodón de punto medio, para cuando la lana es mucho. Las rayas casan en los costados porque
        alguien se tomó el trabajo. Queda bien con jeans y con lluvia.`,
      ],
      en: [
        'Faro Striped Jumper',
        `Mid-weight cotton knit, for when wool is too much. The stripes meet at the side seams because
        somebody took the trouble. Good with jeans and with rain.`,
      ],
      ar: [
        'سترة فارو المخططة',
        `حياكة قطنية متوسطة لحين يكون الصوف أكثر من اللازم. تتطابق الخطوط عند الجانبين لأن أحدًا أتعب نفسه.
        تليق بالجينز وبالمطر.`,
      ],
    },
  },
  {
    slug: 'cardigan-abuela-rosa',
    sku: 'ABU',
    brand: 'nogal',
    in: 'punto',
    price: 26_990_000,
    grams: 520,
    facts: { material: 'Alpaca', fit: 'Holgado', madeIn: 'Boyacá' },
    options: { Color: ['Oliva', 'Arena'], Talla: ['S', 'M', 'L'] },
    stock: 5,
    look: ['cardigan', '', ['#7c7a4a', '#4f4c2c', '#6b4a2f']],
    texts: {
      es: [
        'Cárdigan Abuela Rosa',
        `Copiado del que dejó la abuela Rosa en un armario de Tunja, con el mismo punto y los mismos
        bolsillos para pañuelos. Alpaca y lana, botones de cuero trenzado.`,
      ],
      en: [
        'Abuela Rosa Cardigan',
        `Copied from the one Grandmother Rosa left in a wardrobe in Tunja: the same stitch, the same pockets
        for handkerchiefs. Alpaca and wool, braided leather buttons.`,
      ],
      ar: [
        'كارديغان الجدة روسا',
        `نسخة عن ذاك الذي تركته الجدة روسا في خزانة في تونخا: الغرزة نفسها وجيوب المناديل نفسها. ألبكة وصوف
        وأزرار من جلد مجدول.`,
      ],
    },
  },
  {
    slug: 'cardigan-nube',
    sku: 'NRO',
    brand: 'nogal',
    in: 'punto',
    price: 22_990_000,
    grams: 360,
    tags: 'nuevo',
    facts: { material: 'Lana', fit: 'Recto', madeIn: 'Bogotá' },
    options: { Color: ['Rosa palo', 'Azul cielo'], Talla: ['S', 'M', 'L'] },
    soldOut: ['Rosa palo / S'],
    look: ['cardigan', '', ['#dba79b', '#a9756a', '#f0dfc2']],
    texts: {
      es: [
        'Cárdigan Nube',
        `Merino fino, liviano como su nombre. Abotonado hace de saco, abierto hace de chaqueta y sobre los
        hombros hace de tía elegante.`,
      ],
      en: [
        'Nube Cardigan',
        `Fine merino, light as the cloud it is called after. Buttoned it is a jumper, open a jacket, and
        over the shoulders an elegant aunt.`,
      ],
      ar: [
        'كارديغان نوبي',
        `ميرينو ناعم خفيف كالسحابة التي سُمي بها. مزررًا هو كنزة، ومفتوحًا سترة، وعلى الكتفين خالة أنيقة.`,
      ],
    },
  },
  {
    slug: 'gabardina-septima',
    sku: 'SEP',
    brand: 'luna',
    in: 'abrigos',
    price: 45_990_000,
    was: 52_990_000,
    grams: 980,
    tags: 'favoritos',
    facts: { material: 'Algodón', fit: 'A la cintura', madeIn: 'Bogotá' },
    options: { Color: ['Arena', 'Negro'], Talla: sizes },
    missing: ['Negro / XS'],
    soldOut: ['Arena / L'],
    stock: 5,
    look: ['coat', 'trench', ['#d6bd97', '#8a6a45', '#5a3f28']],
    texts: {
      es: [
        'Gabardina Séptima',
        `Para una ciudad con cuatro estaciones antes del almuerzo. Algodón tejido tan apretado que la
        llovizna rueda. Cinturón con hebilla forrada, forro de rayas y un bolsillo interior con cierre.`,
      ],
      en: [
        'Séptima Trench Coat',
        `For a city with four seasons before lunch. Cotton woven so tight that drizzle rolls off. A covered
        buckle, striped lining and an inside pocket with a zip.`,
      ],
      ar: [
        'معطف سيبتيما الواقي من المطر',
        `لمدينة تمر عليها الفصول الأربعة قبل الغداء. قطن محكم النسج يتدحرج عنه الرذاذ. إبزيم مغلّف وبطانة
        مخططة وجيب داخلي بسحّاب.`,
      ],
    },
  },
  {
    slug: 'blazer-nueve-a-seis',
    sku: 'OFI',
    brand: 'luna',
    in: 'abrigos',
    price: 36_990_000,
    grams: 640,
    facts: { material: 'Lana', fit: 'Recto', madeIn: 'Medellín' },
    options: { Color: ['Negro', 'Vino', 'Salvia'], Talla: sizes },
    missing: ['Salvia / XL'],
    stock: 5,
    look: ['coat', 'blazer', ['#38343a', '#8a6a5c', '#6b5a4a']],
    texts: {
      es: [
        'Blazer Nueve a Seis',
        `Hombros con forma, no con relleno. Dos botones, bolsillos con tapa y una abertura atrás para
        manejar sin quitárselo. A las seis se arremanga y ya no es de oficina.`,
      ],
      en: [
        'Nine-to-six Blazer',
        `Shoulders with a shape, not with padding. Two buttons, flap pockets and a vent so you can drive in
        it. At six you push up the sleeves and it has left the office.`,
      ],
      ar: [
        'بليزر من التاسعة إلى السادسة',
        `كتفان لهما شكل بلا حشو. زرّان وجيوب بغطاء وفتحة خلفية تسمح بالقيادة دون خلعه. في السادسة تُرفع
        الأكمام وينتهي الدوام.`,
      ],
    },
  },
  {
    slug: 'abrigo-largo-monserrate',
    sku: 'MSR',
    brand: 'nogal',
    in: 'abrigos',
    price: 58_990_000,
    grams: 1350,
    facts: { material: 'Lana', fit: 'Recto', madeIn: 'Bogotá' },
    options: { Color: ['Cacao', 'Negro'], Talla: ['S', 'M', 'L'] },
    soldOut: ['Cacao / S'],
    stock: 3,
    look: ['coat', 'long', ['#6e4936', '#4a3125', '#3a2820']],
    texts: {
      es: [
        'Abrigo largo Monserrate',
        `Paño de lana de un telar de Suba que solo trabaja por encargo. Largo hasta la pantorrilla, para
        subir al cerro a las seis de la mañana y no arrepentirse.`,
      ],
      en: [
        'Monserrate Long Coat',
        `Wool cloth from a mill in Suba that weaves only to order. Calf-length, for going up the hill at six
        in the morning without regret.`,
      ],
      ar: [
        'معطف مونسيراتي الطويل',
        `جوخ صوفي من منسج في سوبا لا يعمل إلا بالطلب. يصل إلى بطّة الساق، لصعود الجبل في السادسة صباحًا دون
        ندم.`,
      ],
    },
  },
  {
    slug: 'chaleco-acolchado-sabana',
    sku: 'SAB',
    brand: 'luna',
    in: 'abrigos',
    price: 23_990_000,
    was: 27_990_000,
    grams: 310,
    facts: { material: 'Poliamida reciclada', fit: 'Recto', madeIn: 'Medellín' },
    options: { Color: ['Salvia', 'Cacao'], Talla: ['S', 'M', 'L', 'XL'] },
    look: ['puffer', 'vest', ['#98a686', '#6f7c60', '#6b4a2f']],
    texts: {
      es: [
        'Chaleco acolchado Sabana',
        `Un poco de calor donde hace falta y los brazos libres para cargar el mercado. Relleno reciclado,
        cuello que llega a la barbilla y bolsillos forrados en felpa.`,
      ],
      en: [
        'Sabana Quilted Vest',
        `Some warmth where it is needed and free arms for carrying the shopping. Recycled filling, a collar
        up to the chin and pockets lined in plush.`,
      ],
      ar: [
        'صدرية سابانا المبطنة',
        `قليل من الدفء حيث يلزم، وذراعان حرتان لحمل المشتريات. حشوة معاد تدويرها وياقة تبلغ الذقن وجيوب
        مبطنة بالمخمل.`,
      ],
    },
  },
]
