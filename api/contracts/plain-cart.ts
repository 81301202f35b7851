import type { CartAnswer } from './cart.ts'
import type { LocalePlace } from './paths.ts'

export interface PlainCartInput {
  storeId: string
  country: string
  place: LocalePlace
  cart: CartAnswer
  /** Of the change that was just asked for: the code of its problem, and the field that will not do. */
  refusal?: { code: string; path?: string | undefined } | undefined
}

export interface PlainCartPage {
  html: string
  /** Those of the release's own pages. */
  headers: Record<string, string>
}

/** Writes a cart as forms into the live release's own cart page, for shoppers without a script. */
export interface PlainCartWriter {
  /** Undefined while the store has no release with such a page. */
  write(input: PlainCartInput): Promise<PlainCartPage | undefined>
}
