import { z } from '@hono/zod-openapi'
import type { Page, Shell } from './pages.ts'
import { ThemeDraftInput } from './theme-data.ts'

/** An address of the store, as its pages link to it. */
const PagePath = z
  .string()
  .max(2048)
  .regex(/^\/(?!\/)[^\s\\?#]*$/, 'must be a path of the store, like /products/tent/')

export const PreviewInput = z
  .strictObject({
    path: PagePath,
    /** Over the saved draft, unsaved; parts that are not named are as they were saved. */
    draft: ThemeDraftInput.omit({ preset: true }).partial().optional(),
    /** Renders this section alone. */
    section: z.string().max(64).optional(),
  })
  .openapi('ThemePreviewInput')
export type PreviewInput = z.infer<typeof PreviewInput>

export const PreviewAnswer = z
  .object({
    html: z
      .string()
      .openapi({ description: 'The whole document, or the section; empty when it shows nothing' }),
    template: z.string(),
    problems: z.array(z.object({ sectionId: z.string(), message: z.string() })),
  })
  .openapi('ThemePreview')
export type PreviewAnswer = z.infer<typeof PreviewAnswer>

export const PreviewLinkInput = z
  .strictObject({ path: PagePath.default('/'), hours: z.int().min(1).max(336).default(72) })
  .openapi('PreviewLinkInput')

export const PreviewLink = z.object({ url: z.string(), expiresAt: z.iso.datetime() }).openapi('PreviewLink')

export const PreviewFrameInput = z.strictObject({ path: PagePath.default('/') }).openapi('PreviewFrameInput')

export const PreviewFrame = PreviewLink.extend({ origin: z.string() }).openapi('PreviewFrame')

/** One page for each template that the theme has, to look at it with. */
export const PreviewPage = z
  .object({ template: z.string(), path: z.string(), title: z.string() })
  .openapi('PreviewPage')
export type PreviewPage = z.infer<typeof PreviewPage>

export interface PreviewRequest {
  page: Page
  shell: Shell
  /** This section alone, as it stands in the page. */
  section?: string | undefined
  /** With the editor's script. */
  framed?: boolean
}

export interface RenderedPreview {
  body: string
  type: string
  status: number
  problems: { sectionId: string; message: string }[]
  /** The policy of released pages. */
  csp: string
}

/** Shows what a draft looks like, with the same compiled packs that the press publishes with. */
export interface Previewer {
  /** Fails when there is nothing fit to show, and says why. */
  render(request: PreviewRequest): Promise<RenderedPreview>
  close(): Promise<void>
}
