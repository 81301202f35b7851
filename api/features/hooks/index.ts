export { hooksRoutes } from './hooks.routes.ts'
