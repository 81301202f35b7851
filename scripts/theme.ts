import { StartError } from './start-error.ts'

const USAGE = `Usage: npm run theme -- <command>
  new <id>
      a pack in themes/<id> that is base in every part, listed in themes/index.ts
  check [id]
      schemas, translations, templates, presets, contrasts and weight of a pack, or of all`

async function runCommand([command = '', id, ...rest]: string[]): Promise<void> {
  if (command === 'new' && id !== undefined && rest.length === 0) return makePack(id)
  if (command === 'check' && rest.length === 0) return checkPacks(id)
  throw new StartError(USAGE)
}

async function makePack(id: string): Promise<void> {
  const { newPack } = await import('./theme/new-pack.ts')
  for (const file of await newPack(id)) console.log(`themes/${id}/${file}`)
  console.log(
    `\nIt looks like base until you change it: docs/themes.md says how. Then: npm run theme -- check ${id}`,
  )
}

async function checkPacks(id: string | undefined): Promise<void> {
  const { catalog } = await import('../themes/index.ts')
  const packs = Object.values(catalog.packs).filter((pack) => id === undefined || pack.id === id)
  if (packs.length === 0)
    throw new StartError(`There is no pack ${id ?? ''}: ${Object.keys(catalog.packs).join(', ')}`)
  const [{ checkPack }, { weighPack }, { createRenderer }] = await Promise.all([
    import('./theme/check-pack.ts'),
    import('./theme/weigh-pack.ts'),
    import('../site/press/render.ts'),
  ])
  const prepare = new URL('./prepare.mjs', import.meta.url).href
  const { build } = (await import(prepare)) as { build(): void }
  build()
  const renderer = await createRenderer()
  for (const pack of packs) {
    const findings = [...(await checkPack(pack)), ...(await weighPack(pack.id, renderer))]
    if (findings.length === 0) console.log(`${pack.id}: fit`)
    for (const finding of findings) console.error(`${pack.id}: ${finding}`)
    if (findings.length > 0) process.exitCode = 1
  }
}

try {
  await runCommand(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
