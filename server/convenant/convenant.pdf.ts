// The convenant on paper: who takes part, what they agreed, and the pilots under it.
import type { Content } from 'pdfmake/interfaces.js'
import {
  paragraph,
  WIDE,
  facts,
  small,
  heading,
  enumeration,
  together,
  table,
  showDay,
  type Sheet,
} from '../platform/paper/pdf.js'
import type { Report } from '../platform/http/report.js'
import { wordOf } from '../platform/values/words.js'
import type { ConvenantStatus } from './convenant.store.js'
import { CONVENANT_STATUSSEN } from './convenant.table.js'

interface Partij {
  id: string
  naam: string
  vertegenwoordiger: string | null
  toetredingsdatum: string | null
  uittredingsdatum: string | null
  uittredingsreden: string | null
}
/** What hangs under a convenant, as its own noun puts it on paper: the fields to ask, and how one is drawn. */
interface OpPapier<T> {
  velden: string
  blok: (rij: T) => Content
}
export interface GelezenConvenant<Pilot = unknown> {
  titel: string
  status: ConvenantStatus
  ondertekeningsdatum: string | null
  ondertekeningsjaarAfgeleid: boolean
  einddatum: string | null
  toelichting: string | null
  bron: string | null
  partijen: Partij[]
  afspraken: { tekst: string; partijen: { id: string }[] }[]
  pilots: Pilot[]
}
const vraag = (pilot: string): string => `query ($id: ID!) { convenant(id: $id) {
  titel status ondertekeningsdatum ondertekeningsjaarAfgeleid einddatum toelichting bron
  partijen { id naam vertegenwoordiger toetredingsdatum uittredingsdatum uittredingsreden }
  afspraken { tekst partijen { id } }
  pilots { ${pilot} } } }`

/** A party keeps its number, also after it left: afspraken refer to it. */
type Genummerd = Partij & { nr: number }
const weg = (p: Partij, vandaag: string): boolean => p.uittredingsdatum !== null && p.uittredingsdatum < vandaag

const NR = 22
const NAAM = 202
const DAG = 92
const RAND = 6
const overig = (...vast: number[]): number => WIDE - vast.reduce((a, b) => a + b, 0) - vast.length * RAND

/** Who has said to leave still takes part. */
const naamMetEinde = (p: Partij): string =>
  p.uittredingsdatum ? `${p.naam}\n(doet mee tot en met ${showDay(p.uittredingsdatum)}: ${p.uittredingsreden})` : p.naam
const partijTabel = (partijen: Genummerd[]): Content =>
  table(
    `Partijen (${partijen.length})`,
    ['Nr.', 'Partij', 'Vertegenwoordiger', 'Toegetreden op'],
    [NR, NAAM, overig(NR, NAAM, DAG), DAG],
    partijen.map((p) => [
      String(p.nr),
      naamMetEinde(p),
      p.vertegenwoordiger ?? '–',
      p.toetredingsdatum ? showDay(p.toetredingsdatum) : 'Nog niet getekend',
    ]),
  )
const vertrokkenTabel = (partijen: Genummerd[]): Content =>
  table(
    `Uitgetreden partijen (${partijen.length})`,
    ['Nr.', 'Partij', 'Deed mee', 'Reden van vertrek'],
    [NR, NAAM - RAND, DAG, overig(NR, NAAM - RAND, DAG)],
    partijen.map((p) => [
      String(p.nr),
      p.naam,
      `${p.toetredingsdatum ? `${showDay(p.toetredingsdatum)} ` : ''}tot en met ${showDay(p.uittredingsdatum!)}`,
      p.uittredingsreden!,
    ]),
  )
/** The joining days follow from the signing, so a derived year is derived there as well. */
function afgeleid(c: GelezenConvenant, partijen: Partij[]): Content[] {
  const dag = c.ondertekeningsdatum
  if (!dag || !c.ondertekeningsjaarAfgeleid || !partijen.some((p) => p.toetredingsdatum === dag)) return []
  return [small(`Bij ${showDay(dag)} is het jaar afgeleid: de bron noemt alleen de dag en de maand.`)]
}
function partijDeel(c: GelezenConvenant, vandaag: string): Content[] {
  const alle = c.partijen.map((p, i) => ({ ...p, nr: i + 1 }))
  const [nu, vertrokken] = [alle.filter((p) => !weg(p, vandaag)), alle.filter((p) => weg(p, vandaag))]
  return [
    nu.length ? partijTabel(nu) : together(heading('Partijen'), paragraph('Er doen geen partijen mee.')),
    ...afgeleid(c, nu),
    ...(vertrokken.length ? [vertrokkenTabel(vertrokken)] : []),
  ]
}
function afspraakDeel(c: GelezenConvenant): Content[] {
  if (!c.afspraken.length)
    return [together(heading('Afspraken'), paragraph('Bij dit convenant zijn nog geen afspraken vastgelegd.'))]
  const nummer = new Map(c.partijen.map((p, i) => [p.id, i + 1]))
  const voor = (bij: { id: string }[]): string => {
    if (!bij.length) return 'Geldt voor alle partijen.'
    const nummers = bij.map((p) => nummer.get(p.id)!).sort((a, b) => a - b)
    return `Geldt voor ${nummers.length === 1 ? 'partij' : 'de partijen'} ${enumeration(nummers.map(String))}.`
  }
  return c.afspraken.map((a, i) =>
    together(...(i === 0 ? [heading('Afspraken')] : []), { text: `${i + 1}. ${a.tekst}` }, small(voor(a.partijen))),
  )
}
const ondertekend = (c: GelezenConvenant): string =>
  c.ondertekeningsdatum
    ? `${showDay(c.ondertekeningsdatum)}${c.ondertekeningsjaarAfgeleid ? ' (jaar afgeleid)' : ''}`
    : 'Nog niet ondertekend'

/** The sheet of a convenant. Pure. */
export const convenantBlad = <Pilot>(
  c: GelezenConvenant<Pilot>,
  regio: string,
  vandaag: string,
  pilotBlok: OpPapier<Pilot>['blok'],
): Sheet => ({
  soort: 'Convenant',
  titel: c.titel,
  regio,
  vandaag,
  inhoud: [
    ...facts([
      ['Status', wordOf(CONVENANT_STATUSSEN, c.status)],
      ['Ondertekend op', ondertekend(c)],
      ['Geldt tot en met', c.einddatum ? showDay(c.einddatum) : 'Geen einddatum'],
      ['Bron', c.bron ?? 'Niet vastgelegd'],
    ]),
    ...(c.toelichting ? [heading('Toelichting'), paragraph(c.toelichting)] : []),
    ...partijDeel(c, vandaag),
    ...afspraakDeel(c),
    ...(c.pilots.length
      ? c.pilots.map((p, i) => together(...(i === 0 ? [heading('Pilots onder dit convenant')] : []), pilotBlok(p)))
      : [together(heading('Pilots onder dit convenant'), paragraph('Onder dit convenant vallen geen pilots.'))]),
  ],
})

export const convenantPdf = <Pilot>(pilots: OpPapier<Pilot>): Report => ({
  pad: '/api/v1/convenanten/:id.pdf',
  vragen: [],
  async maak({ ctx, regio, lees }, { id }) {
    const { convenant } = await lees<{ convenant: GelezenConvenant<Pilot> }>(vraag(pilots.velden), { id })
    return { blad: convenantBlad(convenant, regio, ctx.vandaag, pilots.blok), bestand: `convenant ${convenant.titel}` }
  },
})
