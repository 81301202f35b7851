import { z, type OpenAPIHono } from '@hono/zod-openapi'
import {
  Entry,
  EntrySummary,
  PageInput,
  PolicyInput,
  PostInput,
  type EntryInput,
} from '../../contracts/content.ts'
import { IdParam } from '../../contracts/text.ts'
import { Missing } from '../../contracts/translations.ts'
import type { RouteDeps } from '../../deps.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { expectedVersion, versionTag, IfMatch } from '../../http/if-match.ts'
import { decodeCursor, listOf, ListQuery, pageOf } from '../../http/page.ts'
import { body, inStore, json, route } from '../../http/route.ts'
import type { EntryKind } from './content.table.ts'
import { createEntry } from './create-entry.ts'
import { toEntry, toEntrySummary } from './document-answer.ts'
import { listDocuments } from './documents.queries.ts'
import { actorOf, addLifeCycleRoutes } from './life-cycle.routes.ts'
import { updateEntry } from './update-entry.ts'

interface EntryRoutes {
  kind: EntryKind
  folder: string
  tag: string
  input: typeof PageInput | typeof PostInput | typeof PolicyInput
}

const KINDS: EntryRoutes[] = [
  { kind: 'page', folder: 'pages', tag: 'Pages', input: PageInput },
  { kind: 'post', folder: 'posts', tag: 'Posts', input: PostInput },
  { kind: 'policy', folder: 'policies', tag: 'Policies', input: PolicyInput },
]

/** `publish` makes the draft public with the same call. */
type EntryBody = EntryInput & { publish?: boolean | undefined }

export function addEntryRoutes(router: OpenAPIHono<AppEnv>, deps: RouteDeps): void {
  for (const kind of KINDS) addRoutesOf(router, deps, kind)
}

function addRoutesOf(
  router: OpenAPIHono<AppEnv>,
  deps: RouteDeps,
  { kind, folder, tag, input }: EntryRoutes,
): void {
  const path = `/api/stores/{store}/${folder}`
  const params = z.object({ store: z.string() })
  const changes = (input as typeof PageInput).partial().extend({ publish: z.boolean().optional() })
  const creation = changes.required({ title: true })

  router.openapi(
    route({
      method: 'get',
      path,
      summary: `${tag}, newest first`,
      tags: [tag],
      access: inStore('content.read'),
      request: { params, query: ListQuery.extend({ missing: Missing.optional() }) },
      responses: { 200: json(listOf(EntrySummary)) },
    }),
    async (c) => {
      const { limit, cursor, missing } = c.req.valid('query')
      const { db, locales } = c.get('store')
      const [before] = decodeCursor(cursor, z.tuple([z.int()])) ?? []
      const lacking = missing && locales.slice(1)
      const rows = await listDocuments(db, kind, { limit, before, lacking })
      return c.json(
        pageOf(rows, limit, (row) => [row.id], toEntrySummary),
        200,
      )
    },
  )

  router.openapi(
    route({
      method: 'post',
      path,
      summary: `Make a ${kind}`,
      tags: [tag],
      access: inStore('content.write'),
      request: { params, body: body(creation as unknown as z.ZodType<EntryBody>) },
      responses: { 201: json(Entry, 'Made') },
    }),
    async (c) => {
      const { publish = false, ...given } = c.req.valid('json')
      const row = await createEntry(deps, { ...actorOf(c.var), kind, input: given, publish })
      c.header('ETag', versionTag(row.draft_version))
      return c.json(toEntry(row), 201)
    },
  )

  router.openapi(
    route({
      method: 'patch',
      path: `${path}/{id}`,
      summary: `Change the draft of a ${kind}`,
      tags: [tag],
      access: inStore('content.write'),
      request: {
        params: params.extend({ id: IdParam }),
        headers: IfMatch,
        body: body(changes as unknown as z.ZodType<EntryBody>),
      },
      responses: { 200: json(Entry) },
    }),
    async (c) => {
      const { publish = false, ...given } = c.req.valid('json')
      const row = await updateEntry(deps, {
        ...actorOf(c.var),
        kind,
        address: { id: c.req.valid('param').id },
        expected: expectedVersion(c.req.valid('header')['if-match']),
        input: given,
        publish,
      })
      c.header('ETag', versionTag(row.draft_version))
      return c.json(toEntry(row), 200)
    },
  )

  addLifeCycleRoutes(router, deps, {
    kind,
    path,
    tag,
    noun: kind,
    param: 'id',
    answer: Entry,
    toAnswer: toEntry,
  })
}
