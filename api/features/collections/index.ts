import './collections.table.ts'

export { collectionsRoutes } from './collections.routes.ts'
export { saveCollection } from './save-collection.ts'
