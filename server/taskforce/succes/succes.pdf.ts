// The successen per thema on paper, for the council. It holds what its reader may see and says so.
import type { Content } from 'pdfmake/interfaces.js'
import { leesgroepen, type Actor } from '../../platform/rights/actor.js'
import { paragraph, facts, heading, enumeration, together, type Sheet, type Fact } from '../../platform/paper/pdf.js'
import type { Report } from '../../platform/http/report.js'
import { wordOf } from '../../platform/values/words.js'
import { CIJFER_VELDEN, toonMeting } from '../../sturing/cijfer/cijfer.pdf.js'
import type { Cijfer } from '../../sturing/cijfer/cijfer.type.js'
import { THEMAS } from '../knelpunt/knelpunt.table.js'

type Thema = (typeof THEMAS)[number]
interface Gemeente {
  code: string
  naam: string
}
export interface GelezenSucces {
  titel: string
  thema: Thema
  omschrijving: string
  periode: string | null
  bron: string
  zichtbaarheid: 'GEMEENTE' | 'REGIO' | 'PARTNERS'
  gemeente: { naam: string } | null
  partners: { naam: string }[]
  cijfer: Cijfer | null
}
interface Bladzijde {
  gemeenten: Gemeente[]
  successen: { nodes: GelezenSucces[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
}
const VRAAG = `query ($thema: Thema, $after: String) { gemeenten { code naam }
  successen(first: 250, after: $after, filter: { thema: { eq: $thema } }, sortering: { veld: TITEL, richting: OPLOPEND }) {
    pageInfo { hasNextPage endCursor }
    nodes { titel thema omschrijving periode bron zichtbaarheid gemeente { naam } partners { naam } cijfer { ${CIJFER_VELDEN} } } } }`

const GEDEELD = {
  GEMEENTE: 'Niemand buiten de gemeente',
  REGIO: 'Alle gemeenten',
  PARTNERS: 'Alle gemeenten en partners',
} as const

/** What this reader may see, in words. It says nothing about what others have. */
export function bereikVan(actor: Actor, gemeenten: readonly Gemeente[]): string {
  const groepen = leesgroepen(actor, 'succes')
  const eigen = gemeenten.filter((g) => groepen.includes(g.code))
  const gedeeld = groepen.includes(`R:${actor.regioCode}`)
    ? 'de successen die met alle gemeenten of met partners zijn gedeeld'
    : 'de successen die met partners zijn gedeeld'
  const wat = eigen.length
    ? `de successen van ${eigen.length === 1 ? 'gemeente' : 'de gemeenten'} ${enumeration(eigen.map((g) => g.naam))}, en ${gedeeld}`
    : gedeeld
  return `In dit rapport staat wat u mag zien: ${wat}.`
}
/** The figure and where both it and the succes come from: often the same document. */
function bronFeiten({ cijfer, bron }: GelezenSucces): Fact[] {
  if (!cijfer) return [['Bron', bron]]
  const zelfde = cijfer.bron === bron
  return [
    ['Cijfer', toonMeting(cijfer)],
    ['Bij het cijfer', cijfer.voetnoot],
    ...(zelfde ? [] : [['Bron van het cijfer', cijfer.bron] as Fact]),
    [zelfde ? 'Bron, ook van cijfer' : 'Bron', bron],
  ]
}
const succesBlok = (s: GelezenSucces): Content => ({
  style: 'blok',
  stack: [
    { text: s.titel, style: 'naam' },
    paragraph(s.omschrijving),
    ...facts([
      ['Waar', s.gemeente ? `Gemeente ${s.gemeente.naam}` : 'De hele regio'],
      ['Partners', enumeration(s.partners.map((p) => p.naam))],
      ['Periode', s.periode ?? 'Niet vastgelegd'],
      ...bronFeiten(s),
      ['Gedeeld met', GEDEELD[s.zichtbaarheid]],
    ]),
  ],
})
function themaDeel(thema: Thema, alle: GelezenSucces[]): Content[] {
  const hier = alle.filter((s) => s.thema === thema)
  return hier.map((s, i) =>
    together(...(i === 0 ? [heading(`${wordOf(THEMAS, thema)} (${hier.length})`)] : []), succesBlok(s)),
  )
}
const aantal = (n: number): string => (n === 1 ? '1 succes' : `${n} successen`)
const WAARSCHUWING =
  'Let op: hier staan successen in die niet buiten hun gemeente zijn gedeeld. Geef dit rapport niet verder.'

/** The sheet. Pure. @param thema absent = every thema, one after the other */
export function succesBlad(
  successen: GelezenSucces[],
  wie: { regio: string; vandaag: string; bereik: string; thema?: Thema },
): Sheet {
  const themas = wie.thema ? [wie.thema] : THEMAS
  const besloten = successen.some((s) => s.zichtbaarheid === 'GEMEENTE')
  return {
    soort: 'Rapport voor de raad',
    titel: wie.thema ? `Successen: ${wordOf(THEMAS, wie.thema)}` : 'Successen per thema',
    regio: wie.regio,
    vandaag: wie.vandaag,
    inhoud: [
      paragraph(`${successen.length ? aantal(successen.length) : 'Geen successen'}. ${wie.bereik}`),
      ...(besloten ? [{ text: WAARSCHUWING, bold: true, style: 'alinea' }] : []),
      ...themas.flatMap((t) => themaDeel(t, successen)),
    ],
  }
}

export const successenPdf: Report = {
  pad: '/api/v1/successen.pdf',
  vragen: ['thema'],
  async maak({ ctx, regio, lees }, { thema }) {
    const alle: GelezenSucces[] = []
    let na: string | null | undefined
    let laatste: Bladzijde
    do {
      laatste = await lees<Bladzijde>(VRAAG, { thema, after: na })
      alle.push(...laatste.successen.nodes)
      na = laatste.successen.pageInfo.endCursor
    } while (laatste.successen.pageInfo.hasNextPage)
    const bereik = bereikVan(ctx.actor, laatste.gemeenten)
    const gekozen = thema as Thema | undefined
    const blad = succesBlad(alle, { regio, vandaag: ctx.vandaag, bereik, thema: gekozen })
    return { blad, bestand: `successen ${gekozen ?? 'alle themas'}` }
  },
}
