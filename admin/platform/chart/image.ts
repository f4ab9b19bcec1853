// A chart as one image that explains itself: message, legend, the drawing, source and day. Built as SVG text, always in the
// light colours on white, because the image leaves the portal. Usable without a browser.
import { licht, variabelen, vorm } from '../tokens.js'
import type { Grafiekkleur } from '../tokens.js'
import { LIJNEN, type Patroon } from './chart.js'

export interface Tekststuk {
  soort: 'tekst'
  x: number
  y: number
  breedte: number
  tekst: string
  vet: boolean
  /** it stood on one line, which was `breedte` wide */
  eenRegel: boolean
}
export interface Tekening {
  soort: 'tekening'
  x: number
  y: number
  breedte: number
  hoogte: number
  svg: string
}
export interface Beeld {
  onderwerp: string
  titel: string
  legenda: readonly { naam: string; kleur: Grafiekkleur; patroon: Patroon }[]
  /** width and height of the drawings together; positions are within it */
  breedte: number
  hoogte: number
  stukken: readonly (Tekststuk | Tekening)[]
  voet: readonly string[]
}
const RAND = 24
// Average width of a letter of 14 pixels in the widest font a computer may have: an image cannot bring its own font along.
const LETTER = 8.2
const VET = 1.15

export const ontsnap = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`)
/** Lines of at most so many characters; SVG does not break text by itself. */
export function breekAf(tekst: string, maximum: number): string[] {
  const regels = ['']
  for (const woord of tekst.split(/\s+/)) {
    const samen = `${regels.at(-1)} ${woord}`.trim()
    if (samen.length <= maximum || regels.at(-1) === '') regels[regels.length - 1] = samen
    else regels.push(woord)
  }
  return regels
}
const TOKENS = variabelen(licht)
/** CSS variables mean nothing outside the page. */
export const metLichteKleuren = (svg: string): string =>
  svg.replace(/var\((--rt-[\w-]+)\)/g, (heel, naam: string) => TOKENS[naam] ?? heel)

const staal = (x: number, y: number, patroon: Patroon, kleur: string, id: string): string => {
  const vak = `x="${x}" y="${y}" width="16" height="12"`
  if (patroon === 'lijn') return `<rect x="${x + 6}" y="${y - 1}" width="4" height="14" fill="${kleur}"/>`
  if (patroon === 'vol') return `<rect ${vak} fill="${kleur}"/>`
  if (patroon === 'open') return `<rect ${vak} fill="none" stroke="${kleur}" stroke-width="2" stroke-dasharray="4 3"/>`
  const lijn = LIJNEN[patroon]
  const pad = `<path d="${lijn?.d}" fill="none" stroke="${kleur}" stroke-width="${lijn?.dikte}" stroke-linecap="round"/>`
  return `<pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse">${pad}</pattern><rect ${vak} fill="url(#${id})" stroke="${kleur}"/>`
}

/** A column of parts that each take height. */
class Blad {
  y = RAND
  readonly delen: string[] = []
  constructor(readonly breedte: number) {}
  tekst(tekst: string, grootte: number, vet: boolean, kleur: string): void {
    const maximum = Math.floor((this.breedte - 2 * RAND) / (LETTER * (grootte / 14) * (vet ? VET : 1)))
    for (const regel of breekAf(tekst, maximum)) {
      this.y += grootte * 1.3
      this.delen.push(
        `<text x="${RAND}" y="${this.y}" font-size="${grootte}" font-weight="${vet ? 650 : 400}" fill="${kleur}">${ontsnap(regel)}</text>`,
      )
    }
  }
  legenda(regels: Beeld['legenda']): void {
    let x = RAND
    this.y += 26
    for (const [i, { naam, kleur, patroon }] of regels.entries()) {
      const nodig = 24 + naam.length * LETTER + 16
      if (x > RAND && x + nodig > this.breedte - RAND) {
        x = RAND
        this.y += 22
      }
      this.delen.push(staal(x, this.y - 11, patroon, licht[kleur], `staal-${i}`))
      this.delen.push(`<text x="${x + 22}" y="${this.y}" font-size="14" fill="${licht.inkt}">${ontsnap(naam)}</text>`)
      x += nodig
    }
  }
  private los({ x, y, breedte, tekst, vet, eenRegel }: Tekststuk): string[] {
    // One line on the screen is one line in the image, as wide as it was.
    if (eenRegel) return [this.regel(x, y, tekst, vet, ` textLength="${breedte}" lengthAdjust="spacingAndGlyphs"`)]
    return breekAf(tekst, Math.floor(breedte / LETTER / (vet ? VET : 1))).map((regel, i) =>
      this.regel(x, y + i * 18, regel, vet),
    )
  }
  private regel(x: number, y: number, tekst: string, vet: boolean, maat = ''): string {
    const plek = `x="${RAND + x}" y="${this.y + y + 16}"${maat}`
    return `<text ${plek} font-size="14" font-weight="${vet ? 650 : 400}" fill="${licht.inkt}">${ontsnap(tekst)}</text>`
  }
  private tekening({ x, y, breedte, hoogte, svg }: Tekening): string {
    return `<svg x="${RAND + x}" y="${this.y + y}" width="${breedte}" height="${hoogte}">${metLichteKleuren(svg)}</svg>`
  }
  tekeningen(stukken: Beeld['stukken'], hoogte: number): void {
    this.y += 16
    for (const s of stukken) this.delen.push(...(s.soort === 'tekst' ? this.los(s) : [this.tekening(s)]))
    this.y += hoogte
  }
}

/** The whole image as SVG text with its size in pixels. */
export function stelBeeldSamen(beeld: Beeld): { svg: string; breedte: number; hoogte: number } {
  const breedte = Math.round(beeld.breedte + 2 * RAND)
  const blad = new Blad(breedte)
  blad.tekst(beeld.onderwerp, 14, false, licht.zacht)
  blad.tekst(beeld.titel, 20, true, licht.inkt)
  blad.legenda(beeld.legenda)
  blad.tekeningen(beeld.stukken, beeld.hoogte)
  blad.y += 8
  for (const regel of beeld.voet) blad.tekst(regel, 13, false, licht.zacht)
  const hoogte = Math.round(blad.y + RAND)
  const lettertype = vorm.lettertype.replaceAll('"', "'")
  return {
    breedte,
    hoogte,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${breedte}" height="${hoogte}" viewBox="0 0 ${breedte} ${hoogte}" font-family="${lettertype}"><rect width="${breedte}" height="${hoogte}" fill="#ffffff"/>${blad.delen.join('')}</svg>`,
  }
}
