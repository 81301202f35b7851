import './inventory.table.ts'
import { warnLowStockJob } from './low-stock.job.ts'

export { inventoryRoutes } from './inventory.routes.ts'
export { setStock, type StockCount } from './set-stock.ts'
export { sumLevels } from './stock.queries.ts'
export { writeStock, type StockActor, type StockChange, type StockReport } from './write-stock.ts'

export const inventoryJobs = [warnLowStockJob]
