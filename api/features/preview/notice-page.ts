import type { Context } from 'hono'
import { html } from 'hono/html'
import type { AppEnv } from '../../http/app-env.ts'

const LANGUAGES = ['en', 'es', 'pt'] as const
type Language = (typeof LANGUAGES)[number]

const NOTICES = {
  expired: {
    status: 403,
    words: {
      en: ['This preview is over', 'Its link has expired or is not complete. Ask the shop for a new one.'],
      es: [
        'Esta vista previa ha terminado',
        'El enlace ha caducado o está incompleto. Pide uno nuevo a la tienda.',
      ],
      pt: ['Esta prévia terminou', 'O link expirou ou está incompleto. Peça um novo à loja.'],
    },
  },
  missing: {
    status: 404,
    words: {
      en: ['There is nothing here', 'Previews are opened by their whole link.'],
      es: ['Aquí no hay nada', 'Las vistas previas se abren con su enlace completo.'],
      pt: ['Não há nada aqui', 'As prévias se abrem pelo link completo.'],
    },
  },
  broken: {
    status: 500,
    words: {
      en: ['This page cannot be shown', 'Something in its draft fails. The editor says what.'],
      es: ['Esta página no se puede mostrar', 'Algo falla en su borrador. El editor dice qué.'],
      pt: ['Esta página não pode ser mostrada', 'Algo falha no rascunho. O editor diz o quê.'],
    },
  },
  wrongMethod: {
    status: 405,
    words: {
      en: ['A preview can only be looked at', 'Nothing can be sent to it.'],
      es: ['Una vista previa solo se puede mirar', 'No se le puede enviar nada.'],
      pt: ['Uma prévia só pode ser vista', 'Não é possível enviar nada a ela.'],
    },
  },
} as const satisfies Record<string, { status: number; words: Record<Language, readonly [string, string]> }>

const STYLE =
  'html{color-scheme:light dark;font:18px/1.5 system-ui,sans-serif}body{min-height:90vh;display:grid;' +
  'place-content:center;margin:0;padding:1.5rem;text-align:center}h1{font-size:1.6rem;margin:0 0 .5rem;' +
  'text-wrap:balance}p{margin:0;opacity:.75}'

/** What the preview host says itself. */
export function sendNotice(c: Context<AppEnv>, name: keyof typeof NOTICES): Response | Promise<Response> {
  const { status, words } = NOTICES[name]
  const language = chooseLanguage(c.req.header('accept-language'))
  const [title, text] = words[language]
  c.header('Cache-Control', 'no-store')
  c.header('Vary', 'Accept-Language')
  c.header('X-Robots-Tag', 'noindex, nofollow')
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'")
  if (status === 405) c.header('Allow', 'GET, HEAD')
  return c.html(
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <title>${title}</title>
          <style>
            ${STYLE}
          </style>
        </head>
        <body>
          <main>
            <h1>${title}</h1>
            <p>${text}</p>
          </main>
        </body>
      </html>`,
    status,
  )
}

function chooseLanguage(header = ''): Language {
  const wanted = header.toLowerCase().split(',')
  const found = wanted.map((item) => LANGUAGES.find((language) => item.trim().startsWith(language)))
  return found.find((language) => language !== undefined) ?? 'en'
}
