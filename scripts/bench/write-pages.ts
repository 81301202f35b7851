import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

export interface WriteShare {
  file: string
  out: string
  share: number
  shares: number
}

/** The press's rendering with nothing around it: pages from a file, in its threads, to a file each. Answers seconds. */
export async function writePages({
  file,
  out,
  threads,
}: {
  file: string
  out: string
  threads: number
}): Promise<number> {
  const entry = new URL('./write-pages-thread.ts', import.meta.url)
  const workers = Array.from({ length: threads }, (_, share) => {
    return new Worker(entry, { workerData: { file, out, share, shares: threads } satisfies WriteShare })
  })
  try {
    await Promise.all(workers.map((worker) => once(worker, 'message')))
    const started = performance.now()
    for (const worker of workers) worker.postMessage('write')
    await Promise.all(workers.map((worker) => once(worker, 'message')))
    return (performance.now() - started) / 1000
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
