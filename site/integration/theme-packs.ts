import type { AstroIntegration } from 'astro'
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { WORKER_FILE, writeBundleRecord, type BuiltManifest, type ModuleGraph } from './bundle-record.ts'

const themesFolder = new URL('../../themes/', import.meta.url)
// Not part of any hash: the same sources built elsewhere are the same code.
const root = fileURLToPath(new URL('../../', import.meta.url))

/** One route a pack, and one for what stands around its pages: they share one stylesheet, and carry nothing of another pack. */
export function themePacks(): AstroIntegration {
  const packs = readdirSync(themesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      page: new URL(`${name}/Page.astro`, themesFolder),
      frame: new URL(`${name}/Frame.astro`, themesFolder),
    }))
  const graphs = new Map<string, ModuleGraph>()
  let manifest: BuiltManifest | undefined
  let outDir: URL | undefined

  return {
    name: 'theme-packs',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        for (const { name, page, frame } of packs) {
          injectRoute({ pattern: `/_pack/${name}`, entrypoint: page, prerender: false })
          injectRoute({ pattern: `/_pack/${name}/frame`, entrypoint: frame, prerender: false })
        }
        updateConfig({ vite: { plugins: [recordGraphs(packs, graphs), compileWorker()] } })
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

/** A file by itself: stores put their own words before it. */
function compileWorker(): Plugin {
  const source = fileURLToPath(new URL('../offline/service-worker.ts', import.meta.url))
  return {
    name: 'compile-service-worker',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    buildStart() {
      this.emitFile({ type: 'chunk', id: source, fileName: WORKER_FILE })
    },
  }
}

interface PackEntry {
  name: string
  page: URL
  frame: URL
}

function recordGraphs(packs: PackEntry[], graphs: Map<string, ModuleGraph>): Plugin {
  return {
    name: 'record-pack-graphs',
    applyToEnvironment: (environment) => environment.name === 'ssr',
    generateBundle() {
      for (const { name, page, frame } of packs) {
        const modules = new Map<string, string>()
        const seen = new Set<string>()
        const queue = [fileURLToPath(page), fileURLToPath(frame)]
        for (const id of queue) {
          const info = this.getModuleInfo(id)
          if (!info || seen.has(id)) continue
          seen.add(id)
          // Asked for by its address, a stylesheet is compiled to where it lies, and not to what it says.
          if (id.endsWith('.css?url')) {
            modules.set(id.replace(root, ''), readFileSync(id.replace('?url', ''), 'utf8'))
            continue
          }
          modules.set(id.replace(root, ''), (info.code ?? '').replaceAll(root, ''))
          queue.push(...info.importedIds, ...info.dynamicallyImportedIds)
        }
        graphs.set(name, { modules })
      }
    },
  }
}
