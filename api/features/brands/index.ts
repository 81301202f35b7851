import './brands.table.ts'

export { brandsRoutes } from './brands.routes.ts'
export { saveBrand } from './save-brand.ts'
export { ensureBrands } from './ensure-brands.ts'
