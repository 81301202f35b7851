import type { SeedPage, SeedPolicy, SeedPost } from '../types.ts'
import { html, picture, slugs, text } from './catalog.ts'

const titled = (key: string, title: ReturnType<typeof text>) => ({ key, title, slug: slugs(title) })

export const pages: SeedPage[] = [
  {
    ...titled('sobre', text('Sobre a Verde', 'About Verde')),
    picture: picture(
      'page-sobre',
      'wide',
      [['crate'], ['plant', 'basil']],
      text('Um caixote de legumes e um vaso de manjericão', 'A crate of vegetables and a pot of basil'),
    ),
    body: html(
      `A Verde é a mercearia da esquina da Mourato Coelho desde que a esquina era padaria. Em 2018 o Tomás e
      a Bia ficaram com o ponto, a balança e o gato.

      # De quem compramos

      De catorze produtores, todos a um dia de estrada no máximo, menos o cacau, que vem de barco. Pagamos
      na entrega e escrevemos o nome de quem plantou na etiqueta.

      # O que sobra

      Fruta machucada vira geleia; verdura murcha vira caldo; o resto vai para a composteira da praça, que
      devolve terra em novembro.

      # Uma loja de demonstração

      A Verde mostra como é uma loja no Picksy. Pessoas, produtos e preços são inventados: aqui nada está à
      venda.`,
      `Verde has been the grocer on this corner in Pinheiros since the corner was a bakery. In 2018 Tomás
      and Bia took over the lease, the scales and the cat.

      # Whom we buy from

      Fourteen growers, none further than a day's drive except the cocoa, which comes by boat. We pay on
      delivery and write the grower's name on the label.

      # What is left over

      Bruised fruit becomes jam; tired leaves become stock; the rest goes to the compost in the square,
      which gives back soil in November.

      # A demo shop

      Verde shows what a store on Picksy looks like. People, products and prices are invented: nothing here
      is for sale.`,
    ),
  },
  {
    ...titled('entrega-no-bairro', text('Entrega no bairro', 'Delivery nearby')),
    body: html(
      `Entregamos de bicicleta, com caixa térmica, num raio de quatro quilômetros da loja.

      # Horários

      - Pedidos até as 10h chegam antes do almoço
      - Pedidos até as 16h chegam antes do jantar
      - Aos domingos, só retirada na loja

      # Como funciona

      Pesamos na hora. Se a melancia passar do peso, a diferença é por nossa conta; se vier menor,
      devolvemos o troco. Algo acabou? Mandamos mensagem antes de trocar.

      # Sacolas e vidros

      Vai em sacola de pano. Devolva na próxima, junto com os vidros: cada um vale um desconto.`,
      `We deliver by bicycle, in a cool box, within four kilometres of the shop.

      # Times

      - Orders until 10:00 arrive before lunch
      - Orders until 16:00 arrive before dinner
      - On Sundays, pick-up only

      # How it works

      We weigh as we pack. If the watermelon runs heavy, the difference is ours; if it comes up short, you
      get the change. Something ran out? We ask before we swap.

      # Bags and jars

      Everything travels in cloth bags. Send them back next time with the jars: each is worth a discount.`,
    ),
  },
  {
    ...titled('como-guardar', text('Como guardar cada coisa', 'How to keep things')),
    picture: picture(
      'page-guardar',
      'wide',
      [['jar', 'pieces', ['#8fa04a', '#5a6b2c', '#f6efdf']], ['tomato']],
      text('Um vidro de picles e tomates', 'A jar of pickles and tomatoes'),
    ),
    body: html(
      `Metade do desperdício acontece depois da compra. Isto ajuda:

      - Tomate, banana e abacate: fora da geladeira até amadurecer
      - Folhas: lavadas, secas e em pote fechado com um pano
      - Ervas: em pé, num copo com água
      - Batata e cebola: no escuro, e longe uma da outra
      - Queijo curado: num pano limpo, nunca no plástico
      - Pão: com o corte virado para baixo, na tábua; fatiado, no congelador
      - Mel: no armário, mesmo cristalizado`,
      `Half of all waste happens after the shopping. This helps:

      - Tomatoes, bananas and avocados: out of the fridge until ripe
      - Leaves: washed, dried and in a closed box with a cloth
      - Herbs: upright in a glass of water
      - Potatoes and onions: in the dark, and apart
      - Cured cheese: in a clean cloth, never in plastic
      - Bread: cut side down on the board; sliced, in the freezer
      - Honey: in the cupboard, even when set`,
    ),
  },
]

export const posts: SeedPost[] = [
  {
    ...titled('feira-de-abril', text('O que abril traz', 'What April brings')),
    author: 'Bia Monteiro',
    publishedAt: '2026-04-02T11:00:00Z',
    excerpt: text(
      'Caqui ainda não, abóbora sim: o calendário da horta.',
      'Persimmons not yet, pumpkins yes: the garden’s calendar.',
    ),
    picture: picture(
      'post-abril',
      'scene',
      [['pumpkin'], ['corn']],
      text('Abóbora e milho-verde sobre a mesa', 'A pumpkin and sweetcorn on the table'),
    ),
    body: html(
      `Ligamos para a Dona Cida toda quinta às seis. Ela responde da horta, com galo ao fundo.

      # Está no auge

      Abóbora, milho-verde, maçã da serra e as últimas mangas que prestam. A beterraba veio pequena e doce,
      por causa do frio à noite.

      # Está acabando

      Uva niágara, agora só em dezembro. Se ainda tiver na geladeira, congele os bagos inteiros: viram bala.

      # Ainda não

      Morango bom mesmo começa em junho. O de agora é da estufa de Atibaia, gostoso, mas pouco: chegue cedo.`,
      `We ring Dona Cida every Thursday at six. She answers from the garden with a rooster behind her.

      # At its best

      Pumpkin, sweetcorn, highland apples and the last decent mangoes. The beetroot came small and sweet,
      because of the cold nights.

      # Ending

      Niágara grapes, not again until December. If you still have some in the fridge, freeze them whole:
      they turn into sweets.

      # Not yet

      The proper strawberries begin in June. These come from a greenhouse in Atibaia: good, but few. Be
      early.`,
    ),
  },
  {
    ...titled('cafe-coado-sem-segredo', text('Café coado sem segredo', 'Filter coffee, no secrets')),
    author: 'Tomás Leal',
    publishedAt: '2026-03-19T11:00:00Z',
    excerpt: text(
      'Três números para lembrar: doze, duzentos e três.',
      'Three numbers to remember: twelve, two hundred and three.',
    ),
    picture: picture('post-cafe', 'scene', [['pouch', 'coffee', ['#3f4a3c', '#d9a441', '#f4e6c8']], ['cake', 'cookies', ['#c98f52', '#4f2f20', '#f6ead2']]], text('Um pacote de café e biscoitos', 'A bag of coffee and cookies')), // prettier-ignore
    body: html(
      `Doze gramas de café, duzentos mililitros de água, três minutos. O resto é conversa boa.

      # Passo a passo

      - Escalde o filtro e jogue essa água fora
      - Ponha o café, faça um furo no meio
      - Molhe só um pouco e espere trinta segundos: ele estufa
      - O resto em círculos, devagar, até três minutos

      # Se saiu amargo

      Moa mais grosso ou tire a chaleira do fogo um minuto antes. Se saiu ralo, moa mais fino. Mude uma
      coisa de cada vez, senão não se aprende.`,
      `Twelve grams of coffee, two hundred millilitres of water, three minutes. The rest is good talk.

      # Step by step

      - Rinse the filter and throw that water away
      - Add the coffee and make a dent in the middle
      - Wet it just a little and wait thirty seconds: it swells
      - The rest in circles, slowly, up to three minutes

      # If it came out bitter

      Grind coarser or take the kettle off a minute earlier. If it is thin, grind finer. Change one thing at
      a time or you learn nothing.`,
    ),
  },
  {
    ...titled('a-tabua-de-queijos-da-rua', text('A tábua de queijos da rua', 'The street’s cheese board')),
    author: 'Bia Monteiro',
    publishedAt: '2026-02-24T11:00:00Z',
    excerpt: text(
      'Três queijos, duas geleias e nenhum protocolo.',
      'Three cheeses, two jams and no protocol.',
    ),
    picture: picture('post-queijos', 'scene', [['cheese', 'wheel', ['#e2b34f', '#a8763a', '#7a4f28']], ['jar', 'jam', ['#5a2440', '#c2476a', '#f6efdf']], ['cheese', 'fresh', ['#f4efdc', '#ffffff', '#79a945']]], text('Dois queijos e um vidro de geleia', 'Two cheeses and a jar of jam')), // prettier-ignore
    body: html(
      `No aniversário da loja pusemos uma mesa na calçada. Sobrou pão, faltou canastra.

      # Um de cada idade

      Um fresco, um meia cura, um curado. Tire da geladeira uma hora antes: queijo frio não fala.

      # O que vai junto

      Geleia de jabuticaba com o curado, doce de leite com o fresco, picles com o meia cura. Pão que não
      brigue: o de fermentação natural, em fatias finas.

      # Quanto

      Cem gramas por pessoa se houver jantar depois, o dobro se não houver.`,
      `For the shop's birthday we put a table on the pavement. There was bread left over and not enough
      Canastra.

      # One of each age

      One fresh, one half-cured, one cured. Take them out an hour before: cold cheese does not talk.

      # What goes with it

      Jabuticaba jam with the cured one, dulce de leche with the fresh, pickles with the middle one. A bread
      that does not argue: sourdough in thin slices.

      # How much

      A hundred grams each if dinner follows, twice that if it does not.`,
    ),
  },
]

export const policies: SeedPolicy[] = [
  {
    key: 'privacy',
    title: text('Privacidade', 'Privacy'),
    slug: text('privacidade', 'privacy'),
    body: html(
      `Esta é uma loja de demonstração. O que você digita fica nesta instalação do Picksy, com quem a
      administra.

      - Guardamos o que um pedido precisa: nome, endereço, e-mail e o que você escolheu.
      - Um cookie guarda o carrinho. As visitas são contadas sem cookies.
      - Na sua conta você vê, baixa e apaga os seus dados.

      Enquanto experimenta, use nomes e endereços inventados.`,
      `This is a demo shop. What you type stays in this installation of Picksy, with whoever runs it.

      - We keep what an order needs: name, address, e-mail and what you chose.
      - One cookie holds the basket. Visits are counted without cookies.
      - In your account you can see, download and delete your data.

      While trying things out, use invented names and addresses.`,
    ),
  },
  {
    key: 'returns',
    title: text('Trocas e devoluções', 'Returns'),
    slug: text('trocas-e-devolucoes', 'returns'),
    body: html(
      `Assim seria numa loja de verdade; aqui nada é vendido e nada precisa voltar.

      - Algo chegou amassado ou passado? Mande uma foto no mesmo dia e devolvemos o valor. Não precisa
        trazer a fruta.
      - Produtos fechados da despensa e da casa: sete dias para desistir, como manda a lei.
      - Pães, queijos cortados e hortifruti não voltam para a prateleira, por higiene.
      - O dinheiro volta pelo mesmo meio em até cinco dias úteis.`,
      `This is how it would be in a real shop; here nothing is sold and nothing needs to come back.

      - Something arrived bruised or past it? Send a photo the same day and we refund it. No need to bring
        the fruit.
      - Sealed goods from the larder and household shelves: seven days to change your mind, as the law says.
      - Bread, cut cheese and fresh produce do not go back on the shelf, for hygiene.
      - The money returns the way it came within five working days.`,
    ),
  },
  {
    key: 'shipping',
    title: text('Entrega', 'Delivery'),
    slug: text('entrega', 'delivery'),
    body: html(
      `As regras desta demonstração. Nenhuma bicicleta vai sair.

      - Até 2 km: R$ 6,90. Grátis a partir de R$ 120.
      - De 2 a 4 km: R$ 11,90. Grátis a partir de R$ 200.
      - Retirada na loja: grátis, pronta em uma hora.

      Gelados e congelados vão em caixa térmica. Fora do bairro ainda não chegamos: a alface não gosta de
      estrada.`,
      `The rules of this demo. No bicycle will leave.

      - Up to 2 km: R$ 6.90. Free from R$ 120.
      - 2 to 4 km: R$ 11.90. Free from R$ 200.
      - Pick-up at the shop: free, ready in an hour.

      Chilled and frozen goods travel in a cool box. We do not go further yet: lettuce dislikes the road.`,
    ),
  },
]
