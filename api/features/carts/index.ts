import './carts.table.ts'

export { cartsRoutes } from './carts.routes.ts'
export { forgetCarts } from './forget-carts.ts'
