import { cors } from 'hono/cors'

/** Headless storefronts call from anywhere; without credentials, so a shopper's cookie is never sent along. */
export const shopCors = cors({
  origin: '*',
  allowHeaders: ['Content-Type', 'X-Picksy-Store', 'X-Cart-Token', 'Idempotency-Key', 'Authorization'],
  allowMethods: ['GET', 'POST', 'PATCH', 'DELETE'],
  exposeHeaders: ['X-Cart-Token', 'X-Request-Id', 'Retry-After'],
  maxAge: 86_400,
})
