import './inventory.table.ts'

export { setStock, type StockCount } from './set-stock.ts'
export { sumLevels } from './stock.queries.ts'
export { writeStock, type StockActor, type StockChange, type StockReport } from './write-stock.ts'
