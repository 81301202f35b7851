import { defineTexts, plural } from '../../i18n/define-texts.ts'

export const releaseTexts = defineTexts({
  en: {
    title: 'Releases',
    text: 'Every change is published as a whole, and every whole can be shown again.',
    statuses: {
      building: 'Building',
      ready: 'Waiting',
      live: 'Live',
      superseded: 'Earlier',
      failed: 'Failed',
    },
    columns: { release: 'Release', status: 'State', cause: 'Cause', pages: 'Pages', time: 'When' },
    changed: (changed: string, pages: string) => `${changed} of ${pages}`,
    changedHint: 'Pages that became others, of all pages',
    none: 'No release yet',
    noneText: 'The first one is made with the store.',
    publish: 'Publish everything',
    publishTitle: 'Publish every page again?',
    publishText: (pages: number) =>
      plural('en', pages, {
        one: 'The store has about # page. Visitors see the old one until all is ready.',
        other: 'The store has about # pages. Visitors see the old ones until all are ready.',
      }),
    underWay: (pages: number, seconds: string) =>
      `${plural('en', pages, { one: '# page', other: '# pages' })} under way, about ${seconds} s`,
    held: (waiting: number) =>
      plural('en', waiting, {
        one: 'An earlier release is shown on purpose. # newer release waits.',
        other: 'An earlier release is shown on purpose. # newer releases wait.',
      }),
    resume: 'Show the newest again',
    resumed: 'The newest release is live',
    rollback: 'Roll back to this',
    rollbackTitle: (id: number) => `Show release ${id} to visitors?`,
    rollbackText:
      'Later changes wait until you show the newest again. Cart and prices at checkout stay those of today.',
    rolledBack: (id: number) => `Release ${id} is live`,
    progress: (id: number) => `Release ${id} is being built`,
    details: {
      title: (id: number) => `Release ${id}`,
      cause: 'Cause',
      started: 'Begun',
      ready: 'Ready',
      live: 'Live since',
      took: 'Took',
      seconds: (seconds: string) => `${seconds} s`,
      what: 'What was published',
      everything: 'Every page',
      problems: 'Sections that could not be shown',
      error: 'Why it failed',
    },
  },
  es: {
    title: 'Publicaciones',
    text: 'Cada cambio se publica como un todo, y cada todo se puede volver a mostrar.',
    statuses: {
      building: 'En curso',
      ready: 'En espera',
      live: 'En línea',
      superseded: 'Anterior',
      failed: 'Fallida',
    },
    columns: { release: 'Publicación', status: 'Estado', cause: 'Causa', pages: 'Páginas', time: 'Cuándo' },
    changed: (changed, pages) => `${changed} de ${pages}`,
    changedHint: 'Páginas que cambiaron, de todas',
    none: 'Aún no hay publicaciones',
    noneText: 'La primera se hace con la tienda.',
    publish: 'Publicar todo',
    publishTitle: '¿Publicar de nuevo todas las páginas?',
    publishText: (pages) =>
      plural('es', pages, {
        one: 'La tienda tiene cerca de # página. Los visitantes ven la anterior hasta que todo esté listo.',
        other:
          'La tienda tiene cerca de # páginas. Los visitantes ven las anteriores hasta que todo esté listo.',
      }),
    underWay: (pages, seconds) =>
      `${plural('es', pages, { one: '# página', other: '# páginas' })} en curso, unos ${seconds} s`,
    held: (waiting) =>
      plural('es', waiting, {
        one: 'Se muestra a propósito una publicación anterior. # más nueva espera.',
        other: 'Se muestra a propósito una publicación anterior. # más nuevas esperan.',
      }),
    resume: 'Volver a mostrar la última',
    resumed: 'La última publicación está en línea',
    rollback: 'Volver a esta',
    rollbackTitle: (id) => `¿Mostrar la publicación ${id} a los visitantes?`,
    rollbackText:
      'Los cambios posteriores esperan hasta que muestres la última. El carrito y los precios al pagar siguen siendo los de hoy.',
    rolledBack: (id) => `La publicación ${id} está en línea`,
    progress: (id) => `La publicación ${id} está en curso`,
    details: {
      title: (id) => `Publicación ${id}`,
      cause: 'Causa',
      started: 'Comenzó',
      ready: 'Lista',
      live: 'En línea desde',
      took: 'Duró',
      seconds: (seconds) => `${seconds} s`,
      what: 'Qué se publicó',
      everything: 'Todas las páginas',
      problems: 'Secciones que no se pudieron mostrar',
      error: 'Por qué falló',
    },
  },
  pt: {
    title: 'Publicações',
    text: 'Cada mudança é publicada como um todo, e cada todo pode ser mostrado de novo.',
    statuses: {
      building: 'Em andamento',
      ready: 'Em espera',
      live: 'No ar',
      superseded: 'Anterior',
      failed: 'Falhou',
    },
    columns: { release: 'Publicação', status: 'Estado', cause: 'Causa', pages: 'Páginas', time: 'Quando' },
    changed: (changed, pages) => `${changed} de ${pages}`,
    changedHint: 'Páginas que mudaram, de todas',
    none: 'Nenhuma publicação ainda',
    noneText: 'A primeira é feita com a loja.',
    publish: 'Publicar tudo',
    publishTitle: 'Publicar todas as páginas de novo?',
    publishText: (pages) =>
      plural('pt', pages, {
        one: 'A loja tem cerca de # página. Os visitantes veem a anterior até tudo ficar pronto.',
        other: 'A loja tem cerca de # páginas. Os visitantes veem as anteriores até tudo ficar pronto.',
      }),
    underWay: (pages, seconds) =>
      `${plural('pt', pages, { one: '# página', other: '# páginas' })} em andamento, cerca de ${seconds} s`,
    held: (waiting) =>
      plural('pt', waiting, {
        one: 'Uma publicação anterior é mostrada de propósito. # mais nova espera.',
        other: 'Uma publicação anterior é mostrada de propósito. # mais novas esperam.',
      }),
    resume: 'Mostrar a mais nova de novo',
    resumed: 'A publicação mais nova está no ar',
    rollback: 'Voltar para esta',
    rollbackTitle: (id) => `Mostrar a publicação ${id} aos visitantes?`,
    rollbackText:
      'As mudanças seguintes esperam até você mostrar a mais nova. O carrinho e os preços no pagamento continuam os de hoje.',
    rolledBack: (id) => `A publicação ${id} está no ar`,
    progress: (id) => `A publicação ${id} está em andamento`,
    details: {
      title: (id) => `Publicação ${id}`,
      cause: 'Causa',
      started: 'Começou',
      ready: 'Pronta',
      live: 'No ar desde',
      took: 'Levou',
      seconds: (seconds) => `${seconds} s`,
      what: 'O que foi publicado',
      everything: 'Todas as páginas',
      problems: 'Seções que não puderam ser mostradas',
      error: 'Por que falhou',
    },
  },
})
