import { createServer, type Server } from 'node:http'
import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'
import type { AppEnv } from './http/app-env.ts'

export interface Metrics {
  registry: Registry
  requests: MiddlewareHandler<AppEnv>
  jobs: Histogram<'job' | 'outcome'>
  cache: Counter<'outcome'>
}

/** What a process measures of itself, in Prometheus' format. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'picksy_http_request_seconds',
    help: 'Requests by route and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.002, 0.005, 0.01, 0.03, 0.1, 0.3, 1, 3],
    registers: [registry],
  })
  return {
    registry,
    async requests(c, next) {
      const end = seconds.startTimer()
      await next()
      end({ method: c.req.method, route: routePath(c, -1), status: String(c.res.status) })
    },
    jobs: new Histogram({
      name: 'picksy_job_seconds',
      help: 'Jobs by name and outcome',
      labelNames: ['job', 'outcome'] as const,
      buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 60],
      registers: [registry],
    }),
    cache: new Counter({
      name: 'picksy_shop_cache_total',
      help: 'Shop reads answered from memory or from the database',
      labelNames: ['outcome'] as const,
      registers: [registry],
    }),
  }
}

/** On a port of its own, so that it is never reachable through the front door. */
export function serveMetrics({ registry }: Metrics, port: number | undefined): Server | undefined {
  if (port === undefined) return undefined
  return createServer((_request, response) => {
    registry.metrics().then(
      (text) => response.setHeader('Content-Type', registry.contentType).end(text),
      () => response.writeHead(500).end(),
    )
  }).listen(port)
}
