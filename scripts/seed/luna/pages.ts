import type { SeedPage, SeedPolicy, SeedPost } from '../types.ts'
import { html, picture, slugs, text } from './catalog.ts'

const titled = (key: string, title: ReturnType<typeof text>) => ({ key, title, slug: slugs(title) })

export const pages: SeedPage[] = [
  {
    ...titled('nosotras', text('Nosotras', 'About us', 'من نحن')),
    picture: picture('page-nosotras', 'wide', [['shirt', 'linen', ['#efe6d6', '#cbb896', '#8a6a45']], ['skirt', '', ['#b5573c', '#8f4028', '#f0dfc2']]], text('Una camisa y una falda en el taller', 'A shirt and a skirt in the workshop', 'قميص وتنورة في المشغل')), // prettier-ignore
    body: html(
      `Luna nació en 2014 en la mesa del comedor de Adriana y Marcela, con una máquina prestada y catorce
      metros de lino. Hoy somos nueve, en una casa con patio de La Candelaria, y la máquina ya es nuestra.

      # Pocas piezas, muchas veces

      No hacemos colecciones cada mes. Cosemos tandas de sesenta u ochenta prendas, miramos qué gusta y
      repetimos. Lo que no gusta se desbarata y vuelve como bolsa.

      # Quién lo hace

      En cada producto decimos dónde se hizo. El sombrero es de Sandoná, la plata de Mompox, el cuero del
      Restrepo. Pagamos la mitad al encargar y la otra al recibir.

      # Una tienda de demostración

      Luna muestra cómo es una tienda en Picksy. Las personas, las prendas y los precios son inventados:
      aquí no se vende nada.`,
      `Luna was born in 2014 on Adriana and Marcela's dining table, with a borrowed machine and fourteen
      metres of linen. Today we are nine, in a house with a courtyard in La Candelaria, and the machine is
      ours.

      # Few pieces, many times

      We do not make a collection a month. We sew runs of sixty or eighty, see what people like and repeat
      it. What nobody likes is unpicked and comes back as a bag.

      # Who makes it

      Every product says where it was made. The hat is from Sandoná, the silver from Mompox, the leather
      from Restrepo. We pay half on ordering and half on delivery.

      # A demo shop

      Luna shows what a store on Picksy looks like. People, garments and prices are invented: nothing here
      is for sale.`,
      `وُلدت لونا عام 2014 على طاولة الطعام في بيت أدريانا ومارسيلا، بآلة خياطة مستعارة وأربعة عشر مترًا من
      الكتان. نحن اليوم تسع نساء في بيت ذي فناء في لا كانديلاريا، وصارت الآلة لنا.

      # قطع قليلة، مرات كثيرة

      لا نصنع مجموعة كل شهر. نخيط دفعات من ستين أو ثمانين قطعة، ونرى ما يعجب الناس فنعيده. وما لا يعجب أحدًا
      نفكّه فيعود حقيبة.

      # من يصنعها

      يذكر كل منتج مكان صنعه: القبعة من ساندونا، والفضة من مومبوكس، والجلد من ريستريبو. ندفع النصف عند الطلب
      والنصف عند الاستلام.

      # متجر تجريبي

      تُظهر لونا كيف يبدو متجر على Picksy. الأشخاص والقطع والأسعار من نسج الخيال، ولا شيء هنا للبيع.`,
    ),
  },
  {
    ...titled('guia-de-tallas', text('Guía de tallas', 'Size guide', 'دليل المقاسات')),
    body: html(
      `Mídete en ropa interior, con el metro pegado al cuerpo y sin apretar. Si quedas entre dos tallas,
      elige según el corte: la menor si es holgado, la mayor si es ajustado.

      # Vestidos, blusas y tejidos

      - XS: busto 82, cintura 64, cadera 90
      - S: busto 86, cintura 68, cadera 94
      - M: busto 91, cintura 73, cadera 99
      - L: busto 97, cintura 79, cadera 105
      - XL: busto 104, cintura 86, cadera 112

      # Pantalones y denim

      - 34 es XS, 36 es S, 38 es M, 40 es L y 42 es XL

      # Calzado

      - 35: 22,5 cm
      - 36: 23,2 cm
      - 37: 23,8 cm
      - 38: 24,5 cm
      - 39: 25,2 cm
      - 40: 25,8 cm

      Las medidas son del cuerpo, no de la prenda, y están en centímetros.`,
      `Measure over underwear, the tape close to the body and not tight. Between two sizes let the fit
      decide: the smaller if it is relaxed, the larger if it is fitted.

      # Dresses, blouses and knitwear

      - XS: bust 82, waist 64, hips 90
      - S: bust 86, waist 68, hips 94
      - M: bust 91, waist 73, hips 99
      - L: bust 97, waist 79, hips 105
      - XL: bust 104, waist 86, hips 112

      # Trousers and denim

      - 34 is XS, 36 is S, 38 is M, 40 is L and 42 is XL

      # Shoes

      - 35: 22.5 cm
      - 36: 23.2 cm
      - 37: 23.8 cm
      - 38: 24.5 cm
      - 39: 25.2 cm
      - 40: 25.8 cm

      The measures are of the body, not the garment, in centimetres.`,
      `قيسي فوق الملابس الداخلية والشريط ملاصق للجسم دون شدّ. بين مقاسين، دعي القصّة تقرر: الأصغر إن كانت
      واسعة، والأكبر إن كانت ضيقة.

      # الفساتين والبلوزات والتريكو

      - XS: الصدر 82، الخصر 64، الأرداف 90
      - S: الصدر 86، الخصر 68، الأرداف 94
      - M: الصدر 91، الخصر 73، الأرداف 99
      - L: الصدر 97، الخصر 79، الأرداف 105
      - XL: الصدر 104، الخصر 86، الأرداف 112

      # البناطيل والدنيم

      - 34 يعادل XS، و36 يعادل S، و38 يعادل M، و40 يعادل L، و42 يعادل XL

      # الأحذية

      - 35: ‏22.5 سم
      - 36: ‏23.2 سم
      - 37: ‏23.8 سم
      - 38: ‏24.5 سم
      - 39: ‏25.2 سم
      - 40: ‏25.8 سم

      القياسات للجسم لا للقطعة، وهي بالسنتيمتر.`,
    ),
  },
  {
    ...titled(
      'cuidados',
      text('Cómo cuidar tus prendas', 'How to care for your clothes', 'كيف تعتنين بملابسك'),
    ),
    body: html(
      `Casi todo se lava menos de lo que creemos.

      - Lino: agua fría, sin retorcer, plancha tibia mientras está húmedo. O nada.
      - Lana y alpaca: a mano con champú suave, sobre una toalla, nunca colgadas.
      - Denim: al revés, cada diez puestas.
      - Seda y satén: agua fresca con una cucharada de vinagre; sombra.
      - Cuero: un trapo seco y, dos veces al año, crema incolora.

      Si algo se descose, tráelo. El arreglo del primer año corre por nuestra cuenta.`,
      `Almost everything needs less washing than we think.

      - Linen: cold water, no wringing, a warm iron while damp. Or none.
      - Wool and alpaca: by hand with mild shampoo, dried on a towel, never hung.
      - Denim: inside out, every ten wears.
      - Silk and satin: cool water with a spoon of vinegar; shade.
      - Leather: a dry cloth and, twice a year, colourless cream.

      If something comes undone, bring it in. In the first year we mend it for free.`,
      `يحتاج معظم الملابس إلى غسل أقل مما نظن.

      - الكتان: ماء بارد بلا عصر، وكيّ دافئ وهو رطب، أو بلا كيّ.
      - الصوف والألبكة: يدويًا بشامبو لطيف، وتجفف على منشفة ولا تعلّق أبدًا.
      - الدنيم: مقلوبًا، كل عشر مرات ارتداء.
      - الحرير والساتان: ماء بارد مع ملعقة خل، ثم الظل.
      - الجلد: قطعة قماش جافة، ومرتين في السنة كريم عديم اللون.

      إن انفكت خياطة فأحضريها، والإصلاح في السنة الأولى علينا.`,
    ),
  },
]

export const posts: SeedPost[] = [
  {
    ...titled(
      'como-nace-un-estampado',
      text('Cómo nace un estampado', 'How a print is born', 'كيف تولد النقشة'),
    ),
    author: 'Marcela Rincón',
    publishedAt: '2026-01-20T14:00:00Z',
    excerpt: text(
      'Del corcho a la tela en once pasos y tres tintos.',
      'From cork to cloth in eleven steps and three coffees.',
      'من سدادة الفلين إلى القماش في إحدى عشرة خطوة وثلاثة فناجين قهوة.',
    ),
    picture: picture(
      'post-estampado',
      'scene',
      [
        ['dress', 'wrap', ['#b5573c', '#f4dcc0', '#7a3a28']],
        ['blouse', 'dots', ['#3a3440', '#f1e3cf', '#d9b26a']],
      ],
      text('Un vestido y una blusa de puntos', 'A dress and a dotted blouse', 'فستان وبلوزة منقطة'),
    ),
    body: html(
      `El primer punto de la blusa Totuma lo hizo un corcho de vino mojado en tinta. Salió torcido, y por
      eso nos gustó.

      # La repetición

      Un estampado es un cuadrado que no se nota. Se dibuja, se corta en cruz, se cambian las esquinas de
      lugar y se rellena el centro. Si el ojo encuentra la costura, se vuelve a empezar.

      # El color

      Probamos cada mezcla en tres telas y la miramos a las seis de la tarde, con la luz de la ventana y la
      del bombillo. Casi siempre gana la más apagada.

      # El metro de prueba

      Se imprime un solo metro, se lava cinco veces y se cose en algo feo. Si lo feo se ve bonito, vamos.`,
      `The first dot of the Totuma blouse was made by a wine cork dipped in ink. It came out crooked, which
      is why we liked it.

      # The repeat

      A print is a square that nobody notices. You draw it, cut it in a cross, swap the corners and fill the
      middle. If the eye finds the join, you start again.

      # The colour

      We try each mix on three cloths and look at it at six in the evening, by the window and by the bulb.
      The dullest nearly always wins.

      # The trial metre

      One metre is printed, washed five times and sewn into something ugly. If the ugly thing looks pretty,
      we go.`,
      `أول نقطة في بلوزة توتوما صنعتها سدادة فلين غُمست في الحبر. خرجت مائلة، ولهذا أحببناها.

      # التكرار

      النقشة مربع لا يلاحظه أحد. يُرسم ثم يُقصّ على شكل صليب وتُبدّل زواياه ويُملأ وسطه. وإن وجدت العين موضع
      الوصل، بدأنا من جديد.

      # اللون

      نجرب كل خلطة على ثلاثة أقمشة وننظر إليها في السادسة مساءً، بضوء النافذة وبضوء المصباح. والأهدأ يفوز
      غالبًا.

      # متر التجربة

      نطبع مترًا واحدًا ونغسله خمس مرات ونخيط منه شيئًا قبيحًا. فإن بدا القبيح جميلًا، مضينا.`,
    ),
  },
  {
    ...titled(
      'ocho-prendas-cinco-dias',
      text('Ocho prendas, cinco días', 'Eight pieces, five days', 'ثماني قطع لخمسة أيام'),
    ),
    author: 'Adriana Nieto',
    publishedAt: '2026-02-17T14:00:00Z',
    excerpt: text(
      'Una maleta de mano que todavía cierra a la vuelta.',
      'A cabin bag that still closes on the way back.',
      'حقيبة صغيرة تُغلق حتى في طريق العودة.',
    ),
    picture: picture('post-maleta', 'scene', [['shirt', 'linen', ['#d6bd97', '#8a6a45', '#8a6a45']], ['trousers', 'wide', ['#38343a', '#2a272b', '#c9952f']], ['cardigan', '', ['#dba79b', '#a9756a', '#f0dfc2']]], text('Tres prendas de viaje en un perchero', 'Three travel pieces on a rail', 'ثلاث قطع سفر على علّاقة')), // prettier-ignore
    body: html(
      `El truco no es doblar mejor, es elegir menos colores. Un oscuro, un claro y uno que alegre: con tres,
      todo combina con todo.

      - Un vestido que no se arrugue
      - Una camisa de lino que sí
      - Dos camisetas
      - Un pantalón ancho y una falda
      - Un cárdigan para el avión
      - Unos tenis; las sandalias van puestas

      Los zapatos, llenos de medias. El perfume, en casa. Y un bolso vacío dentro de la maleta, porque
      siempre se vuelve con algo.`,
      `The trick is not to fold better but to choose fewer colours. One dark, one light, one that cheers:
      with three, everything goes with everything.

      - A dress that does not crease
      - A linen shirt that does
      - Two tees
      - Wide trousers and a skirt
      - A cardigan for the plane
      - Trainers; the sandals travel on your feet

      Shoes are filled with socks. Perfume stays home. And an empty bag goes inside the suitcase, because
      one always returns with something.`,
      `السر ليس في طيّ أفضل بل في ألوان أقل: غامق وفاتح وثالث يبهج. بثلاثة ألوان يتوافق كل شيء مع كل شيء.

      - فستان لا يتجعد
      - قميص كتان يتجعد
      - تيشيرتان
      - بنطال واسع وتنورة
      - كارديغان للطائرة
      - حذاء رياضي، أما الصندل ففي القدمين

      تُملأ الأحذية بالجوارب، ويبقى العطر في البيت، وتوضع حقيبة فارغة داخل الحقيبة، فلا أحد يعود خالي
      اليدين.`,
    ),
  },
  {
    ...titled(
      'una-tarde-en-sandona',
      text('Una tarde en Sandoná', 'An afternoon in Sandoná', 'عصر في ساندونا'),
    ),
    author: 'Adriana Nieto',
    publishedAt: '2026-03-10T14:00:00Z',
    excerpt: text(
      'Seis días, cuatro manos y una palma: así se teje un sombrero.',
      'Six days, four hands and one palm: how a hat is woven.',
      'ستة أيام وأربع أيدٍ ونخلة واحدة: هكذا تُنسج القبعة.',
    ),
    picture: picture(
      'post-sandona',
      'scene',
      [['hat', 'straw', ['#dcc592', '#4a3a30', '#7a5a3a']]],
      text('Un sombrero de palma sobre una mesa', 'A palm hat on a table', 'قبعة من السعف على طاولة'),
    ),
    body: html(
      `Doña Mercedes empieza siempre por el centro, con ocho hebras y la radio encendida. La palma tiene que
      estar húmeda, así que se teje temprano o al caer la tarde.

      # Lo que no se ve

      Antes del primer nudo hay una semana de trabajo: cortar el cogollo, cocinarlo, secarlo al viento y
      rajarlo con la uña en hebras iguales.

      # Lo que cuesta

      Un sombrero son seis días. Por eso no tenemos muchos, y por eso pedimos que no lo dobles por la mitad.
      Si le cae lluvia, sécalo a la sombra y apoyado en la copa.`,
      `Doña Mercedes always begins in the middle, with eight strands and the radio on. The palm has to be
      moist, so one weaves early or towards evening.

      # What you do not see

      Before the first knot lies a week of work: cutting the shoot, boiling it, drying it in the wind and
      splitting it with a fingernail into even strands.

      # What it costs

      One hat is six days. That is why we do not have many, and why we ask you not to fold it in half. If
      rain falls on it, dry it in the shade, standing on its crown.`,
      `تبدأ السيدة مرسيدس دائمًا من الوسط بثماني خيوط والمذياع مفتوح. يجب أن يكون السعف رطبًا، فتنسج باكرًا
      أو قبيل المساء.

      # ما لا يُرى

      قبل العقدة الأولى أسبوع من العمل: قطع القلب وسلقه وتجفيفه في الهواء وشقّه بالظفر إلى خيوط متساوية.

      # ما تكلّفه

      القبعة الواحدة ستة أيام. لذلك ليست كثيرة عندنا، ولذلك نرجو ألا تُطوى من المنتصف. وإن أصابها المطر
      فجففيها في الظل قائمة على رأسها.`,
    ),
  },
  {
    ...titled(
      'el-lino-se-arruga',
      text('El lino se arruga, y qué', 'Linen creases, so what', 'الكتان يتجعد، فما المشكلة'),
    ),
    author: 'Marcela Rincón',
    publishedAt: '2026-03-31T14:00:00Z',
    excerpt: text(
      'Breve defensa de una tela honesta.',
      'A short defence of an honest cloth.',
      'دفاع قصير عن قماش صادق.',
    ),
    picture: picture(
      'post-lino',
      'scene',
      [
        ['dress', 'tiered', ['#efe6d6', '#d6bd97', '#b5573c']],
        ['shirt', 'linen', ['#9cb7cd', '#6f8aa0', '#8a6a45']],
      ],
      text('Un vestido y una camisa de lino', 'A linen dress and shirt', 'فستان وقميص من الكتان'),
    ),
    body: html(
      `El lino no tiene elástico que lo disculpe. Se sienta contigo, cruza las piernas contigo y al final
      del día se le nota, como a ti.

      # Por qué nos gusta

      Absorbe la quinta parte de su peso en agua sin sentirse mojado. Se hace más suave con cada lavada. Y
      la planta crece casi sin riego.

      # Si de verdad te molesta

      Cuélgalo en el baño mientras te duchas y estíralo con las manos. Diez minutos. La plancha, solo para
      el cuello.`,
      `Linen has no elastic to excuse it. It sits down with you, crosses its legs with you, and by evening
      it shows, as it does on you.

      # Why we like it

      It takes up a fifth of its weight in water without feeling wet. It grows softer with every wash. And
      the plant needs hardly any watering.

      # If it really bothers you

      Hang it in the bathroom while you shower and smooth it with your hands. Ten minutes. The iron is for
      the collar only.`,
      `ليس للكتان مطاط يعتذر عنه. يجلس معك ويضع ساقًا على ساق معك، وفي آخر النهار يبدو عليه التعب كما يبدو
      عليك.

      # لماذا نحبه

      يمتص خُمس وزنه ماءً دون أن تشعري بالبلل. يزداد نعومة مع كل غسلة. ونبتته تكاد لا تحتاج إلى سقي.

      # إن كان يزعجك حقًا

      علّقيه في الحمام أثناء الاستحمام ومسّديه بيديك. عشر دقائق تكفي. أما المكواة فللياقة وحدها.`,
    ),
  },
]

export const policies: SeedPolicy[] = [
  {
    key: 'privacy',
    title: text('Privacidad', 'Privacy', 'الخصوصية'),
    slug: text('privacidad', 'privacy', 'privacy'),
    body: html(
      `Esta es una tienda de demostración. Los datos que escribas quedan en esta instalación de Picksy y los
      maneja quien la administra.

      - Guardamos lo que un pedido necesita: nombre, dirección, correo y lo que elegiste.
      - Usamos una cookie para el carrito. Las visitas se cuentan sin cookies.
      - Desde tu cuenta puedes ver, descargar y borrar tus datos.

      Para las pruebas, usa nombres y direcciones inventados.`,
      `This is a demo shop. The data you type stays in this installation of Picksy and is handled by whoever
      runs it.

      - We keep what an order needs: name, address, e-mail and what you chose.
      - We use one cookie for the basket. Visits are counted without cookies.
      - In your account you can see, download and delete your data.

      While trying things out, use invented names and addresses.`,
      `هذا متجر تجريبي. ما تكتبه من بيانات يبقى في هذا التثبيت من Picksy ويديره من يشغّله.

      - نحفظ ما يحتاجه الطلب: الاسم والعنوان والبريد الإلكتروني وما اخترته.
      - نستخدم ملف ارتباط واحدًا للسلة، وتُحسب الزيارات دونه.
      - من حسابك يمكنك الاطلاع على بياناتك وتنزيلها وحذفها.

      أثناء التجربة استخدم أسماء وعناوين من خيالك.`,
    ),
  },
  {
    key: 'returns',
    title: text('Cambios y devoluciones', 'Exchanges and returns', 'الاستبدال والإرجاع'),
    slug: text('cambios-y-devoluciones', 'exchanges-and-returns', 'exchanges-and-returns'),
    body: html(
      `Así funcionaría en una tienda de verdad; aquí nada se vende y nada hay que devolver.

      - Treinta días para cambiar de talla o de idea, con la etiqueta puesta.
      - El primer cambio de talla es gratis en toda Colombia.
      - El dinero vuelve por el mismo medio en un plazo de diez días hábiles.
      - Aretes, ropa interior y vestidos de baño: solo con el sello intacto, por higiene.

      Además, toda persona tiene derecho de retracto dentro de los cinco días hábiles siguientes a la
      entrega.`,
      `This is how it would work in a real shop; here nothing is sold and nothing needs to return.

      - Thirty days to change size or mind, with the label on.
      - The first exchange for another size is free within Colombia.
      - The money returns the way it came within ten working days.
      - Earrings, underwear and swimwear: only with the seal intact, for hygiene.

      Besides, everyone may withdraw within five working days of delivery.`,
      `هكذا يجري الأمر في متجر حقيقي، أما هنا فلا شيء يباع ولا شيء يُرجع.

      - ثلاثون يومًا لتغيير المقاس أو الرأي، مع بقاء البطاقة.
      - أول استبدال للمقاس مجاني داخل كولومبيا.
      - يعود المال بالطريقة نفسها خلال عشرة أيام عمل.
      - الأقراط والملابس الداخلية ولباس السباحة: فقط إن بقي الختم سليمًا، حفاظًا على النظافة.

      ولكل شخص حق العدول خلال خمسة أيام عمل من الاستلام.`,
    ),
  },
  {
    key: 'shipping',
    title: text('Envíos', 'Shipping', 'الشحن'),
    slug: text('envios', 'shipping', 'shipping'),
    body: html(
      `Las reglas con las que juega esta demostración. Ningún paquete sale de verdad.

      - Bogotá: $9.900, al día hábil siguiente. Gratis desde $200.000.
      - Ciudades principales: $14.900, de dos a tres días hábiles.
      - Resto del país: $19.900, de tres a seis días hábiles.
      - Recoger en la tienda de La Candelaria: gratis, listo en tres horas.

      Todo va en papel, sin plástico, y con la factura por correo electrónico.`,
      `The rules this demo plays by. No parcel really leaves.

      - Bogotá: $9,900, next working day. Free from $200,000.
      - Main cities: $14,900, two to three working days.
      - Rest of the country: $19,900, three to six working days.
      - Pick-up at the La Candelaria shop: free, ready in three hours.

      Everything travels in paper, without plastic, with the invoice by e-mail.`,
      `هذه قواعد العرض التجريبي، ولا يخرج أي طرد في الحقيقة.

      - بوغوتا: 9.900 بيزو، في يوم العمل التالي. مجانًا ابتداءً من 200.000 بيزو.
      - المدن الرئيسية: 14.900 بيزو، من يومين إلى ثلاثة أيام عمل.
      - بقية البلاد: 19.900 بيزو، من ثلاثة إلى ستة أيام عمل.
      - الاستلام من متجر لا كانديلاريا: مجانًا، جاهز خلال ثلاث ساعات.

      كل شيء يُغلّف بالورق بلا بلاستيك، وتصل الفاتورة بالبريد الإلكتروني.`,
    ),
  },
]
