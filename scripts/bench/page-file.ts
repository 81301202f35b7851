import { readFileSync, writeFileSync } from 'node:fs'
import type { ProductPage, Shell } from '../../api/contracts/pages.ts'
import { letterIcon } from '../../site/kit/letter-icon.ts'
import { COLOR_MODE_SCRIPT } from '../../site/kit/color-mode.ts'
import { themeLook } from '../../themes/base/palette.ts'

/** What generators are given that have no database: whole pages, and what all of them share. */
export interface PageFile {
  shell: Shell
  pages: ProductPage[]
  look: ReturnType<typeof themeLook>
  icon: string
  script: string
}

export function writePageFile(file: string, shell: Shell, pages: ProductPage[]): void {
  const look = themeLook(shell.theme)
  const content: PageFile = {
    shell,
    pages,
    look,
    icon: letterIcon(shell.store.name, look.colors.accent),
    script: COLOR_MODE_SCRIPT,
  }
  writeFileSync(file, JSON.stringify(content))
}

export const readPageFile = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as PageFile
