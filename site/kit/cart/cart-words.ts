import ar from './words/ar.json' with { type: 'json' }
import en from './words/en.json' with { type: 'json' }
import es from './words/es.json' with { type: 'json' }
import pt from './words/pt.json' with { type: 'json' }
import { pickMessages, type Say } from '../pick-messages.ts'

export type SayOfCart = Say<keyof typeof en>

/** The cart's own words: pages do not carry them, its island and its plain page do. */
export const cartWords = (locale: string): SayOfCart => pickMessages({ ar, en, es, pt }, locale)
