import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { Scalar } from '@scalar/hono-api-reference'
import type { AppEnv } from '../../http/app-env.ts'
import { describeApi } from './describe-api.ts'

const DOCUMENT = '/api/openapi.json'
const SCRIPT = '/api/reference/reference.js'

/** The API's own description, and a page to read and try it; the page's script comes from this machine. */
export function addReference(app: OpenAPIHono<AppEnv>): void {
  let document: string | undefined
  let script: Promise<Uint8Array<ArrayBuffer>> | undefined

  app.get(DOCUMENT, (c) => {
    document ??= JSON.stringify(describeApi(app))
    return c.body(document, 200, {
      'Content-Type': 'application/json',
      'Cache-Control': 'public, max-age=60',
    })
  })
  app.get(SCRIPT, async (c) => {
    script ??= readScript()
    return c.body(await script, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=86400',
    })
  })
  app.get(
    '/api/reference',
    Scalar<AppEnv>({
      url: DOCUMENT,
      cdn: SCRIPT,
      pageTitle: 'Picksy API',
      telemetry: false,
      withDefaultFonts: false,
      agent: { disabled: true },
    }),
  )
}

async function readScript(): Promise<Uint8Array<ArrayBuffer>> {
  const folder = new URL('./browser/standalone.js', import.meta.resolve('@scalar/api-reference'))
  return new Uint8Array(await readFile(fileURLToPath(folder)))
}
