import { parentPort } from 'node:worker_threads'
import type { PreviewRequest, RenderedPreview } from '../../api/contracts/preview.ts'
import { answerLightly } from './light-response.ts'
import type { PreviewReply, PreviewTask } from './previewer.ts'
import { createRenderer } from './render.ts'

if (!parentPort) throw new Error('This file is the entry of a preview thread.')

answerLightly()
const port = parentPort
const renderer = await createRenderer()
const { csp } = renderer.bundle
const loader = await renderer.renderLoader()

async function render({ page, shell, section, framed }: PreviewRequest): Promise<RenderedPreview> {
  if (section !== undefined) {
    const { html, problems } = await renderer.renderSection(page, shell, section)
    return { body: html, type: 'text/html; charset=utf-8', status: 200, problems, csp }
  }
  const { body, type, status, problems } = await renderer.render(page, shell)
  const text = body.toString()
  return { body: framed ? withLoader(text) : text, type, status, problems, csp }
}

const withLoader = (html: string) => html.replace(/<\/body><\/html>$/, `${loader}$&`)

port.on('message', ({ id, request }: PreviewTask) => {
  render(request).then(
    (preview) => port.postMessage({ id, preview } satisfies PreviewReply),
    (error: unknown) =>
      port.postMessage({
        id,
        error: error instanceof Error ? error.message : String(error),
      } satisfies PreviewReply),
  )
})
