import { createApp } from 'astro/app/entrypoint'

export { handler } from '@astrojs/node/server.js'

/** What the press calls: one app a thread, whole pages, nothing streamed. */
export const app = createApp({ streaming: false })

// Astro would answer 500 with an empty body; the press wants the reason.
app.renderError = (request, { error, status }) => {
  if (error instanceof Error) throw error
  throw new Error(`${new URL(request.url).pathname} answered ${status}`, { cause: error })
}
