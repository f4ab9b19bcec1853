// Draws PDFs outside the thread that answers requests: laying out a long report takes seconds of one processor.
import { parentPort } from 'node:worker_threads'
import pdfmake from 'pdfmake'
import letters from 'pdfmake/build/vfs_fonts.js'
import { definitionOf, TABLES } from './pdf.layout.js'
import type { DrawJob, Drawn } from './pdf.drawer.js'

// The letters come as text inside the package, so that they travel with the bundle; nothing is read from disk or network.
const virtueel = (pdfmake as unknown as { virtualfs: { writeFileSync: (naam: string, inhoud: Buffer) => void } })
  .virtualfs
for (const [naam, inhoud] of Object.entries(letters)) virtueel.writeFileSync(naam, Buffer.from(inhoud, 'base64'))
pdfmake.setFonts({
  Roboto: {
    normal: 'Roboto-Regular.ttf',
    bold: 'Roboto-Medium.ttf',
    italics: 'Roboto-Italic.ttf',
    bolditalics: 'Roboto-MediumItalic.ttf',
  },
})
pdfmake.setTableLayouts(TABLES)
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy(() => false)

parentPort!.on('message', ({ nummer, blad }: DrawJob) => {
  const klaar = (uit: Omit<Drawn, 'nummer'>) => parentPort!.postMessage({ nummer, ...uit } satisfies Drawn)
  pdfmake
    .createPdf(definitionOf(blad))
    .getBuffer()
    .then((pdf) => klaar({ pdf }))
    .catch((e: unknown) => klaar({ fout: e instanceof Error ? (e.stack ?? e.message) : String(e) }))
})
