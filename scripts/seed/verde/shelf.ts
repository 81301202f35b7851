import type { Shelf } from '../define-products.ts'
import { makeWords } from '../make-words.ts'

const locales = ['pt', 'en'] as const

export const words = makeWords(locales, [
  ['Peso', 'Weight'],
  ['Volume', 'Volume'],
  ['Moagem', 'Grind'],
  ['Unidades', 'Pieces'],
  ['Tamanho', 'Size'],
  ['Fragrância', 'Scent'],
  ['Em grãos', 'Whole beans'],
  ['Moído para coador', 'Ground for filter'],
  ['Moído para italiana', 'Ground for moka pot'],
  ['6 unidades', '6 pieces'],
  ['12 unidades', '12 pieces'],
  ['20 unidades', '20 pieces'],
  ['Pequena', 'Small'],
  ['Grande', 'Large'],
  ['Capim-limão', 'Lemongrass'],
  ['Lavanda', 'Lavender'],
  ['Ibiúna, SP', 'Ibiúna, São Paulo'],
  ['Atibaia, SP', 'Atibaia, São Paulo'],
  ['Jundiaí, SP', 'Jundiaí, São Paulo'],
  ['São Paulo, SP', 'São Paulo'],
  ['Limeira, SP', 'Limeira, São Paulo'],
  ['Vale do Ribeira, SP', 'Ribeira Valley, São Paulo'],
  ['Vale do São Francisco, BA', 'São Francisco Valley, Bahia'],
  ['Serra da Canastra, MG', 'Serra da Canastra, Minas Gerais'],
  ['Sul de Minas, MG', 'Southern Minas Gerais'],
  ['São Joaquim, SC', 'São Joaquim, Santa Catarina'],
  ['Serra Gaúcha, RS', 'Serra Gaúcha, Rio Grande do Sul'],
  ['Bahia', 'Bahia'],
  ['Pará', 'Pará'],
  ['Paraná', 'Paraná'],
  ['Geladeira', 'Fridge'],
  ['Lugar fresco', 'A cool place'],
  ['Fruteira', 'Fruit bowl'],
  ['Congelador', 'Freezer'],
  ['Copo com água', 'A glass of water'],
  ['Média', 'Medium'],
  ['Clara', 'Light'],
])

export const shelf: Shelf = { store: 'verde', locales, branches: ['pinheiros'], palette: {}, words }
