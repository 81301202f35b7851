import './brands.table.ts'

export { brandsRoutes } from './brands.routes.ts'
export { saveBrand } from './save-brand.ts'
