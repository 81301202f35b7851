import type { AddressInfo } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import type { ReceivedMail } from './contract.suite.ts'

export interface TestSmtpServer {
  url: string
  received: ReceivedMail[]
  /** What the next recipient is answered with, like `[550, '5.1.1 No such user']`. */
  refuseNext?: [code: number, text: string] | undefined
  close(): Promise<void>
}

/** A mail server for tests: it speaks SMTP, and reads what arrives as a mail program would. */
export async function startSmtpServer(): Promise<TestSmtpServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, callback) {
      const refusal = result.refuseNext
      result.refuseNext = undefined
      callback(refusal && Object.assign(new Error(refusal[1]), { responseCode: refusal[0] }))
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          result.received.push({
            recipients: session.envelope.rcptTo.map((each) => each.address),
            from: { name: mail.from?.name ?? '', address: mail.from?.address ?? '' },
            to: mail.to?.map((each) => each.address).join(', ') ?? '',
            subject: mail.subject ?? '',
            html: mail.html?.trim() ?? '',
            text: mail.text?.trim() ?? '',
          })
          callback()
        }, callback)
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const result: TestSmtpServer = {
    url: `smtp://127.0.0.1:${port}`,
    received: [],
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return result
}
