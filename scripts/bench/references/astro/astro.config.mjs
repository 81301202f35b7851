import { fileURLToPath } from 'node:url'
import { defineConfig } from 'astro/config'

const out = process.env.BENCH_OUT

/** The pages of `BENCH_PAGES` as a static site: the base theme's own components, built the way Astro builds. */
export default defineConfig({
  root: fileURLToPath(new URL('../../../../', import.meta.url)),
  srcDir: './scripts/bench/references/astro',
  publicDir: './scripts/bench/references/astro/public',
  outDir: out,
  cacheDir: `${out}-cache`,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: { cacheDir: `${out}-cache/vite`, build: { assetsInlineLimit: 0 } },
})
