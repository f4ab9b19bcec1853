// The text of a PDF that a browser wrote, per page, with one space between pieces. `pdf.ts` reads what the server writes.
import { extractText, getDocumentProxy } from 'unpdf'

export async function tekstVanPdf(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false })
  return text.map((pagina) => pagina.replace(/\s+/g, ' '))
}
