import type { IncomingMessage, ServerResponse } from 'node:http'
import { chooseLanguage, type NoticeLanguage } from './negotiate.ts'
import { NOTICE_POLICY, pageHeaders } from './security-headers.ts'

type Words = Record<NoticeLanguage, [title: string, text: string]>

/** What the edge says itself, where no release has a page for it. */
export const NOTICES = {
  unknownHost: {
    status: 404,
    words: {
      en: ['There is no shop here', 'Check the address, or ask the shop for its new one.'],
      es: ['Aquí no hay ninguna tienda', 'Revisa la dirección o pide a la tienda la nueva.'],
      pt: ['Não há nenhuma loja aqui', 'Confira o endereço ou peça o novo à loja.'],
    },
  },
  missing: {
    status: 404,
    words: {
      en: ['This page does not exist', 'It may have moved. The home page knows the way.'],
      es: ['Esta página no existe', 'Puede que se haya movido. La portada conoce el camino.'],
      pt: ['Esta página não existe', 'Talvez tenha mudado. A página inicial conhece o caminho.'],
    },
  },
  gone: {
    status: 410,
    words: {
      en: ['This page is gone', 'It was taken down for good.'],
      es: ['Esta página ya no está', 'Se retiró definitivamente.'],
      pt: ['Esta página não existe mais', 'Foi retirada definitivamente.'],
    },
  },
  closed: {
    status: 410,
    words: {
      en: ['This shop has closed', 'It is no longer open on this address.'],
      es: ['Esta tienda ha cerrado', 'Ya no atiende en esta dirección.'],
      pt: ['Esta loja fechou', 'Ela não atende mais neste endereço.'],
    },
  },
  suspended: {
    status: 503,
    retryAfter: 3600,
    words: {
      en: ['This shop is taking a break', 'Please come back later.'],
      es: ['Esta tienda está en pausa', 'Vuelve más tarde, por favor.'],
      pt: ['Esta loja está em pausa', 'Volte mais tarde, por favor.'],
    },
  },
  preparing: {
    status: 503,
    retryAfter: 5,
    words: {
      en: ['This shop opens in a moment', 'Its pages are being made. Reload in a few seconds.'],
      es: ['Esta tienda abre en un momento', 'Se están creando sus páginas. Recarga en unos segundos.'],
      pt: ['Esta loja abre em instantes', 'As páginas estão sendo criadas. Recarregue em alguns segundos.'],
    },
  },
  unavailable: {
    status: 503,
    retryAfter: 2,
    words: {
      en: ['This does not answer right now', 'Please try again in a moment.'],
      es: ['Esto no responde ahora mismo', 'Vuelve a intentarlo en un momento.'],
      pt: ['Isto não responde agora', 'Tente de novo em instantes.'],
    },
  },
  unreadable: {
    status: 400,
    words: {
      en: ['This address cannot be read', 'Check it for stray characters.'],
      es: ['Esta dirección no se puede leer', 'Revisa si tiene caracteres extraños.'],
      pt: ['Este endereço não pode ser lido', 'Veja se há caracteres estranhos.'],
    },
  },
  tooLong: {
    status: 414,
    words: {
      en: ['This address is too long', 'A shorter one will do.'],
      es: ['Esta dirección es demasiado larga', 'Prueba con una más corta.'],
      pt: ['Este endereço é longo demais', 'Tente um mais curto.'],
    },
  },
  wrongMethod: {
    status: 405,
    words: {
      en: ['This page can only be read', 'Nothing can be sent to it.'],
      es: ['Esta página solo se puede leer', 'No se le puede enviar nada.'],
      pt: ['Esta página só pode ser lida', 'Não é possível enviar nada a ela.'],
    },
  },
  broken: {
    status: 500,
    words: {
      en: ['Something went wrong on our side', 'Please try again in a moment.'],
      es: ['Algo ha fallado por nuestra parte', 'Vuelve a intentarlo en un momento.'],
      pt: ['Algo deu errado do nosso lado', 'Tente de novo em instantes.'],
    },
  },
} satisfies Record<string, { status: number; retryAfter?: number; words: Words }>

export type NoticeName = keyof typeof NOTICES

const STYLE =
  'html{color-scheme:light dark;font:18px/1.5 system-ui,sans-serif}body{min-height:90vh;display:grid;place-content:center;' +
  'margin:0;padding:1.5rem;text-align:center}h1{font-size:1.6rem;margin:0 0 .5rem;text-wrap:balance}p{margin:0;opacity:.75}'

export function sendNotice(request: IncomingMessage, response: ServerResponse, name: NoticeName): void {
  const notice: (typeof NOTICES)[NoticeName] & { retryAfter?: number } = NOTICES[name]
  const language = chooseLanguage(request.headers['accept-language'])
  const [title, text] = notice.words[language]
  const html =
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style><main><h1>${title}</h1><p>${text}</p></main></html>`
  const headers = [
    ...['Content-Type', 'text/html; charset=utf-8', 'Content-Length', String(Buffer.byteLength(html))],
    ...['Cache-Control', 'no-store', 'Vary', 'Accept-Language', 'Content-Language', language],
    ...pageHeaders(`${NOTICE_POLICY}; frame-ancestors 'none'`, false),
  ]
  if (notice.retryAfter) headers.push('Retry-After', String(notice.retryAfter))
  if (notice.status === 405) headers.push('Allow', 'GET, HEAD')
  response.writeHead(notice.status, headers)
  response.end(request.method === 'HEAD' ? undefined : html)
}
