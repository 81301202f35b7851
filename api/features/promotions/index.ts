import './promotions.table.ts'

export { listAutomatic } from './promotions.queries.ts'
export { withCoupons } from './read-rules.ts'
