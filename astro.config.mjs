import node from '@astrojs/node'
import react from '@astrojs/react'
import { defineConfig, passthroughImageService } from 'astro/config'
import { themePacks } from './site/integration/theme-packs.ts'

const script = '_astro/[hash].js'

// `server` makes Astro compile the site once; the press renders the pages and the edge serves them as files.
export default defineConfig({
  srcDir: './site',
  output: 'server',
  adapter: node({ mode: 'middleware' }),
  integrations: [react(), themePacks()],
  session: false,
  trailingSlash: 'ignore',
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { input: { entry: './site/press/entry.ts' } },
    },
    environments: {
      client: {
        build: { rolldownOptions: { output: { entryFileNames: script, chunkFileNames: script } } },
      },
    },
  },
})
