/** What the platform's own front page says. */
export interface PlatformWords {
  title: string
  description: string
  language: string
  kicker: string
  headline: string
  lead: string
  open: string
  signIn: string
  points: { title: string; text: string }[]
  demoTitle: string
  demoText: string
  demos: Record<'acme' | 'luna' | 'verde', { kind: string; text: string }>
  visit: string
  buildTitle: string
  buildText: string
  steps: { register: string; login: string; create: string; sell: string }
  reference: string
  document: string
  outbox: string
  outboxText: string
  logins: string
  footer: string
}

export const PLATFORM_LANGUAGES = { en: 'English', es: 'Español', pt: 'Português' } as const
export type PlatformLanguage = keyof typeof PLATFORM_LANGUAGES

export const platformWords: Record<PlatformLanguage, PlatformWords> = {
  en: {
    title: 'Picksy – shops that are always up to date and never down',
    description:
      'Picksy runs many independent shops from one place: static pages, fresh within a second of every edit.',
    language: 'Language',
    kicker: 'Commerce for many shops',
    headline: 'Every page is a file. Every edit is live within a second.',
    lead: 'Picksy hosts as many independent shops as you like. Each has its own data, its own look and its own address, and its pages keep standing even when everything behind them rests.',
    open: 'Open a shop',
    signIn: 'Sign in',
    points: [
      {
        title: 'Static and fresh',
        text: 'Change a price and only the pages that show it are made again. With a hundred products or a hundred thousand.',
      },
      {
        title: 'Releases, not deploys',
        text: 'Every publish is whole, and one call takes you back to the one before.',
      },
      {
        title: 'Truly apart',
        text: 'A shop’s data lives in a schema of its own. It can be exported, cloned, paused and taken away, alone.',
      },
      {
        title: 'Languages at heart',
        text: 'Every text, address and price in as many languages as you speak, right to left included.',
      },
    ],
    demoTitle: 'Step into a shop',
    demoText: 'Three demo shops run right here. Nothing is for sale, everything can be looked at.',
    demos: {
      acme: { kind: 'Outdoor gear', text: 'Tents, boots and the coffee pot. English and Spanish.' },
      luna: { kind: 'Fashion', text: 'Dresses from Bogotá. Spanish, English and Arabic.' },
      verde: { kind: 'Groceries', text: 'The greengrocer around the corner. Portuguese and English.' },
    },
    visit: 'Visit',
    buildTitle: 'Open your own in three calls',
    buildText: 'Everything the admin does, it does through the API; so can you.',
    steps: {
      register: 'Make an account',
      login: 'Sign in to the demo instead',
      create: 'Create a shop: its pages are live when the call returns',
      sell: 'Put something on the shelf',
    },
    reference: 'API reference',
    document: 'OpenAPI document',
    outbox: 'Mail outbox',
    outboxText: 'Mail is not sent on this machine. It waits in the outbox, codes and links included.',
    logins:
      'Demo accounts: admin, merchant, owner, editor, branch and employee, each @demo.test, with the password picksy-demo.',
    footer: 'Runs on one command, with nothing else to install.',
  },
  es: {
    title: 'Picksy – tiendas siempre al día y siempre en pie',
    description:
      'Picksy lleva muchas tiendas independientes desde un solo lugar: páginas estáticas, al día un segundo después de cada cambio.',
    language: 'Idioma',
    kicker: 'Comercio para muchas tiendas',
    headline: 'Cada página es un archivo. Cada cambio se ve en un segundo.',
    lead: 'Picksy aloja tantas tiendas independientes como quieras. Cada una con sus datos, su aspecto y su dirección, y sus páginas siguen en pie aunque todo lo de detrás descanse.',
    open: 'Abre una tienda',
    signIn: 'Entrar',
    points: [
      {
        title: 'Estáticas y frescas',
        text: 'Cambia un precio y solo se rehacen las páginas que lo muestran. Con cien productos o con cien mil.',
      },
      {
        title: 'Versiones completas',
        text: 'Cada publicación sale entera, y una llamada te devuelve a la anterior.',
      },
      {
        title: 'De verdad separadas',
        text: 'Los datos de cada tienda viven en su propio esquema: se exportan, clonan, pausan y retiran por separado.',
      },
      {
        title: 'Idiomas de nacimiento',
        text: 'Textos, direcciones y precios en cuantos idiomas hables, también de derecha a izquierda.',
      },
    ],
    demoTitle: 'Entra en una tienda',
    demoText: 'Aquí mismo funcionan tres tiendas de muestra. No se vende nada, se puede mirar todo.',
    demos: {
      acme: { kind: 'Montaña', text: 'Tiendas, botas y la cafetera. En inglés y español.' },
      luna: { kind: 'Moda', text: 'Vestidos de Bogotá. En español, inglés y árabe.' },
      verde: { kind: 'Alimentación', text: 'La verdulería de la esquina. En portugués e inglés.' },
    },
    visit: 'Visitar',
    buildTitle: 'Abre la tuya en tres llamadas',
    buildText: 'Todo lo que hace el panel lo hace a través de la API; tú también puedes.',
    steps: {
      register: 'Crea una cuenta',
      login: 'O entra en la de muestra',
      create: 'Crea una tienda: al volver la llamada ya está publicada',
      sell: 'Pon algo en la estantería',
    },
    reference: 'Referencia de la API',
    document: 'Documento OpenAPI',
    outbox: 'Bandeja de salida',
    outboxText:
      'En este equipo no se envía correo. Espera en la bandeja de salida, con sus códigos y enlaces.',
    logins:
      'Cuentas de muestra: admin, merchant, owner, editor, branch y employee, todas @demo.test, con la contraseña picksy-demo.',
    footer: 'Arranca con una orden, sin instalar nada más.',
  },
  pt: {
    title: 'Picksy – lojas sempre em dia e sempre de pé',
    description:
      'O Picksy cuida de muitas lojas independentes num só lugar: páginas estáticas, em dia um segundo depois de cada mudança.',
    language: 'Idioma',
    kicker: 'Comércio para muitas lojas',
    headline: 'Cada página é um arquivo. Cada mudança aparece em um segundo.',
    lead: 'O Picksy hospeda quantas lojas independentes você quiser. Cada uma com seus dados, seu visual e seu endereço, e as páginas continuam de pé mesmo quando tudo por trás descansa.',
    open: 'Abra uma loja',
    signIn: 'Entrar',
    points: [
      {
        title: 'Estáticas e frescas',
        text: 'Mude um preço e só as páginas que o mostram são refeitas. Com cem produtos ou com cem mil.',
      },
      {
        title: 'Versões inteiras',
        text: 'Cada publicação sai completa, e uma chamada traz a anterior de volta.',
      },
      {
        title: 'Separadas de verdade',
        text: 'Os dados de cada loja vivem no próprio esquema: são exportados, clonados, pausados e retirados à parte.',
      },
      {
        title: 'Idiomas de berço',
        text: 'Textos, endereços e preços em quantos idiomas você fala, também da direita para a esquerda.',
      },
    ],
    demoTitle: 'Entre numa loja',
    demoText: 'Três lojas de demonstração funcionam aqui mesmo. Nada está à venda, tudo pode ser visto.',
    demos: {
      acme: { kind: 'Trilha', text: 'Barracas, botas e a cafeteira. Em inglês e espanhol.' },
      luna: { kind: 'Moda', text: 'Vestidos de Bogotá. Em espanhol, inglês e árabe.' },
      verde: { kind: 'Mercearia', text: 'O hortifrúti da esquina. Em português e inglês.' },
    },
    visit: 'Visitar',
    buildTitle: 'Abra a sua em três chamadas',
    buildText: 'Tudo o que o painel faz, faz pela API; você também pode.',
    steps: {
      register: 'Crie uma conta',
      login: 'Ou entre na de demonstração',
      create: 'Crie uma loja: quando a chamada volta, ela já está no ar',
      sell: 'Ponha algo na prateleira',
    },
    reference: 'Referência da API',
    document: 'Documento OpenAPI',
    outbox: 'Caixa de saída',
    outboxText: 'Nesta máquina nenhum e-mail é enviado. Eles esperam na caixa de saída, com códigos e links.',
    logins:
      'Contas de demonstração: admin, merchant, owner, editor, branch e employee, todas @demo.test, com a senha picksy-demo.',
    footer: 'Começa com um comando, sem instalar mais nada.',
  },
}
