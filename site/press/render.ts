import type { Page, PageKind, PlainPage, Shell, ThemedPage } from '../../api/contracts/pages.ts'
import { distFolder, readBundleInfo, type BundleInfo } from './bundle.ts'
import { findForeignScript } from './inline-scripts.ts'
import { writePlainPage } from './plain-pages.ts'

/** A section that could not be shown: the page was made without it. */
export interface SectionProblem {
  sectionId: string
  message: string
}

export interface RenderedFile {
  body: string
  type: string
  status: number
  problems: SectionProblem[]
}

export interface Renderer {
  /** Throws, naming the page, when there is nothing fit to publish. */
  render(page: Page, shell: Shell): Promise<RenderedFile>
  bundle: BundleInfo
}

export class RenderError extends Error {
  readonly path: string
  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`Page ${path} could not be rendered: ${reason}`, options)
    this.name = 'RenderError'
    this.path = path
  }
}

interface CompiledSite {
  app: {
    manifest: { routes: { routeData: { route: string } }[] }
    render(request: Request, options: { routeData: object; locals: App.Locals }): Promise<Response>
  }
}

const statuses: Partial<Record<PageKind, number>> = { notFound: 404, maintenance: 503 }
const plainKinds = new Set<PageKind>(['sitemapIndex', 'sitemap', 'robots', 'rss', 'manifest', 'styles'])

/** One a thread: the compiled site, ready to turn pages into files. */
export async function createRenderer(): Promise<Renderer> {
  const bundle = await readBundleInfo()
  const { app } = (await import(new URL('server/entry.mjs', distFolder).href)) as CompiledSite
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.route, routeData]))
  const allowedScripts = new Set(bundle.inlineScripts)

  async function renderThemed(page: ThemedPage, shell: Shell): Promise<RenderedFile> {
    const { path } = page.ref
    const routeData = routes.get(`/_pack/${shell.pack}`)
    if (!routeData) throw new RenderError(path, `the theme pack "${shell.pack}" is not installed`)
    const problems: SectionProblem[] = []
    const request = new Request(new URL(path, shell.origin))
    let response: Response
    try {
      response = await app.render(request, { routeData, locals: { page, shell, problems } })
    } catch (cause) {
      throw new RenderError(path, cause instanceof Error ? cause.message : String(cause), { cause })
    }
    const body = await response.text()
    if (response.status !== 200) throw new RenderError(path, `status ${response.status}`)
    if (!body.endsWith('</html>')) throw new RenderError(path, 'the page is empty or cut short')
    const foreign = findForeignScript(body, allowedScripts)
    if (foreign !== undefined) throw new RenderError(path, `inline script ${foreign.slice(0, 60)}`)
    return { body, type: 'text/html; charset=utf-8', status: statuses[page.kind] ?? 200, problems }
  }

  return {
    bundle,
    async render(page, shell) {
      if (!isPlain(page)) return renderThemed(page, shell)
      return { ...writePlainPage(page, shell), status: 200, problems: [] }
    },
  }
}

const isPlain = (page: Page): page is PlainPage => plainKinds.has(page.kind)
