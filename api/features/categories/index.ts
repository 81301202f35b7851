import './categories.table.ts'

export { categoriesRoutes } from './categories.routes.ts'
export { saveCategory } from './save-category.ts'
export { ensureCategories } from './ensure-categories.ts'
