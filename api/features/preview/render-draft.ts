import type { Page } from '../../contracts/pages.ts'
import type { RenderedPreview } from '../../contracts/preview.ts'
import type { ThemeVersionData } from '../../contracts/theme-data.ts'
import type { Deps } from '../../deps.ts'
import { AppError } from '../../errors.ts'
import { loadDraftPage } from '../publishing/loaders/index.ts'

export type DraftDeps = Pick<Deps, 'db' | 'env' | 'themes' | 'previewer'>

export interface DraftView {
  storeId: string
  path: string
  theme: ThemeVersionData
  /** Its styles are read from the preview host; others come along with the page. */
  savedCss: string
  section?: string | undefined
  framed?: boolean
}

/** Refused with the reason when there is nothing fit to show. */
export async function renderDraft(
  { db, env, themes, previewer }: DraftDeps,
  { storeId, path, theme, savedCss, section, framed = false }: DraftView,
): Promise<{ page: Page; preview: RenderedPreview }> {
  const platformUrl = new URL(env.PLATFORM_URL)
  const { page, shell } = await loadDraftPage({ db, platformUrl, themes }, { storeId, path, theme })
  if (shell.styles && theme.css !== savedCss) {
    shell.styles = `data:text/css;base64,${Buffer.from(theme.css).toString('base64')}`
  }
  const preview = await previewer.render({ page, shell, section, framed }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new AppError('conflict', `This page cannot be shown. ${reason}`)
  })
  return { page, preview }
}
