import { it } from 'vitest'
import { writeFileSync } from 'node:fs'
import { createRouter } from '../../http/route.ts'
import { catalogRoutes, shopCatalogRoutes } from './index.ts'
import { categoriesRoutes } from '../categories/index.ts'
import { collectionsRoutes } from '../collections/index.ts'
import { brandsRoutes } from '../brands/index.ts'
it('doc', () => {
  const deps = { gate: () => [] } as any
  const r = createRouter(deps)
  for (const f of [catalogRoutes, shopCatalogRoutes, categoriesRoutes, collectionsRoutes, brandsRoutes])
    r.route('/', f(deps))
  const doc = r.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'x', version: '1' } })
  writeFileSync('/tmp/doc.json', JSON.stringify(doc, null, 1))
})
