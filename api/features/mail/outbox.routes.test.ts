import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMailers } from '../../adapters/mail/index.ts'
import { readEnv } from '../../env.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { onError } from '../../http/on-error.ts'
import { outboxRoutes } from './outbox.routes.ts'

let home: string
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'picksy-home-'))
})
afterAll(() => rm(home, { recursive: true }))

const envWith = (extra: NodeJS.ProcessEnv = {}) => readEnv({ PICKSY_HOME: home, ...extra })

const appWith = (extra?: NodeJS.ProcessEnv) => {
  const app = new Hono<AppEnv>()
  app.onError(onError)
  return app.route('/', outboxRoutes({ env: envWith(extra) }))
}

describe('GET /api/outbox', () => {
  it('shows what was sent, hostile or not, without running any of it', async () => {
    expect(await (await appWith().request('/api/outbox')).text()).toContain('Nothing was sent yet')
    const { shop, from } = await createMailers(envWith())
    const html = '<html><head></head><body onload="alert(1)">"Hi" <script>alert(2)</script></body></html>'
    await shop.send({
      id: 'a',
      from,
      to: 'ana@demo.test',
      subject: '<script>x</script>',
      html,
      text: '<b>Hi</b>',
    })
    const answer = await appWith().request('/api/outbox')
    const page = await answer.text()
    expect(page).not.toMatch(/<script|<body onload|<b>Hi/)
    expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"')
    expect(page).toContain('&lt;script&gt;x&lt;/script&gt;')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    const json = await appWith().request('/api/outbox', { headers: { accept: 'application/json' } })
    const { data } = (await json.json()) as { data: { key: string; to: string }[] }
    expect(data).toMatchObject([{ to: 'ana@demo.test', text: '<b>Hi</b>' }])
    expect((await appWith().request(`/api/outbox/${data[0]!.key}`)).status).toBe(200)
    expect((await appWith().request('/api/outbox/nothing')).status).toBe(404)
  })

  it('is not there where mail is sent, nor on the internet', async () => {
    for (const extra of [{ SMTP_URL: 'smtp://mail.test' }, { PLATFORM_URL: 'https://picksy.example' }]) {
      expect((await appWith(extra).request('/api/outbox')).status).toBe(404)
    }
  })
})
