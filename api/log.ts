import { pino, type Logger } from 'pino'

export type Log = Logger

/** One JSON line an event; what could let somebody in never reaches it. */
export function createLog(options: { level: string; name: string }): Log {
  return pino({
    name: options.name,
    level: options.level,
    redact: {
      paths: [
        'password',
        'token',
        'code',
        'secret',
        '*.password',
        '*.token',
        '*.secret',
        'headers.authorization',
        'headers.cookie',
      ],
      censor: '[redacted]',
    },
  })
}
