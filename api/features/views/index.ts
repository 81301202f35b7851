export { forgetViews } from './views.queries.ts'
export { viewsRoutes } from './views.routes.ts'
