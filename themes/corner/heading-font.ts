import bricolage from '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2?url'
import type { Shell } from '../../api/contracts/pages.ts'

/** The font of the headings, asked for early: none where the system's own is used. */
export const headingFont = ({ theme, direction }: Shell) =>
  theme.headingFont === 'sans' || direction === 'rtl' ? undefined : bricolage
