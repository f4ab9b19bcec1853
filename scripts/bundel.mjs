// Bundles the server and the commands of its administrator, each with its packages into one file: loading a thousand small files was most of its start-up time.
// Usage: node scripts/bundel.mjs <folder>. Types are checked by `npm run check`, not here.
import { build } from 'esbuild'

const [map] = process.argv.slice(2)
await build({
  entryPoints: {
    main: 'server/main.ts',
    backup: 'server/beheer/back-up/backup.main.ts',
    account: 'server/beheer/account.ts',
    migreer: 'server/beheer/migreer.ts',
    regio: 'server/beheer/regio.ts',
    herstel: 'server/beheer/back-up/herstel.main.ts',
    sleutel: 'server/beheer/sleutel.ts',
    // Draws PDFs in a thread of its own; the server looks for it beside itself.
    'pdf.worker': 'server/platform/paper/pdf.worker.ts',
  },
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
