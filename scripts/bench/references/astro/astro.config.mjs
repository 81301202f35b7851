import { fileURLToPath } from 'node:url'
import { defineConfig } from 'astro/config'

/** The pages of `BENCH_PAGES` as a static site: what Astro makes of the same markup by itself. */
export default defineConfig({
  root: fileURLToPath(new URL('../../../../', import.meta.url)),
  srcDir: './scripts/bench/references/astro',
  publicDir: './scripts/bench/references/astro/public',
  outDir: process.env.BENCH_OUT,
  cacheDir: `${process.env.BENCH_OUT}-cache`,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
})
