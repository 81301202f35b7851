import type { OpenAPIHono } from '@hono/zod-openapi'
import type { AppEnv } from '../../http/app-env.ts'

const DESCRIPTION = `One API for everything a store is made of.

**Staff** sign in at \`POST /api/auth/login\` and send the access token as \`Authorization: Bearer …\`, or an API key
made in the profile. **Shops** are read without an account under \`/api/shop\`: on the store's own host, or on the
platform's with the header \`X-Picksy-Store\`.

Lists answer \`{ data, next }\`; pass \`next\` as \`cursor\` for what follows. Money is an amount in minor units with its
currency. Errors are problem JSON with a permanent \`code\` and, in \`errors\`, every field that is wrong.`

/** The OpenAPI document, made from the routes themselves. */
export function describeApi(app: OpenAPIHono<AppEnv>) {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' })
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'picksy_session',
  })
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Picksy API', version: '1', description: DESCRIPTION },
    servers: [{ url: '/' }],
  })
}
