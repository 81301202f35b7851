export { healthRoutes } from './health.routes.ts'
export { createMetrics, serveMetrics, type Metrics } from './metrics.ts'
