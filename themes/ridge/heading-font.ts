import narrow from '@fontsource/archivo-narrow/files/archivo-narrow-latin-700-normal.woff2?url'
import wide from '@fontsource/archivo/files/archivo-latin-700-normal.woff2?url'
import type { Shell } from '../../api/contracts/pages.ts'

/** The font of the headings, asked for early: none where the system's own is used. */
export function headingFont({ theme, direction }: Shell): string | undefined {
  if (theme.headingFont === 'sans' || direction === 'rtl') return undefined
  return theme.headingFont === 'wide' ? wide : narrow
}
