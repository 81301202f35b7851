export { cleanDraft, completeDraft } from './merge-draft.ts'
export { publishTheme } from './publish-theme.ts'
export { saveTheme } from './save-theme.ts'
export { draftOf, getTheme } from './theme.queries.ts'
