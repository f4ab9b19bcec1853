import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { compressed } from './compressed.ts'
import { beginstijl } from './platform/begin.js'

const server = 'http://127.0.0.1:4000'

const begin: Plugin = {
  name: 'begin',
  transformIndexHtml: { order: 'pre', handler: (html) => html.replace('__BEGINSTIJL__', beginstijl) },
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [begin, react(), compressed()],
  build: {
    outDir: '../dist/portal',
    emptyOutDir: true,
    assetsDir: 'assets',
    sourcemap: false,
    // The content security policy refuses data: fonts, so no asset may be inlined.
    assetsInlineLimit: 0,
    // The entry holds react-admin's core; the budget (300 kB brotli) is checked in test/admin.
    chunkSizeWarningLimit: 1400,
  },
  server: { proxy: { '/graphql': server, '/auth': server, '/api': server } },
})
