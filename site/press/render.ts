import type {
  Page,
  PageKind,
  PlainPage,
  ResolvedSection,
  Shell,
  ThemedPage,
} from '../../api/contracts/pages.ts'
import { homePath } from '../../api/contracts/paths.ts'
import { arrangeSections } from '../kit/arrange-sections.ts'
import { addressFrame, splitFrame, type Frame } from '../kit/frame.ts'
import { distFolder, readBundleInfo, type BundleInfo } from './bundle.ts'
import { findForeignScript } from './inline-scripts.ts'
import { LightRequest } from './light-response.ts'
import { writePlainPage } from './plain-pages.ts'

/** A section that could not be shown: the page was made without it. */
export interface SectionProblem {
  sectionId: string
  message: string
}

export interface RenderedFile {
  body: Buffer
  type: string
  status: number
  problems: SectionProblem[]
}

export interface RenderedSection {
  html: string
  problems: SectionProblem[]
}

export interface Renderer {
  /** Throws, naming the page, when there is nothing fit to publish. */
  render(page: Page, shell: Shell): Promise<RenderedFile>
  /** A section as it stands in its page; empty when it shows nothing. */
  renderSection(page: Page, shell: Shell, id: string): Promise<RenderedSection>
  /** What brings the editor's script into a page. */
  renderLoader(): Promise<string>
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

interface PageAddress {
  path: string
  origin: string
  pack: string
}

interface CompiledSite {
  app: {
    manifest: { routes: { routeData: { route: string } }[] }
    render(
      request: LightRequest,
      options: { routeData: object; locals: Partial<App.Locals> },
    ): Promise<Response>
  }
}

const statuses: Partial<Record<PageKind, number>> = { notFound: 404, maintenance: 503 }
const plainKinds = new Set<PageKind>([
  'sitemapIndex',
  'sitemap',
  'robots',
  'rss',
  'manifest',
  'styles',
  'worker',
])

/** One a thread: the compiled site, ready to turn pages into files. */
export async function createRenderer(): Promise<Renderer> {
  const bundle = await readBundleInfo()
  const { app } = (await import(new URL('server/entry.mjs', distFolder).href)) as CompiledSite
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.route, routeData]))
  /** A release's shells are the same objects for all its pages. */
  const frames = new WeakMap<Shell, Frame>()
  const allowedScripts = new Set(bundle.inlineScripts)

  async function ask(route: string, at: PageAddress, locals: Partial<App.Locals>) {
    const routeData = routes.get(route)
    if (!routeData) throw new RenderError(at.path, `the theme pack "${at.pack}" is not installed`)
    let response: Response
    try {
      response = await app.render(new LightRequest(at.origin + at.path), { routeData, locals })
    } catch (cause) {
      throw new RenderError(at.path, cause instanceof Error ? cause.message : String(cause), { cause })
    }
    if (response.status !== 200) throw new RenderError(at.path, `status ${response.status}`)
    const { buffer, byteOffset, byteLength } = await response.bytes()
    return Buffer.from(buffer, byteOffset, byteLength)
  }

  /** Header and footer know no page; what stands between them does. */
  async function renderSection(page: Page, shell: Shell, id: string): Promise<RenderedSection> {
    const problems: SectionProblem[] = []
    const has = (sections: ResolvedSection[]) => sections.some((section) => section.id === id)
    const around = [shell.header, shell.footer].find(has)
    if (isPlain(page)) return { html: '', problems }
    const sections = around ?? arrangeSections(page)
    const alone = { ...shell, header: sections, footer: [] }
    const at = { path: page.ref.path, origin: shell.origin, pack: shell.pack }
    const locals = { shell: alone, problems, only: id, ...(!around && { page }) }
    const body = await ask(`/_pack/${shell.pack}/frame`, at, locals)
    const { header } = splitFrame(body.toString())
    return { html: around ? addressFrame(header, page, shell) : header, problems }
  }

  async function renderFrame(shell: Shell, problems: SectionProblem[]): Promise<Frame> {
    const at = { path: homePath(shell), origin: shell.origin, pack: shell.pack }
    const body = await ask(`/_pack/${shell.pack}/frame`, at, { shell, problems })
    const frame = splitFrame(body.toString())
    frames.set(shell, frame)
    return frame
  }

  async function renderThemed(page: ThemedPage, shell: Shell): Promise<RenderedFile> {
    const { path } = page.ref
    const problems: SectionProblem[] = []
    const frame = frames.get(shell) ?? (await renderFrame(shell, problems))
    const at = { path, origin: shell.origin, pack: shell.pack }
    const body = await ask(`/_pack/${shell.pack}`, at, { page, shell, frame, problems })
    // A byte a letter: what is looked for is written in ASCII, and this is the fastest way to read it.
    const html = body.toString('latin1')
    if (!html.endsWith('</html>')) throw new RenderError(path, 'the page is empty or cut short')
    const foreign = findForeignScript(html, allowedScripts)
    if (foreign !== undefined) throw new RenderError(path, `inline script ${foreign.slice(0, 60)}`)
    return { body, type: 'text/html; charset=utf-8', status: statuses[page.kind] ?? 200, problems }
  }

  return {
    bundle,
    async render(page, shell) {
      if (!isPlain(page)) return renderThemed(page, shell)
      const { body, type } = writePlainPage(page, shell, bundle.worker)
      return { body: Buffer.from(body), type, status: 200, problems: [] }
    },
    renderSection,
    async renderLoader() {
      const at = { path: '/', origin: 'http://localhost', pack: '' }
      return (await ask('/editor/loader', at, {})).toString().trim()
    },
  }
}

const isPlain = (page: Page): page is PlainPage => plainKinds.has(page.kind)
