import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { BundleInfo } from '../../site/press/bundle.ts'
import { makeHome, makeListing, makeProduct, makeShell } from '../../site/press/fixtures.ts'
import type { Renderer } from '../../site/press/render.ts'

/** Compressed bytes of styles or scripts that a catalog page may load. */
export const PAGE_LIMIT = 15_000

/** What is too heavy or cannot be shown, on a page of each kind that visitors come in by. */
export async function weighPack(id: string, renderer: Renderer): Promise<string[]> {
  const shell = makeShell({ pack: id })
  const findings: string[] = []
  for (const page of [makeHome(), makeListing(), makeProduct()]) {
    const { body, problems } = await renderer.render(page, shell)
    const html = body.toString()
    for (const { sectionId, message } of problems)
      findings.push(`${page.kind}, section ${sectionId}: ${message}`)
    for (const [what, pattern] of LOADED) {
      const paths = [...html.matchAll(pattern)].map(([, path = '']) => path)
      const bytes = paths.reduce((sum, path) => sum + weigh(path, renderer.bundle), 0)
      if (bytes > PAGE_LIMIT)
        findings.push(
          `${page.kind}: ${(bytes / 1000).toFixed(1)} kB of ${what}, ${PAGE_LIMIT / 1000} kB at most`,
        )
    }
  }
  return findings
}

const LOADED = [
  ['styles', /href="(\/_astro\/[^"]+\.css)"/g],
  ['scripts', /src="(\/_astro\/[^"]+\.js)"/g],
] as const

function weigh(path: string, { assets }: BundleInfo): number {
  const asset = assets.find((each) => each.path === path)
  return asset ? gzipSync(readFileSync(asset.file)).length : 0
}
