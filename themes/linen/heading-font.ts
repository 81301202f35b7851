import garalde from '@fontsource/cormorant/files/cormorant-latin-500-normal.woff2?url'
import arabic from '@fontsource/el-messiri/files/el-messiri-arabic-500-normal.woff2?url'
import geometric from '@fontsource/jost/files/jost-latin-400-normal.woff2?url'
import type { Shell } from '../../api/contracts/pages.ts'

/** The one file that is asked for early: what the page's large words are set in. */
export function headingFont({ locale, theme }: Shell): string {
  if (locale.startsWith('ar')) return arabic
  return theme.headingFont === 'geometric' ? geometric : garalde
}
