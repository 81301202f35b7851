import './inventory.table.ts'

export { releaseExpired, releaseReservations } from './release-reservations.ts'
export { reserveStock, type LineToReserve, type ReserveInput } from './reserve-stock.ts'
export type { Reservation } from './reservations.queries.ts'
export { setStock, type StockCount } from './set-stock.ts'
export { sumLevels } from './stock.queries.ts'
export { writeStock, type StockActor, type StockChange, type StockReport } from './write-stock.ts'
