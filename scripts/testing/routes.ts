import type { OpenAPIHono } from '@hono/zod-openapi'
import type { AppEnv } from '../../api/http/app-env.ts'
import type { Access } from '../../api/http/route.ts'

export interface DescribedRoute {
  /** As in `POST /api/stores/{store}/products`. */
  operation: string
  method: string
  path: string
  access: Access
  /** What its body looks like as JSON schema; undefined without one. */
  body?: { type: string; schema: object }
  query: { name: string; schema: object }[]
}

interface Operation {
  'x-access'?: Access
  parameters?: { in: string; name: string; schema: object }[]
  requestBody?: { content: Record<string, { schema: object }> }
}

interface Document {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object> }
}

/** Every route as the OpenAPI document describes it, and the schemas that it names. */
export async function describeRoutes(
  app: OpenAPIHono<AppEnv>,
): Promise<{ routes: DescribedRoute[]; schemas: Record<string, object> }> {
  const document = (await (await app.request('/api/openapi.json')).json()) as Document
  const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => toRoute(method.toUpperCase(), path, operation)),
  )
  return { routes, schemas: document.components.schemas }
}

function toRoute(method: string, path: string, operation: Operation): DescribedRoute {
  const access = operation['x-access']
  if (!access) throw new Error(`${method} ${path} does not say who may call it`)
  const [body] = Object.entries(operation.requestBody?.content ?? {})
  return {
    ...{ operation: `${method} ${path}`, method, path, access },
    ...(body && { body: { type: body[0], schema: body[1].schema } }),
    query: (operation.parameters ?? []).filter((parameter) => parameter.in === 'query'),
  }
}
