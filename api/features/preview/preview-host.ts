import type { Context, MiddlewareHandler } from 'hono'
import type { Deps } from '../../deps.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { hostOf } from '../../http/host-of.ts'
import { findStoreRow, toStoreContext } from '../stores/index.ts'
import { draftOf, getTheme } from '../theme/index.ts'
import { sendNotice } from './notice-page.ts'
import { readToken, TOKEN_PATH, type PreviewPass } from './preview-pass.ts'
import { previewHeaders } from './preview-headers.ts'
import { renderDraft, type DraftDeps } from './render-draft.ts'

type HostDeps = DraftDeps & Pick<Deps, 'now'>

/**
 * The host that drafts are shown on: nothing else is to be had there, and nothing there knows who asks. Pages are
 * byte for byte what a release would hold, so their links do not carry the token: it is taken from the page that
 * a request comes from.
 */
export function previewHost(deps: HostDeps): MiddlewareHandler<AppEnv> {
  const own = `preview.${new URL(deps.env.PLATFORM_URL).hostname}`
  return async (c, next) => {
    if (hostOf(c) !== own) return next()
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return sendNotice(c, 'wrongMethod')
    const [, token, path] = TOKEN_PATH.exec(c.req.path) ?? []
    if (token === undefined) return followFrom(deps, c)
    const pass = readToken(deps.env, token, deps.now())
    if (!pass) return sendNotice(c, 'expired')
    return path === undefined ? c.redirect(`/${token}/`, 302) : showDraft(deps, c, pass, path)
  }
}

function followFrom({ env, now }: HostDeps, c: Context<AppEnv>): Response | Promise<Response> {
  const referer = c.req.header('referer')
  const [, token] = (referer && TOKEN_PATH.exec(pathOf(referer))) || []
  const pass = token === undefined ? undefined : readToken(env, token, now())
  if (!pass) return sendNotice(c, 'missing')
  const { pathname, search } = new URL(c.req.url)
  const [, medium] = /^\/media\/(.+)$/.exec(pathname) ?? []
  c.header('Cache-Control', 'no-store')
  return c.redirect(medium ? `/media/${pass.storeId}/${medium}` : `/${token}${pathname}${search}`, 302)
}

const pathOf = (url: string) => (URL.canParse(url) ? new URL(url).pathname : '')

async function showDraft(
  deps: HostDeps,
  c: Context<AppEnv>,
  { kind, storeId }: PreviewPass,
  path: string,
): Promise<Response> {
  const row = await findStoreRow(deps.db, storeId)
  if (!row || row.status === 'deleting') return sendNotice(c, 'missing')
  const theme = draftOf(await getTheme(toStoreContext(deps.db, row).db))
  const view = { storeId, path, theme, savedCss: theme.css, framed: kind === 'frame' }
  const rendered = await renderDraft(deps, view).catch((error: unknown) => {
    c.var.log.warn({ err: error, storeId, path }, 'a draft could not be shown')
  })
  if (!rendered) return sendNotice(c, 'broken')
  const { preview } = rendered
  const headers = previewHeaders(preview.csp, new URL(deps.env.PLATFORM_URL))
  return c.body(preview.body, preview.status as 200, { 'Content-Type': preview.type, ...headers })
}
