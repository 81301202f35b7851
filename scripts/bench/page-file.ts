import { readFileSync, writeFileSync } from 'node:fs'
import type { ProductPage, Shell } from '../../api/contracts/pages.ts'
import { COLOR_MODE_SCRIPT } from '../../site/kit/color-mode.ts'
import type { Frame } from '../../site/kit/frame.ts'
import { letterIcon } from '../../site/kit/letter-icon.ts'
import { createRenderer } from '../../site/press/render.ts'
import { themeLook } from '../../themes/base/palette.ts'

/** What generators are given that have no database: whole pages, and what all of them share. */
export interface PageFile {
  shell: Shell
  frame: Frame
  pages: ProductPage[]
  look: ReturnType<typeof themeLook>
  icon: string
  script: string
}

export async function writePageFile(file: string, shell: Shell, pages: ProductPage[]): Promise<void> {
  const look = themeLook(shell.theme)
  const content: PageFile = {
    shell,
    frame: await readFrame(shell, pages),
    pages,
    look,
    icon: letterIcon(shell.store.name, look.colors.accent),
    script: COLOR_MODE_SCRIPT,
  }
  writeFileSync(file, JSON.stringify(content))
}

/** Header and footer as a finished page has them, so that nobody has to render them again. */
async function readFrame(shell: Shell, [page]: ProductPage[]): Promise<Frame> {
  if (!page) throw new Error('There is no page to take the frame from')
  const { body } = await (await createRenderer()).render(page, shell)
  const [, header, footer] =
    /<\/a>(.*)<main id="content">.*<\/main>(.*)<script type/s.exec(body.toString()) ?? []
  if (header === undefined || footer === undefined) throw new Error('The page has no frame')
  return { header: header.slice(header.indexOf('<header')), footer }
}

export const readPageFile = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as PageFile
