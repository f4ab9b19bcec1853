// Bundles the server with its packages into one file per thread: loading a thousand small files was most of its start-up time.
// Usage: node scripts/bundel.mjs <folder>. Types are checked by `npm run check`, not here.
import { build } from 'esbuild'

const [map] = process.argv.slice(2)
await build({
  // The worker that draws PDFs is a program of its own, beside the one that starts it.
  entryPoints: { main: 'server/main.ts', 'pdf.worker': 'server/platform/pdf.worker.ts' },
  outdir: map,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: true,
  logLevel: 'warning',
  // Packages in the older module form ask for `require` and their own folder.
  banner: {
    js: `import { createRequire as __maakRequire } from 'node:module'; import { fileURLToPath as __pad } from 'node:url'; const require = __maakRequire(import.meta.url), __filename = __pad(import.meta.url), __dirname = import.meta.dirname;`,
  },
})
