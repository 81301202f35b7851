import './carts.table.ts'

export { cartsRoutes } from './carts.routes.ts'
export { PLAIN_CART_ROOTS, plainCartRoutes } from './plain-cart.routes.ts'
export { forgetCarts } from './forget-carts.ts'
