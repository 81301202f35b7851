import archivo from '@fontsource-variable/archivo/files/archivo-latin-wght-normal.woff2?url'
import type { Shell } from '../../api/contracts/pages.ts'

/** As in fonts.css: wider screens have the file with all widths, which is too heavy to hold up the pictures. */
export const PHONES = '(max-width: 47.99rem)'

/** The font of the headings, asked for early: none where the system's own is used. */
export const headingFont = ({ theme, direction }: Shell) =>
  theme.headingFont === 'sans' || direction === 'rtl' ? undefined : archivo
