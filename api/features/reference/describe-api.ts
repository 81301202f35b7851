import type { OpenAPIHono } from '@hono/zod-openapi'
import type { AppEnv } from '../../http/app-env.ts'

const DESCRIPTION = `One API for everything a store is made of.

**Staff** sign in at \`POST /api/auth/login\` and send the access token as \`Authorization: Bearer …\`, or an API key
made in the profile. **Shops** are read without an account under \`/api/shop\`: on the store's own host, or on the
platform's with the header \`X-Picksy-Store\`.

Lists answer \`{ data, next }\`; pass \`next\` as \`cursor\` for what follows. Money is an amount in minor units with its
currency. Errors are problem JSON with a permanent \`code\` and, in \`errors\`, every field that is wrong.`

/** A value of this kind or null, as zod-to-openapi says it: in 3.1 that means never null. */
interface NeverNull {
  allOf: [{ $ref: string }, { type: ['object', 'null']; description?: string }]
}

const isNeverNull = (value: object): value is NeverNull =>
  'allOf' in value && JSON.stringify(value.allOf).includes('"type":["object","null"]')

/** Says of everything that may be null that it may. */
function sayNullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sayNullable)
  if (typeof value !== 'object' || value === null) return value
  if (!isNeverNull(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, sayNullable(part)]))
  }
  const [kind, { type: _type, ...rest }] = value.allOf
  return { anyOf: [kind, { type: 'null' }], ...rest }
}

/** The OpenAPI document, made from the routes themselves. */
export function describeApi(app: OpenAPIHono<AppEnv>) {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' })
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'picksy_session',
  })
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Picksy API', version: '1', description: DESCRIPTION },
    servers: [{ url: '/' }],
  })
  return sayNullable(document) as typeof document
}
