import './categories.table.ts'

export { categoriesRoutes } from './categories.routes.ts'
export { MAX_DEPTH, saveCategory } from './save-category.ts'
export { ensureCategories } from './ensure-categories.ts'
