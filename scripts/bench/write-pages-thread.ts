import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import type { ProductPage } from '../../api/contracts/pages.ts'
import { answerLightly } from '../../site/press/light-response.ts'
import { createRenderer } from '../../site/press/render.ts'
import { readPageFile } from './page-file.ts'
import type { WriteShare } from './write-pages.ts'

answerLightly()
const { file, out, share, shares } = workerData as WriteShare
const { shell, pages } = readPageFile(file)
const mine = pages.filter((_, at) => at % shares === share)
const renderer = await createRenderer()

async function renderAll(keep: (page: ProductPage, html: Buffer) => void): Promise<void> {
  for (const [at, page] of mine.entries()) {
    keep(page, (await renderer.render(page, shell)).body)
    if (at % 50 === 49) await setImmediate()
  }
}

parentPort?.on('message', () => {
  void renderAll((page, html) => {
    const target = join(out, page.ref.path, 'index.html')
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, html)
  }).then(() => parentPort?.postMessage('written'))
})

// A worker's threads have published before.
await renderAll(() => undefined)
parentPort?.postMessage('ready')
