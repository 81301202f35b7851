import { Liquid } from 'liquidjs'
import { HTML_LAYOUT, TEXT_LAYOUT } from './layout.ts'
import { ROLE_NAMES } from './role-names.ts'
import { findMailDefinition, mailLanguage, type MailLanguage } from './templates/index.ts'

const LIMITS = { parseLimit: 100_000, renderLimit: 500, memoryLimit: 1_000_000, ownPropertyOnly: true }

const plain = new Liquid({ ...LIMITS, strictFilters: true, cache: 500 })
const html = new Liquid({ ...LIMITS, outputEscape: 'escape' })

for (const [name, options] of [
  ['day', { dateStyle: 'long', timeZone: 'UTC' }],
  ['moment', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }],
] as const) {
  plain.registerFilter(name, function (iso: unknown) {
    const language = this.context.getSync(['language']) as MailLanguage
    return new Intl.DateTimeFormat(language, options).format(new Date(String(iso)))
  })
}
plain.registerFilter('role', function (role: unknown) {
  const names: Record<string, string> = ROLE_NAMES[this.context.getSync(['language']) as MailLanguage]
  return names[String(role)] ?? role
})

const htmlLayout = html.parse(HTML_LAYOUT)
const textLayout = plain.parse(TEXT_LAYOUT)

export interface MailContent {
  template: string
  locale: string
  data: Record<string, unknown>
  /** Who speaks: the store, or the platform. */
  brand: string
}

export interface RenderedMail {
  subject: string
  html: string
  text: string
}

/**
 * Texts are written without HTML in mind; whatever they say, values of strangers included, is escaped once,
 * by the layout.
 */
export function renderMail({ template, locale, data, brand }: MailContent): RenderedMail {
  const definition = findMailDefinition(template)
  if (!definition) throw new Error(`There is no mail template ${template}.`)
  const language = mailLanguage(locale)
  const words = definition.texts[language]
  const scope = { ...data, brand: oneLine(brand), language }
  const write = (text = '') => String(plain.parseAndRenderSync(text, scope)).trim()
  const subject = oneLine(write(words.subject)).slice(0, 200)
  const lines = words.lines.flatMap((line) => write(line).split('\n')).filter((line) => line.trim() !== '')
  const content = {
    ...scope,
    subject,
    title: oneLine(write(words.title)),
    lines,
    preheader: lines[0] ?? '',
    code: typeof data.code === 'string' ? data.code : null,
    url: words.button && isWebAddress(data.url) ? data.url : null,
    button: words.button ?? '',
    note: write(words.note) || null,
  }
  return {
    subject,
    html: String(html.renderSync(htmlLayout, content)),
    text: String(plain.renderSync(textLayout, content)),
  }
}

/** A line break in a header would begin another header. */
const oneLine = (text: string) => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()

const isWebAddress = (url: unknown): url is string =>
  typeof url === 'string' && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
