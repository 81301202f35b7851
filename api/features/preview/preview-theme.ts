import type { PreviewAnswer, PreviewInput } from '../../contracts/preview.ts'
import { notFound } from '../../errors.ts'
import type { StoreContext } from '../../http/app-env.ts'
import { cleanDraft, completeDraft, draftOf, getTheme } from '../theme/index.ts'
import { keepSection } from './keep-section.ts'
import { renderDraft, type DraftDeps } from './render-draft.ts'

/** What a page, or one section of it, looks like with what the editor holds. Nothing is kept of it. */
export async function previewTheme(
  deps: DraftDeps,
  store: StoreContext,
  { path, draft: unsaved, section }: PreviewInput,
): Promise<PreviewAnswer> {
  const { themes } = deps
  const saved = draftOf(await getTheme(store.db))
  const given = unsaved && cleanDraft(themes, { ...unsaved, pack: unsaved.pack ?? saved.pack }, 'draft.')
  const draft = given ? completeDraft(themes, saved, given) : saved
  const theme = section === undefined ? draft : keepSection(draft, section)
  const view = { storeId: store.id, path, theme, savedCss: saved.css, section }
  const { page, preview } = await renderDraft(deps, view)
  if (!('sections' in page)) throw notFound('page')
  return { html: preview.body, template: page.kind, problems: preview.problems }
}
