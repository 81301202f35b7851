import { z, type OpenAPIHono } from '@hono/zod-openapi'
import { DocumentVersion, PublishInput } from '../../contracts/content.ts'
import { IdParam, Text } from '../../contracts/text.ts'
import type { RouteDeps } from '../../deps.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { expectedVersion, IfMatch, versionTag } from '../../http/if-match.ts'
import { inStore, json, route } from '../../http/route.ts'
import type { DocumentKind } from './content.table.ts'
import { deleteDocument } from './delete-document.ts'
import {
  getDocument,
  getVersion,
  listVersions,
  type DocumentAddress,
  type DocumentRow,
} from './documents.queries.ts'
import { publishDocument } from './publish-document.ts'
import { restoreVersion } from './restore-version.ts'
import { toVersion } from './to-version.ts'
import { unpublishDocument } from './unpublish-document.ts'

/** What one kind of document needs to have the life that all have. */
export interface DocumentRoutes {
  kind: DocumentKind
  /** `/api/stores/{store}/pages` */
  path: string
  tag: string
  /** `page`, for summaries. */
  noun: string
  param: 'id' | 'key'
  answer: z.ZodType<object>
  toAnswer(row: DocumentRow): object
}

const Keyed = z.object({ store: z.string(), key: Text(40) })
const Numbered = z.object({ store: z.string(), id: IdParam })
const Version = { version: IdParam }

/** Either of them, as handlers see it. */
type Named<More = unknown> = z.ZodObject<
  { store: z.ZodString; key: z.ZodOptional<z.ZodString>; id: z.ZodOptional<z.ZodInt> } & More
>

const paramsOf = (param: 'id' | 'key') => (param === 'id' ? Numbered : Keyed) as unknown as Named
const versionParams = (param: 'id' | 'key') =>
  (param === 'id' ? Numbered : Keyed).extend(Version) as unknown as Named<{ version: z.ZodInt }>

const addressOf = ({
  id,
  key = '',
}: {
  id?: number | undefined
  key?: string | undefined
}): DocumentAddress => (id === undefined ? { key } : { id })

/** Publishing, taking back, versions and deletion: the same for every kind of document. */
export function addLifeCycleRoutes(
  router: OpenAPIHono<AppEnv>,
  deps: RouteDeps,
  { kind, path, tag, noun, param, answer, toAnswer }: DocumentRoutes,
): void {
  const one = `${path}/{${param}}`
  const params = paramsOf(param)
  const writes = { tags: [tag], access: inStore('content.write') }
  const reads = { tags: [tag], access: inStore('content.read') }

  router.openapi(
    route({
      ...reads,
      method: 'get',
      path: one,
      summary: `The draft of a ${noun}`,
      request: { params },
      responses: { 200: json(answer) },
    }),
    async (c) => {
      const row = await getDocument(c.get('store').db, kind, addressOf(c.req.valid('param')))
      c.header('ETag', versionTag(row.draft_version))
      return c.json(toAnswer(row), 200)
    },
  )

  router.openapi(
    route({
      ...writes,
      method: 'post',
      path: `${one}/publish`,
      summary: `Publish a ${noun}, now or at a time`,
      request: {
        params,
        headers: IfMatch,
        body: { content: { 'application/json': { schema: PublishInput } } },
      },
      responses: { 200: json(answer) },
    }),
    async (c) => {
      const { at } = c.req.valid('json')
      const row = await publishDocument(deps, {
        ...actorOf(c.var),
        kind,
        address: addressOf(c.req.valid('param')),
        expected: expectedVersion(c.req.valid('header')['if-match']),
        at: at === undefined ? undefined : new Date(at),
      })
      c.header('ETag', versionTag(row.draft_version))
      return c.json(toAnswer(row), 200)
    },
  )

  router.openapi(
    route({
      ...writes,
      method: 'post',
      path: `${one}/unpublish`,
      summary: `Take a ${noun} off the pages, or out of the schedule`,
      request: { params, headers: IfMatch },
      responses: { 200: json(answer) },
    }),
    async (c) => {
      const row = await unpublishDocument(deps, {
        ...actorOf(c.var),
        kind,
        address: addressOf(c.req.valid('param')),
        expected: expectedVersion(c.req.valid('header')['if-match']),
      })
      c.header('ETag', versionTag(row.draft_version))
      return c.json(toAnswer(row), 200)
    },
  )

  router.openapi(
    route({
      ...reads,
      method: 'get',
      path: `${one}/versions`,
      summary: `What a ${noun} was when it was published`,
      request: { params },
      responses: { 200: json(z.object({ data: z.array(DocumentVersion), next: z.null() })) },
    }),
    async (c) => {
      const { db } = c.get('store')
      const row = await getDocument(db, kind, addressOf(c.req.valid('param')))
      return c.json({ data: (await listVersions(db, row.id)).map(toVersion), next: null }, 200)
    },
  )

  router.openapi(
    route({
      ...reads,
      method: 'get',
      path: `${one}/versions/{version}`,
      summary: `One version of a ${noun}`,
      request: { params: versionParams(param) },
      responses: { 200: json(z.object({ data: z.record(z.string(), z.unknown()) })) },
    }),
    async (c) => {
      const { db } = c.get('store')
      const named = c.req.valid('param')
      const row = await getDocument(db, kind, addressOf(named))
      return c.json({ data: (await getVersion(db, row.id, named.version)) as Record<string, unknown> }, 200)
    },
  )

  router.openapi(
    route({
      ...writes,
      method: 'post',
      path: `${one}/versions/{version}/restore`,
      summary: `Put a version of a ${noun} into the draft`,
      request: { params: versionParams(param), headers: IfMatch },
      responses: { 200: json(answer) },
    }),
    async (c) => {
      const named = c.req.valid('param')
      const row = await restoreVersion(deps, {
        ...actorOf(c.var),
        kind,
        address: addressOf(named),
        expected: expectedVersion(c.req.valid('header')['if-match']),
        versionId: named.version,
      })
      c.header('ETag', versionTag(row.draft_version))
      return c.json(toAnswer(row), 200)
    },
  )

  router.openapi(
    route({
      ...writes,
      method: 'delete',
      path: one,
      summary: `Delete a ${noun}`,
      request: { params, headers: IfMatch },
      responses: { 204: { description: 'Deleted' } },
    }),
    async (c) => {
      await deleteDocument(deps, {
        ...actorOf(c.var),
        kind,
        address: addressOf(c.req.valid('param')),
        expected: expectedVersion(c.req.valid('header')['if-match']),
      })
      return c.body(null, 204)
    },
  )
}

export const actorOf = ({ store, actor }: Pick<AppEnv['Variables'], 'store' | 'actor'>) => ({ store, actor })
