import node from '@astrojs/node'
import react from '@astrojs/react'
import { defineConfig } from 'astro/config'
import { themePacks } from './site/integration/theme-packs.ts'

export default defineConfig({
  srcDir: './site',
  output: 'server',
  adapter: node({ mode: 'middleware' }),
  integrations: [react(), themePacks()],
  session: false,
  trailingSlash: 'ignore',
  security: { checkOrigin: false },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { input: { entry: './site/press/entry.ts' } },
    },
  },
})
