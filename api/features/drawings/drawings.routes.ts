import { z } from '@hono/zod-openapi'
import type { RouteDeps } from '../../deps.ts'
import { notFound } from '../../errors.ts'
import { createRouter, route, shop } from '../../http/route.ts'
import { findDrawing } from './find-drawing.ts'

const drawing = route({
  method: 'get',
  path: '/api/shop/drawings/{hash}/{name}',
  summary: 'A picture that was drawn for a page or as an icon of the store; drawn now when it never was',
  tags: ['Shop'],
  access: shop,
  request: {
    params: z.object({
      hash: z.string().regex(/^[0-9a-f]{20}$/, 'must be the one that a page names'),
      name: z.string().max(60),
    }),
  },
  responses: {
    200: { description: 'The picture', content: { 'image/*': { schema: z.string() } } },
    302: { description: 'Where the one is that pages name now' },
  },
})

const YEAR = 'public, max-age=31536000, immutable'

/** Edges ask here for what they do not find below `/media/drawn/`. */
export function drawingsRoutes(deps: RouteDeps) {
  const router = createRouter(deps)

  router.openapi(drawing, async (c) => {
    const params = c.req.valid('param')
    const found = await findDrawing({ ...deps, log: c.var.log }, c.var.store, params)
    if (!found) throw notFound('drawing')
    c.header('Cache-Control', 'moved' in found ? 'no-store' : YEAR)
    if ('moved' in found) return c.redirect(found.moved, 302)
    const type = params.name.endsWith('.png') ? 'image/png' : 'image/jpeg'
    return c.body(new Uint8Array(found.bytes), 200, { 'Content-Type': type })
  })

  return router
}
