import './content.table.ts'

export { cleanSettings, cleanTemplate, themeIssues } from './clean-sections.ts'
export type { DocumentKind } from './content.table.ts'
export {
  findDocument,
  getVersion,
  listVersions,
  writeVersion,
  type DocumentRow,
} from './documents.queries.ts'
export { chooseTheme, furnishContent, splitTemplates } from './furnish-content.ts'
export { toVersion } from './to-version.ts'
export { checkVersion } from './publish-document.ts'
export { sanitizeCss } from './sanitize-css.ts'
export { sanitizeRichText, sanitizeTexts } from './sanitize-rich-text.ts'
export { showDocuments } from './show-documents.ts'
export { isSafeUrl } from '../../contracts/link.ts'
export { createEntry } from './create-entry.ts'
export { saveBanner } from './save-banner.ts'
export { saveMenu } from './save-menu.ts'
export { saveSettings } from './save-settings.ts'
export { isUntranslatedEntry } from './untranslated.ts'
