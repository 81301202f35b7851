import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { createApp } from '../api/app.ts'
import { readEnv } from '../api/env.ts'
import { describeApi } from '../api/features/reference/index.ts'
import { openDeps } from '../api/open-deps.ts'

export const GENERATED = fileURLToPath(new URL('../api/contracts/generated/api.ts', import.meta.url))

/** The OpenAPI document of the routes as they are: no server is started and no database asked. */
export async function describeRoutes(): Promise<ReturnType<typeof describeApi>> {
  const nowhere = 'postgres://127.0.0.1:1/none'
  const { deps, close } = await openDeps(readEnv({ DATABASE_URL: nowhere, LOG_LEVEL: 'silent' }), 'describe')
  try {
    return describeApi(createApp(deps))
  } finally {
    await close()
  }
}

/** The types of every route, for `createClient`. */
export async function generateClient(): Promise<string> {
  const document: unknown = JSON.parse(JSON.stringify(await describeRoutes()))
  const types = await openapiTypescript(document as OpenAPI3, {
    alphabetize: true,
    defaultNonNullable: false,
    silent: true,
  })
  return `// Made from the routes by scripts/generate-client.ts.\n${astToString(types)}`
}

if (import.meta.main) await writeFile(GENERATED, await generateClient())
