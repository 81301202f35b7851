import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

export interface Answer {
  status: number
  headers: NodeJS.Dict<string | string[]>
  body: string
}

export interface Visit {
  method?: string
  headers?: Record<string, string>
  /** Sent as JSON. */
  body?: object
}

/** A visit on this machine: plain Node does not resolve `*.localhost`, so the host goes in the header. */
export function fetchPage(port: number, host: string, path: string, visit: Visit = {}): Promise<Answer> {
  const { method = 'GET', body } = visit
  const headers = { host, ...(body && { 'content-type': 'application/json' }), ...visit.headers }
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, agent, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      )
    })
    sent.on('error', reject)
    sent.end(body && JSON.stringify(body))
  })
}
