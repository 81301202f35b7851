import { useRef, useState } from 'react'
import { useStore } from '../../store.tsx'
import { mediaChanged, uploadPicture, type Media } from './queries.ts'

export interface Upload {
  id: number
  file: File
  state: 'waiting' | 'sending' | 'done' | 'failed'
  error?: unknown
}

let last = 0

/** One file after the other: each is sent whole, and says itself what was wrong with it. */
export function useUploads(onStored?: (media: Media) => void) {
  const { slug } = useStore()
  const [uploads, setUploads] = useState<Upload[]>([])
  const queue = useRef<Promise<void>>(Promise.resolve())
  const mark = (id: number, changes: Partial<Upload>) =>
    setUploads((all) => all.map((each) => (each.id === id ? { ...each, ...changes } : each)))

  async function send({ id, file }: Upload): Promise<void> {
    mark(id, { state: 'sending' })
    try {
      const media = await uploadPicture(slug, file)
      mark(id, { state: 'done' })
      onStored?.(media)
    } catch (error) {
      mark(id, { state: 'failed', error })
    }
  }

  function enqueue(added: Upload[]): void {
    queue.current = queue.current.then(async () => {
      for (const upload of added) await send(upload)
      await mediaChanged(slug)
    })
  }

  function add(files: Iterable<File>): void {
    const added = [...files].map((file): Upload => ({ id: ++last, file, state: 'waiting' }))
    setUploads((all) => [...all.filter(({ state }) => state !== 'done'), ...added])
    enqueue(added)
  }

  return {
    uploads,
    add,
    retry: (upload: Upload) => enqueue([upload]),
    clear: () => setUploads([]),
  }
}
