import { createRoute, OpenAPIHono, z, type RouteConfig } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import type { Action } from '../domain/permissions.ts'
import { AppError, ERROR_STATUS, type ErrorCode, type FieldError } from '../errors.ts'
import type { AppEnv } from './app-env.ts'

/** Who may call a route. It is part of the OpenAPI document, and a test walks every route with every role. */
export type Access =
  | { kind: 'public' }
  | { kind: 'account' }
  | { kind: 'platform'; action: Action }
  | { kind: 'store'; action: Action }
  | { kind: 'shop' }
  | { kind: 'customer' }

export const open: Access = { kind: 'public' }
export const signedIn: Access = { kind: 'account' }
export const shop: Access = { kind: 'shop' }
export const customer: Access = { kind: 'customer' }
export const inStore = (action: Action): Access => ({ kind: 'store', action })
export const onPlatform = (action: Action): Access => ({ kind: 'platform', action })

/** Turns a route's access into the middleware that enforces it; wired once by `createApp`. */
export type Gatekeeper = (access: Access) => MiddlewareHandler<AppEnv>[]

const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(ERROR_STATUS) as [ErrorCode, ...ErrorCode[]]),
    detail: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })),
  })
  .openapi('Problem')

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
})

const REFUSALS: Record<Access['kind'], Record<number, ReturnType<typeof problem>>> = {
  public: {},
  account: { 401: problem('Not signed in') },
  platform: { 401: problem('Not signed in'), 403: problem('Not allowed') },
  store: {
    401: problem('Not signed in'),
    403: problem('Not allowed'),
    404: problem('Not there, or not yours'),
  },
  shop: { 404: problem('No such store') },
  customer: { 401: problem('Not signed in'), 404: problem('No such store') },
}

/** A route of the API: OpenAPI's description plus who may call it. */
export function route<const R extends RouteConfig & { access: Access }>(config: R) {
  const { access, ...rest } = config
  const closed = access.kind !== 'public' && access.kind !== 'shop'
  const described: unknown = {
    operationId: nameOperation(config.method, config.path),
    ...rest,
    responses: {
      ...REFUSALS[access.kind],
      ...(rest.request && { 422: problem('Some values are not valid') }),
      ...rest.responses,
      default: problem('Refused, or failed; `code` says why'),
    },
    ...(closed && { security: [{ bearer: [] }, { session: [] }] }),
    'x-access': access,
  }
  return createRoute(described as Omit<R, 'access'>)
}

/** `get /api/stores/{store}/menus` becomes `getStoresByStoreMenus`: what generated clients call a route. */
function nameOperation(method: string, path: string): string {
  const words =
    path
      .replace('/api/', '/')
      .replaceAll('{', 'by-')
      .match(/[a-z0-9]+/gi) ?? []
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}

export const json = <T extends z.ZodType>(schema: T, description = 'Done') => ({
  description,
  content: { 'application/json': { schema } },
})

export const body = <T extends z.ZodType>(schema: T) => ({
  required: true as const,
  content: { 'application/json': { schema } },
})

/** A router whose routes are guarded by their access, and whose invalid input becomes one 422 naming every field. */
export function createRouter({ gate }: { gate: Gatekeeper }): OpenAPIHono<AppEnv> {
  const router = new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (result.success) return
      const errors = result.error.issues.flatMap(fieldErrors)
      throw new AppError('invalid', errors[0]?.message ?? 'Some values are not valid.', { errors })
    },
  })
  const register = router.openapi
  router.openapi = ((config: RouteConfig & { 'x-access'?: Access }, ...rest: [never]) => {
    const access = config['x-access']
    if (!access) throw new Error(`${config.method} ${config.path} does not say who may call it.`)
    return register({ ...config, middleware: gate(access) } as never, ...rest)
  }) as typeof register
  return router
}

function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  const path = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: path ? `${path}.${key}` : key,
      message: `There is no field ${key} here.`,
    }))
  }
  return [{ path, message: path ? `${path}: ${issue.message}` : issue.message }]
}
