import type { z } from '@hono/zod-openapi'
import type { ThemePack } from '../../contracts/theme.ts'
import type { Theme, ThemePackAnswer } from '../../contracts/theme-data.ts'
import { sameValue } from '../../domain/same-value.ts'
import { draftOf, type ThemeDocuments } from './theme.queries.ts'

export function toTheme(documents: ThemeDocuments): z.infer<typeof Theme> {
  const { theme, parts } = documents
  const isPublic = [theme, ...parts].every((row) => sameValue(row.draft, row.published))
  return {
    version: theme.draft_version,
    status: theme.publish_at !== null ? 'scheduled' : isPublic ? 'published' : 'changed',
    publishedAt: theme.content_at?.toISOString() ?? null,
    publishAt: theme.publish_at?.toISOString() ?? null,
    updatedAt: theme.updated_at.toISOString(),
    ...draftOf(documents),
  }
}

export const toPack = (pack: ThemePack): z.infer<typeof ThemePackAnswer> => ({
  id: pack.id,
  label: pack.label,
  settings: pack.settings,
  schemes: pack.schemes,
  sections: pack.sections,
  presets: pack.presets,
  templates: Object.keys(pack.templates),
})
