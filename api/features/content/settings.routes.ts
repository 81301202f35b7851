import { z, type OpenAPIHono } from '@hono/zod-openapi'
import { SettingsInput, StoreSettings } from '../../contracts/content.ts'
import type { RouteDeps } from '../../deps.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { expectedVersion, versionTag, IfMatch } from '../../http/if-match.ts'
import { body, inStore, json, route } from '../../http/route.ts'
import { toSettings } from './document-answer.ts'
import { getDocument } from './documents.queries.ts'
import { actorOf } from './life-cycle.routes.ts'
import { saveSettings } from './save-settings.ts'

const path = '/api/stores/{store}/settings'
const params = z.object({ store: z.string() })

const getSettings = route({
  method: 'get',
  path,
  summary: 'What every page says of the store: contact, logo, social links',
  tags: ['Settings'],
  access: inStore('settings.read'),
  request: { params },
  responses: { 200: json(StoreSettings) },
})

const patchSettings = route({
  method: 'patch',
  path,
  summary: 'Change the settings; they are public at once',
  tags: ['Settings'],
  access: inStore('settings.write'),
  request: { params, headers: IfMatch, body: body(SettingsInput) },
  responses: { 200: json(StoreSettings) },
})

export function addSettingsRoutes(router: OpenAPIHono<AppEnv>, deps: RouteDeps): void {
  router.openapi(getSettings, async (c) => {
    const row = await getDocument(c.get('store').db, 'settings', { key: '' })
    c.header('ETag', versionTag(row.draft_version))
    return c.json(toSettings(row), 200)
  })

  router.openapi(patchSettings, async (c) => {
    const row = await saveSettings(deps, {
      ...actorOf(c.var),
      expected: expectedVersion(c.req.valid('header')['if-match']),
      input: c.req.valid('json'),
    })
    c.header('ETag', versionTag(row.draft_version))
    return c.json(toSettings(row), 200)
  })
}
