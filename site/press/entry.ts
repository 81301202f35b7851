import { createApp } from 'astro/app/entrypoint'

export { handler } from '@astrojs/node/server.js'

/** What the press calls: one app a thread, whole pages, nothing streamed. */
export const app = createApp({ streaming: false })

// Astro imports a page's module anew for every render, which takes a twentieth of it.
const { pageMap } = app.manifest
for (const [component, load] of pageMap ?? []) {
  let page: ReturnType<typeof load> | undefined
  pageMap?.set(component, () => (page ??= load()))
}

// Astro would answer 500 with an empty body; the press wants the reason.
app.renderError = (request, { error, status }) => {
  if (error instanceof Error) throw error
  throw new Error(`${new URL(request.url).pathname} answered ${status}`, { cause: error })
}
