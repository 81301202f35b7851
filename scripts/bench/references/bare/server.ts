import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a page server costs that does nothing but answer: the same head and body to everybody. */
interface Answer {
  headers: string[]
  body: string
}

process.once('message', ({ headers, body }: Answer) => {
  const bytes = Buffer.from(body, 'base64')
  const server = createServer({ keepAliveTimeout: 65_000, noDelay: true }, (_request, response) => {
    response.writeHead(200, headers)
    response.end(bytes)
  })
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
})
process.once('disconnect', () => process.exit())
