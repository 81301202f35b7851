import { homePath } from '../../api/contracts/paths.ts'
import type { Shell, ThemedPage } from '../../api/contracts/pages.ts'

/** Header and footer of a language, the same for all its pages. */
export interface Frame {
  header: string
  footer: string
}

/** What a pack's Frame.astro writes where the page goes. */
const PAGE_MARK = '<hr data-page>'

export function splitFrame(html: string): Frame {
  const [header, footer, ...more] = html.split(PAGE_MARK)
  if (header === undefined || footer === undefined || more.length > 0) {
    throw new Error(`A frame has ${PAGE_MARK} just once, between header and footer`)
  }
  return { header, footer }
}

/** Stands in a frame for the address of the page in another language. */
export const languageMark = (locale: string) => `#in-${locale}`

/** Makes a part of the frame that of one page: its own links are marked, and languages lead to its translations. */
export function addressFrame(html: string, page: ThemedPage, shell: Shell): string {
  const { path } = page.ref
  let addressed = html.replaceAll(`<a href="${path}"`, `<a href="${path}" aria-current="page"`)
  if (shell.locales.length < 2) return addressed
  for (const locale of shell.locales) {
    const own = page.alternates.find((alternate) => alternate.locale === locale)
    const url = own?.url ?? homePath({ locale, defaultLocale: shell.defaultLocale })
    addressed = addressed.replaceAll(`"${languageMark(locale)}"`, `"${url}"`)
  }
  return addressed
}
