import ar from '../i18n/ar.json' with { type: 'json' }
import en from '../i18n/en.json' with { type: 'json' }
import es from '../i18n/es.json' with { type: 'json' }
import pt from '../i18n/pt.json' with { type: 'json' }

export type MessageKey = keyof typeof en
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string

const catalogues: Record<string, Partial<Record<MessageKey, string>>> = { ar, en, es, pt }

/** Words of the storefront's own chrome: `pt-BR` reads `pt`, what is missing reads English. */
export function translator(locale: string): Translate {
  const language = locale.split('-')[0] ?? 'en'
  const messages = { ...en, ...catalogues[language], ...catalogues[locale] }
  return (key, values) => {
    const message = messages[key]
    if (!values) return message
    return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
  }
}
