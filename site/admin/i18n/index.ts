import { defineTexts } from './define-texts.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { pt } from './pt.ts'

/** What the shell and the kit say. A page keeps its own texts beside itself. */
export const shellTexts = defineTexts({ en, es, pt })
