import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Mailer, OutgoingMail } from './contract.ts'

/** A mail as it arrived at the other end. */
export interface ReceivedMail {
  /** Everybody it was handed over for, copies included. */
  recipients: string[]
  from: { name: string; address: string }
  to: string
  subject: string
  html: string
  text: string
}

export interface MailerHarness {
  mailer: Mailer
  received(): Promise<ReceivedMail[]>
  /** Makes the other end answer like this to the next mail; absent where there is no other end. */
  answerNext?(what: 'nobody there' | 'no' | 'later'): void
  close(): Promise<void>
}

const mail: OutgoingMail = {
  id: 'st_abc-1-x1',
  from: { name: 'Peña & “Söhne”, S.L.', address: 'no-reply@picksy.test' },
  to: 'ana@example.test',
  subject: 'Tu código: 123456 — ¡hola! 🙂',
  html: '<p>Tu código es <strong>123456</strong> y “ñandú” € 漢字</p>',
  text: 'Tu código es 123456 y “ñandú” € 漢字\n.\nfin',
}

/** What every driver does, run against a real other end where there is one. */
export function describeMailer(name: string, start: () => Promise<MailerHarness>): void {
  describe(name, () => {
    let harness: MailerHarness
    beforeAll(async () => {
      harness = await start()
    })
    afterAll(() => harness.close())

    const last = async () => (await harness.received()).at(-1)

    it('hands over sender, recipient, subject and both parts, in any script', async () => {
      const { reference } = await harness.mailer.send(mail)
      expect(reference).not.toBe('')
      expect(await last()).toMatchObject({
        recipients: [mail.to],
        from: mail.from,
        to: mail.to,
        subject: mail.subject,
        html: mail.html,
        text: mail.text,
      })
    })

    it('lets no subject, sender or recipient add a header or a recipient', async () => {
      const before = (await harness.received()).length
      await harness.mailer.send({
        ...mail,
        subject: 'Hello\r\nBcc: eve@example.test\r\n\r\n<b>injected</b>',
        from: { ...mail.from, name: 'Shop\r\nBcc: eve@example.test' },
      })
      const sent = await last()
      expect(sent?.recipients).toEqual([mail.to])
      expect(sent?.subject).toContain('Hello')
      expect(sent?.html).toBe(mail.html)
      const doubled = { ...mail, to: 'ana@example.test, eve@example.test' }
      await harness.mailer.send(doubled).catch(() => undefined)
      const everybody = (await harness.received()).slice(before).flatMap((received) => received.recipients)
      expect(everybody).not.toContain('eve@example.test')
    })

    it('tells a missing mailbox, a refusal and an outage apart', async () => {
      if (!harness.answerNext) return expect(harness.mailer.send(mail)).resolves.toBeDefined()
      harness.answerNext('no')
      await expect(harness.mailer.send(mail)).rejects.toMatchObject({ name: 'MailError', code: 'rejected' })
      harness.answerNext('later')
      await expect(harness.mailer.send(mail)).rejects.toMatchObject({
        name: 'MailError',
        code: 'unavailable',
      })
      harness.answerNext('nobody there')
      await expect(harness.mailer.send(mail)).rejects.toMatchObject({
        name: 'MailError',
        code: expect.stringMatching(/address|rejected/) as string,
      })
      await expect(harness.mailer.send(mail)).resolves.toBeDefined()
    })
  })
}
