import './carts.table.ts'

export { cartsRoutes } from './carts.routes.ts'
export { PLAIN_CART_ROOTS, plainCartRoutes } from './plain-cart.routes.ts'
export { forgetCarts } from './forget-carts.ts'
export { lineToPrice } from './price-lines.ts'
export { baseRules } from './read-terms.ts'
export { readVariantFacts, type VariantFacts } from './variant-facts.queries.ts'
