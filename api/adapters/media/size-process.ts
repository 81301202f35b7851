import { writeFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import sharp from 'sharp'
import { encodeSize, type SizeFile } from './encode-size.ts'
import type { SizesAnswer, SizesWanted } from './size-messages.ts'

/** Where the kernel shares the processor between sessions first, a process is only as humble as its session. */
const SESSION_PRIORITY = '/proc/self/autogroup'

setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
try {
  writeFileSync(SESSION_PRIORITY, String(constants.priority.PRIORITY_BELOW_NORMAL))
} catch {
  // Other kernels share between processes only.
}
// Several pictures at once, each on one core.
sharp.concurrency(1)

process.on('message', (wanted: SizesWanted) => void answer(wanted))
process.once('disconnect', () => process.exit(0))

async function answer({ id, original, sizes }: SizesWanted): Promise<void> {
  try {
    const files: SizeFile[] = []
    for (const size of sizes) files.push(...(await encodeSize(Buffer.from(original), size)))
    send({ id, files })
  } catch (error) {
    send({ id, error: error instanceof Error ? error.message : String(error) })
  }
}

const send = (answer: SizesAnswer) => process.send?.(answer)
