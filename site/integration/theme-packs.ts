import type { AstroIntegration } from 'astro'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { writeBundleRecord, type BuiltManifest, type ModuleGraph } from './bundle-record.ts'

const themesFolder = new URL('../../themes/', import.meta.url)
// Not part of any hash: the same sources built elsewhere are the same code.
const root = fileURLToPath(new URL('../../', import.meta.url))

/** One route a pack: its pages share one stylesheet, and carry nothing of another pack. */
export function themePacks(): AstroIntegration {
  const packs = readdirSync(themesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, entrypoint: new URL(`${name}/Page.astro`, themesFolder) }))
  const graphs = new Map<string, ModuleGraph>()
  let manifest: BuiltManifest | undefined
  let outDir: URL | undefined

  return {
    name: 'theme-packs',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        for (const { name, entrypoint } of packs) {
          injectRoute({ pattern: `/_pack/${name}`, entrypoint, prerender: false })
        }
        updateConfig({ vite: { plugins: [recordGraphs(packs, graphs)] } })
      },
      'astro:config:done': ({ config }) => {
        outDir = config.outDir
      },
      'astro:build:ssr': (build) => {
        manifest = build.manifest
      },
      'astro:build:done': () => {
        if (!manifest || !outDir) throw new Error('The build ended without a server manifest')
        writeBundleRecord(outDir, graphs, manifest)
      },
    },
  }
}

function recordGraphs(packs: { name: string; entrypoint: URL }[], graphs: Map<string, ModuleGraph>): Plugin {
  return {
    name: 'record-pack-graphs',
    applyToEnvironment: (environment) => environment.name === 'ssr',
    generateBundle() {
      for (const { name, entrypoint } of packs) {
        const modules = new Map<string, string>()
        const seen = new Set<string>()
        const queue = [fileURLToPath(entrypoint)]
        for (const id of queue) {
          const info = this.getModuleInfo(id)
          if (!info || seen.has(id)) continue
          seen.add(id)
          modules.set(id.replace(root, ''), (info.code ?? '').replaceAll(root, ''))
          queue.push(...info.importedIds, ...info.dynamicallyImportedIds)
        }
        graphs.set(name, { modules })
      }
    },
  }
}
