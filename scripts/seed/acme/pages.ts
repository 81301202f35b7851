import type { SeedPage, SeedPolicy, SeedPost } from '../types.ts'
import { html, picture, slugs, text } from './catalog.ts'

const titled = (key: string, title: ReturnType<typeof text>) => ({ key, title, slug: slugs(title) })

export const pages: SeedPage[] = [
  {
    ...titled('about', text('About us', 'Quiénes somos')),
    picture: picture(
      'page-about',
      'wide',
      [
        ['boot', 'leather', ['#7a4b2c', '#4a3324', '#d9b27c']],
        ['backpack', '', ['#2f5547', '#2c3230', '#e0a04a']],
      ],
      text('Boots and a rucksack before the hills', 'Botas y una mochila ante los montes'),
    ),
    body: html(
      `Acme began in 2009 with forty tents rented out from a garage in Lavapiés, and a bell on the door that
      nobody has managed to repair. Today we are eleven people in two shops, and we still wash every rental
      bag by hand.

      # How we choose

      We take things along before we put them on a shelf. If a buckle breaks in the Sierra de Guadarrama, it
      does not go up on the wall in Madrid. It means we stock less than others, and that somebody here has
      slept in it.

      # Mend before new

      Both shops have a workbench. We patch mats, change buckles and resole boots, whoever sold them to you.
      Bring it clean and give us a week.

      # This shop is a demo

      Acme shows what a store on Picksy looks like. The people, products and prices are invented; nothing
      here is for sale.`,
      `Acme empezó en 2009 con cuarenta tiendas de alquiler en un garaje de Lavapiés y un timbre en la
      puerta que nadie ha conseguido arreglar. Hoy somos once personas en dos tiendas y seguimos lavando a
      mano cada saco de alquiler.

      # Cómo elegimos

      Antes de poner algo en la estantería, nos lo llevamos. Si una hebilla se rompe en Guadarrama, no llega
      a la pared de Madrid. Por eso tenemos menos cosas que otros, y por eso alguien de aquí ha dormido
      dentro.

      # Arreglar antes que cambiar

      Las dos tiendas tienen banco de trabajo. Parcheamos esterillas, cambiamos hebillas y ponemos suelas,
      te lo vendiera quien te lo vendiera. Tráelo limpio y danos una semana.

      # Esta tienda es una demostración

      Acme enseña cómo es una tienda en Picksy. Las personas, los productos y los precios son inventados;
      aquí no se vende nada.`,
    ),
  },
  {
    ...titled('size-guide', text('Size guide', 'Guía de tallas')),
    body: html(
      `Measure over a thin shirt, with the tape level and not pulled tight. Between two sizes, take the
      larger one for jackets and the smaller one for base layers.

      # Tops

      - S: chest 88 to 94 cm
      - M: chest 95 to 101 cm
      - L: chest 102 to 109 cm
      - XL: chest 110 to 118 cm

      # Trousers

      - 38: waist 76 to 79 cm
      - 40: waist 80 to 83 cm
      - 42: waist 84 to 88 cm
      - 44: waist 89 to 93 cm
      - 46: waist 94 to 98 cm

      # Boots

      Try them in the evening, with the socks you walk in. Kick the toe against the floor: if your toes
      touch, go up half a size. Heels should stay put on the stairs.`,
      `Mide sobre una camiseta fina, con la cinta horizontal y sin apretar. Entre dos tallas, elige la mayor
      en chaquetas y la menor en ropa interior térmica.

      # Parte de arriba

      - S: pecho de 88 a 94 cm
      - M: pecho de 95 a 101 cm
      - L: pecho de 102 a 109 cm
      - XL: pecho de 110 a 118 cm

      # Pantalones

      - 38: cintura de 76 a 79 cm
      - 40: cintura de 80 a 83 cm
      - 42: cintura de 84 a 88 cm
      - 44: cintura de 89 a 93 cm
      - 46: cintura de 94 a 98 cm

      # Botas

      Pruébatelas por la tarde y con los calcetines de caminar. Golpea la punta contra el suelo: si tocas
      con los dedos, sube media talla. En las escaleras, el talón no debe moverse.`,
    ),
  },
  {
    ...titled('repairs', text('Repairs', 'Taller')),
    picture: picture(
      'page-repairs',
      'wide',
      [['duffel', '', ['#d39a3a', '#3a3530', '#b9592f']]],
      text('A duffel bag that has been mended', 'Una bolsa de viaje arreglada'),
    ),
    body: html(
      `Bring it to the workbench in Madrid or Bilbao, clean and dry. We look at it with you and say a price
      before we begin.

      - A new buckle: from 6 €
      - A patch on a mat or a tent: from 12 €
      - A zip slider: from 15 €
      - New soles for leather boots: 75 €, three weeks

      What cannot be mended we say so, and we take it back for its parts.`,
      `Tráelo limpio y seco al taller de Madrid o de Bilbao. Lo miramos contigo y te decimos el precio antes
      de empezar.

      - Una hebilla nueva: desde 6 €
      - Un parche en esterilla o tienda: desde 12 €
      - El cursor de una cremallera: desde 15 €
      - Suelas nuevas para botas de cuero: 75 €, tres semanas

      Si algo no tiene arreglo, te lo decimos, y nos lo quedamos para aprovechar las piezas.`,
    ),
  },
]

export const posts: SeedPost[] = [
  {
    ...titled('three-layers', text('Three layers, no mystery', 'Tres capas, ningún misterio')),
    author: 'Nerea Urrutia',
    publishedAt: '2026-01-15T09:00:00Z',
    excerpt: text(
      'What to wear when the forecast says everything.',
      'Qué ponerse cuando el parte dice de todo.',
    ),
    picture: picture(
      'post-layers',
      'scene',
      [
        ['baseLayer', '', ['#3c3f42', '#2b2d2f', '#d9822f']],
        ['fleece', '', ['#cbb588', '#5f432e', '#d9822f']],
        ['shell', '', ['#3f7d8c', '#2c5661', '#f0b44c']],
      ],
      text(
        'A base layer, a fleece and a shell on a line',
        'Una camiseta térmica, un forro polar y un chubasquero en una cuerda',
      ),
    ),
    body: html(
      `The rule is older than our shop: one layer to move sweat away, one to keep warmth, one to keep
      weather out. What changes is when you put them on.

      # Start cold

      If you are comfortable at the car park, you are wearing too much. Ten minutes uphill and you would
      stop to undress, and stopping is when you get chilled.

      # The middle one rests in the pack

      A fleece is for breaks. While you walk, wool and a thin wind jacket are enough down to freezing, and
      they dry while you wear them.

      # The shell is for wind as much as for rain

      Put it on before the ridge, not on it. And open the zips under the arms: a waterproof jacket soaked
      from within is only a raincoat with a story.`,
      `La regla es más vieja que nuestra tienda: una capa que saque el sudor, otra que guarde el calor y
      otra que deje fuera el mal tiempo. Lo que cambia es cuándo ponérselas.

      # Sal con frío

      Si en el aparcamiento estás a gusto, llevas de más. A los diez minutos de subida pararías a quitarte
      ropa, y es al parar cuando te quedas frío.

      # La de en medio va en la mochila

      El forro polar es para los descansos. Andando, la lana y un cortavientos fino bastan hasta los cero
      grados, y se secan puestos.

      # El chubasquero también es para el viento

      Póntelo antes de la cresta, no en ella. Y abre las cremalleras de las axilas: una chaqueta impermeable
      empapada por dentro es solo un impermeable con historia.`,
    ),
  },
  {
    ...titled('coffee-at-2000-metres', text('Coffee at 2,000 metres', 'Café a 2.000 metros')),
    author: 'Julián Prieto',
    publishedAt: '2026-02-12T09:00:00Z',
    excerpt: text(
      'Water boils sooner up there. Your coffee notices.',
      'Allí arriba el agua hierve antes. El café lo nota.',
    ),
    picture: picture(
      'post-coffee',
      'scene',
      [
        ['stove', '', ['#4f6358', '#39423f', '#e0812f']],
        ['mug', '', ['#2f5547', '#e9dfc6', '#e0a04a']],
      ],
      text('A stove and a mug at sunrise', 'Un hornillo y una taza al amanecer'),
    ),
    body: html(
      `At 2,000 metres water boils at about 93 °C. For coffee that is good news: you cannot burn it. It only
      needs longer.

      # What we carry

      - A small gas stove and a 900 ml pot
      - Coffee ground a little coarser than for a moka
      - A mug that may get dents

      # How

      Bring the water to the boil and take it off. Two heaped spoons a mug, stir, lid on, five minutes. Tap
      the pot twice and wait for the grounds to sink. Pour slowly and leave the last finger in the pot.

      Used grounds go home with you in a bag. The marmots have enough energy.`,
      `A 2.000 metros el agua hierve a unos 93 °C. Para el café es una suerte: no se quema. Solo necesita
      más tiempo.

      # Qué llevamos

      - Un hornillo pequeño y un cazo de 900 ml
      - Café molido algo más grueso que para la italiana
      - Una taza a la que no le importen los golpes

      # Cómo

      Lleva el agua a ebullición y apártala. Dos cucharadas colmadas por taza, remueve, tapa y cinco
      minutos. Dos golpecitos al cazo para que baje el poso. Sirve despacio y deja el último dedo.

      El poso vuelve a casa en una bolsa. Las marmotas ya tienen bastante energía.`,
    ),
  },
  {
    ...titled(
      'what-a-night-on-the-camino-weighs',
      text('What a night on the Camino weighs', 'Cuánto pesa una noche en el Camino'),
    ),
    author: 'Nerea Urrutia',
    publishedAt: '2026-03-05T09:00:00Z',
    excerpt: text(
      'We emptied six rucksacks in Burgos and put them on a scale.',
      'Vaciamos seis mochilas en Burgos y las pusimos en la báscula.',
    ),
    picture: picture(
      'post-camino',
      'scene',
      [
        ['backpack', '', ['#2f5547', '#2c3230', '#e0a04a']],
        ['hat', '', ['#cbb588', '#5f4a34', '#7d5234']],
      ],
      text('A rucksack and a sun hat', 'Una mochila y un sombrero de sol'),
    ),
    body: html(
      `Six pilgrims let us weigh their packs at the hostel. The lightest carried 4.8 kg, the heaviest 13.2.
      Both had blisters, but only one of them was laughing.

      # What the light ones left at home

      - The second pair of trousers
      - The towel (a small cloth does it)
      - The book (they swapped one on the way)
      - Everything "just in case" that Burgos sells anyway

      # What nobody regretted

      Ear plugs, a third pair of socks, a needle with thread. And a bag for 30 litres instead of 50: space
      gets filled, always.`,
      `Seis peregrinos nos dejaron pesar sus mochilas en el albergue. La más ligera llevaba 4,8 kg; la más
      pesada, 13,2. Las dos personas tenían ampollas, pero solo una se reía.

      # Lo que dejaron en casa los ligeros

      - El segundo pantalón
      - La toalla (basta un paño pequeño)
      - El libro (lo intercambiaron por el camino)
      - Todos los «por si acaso» que también se venden en Burgos

      # De lo que nadie se arrepintió

      Tapones para los oídos, un tercer par de calcetines, aguja e hilo. Y una mochila de 30 litros en vez
      de 50: el hueco siempre se llena.`,
    ),
  },
  {
    ...titled('wash-your-down', text('Wash your down, it likes it', 'Lava el plumón, le gusta')),
    author: 'Iker Solana',
    publishedAt: '2026-03-26T09:00:00Z',
    excerpt: text('A flat sleeping bag is not old. It is dirty.', 'Un saco plano no está viejo. Está sucio.'),
    picture: picture(
      'post-down',
      'scene',
      [
        ['puffer', '', ['#a4472b', '#6d2d1b', '#2b2a2a']],
        ['puffer', 'vest', ['#64754a', '#39402c', '#e0a04a']],
      ],
      text('Down jackets drying on a line', 'Chaquetas de plumón secándose en una cuerda'),
    ),
    body: html(
      `Fat from skin glues the clusters together, and what no longer puffs up no longer warms. Once a season
      is enough.

      # The wash

      A front-loading machine, 30 °C, special soap for down, two extra rinses. No softener, ever.

      # The patience

      Tumble dry on low with three clean tennis balls. It takes four hours and it will look ruined for the
      first three. Take it out, break the lumps with your fingers, put it back.

      # The rest of the year

      Hang it up or keep it in the big cotton sack. The small stuff sack is for the rucksack only.`,
      `La grasa de la piel apelmaza los copos, y lo que no se hincha no abriga. Con una vez por temporada
      basta.

      # El lavado

      Lavadora de carga frontal, 30 °C, jabón especial para plumón y dos aclarados de más. Suavizante,
      nunca.

      # La paciencia

      Secadora a temperatura baja con tres pelotas de tenis limpias. Tarda cuatro horas y durante las tres
      primeras parecerá echado a perder. Sácalo, deshaz los grumos con los dedos y vuelta a empezar.

      # El resto del año

      Colgado, o en el saco grande de algodón. La funda pequeña es solo para la mochila.`,
    ),
  },
]

export const policies: SeedPolicy[] = [
  {
    key: 'privacy',
    title: text('Privacy', 'Privacidad'),
    slug: text('privacy', 'privacidad'),
    body: html(
      `This is a demo shop. It belongs to whoever runs this installation of Picksy, and the data you type
      stays there.

      - We keep what an order needs: name, address, e-mail and what you chose.
      - We set one cookie for your basket. Visits are counted without cookies.
      - You can see, download and delete your data in your account.

      Please use invented names and addresses while you try things out.`,
      `Esta es una tienda de demostración. Pertenece a quien gestiona esta instalación de Picksy, y los
      datos que escribas se quedan en ella.

      - Guardamos lo que necesita un pedido: nombre, dirección, correo y lo que elegiste.
      - Usamos una cookie para la cesta. Las visitas se cuentan sin cookies.
      - En tu cuenta puedes ver, descargar y borrar tus datos.

      Mientras pruebas, usa nombres y direcciones inventados.`,
    ),
  },
  {
    key: 'returns',
    title: text('Returns', 'Devoluciones'),
    slug: text('returns', 'devoluciones'),
    body: html(
      `In a real shop this page would say: thirty days, unused, with the label, and we pay the way back.

      # How it would work

      - Tell us the order number and what does not fit.
      - Bring it to Madrid or Bilbao, or ask for a label.
      - The money returns the way it came, within five days of the parcel's arrival.

      Ropes, harnesses and helmets come back only unopened: for safety nobody should buy one with an unknown
      past.

      Acme is a demo, so nothing was sent and nothing needs to return.`,
      `En una tienda real, esta página diría: treinta días, sin usar, con la etiqueta, y la vuelta la
      pagamos nosotros.

      # Cómo sería

      - Dinos el número de pedido y qué no encaja.
      - Tráelo a Madrid o a Bilbao, o pide una etiqueta.
      - El dinero vuelve por donde vino, en los cinco días siguientes a la llegada del paquete.

      Cuerdas, arneses y cascos solo se devuelven sin abrir: por seguridad, nadie debería comprar uno con un
      pasado desconocido.

      Acme es una demostración: no se ha enviado nada y nada tiene que volver.`,
    ),
  },
  {
    key: 'shipping',
    title: text('Shipping', 'Envíos'),
    slug: text('shipping', 'envios'),
    body: html(
      `These are the rules the demo plays by. No parcel will leave.

      - Mainland Spain: 4.90 €, one to two working days, free from 60 €.
      - Balearic Islands: 8.90 €, three to four working days.
      - Portugal and France: 11.90 €, three to five working days.
      - Pick-up in Madrid or Bilbao: free, usually ready in two hours.

      Gas cartridges are sold in the shops only.`,
      `Estas son las reglas con las que juega la demostración. No saldrá ningún paquete.

      - España peninsular: 4,90 €, de uno a dos días laborables, gratis desde 60 €.
      - Baleares: 8,90 €, de tres a cuatro días laborables.
      - Portugal y Francia: 11,90 €, de tres a cinco días laborables.
      - Recogida en Madrid o Bilbao: gratis, normalmente lista en dos horas.

      Los cartuchos de gas solo se venden en las tiendas.`,
    ),
  },
]
