import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brevoMailer } from './brevo.ts'
import { describeMailer, type ReceivedMail } from './contract.suite.ts'
import {
  createMailers,
  findOutboxMail,
  listOutbox,
  memoryMailer,
  parseAddress,
  type OutgoingMail,
} from './index.ts'
import { outboxMailer } from './outbox.ts'
import { smtpMailer } from './smtp.ts'
import { startSmtpServer } from './testing.ts'

const asReceived = (mail: Omit<OutgoingMail, 'id'>): ReceivedMail => ({ ...mail, recipients: [mail.to] })

describeMailer('smtp', async () => {
  const server = await startSmtpServer()
  const mailer = smtpMailer(server.url)
  return {
    mailer,
    received: async () => server.received,
    answerNext: (what) => {
      if (what === 'nobody there') server.refuseNext = [550, '5.1.1 No such user']
      if (what === 'no') server.refuseNext = [550, '5.7.1 Relaying denied']
      if (what === 'later') server.refuseNext = [451, '4.3.0 Try again']
    },
    close: async () => {
      await mailer.close()
      await server.close()
    },
  }
})

describeMailer('brevo', async () => {
  const received: ReceivedMail[] = []
  const keys = new Set<string>()
  let next: [status: number, body: unknown] | undefined
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')))
    request.on('end', () => {
      const mail = JSON.parse(text) as {
        sender: { name: string; email: string }
        to: { email: string }[]
        subject: string
        htmlContent: string
        textContent: string
        headers: { idempotencyKey: string }
      }
      const bad = request.headers['api-key'] !== 'key-1' || mail.to.some(({ email }) => email.includes(','))
      const [status, body] =
        next ?? (bad ? [400, { code: 'invalid_parameter', message: 'no' }] : [201, { messageId: 'b1' }])
      next = undefined
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      if (status !== 201) return
      keys.add(mail.headers.idempotencyKey)
      received.push({
        recipients: mail.to.map((each) => each.email),
        from: { name: mail.sender.name, address: mail.sender.email },
        to: mail.to[0]?.email ?? '',
        subject: mail.subject,
        html: mail.htmlContent,
        text: mail.textContent,
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    mailer: brevoMailer({ key: 'key-1', endpoint: `http://127.0.0.1:${port}` }),
    received: async () => received,
    answerNext: (what) => {
      next =
        what === 'later' ? [503, {}] : [400, { code: 'invalid_parameter', message: 'email is not valid' }]
    },
    close: async () => {
      // One mail keeps its key over every try, as a UUID.
      expect([...keys]).toEqual([expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)])
      server.close().closeAllConnections()
    },
  }
})

describeMailer('memory', async () => {
  const mailer = memoryMailer()
  return { mailer, received: async () => mailer.sent.map(asReceived), close: () => mailer.close() }
})

describeMailer('outbox', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'picksy-outbox-'))
  const mailer = outboxMailer(dir)
  return {
    mailer,
    received: async () => (await listOutbox(dir)).map(asReceived).reverse(),
    close: () => rm(dir, { recursive: true }),
  }
})

describe('the outbox', () => {
  it('keeps the newest 200 and finds nothing outside its folder', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'picksy-outbox-'))
    const mailer = outboxMailer(dir)
    const from = { name: '', address: 'a@b.test' }
    const send = (n: number) =>
      mailer.send({ id: `m${n}`, from, to: 'c@d.test', subject: `${n}`, html: '', text: '' })
    const references: string[] = []
    for (let n = 0; n < 203; n++) references.push((await send(n)).reference)
    expect(await readdir(dir)).toHaveLength(200)
    expect(await findOutboxMail(dir, references.at(-1) ?? '')).toMatchObject({ subject: '202' })
    expect(await findOutboxMail(dir, '../../package')).toBeUndefined()
    await rm(dir, { recursive: true })
  })
})

describe('createMailers', () => {
  const env = {
    MAIL_FROM: 'Picksy <mail@picksy.test>',
    PICKSY_HOME: '/nowhere',
    PLATFORM_URL: 'http://localhost:4321',
  }

  it('keeps account mail and shop mail apart, and lets one server do both when it is alone', async () => {
    const both = await createMailers({ ...env, SMTP_URL: 'smtp://a.test', SMTP_AUTH_URL: 'brevo://Key-9' })
    expect([both.shop.name, both.auth.name]).toEqual(['smtp', 'brevo'])
    const onlyAuth = await createMailers({ ...env, SMTP_AUTH_URL: 'smtp://a.test' })
    expect([onlyAuth.shop, onlyAuth.shop.name]).toEqual([onlyAuth.auth, 'smtp'])
    const onlyShop = await createMailers({ ...env, SMTP_URL: 'smtp://a.test' })
    expect(onlyShop.auth).toBe(onlyShop.shop)
    await Promise.all([both.close(), onlyAuth.close(), onlyShop.close()])
  })

  it('uses the outbox on one’s own machine only, and says what is missing elsewhere', async () => {
    expect((await createMailers(env)).auth.name).toBe('outbox')
    const elsewhere = await createMailers({ ...env, PLATFORM_URL: 'https://picksy.example' })
    const mail = { id: '1', from: elsewhere.from, to: 'a@b.test', subject: '', html: '', text: '' }
    await expect(elsewhere.shop.send(mail)).rejects.toThrow('set SMTP_URL')
  })

  it('reads the sender', () => {
    expect(parseAddress('"Picksy Mail" <mail@picksy.test>')).toEqual({
      name: 'Picksy Mail',
      address: 'mail@picksy.test',
    })
    expect(parseAddress('mail@picksy.test')).toEqual({ name: '', address: 'mail@picksy.test' })
  })
})
