import ar from '../i18n/ar.json' with { type: 'json' }
import en from '../i18n/en.json' with { type: 'json' }
import es from '../i18n/es.json' with { type: 'json' }
import pt from '../i18n/pt.json' with { type: 'json' }
import { pickMessages, type Say } from './pick-messages.ts'

export type MessageKey = keyof typeof en
export type Translate = Say<MessageKey>

/** Words of the storefront's own chrome: `pt-BR` reads `pt`, what is missing reads English. */
export const translator = (locale: string): Translate => pickMessages({ ar, en, es, pt }, locale)
