// Files from a chart, made in the browser. Everything goes through data: addresses, which the content security policy allows.
import type { Grafiek } from './chart.js'
import { voetregels } from './footer.js'
import { bewaar } from '../file.js'
import { stelBeeldSamen, type Beeld } from './image.js'

const SCHERPTE = 2

/** The drawings and the words between them, where they stand on the screen. */
function leesScherm(vlak: HTMLElement): Pick<Beeld, 'breedte' | 'hoogte' | 'stukken'> {
  const hier = vlak.getBoundingClientRect()
  const plek = (el: Element | Range) => {
    const { left, top, width, height } = el.getBoundingClientRect()
    return { x: left - hier.left, y: top - hier.top, breedte: width, hoogte: height }
  }
  const teksten = [...vlak.querySelectorAll<HTMLElement>('[data-beeldtekst]')].map((el) => {
    const woorden = document.createRange()
    woorden.selectNodeContents(el)
    const { hoogte, ...waar } = plek(woorden)
    return {
      soort: 'tekst',
      ...waar,
      tekst: el.innerText,
      vet: el.dataset.beeldtekst === 'vet',
      eenRegel: hoogte < 32,
    } as const
  })
  const tekeningen = [...vlak.querySelectorAll<SVGSVGElement>('svg.recharts-surface')].map((svg) => {
    const kopie = svg.cloneNode(true) as SVGSVGElement
    kopie.removeAttribute('style')
    return { soort: 'tekening', ...plek(svg), svg: new XMLSerializer().serializeToString(kopie) } as const
  })
  // What scrolls sideways on a phone is drawn whole.
  const breedte = Math.max(hier.width, ...tekeningen.map((t) => t.x + t.breedte))
  return { breedte, hoogte: hier.height, stukken: [...teksten, ...tekeningen] }
}

const laadBeeld = (adres: string): Promise<HTMLImageElement> =>
  new Promise((goed, fout) => {
    const beeld = new Image()
    beeld.onload = () => goed(beeld)
    beeld.onerror = () => fout(new Error('De afbeelding kan niet worden gemaakt.'))
    beeld.src = adres
  })

/** Saves what is on the screen as an image, with message, legend, source and day in it. */
export async function bewaarPng(grafiek: Grafiek, vlak: HTMLElement): Promise<void> {
  const { svg, breedte, hoogte } = stelBeeldSamen({ ...grafiek, ...leesScherm(vlak), voet: voetregels(grafiek) })
  const beeld = await laadBeeld(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`)
  const doek = document.createElement('canvas')
  doek.width = breedte * SCHERPTE
  doek.height = hoogte * SCHERPTE
  const pen = doek.getContext('2d')
  if (!pen) throw new Error('De afbeelding kan niet worden gemaakt.')
  pen.drawImage(beeld, 0, 0, doek.width, doek.height)
  bewaar(doek.toDataURL('image/png'), `${grafiek.bestand}.png`)
}

/** Saves the table of the chart. The library comes along only when someone asks for a file. */
export async function bewaarCsv(grafiek: Grafiek): Promise<void> {
  const { csvVan } = await import('./csv.js')
  bewaar(`data:text/csv;charset=utf-8,${encodeURIComponent(csvVan(grafiek.tabel))}`, `${grafiek.bestand}.csv`)
}
