import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ThemePack } from '../../api/contracts/theme.ts'
import { base } from '../../themes/base/theme.ts'
import { checkPack, themesFolder } from './check-pack.ts'
import { newPack } from './new-pack.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
let parent: string
let folder: URL
beforeAll(async () => {
  // Its imports lead up to api and site: it has to lie as deep as the real one.
  parent = await mkdtemp(join(root, 'themes-test-'))
  folder = pathToFileURL(`${parent}/`)
  await cp(themesFolder, folder, { recursive: true })
})
afterAll(() => rm(parent, { recursive: true, force: true }))

describe('a new pack', () => {
  test('is fit as it is made, and listed after the others', async () => {
    expect(await newPack('paper-boat', folder)).toContain('theme.ts')
    const { paperBoat } = (await import(new URL('paper-boat/theme.ts', folder).href)) as {
      paperBoat: ThemePack
    }
    expect(paperBoat).toMatchObject({ id: 'paper-boat', extends: 'base', label: { pt: 'Paper boat' } })
    expect(paperBoat.sections.map(({ type }) => type)).toEqual(base.sections.map(({ type }) => type))
    expect(await checkPack(paperBoat, folder)).toEqual([])
    const index = await readFile(new URL('index.ts', folder), 'utf8')
    expect(index).toContain("import { paperBoat } from './paper-boat/theme.ts'")
    expect(index).toMatch(/packs: \{ base, .*'paper-boat': paperBoat \}/)
  })

  test.each(['Paper', '2nd', 'a--b', '../x', 'x'.repeat(31)])('is not called %s', async (id) => {
    await expect(newPack(id, folder)).rejects.toThrow('small letters')
  })

  test('does not take the place of another', async () => {
    await expect(newPack('linen', folder)).rejects.toThrow('There is a pack linen already')
  })
})
