import { defineTexts } from '../../i18n/define-texts.ts'

export const homeTexts = defineTexts({
  en: {
    address: 'Address of the store',
    first: 'What to do first',
    steps: {
      product: { title: 'Put a product on the shelf', text: 'A title and a price are enough to begin.' },
      categories: { title: 'Sort the shelf', text: 'Categories lead visitors through the store.' },
      confirm: {
        title: 'Confirm your e-mail address',
        text: 'Until then search engines do not see the store.',
      },
    },
    done: 'Done',
    releases: 'Last releases',
    allReleases: 'All releases',
    look: 'Look after',
    soldOut: 'Sold out',
    low: 'Running low',
    drafts: 'Drafts',
    many: (count: number) => `${count}+`,
  },
  es: {
    address: 'Dirección de la tienda',
    first: 'Qué hacer primero',
    steps: {
      product: { title: 'Pon un producto en el estante', text: 'Un título y un precio bastan para empezar.' },
      categories: { title: 'Ordena el estante', text: 'Las categorías guían por la tienda.' },
      confirm: { title: 'Confirma tu correo', text: 'Hasta entonces los buscadores no ven la tienda.' },
    },
    done: 'Hecho',
    releases: 'Últimas publicaciones',
    allReleases: 'Todas las publicaciones',
    look: 'Para revisar',
    soldOut: 'Agotados',
    low: 'Quedan pocos',
    drafts: 'Borradores',
    many: (count) => `${count}+`,
  },
  pt: {
    address: 'Endereço da loja',
    first: 'O que fazer primeiro',
    steps: {
      product: { title: 'Ponha um produto na prateleira', text: 'Um título e um preço bastam para começar.' },
      categories: { title: 'Organize a prateleira', text: 'As categorias guiam pela loja.' },
      confirm: { title: 'Confirme seu e-mail', text: 'Até lá os buscadores não veem a loja.' },
    },
    done: 'Feito',
    releases: 'Últimas publicações',
    allReleases: 'Todas as publicações',
    look: 'Para cuidar',
    soldOut: 'Esgotados',
    low: 'Acabando',
    drafts: 'Rascunhos',
    many: (count) => `${count}+`,
  },
})
