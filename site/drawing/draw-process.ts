import { mkdtemp, rm } from 'node:fs/promises'
import { constants, setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { drawCard } from './draw-card.ts'
import { drawIcon, type Sharp } from './draw-icon.ts'
import type { DrawingAnswer, DrawingWanted } from './draw-messages.ts'
import { readFonts } from './read-fonts.ts'

setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
const fonts = mkdtemp(join(tmpdir(), 'picksy-fonts-'))
const ready = prepare()

process.on('message', (wanted: DrawingWanted) => void answer(wanted))
process.once('disconnect', () => {
  void fonts.then((folder) => rm(folder, { recursive: true, force: true })).finally(() => process.exit(0))
})

/** The library reads its settings when it begins: what is written depends on our fonts, not on the machine's. */
async function prepare(): Promise<Sharp> {
  process.env['FONTCONFIG_FILE'] = await readFonts(await fonts)
  const { default: sharp } = await import('sharp')
  sharp.concurrency(1)
  return sharp
}

async function answer(wanted: DrawingWanted): Promise<void> {
  const { id, picture } = wanted
  try {
    const sharp = await ready
    const bytes =
      'card' in wanted
        ? await drawCard(sharp, wanted.card, picture)
        : await drawIcon(sharp, wanted.icon, picture)
    send({ id, bytes })
  } catch (error) {
    send({ id, error: error instanceof Error ? error.message : String(error) })
  }
}

function send(message: DrawingAnswer): void {
  process.send?.(message)
}
