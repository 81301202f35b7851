import { z } from '@hono/zod-openapi'
import { Domain, DomainInput } from '../../contracts/stores.ts'
import { Text } from '../../contracts/text.ts'
import type { RouteDeps } from '../../deps.ts'
import { body, createRouter, inStore, json, route } from '../../http/route.ts'
import { addDomain, makePrimary, removeDomain, verifyDomain } from './change-domains.ts'
import { listDomains, toDomain } from './domains.queries.ts'
import { createDomainProver } from './prove-domain.ts'

const StoreParam = z.object({ store: z.string() })
const DomainParam = StoreParam.extend({ host: Text(253) })
const tags = ['Domains']

const listRoute = route({
  method: 'get',
  path: '/api/stores/{store}/domains',
  summary: 'The hosts of a store',
  tags,
  access: inStore('domains.read'),
  request: { params: StoreParam },
  responses: { 200: json(z.object({ data: z.array(Domain), next: z.null() })) },
})

const addRoute = route({
  method: 'post',
  path: '/api/stores/{store}/domains',
  summary: 'Add a host of your own',
  tags,
  access: inStore('domains.write'),
  request: { params: StoreParam, body: body(DomainInput) },
  responses: { 201: json(Domain, 'The host, with the proof that is asked for') },
})

const verifyRoute = route({
  method: 'post',
  path: '/api/stores/{store}/domains/{host}/verify',
  summary: 'Look for the proof that the host is yours',
  tags,
  access: inStore('domains.write'),
  request: { params: DomainParam },
  responses: { 200: json(Domain) },
})

const primaryRoute = route({
  method: 'post',
  path: '/api/stores/{store}/domains/{host}/primary',
  summary: 'Serve the store on this host; the others lead to it',
  tags,
  access: inStore('domains.write'),
  request: { params: DomainParam },
  responses: { 200: json(Domain) },
})

const removeRoute = route({
  method: 'delete',
  path: '/api/stores/{store}/domains/{host}',
  summary: 'Remove a host',
  tags,
  access: inStore('domains.write'),
  request: { params: DomainParam },
  responses: { 204: { description: 'Removed' } },
})

export function domainsRoutes(deps: RouteDeps) {
  const router = createRouter(deps)
  const prover = createDomainProver(deps.outgoing)

  router.openapi(listRoute, async (c) => {
    const rows = await listDomains(deps.db, c.get('store').id)
    return c.json({ data: rows.map(toDomain), next: null }, 200)
  })

  router.openapi(addRoute, async (c) => {
    const row = await addDomain(deps, c.get('store'), {
      actor: c.get('actor'),
      host: c.req.valid('json').host,
    })
    return c.json(toDomain(row), 201)
  })

  router.openapi(verifyRoute, async (c) => {
    const { host } = c.req.valid('param')
    const row = await verifyDomain({ ...deps, prover }, c.get('store'), { actor: c.get('actor'), host })
    return c.json(toDomain(row), 200)
  })

  router.openapi(primaryRoute, async (c) => {
    const row = await makePrimary(deps, c.get('store'), {
      actor: c.get('actor'),
      host: c.req.valid('param').host,
    })
    return c.json(toDomain(row), 200)
  })

  router.openapi(removeRoute, async (c) => {
    await removeDomain(deps, c.get('store'), { actor: c.get('actor'), host: c.req.valid('param').host })
    return c.body(null, 204)
  })

  return router
}
