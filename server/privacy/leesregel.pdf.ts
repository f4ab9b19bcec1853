// Who looked at a dossier, on paper: whole for the privacy officer, and for the person without the names of others.
import type { Content } from 'pdfmake/interfaces.js'
import { ROLLEN, type Doel, type Rol } from '../beleid.js'
import type { Report, ReportReader } from '../platform/http/report.js'
import { facts, heading, paragraph, small, table, together, WIDE, type Sheet } from '../platform/paper/pdf.js'
import { readCode } from '../platform/write/codes.js'
import { wordOf } from '../platform/values/words.js'
import { gegevensVan } from './leesregel.gegevens.js'
import { isVanGemeente, rollenBij, schermVan, toonMoment } from './leesregel.woorden.js'
import { LEESDOELEN } from './leesregel.type.js'

/** Of one sheet. What is older stands in the log, and the sheet says how much. */
const HOOGSTENS = 2000
const BLAD = 250
const VRAAG = `query leesdossier($code: ID!, $na: String) { leesdossier(dossiercode: $code) { dossiercode gemeente { naam }
  leesregels(first: ${BLAD}, after: $na) { totalCount totalCountBegrensd pageInfo { endCursor hasNextPage }
    nodes { moment door { id naam } gemeente { naam } doel reden operatie weg velden } } } }`

export interface GelezenRegel {
  moment: string
  door: { id: string; naam: string } | null
  gemeente: { naam: string }
  doel: Doel
  reden: string | null
  operatie: string | null
  weg: 'VRAAG' | 'TOKEN' | 'BESTAND' | null
  velden: string[] | null
}
export interface GelezenDossier {
  dossiercode: string
  gemeente: string
  aantal: number
  /** there are more than were counted */
  meer: boolean
  regels: GelezenRegel[]
}
interface Antwoord {
  leesdossier: {
    dossiercode: string
    gemeente: { naam: string }
    leesregels: {
      totalCount: number
      totalCountBegrensd: boolean
      pageInfo: { endCursor: string | null; hasNextPage: boolean }
      nodes: GelezenRegel[]
    }
  }
}
async function gelezen({ lees }: ReportReader, code: string): Promise<GelezenDossier> {
  const regels: GelezenRegel[] = []
  let dossier: Antwoord['leesdossier']
  let na: string | null = null
  do {
    const antwoord: Antwoord = await lees(VRAAG, { code, na })
    dossier = antwoord.leesdossier
    regels.push(...dossier.leesregels.nodes)
    na = dossier.leesregels.pageInfo.endCursor
  } while (dossier.leesregels.pageInfo.hasNextPage && regels.length < HOOGSTENS)
  const { totalCount: aantal, totalCountBegrensd: meer } = dossier.leesregels
  return { dossiercode: dossier.dossiercode, gemeente: dossier.gemeente.naam, aantal, meer, regels }
}

const waarvoor = (r: GelezenRegel): string => `${wordOf(LEESDOELEN, r.doel)}${r.reden ? `: ${r.reden}` : ''}`
const langs = ({ operatie, weg }: GelezenRegel): string =>
  weg === 'VRAAG' || weg === null
    ? schermVan(operatie)
    : `${weg === 'TOKEN' ? 'Token' : 'Bestand'}: ${schermVan(operatie)}`
const BREED = [92, 120, 112, WIDE - 92 - 120 - 112 - 4 * 6]

const telling = (d: GelezenDossier): string =>
  `${d.meer ? 'Meer dan ' : ''}${d.aantal.toLocaleString('nl-NL')} keer${d.regels.length < d.aantal ? `; hieronder de laatste ${d.regels.length.toLocaleString('nl-NL')}` : ''}`
const niemand = (zin: string): Content => together(heading('Wie keek er'), paragraph(zin))
const voet = small(
  'Een keer is één vraag waarin gegevens van deze persoon stonden, ook als regel in een lijst. Vragen van het systeem zelf die niemand iets lieten zien, staan hier niet in.',
)

/** The sheet for the privacy officer. Pure. */
export const kijkersBlad = (d: GelezenDossier, regio: string, vandaag: string): Sheet => ({
  soort: 'Wie keek er',
  titel: `Dossier ${d.dossiercode}`,
  regio,
  vandaag,
  inhoud: [
    ...facts([
      ['Gemeente', d.gemeente],
      ['Bekeken', telling(d)],
    ]),
    d.regels.length
      ? table(
          'Wie keek er',
          ['Wanneer', 'Wie', 'Waarvoor', 'Langs welk scherm, bestand of token'],
          BREED,
          d.regels.map((r) => [toonMoment(r.moment), r.door?.naam ?? 'Niet zichtbaar voor u', waarvoor(r), langs(r)]),
        )
      : niemand('Niemand heeft dit dossier bekeken sinds het leeslog wordt bijgehouden.'),
    voet,
  ],
})

/** @param rollen roles of a user today */
const alsRol = (r: GelezenRegel, rollen: ReadonlyMap<string, readonly Rol[]>): string => {
  const wie = rollenBij(r.doel, (r.door && rollen.get(r.door.id)) ?? [])
  const plek = wie.some(isVanGemeente) ? `gemeente ${r.gemeente.naam}` : 'regio'
  return `${wie.map((rol) => wordOf(ROLLEN, rol)).join(' of ')}, ${plek}`
}
/** The sheet for the person: by role, without names, and with which data. Pure. */
export const betrokkeneBlad = (
  d: GelezenDossier,
  rollen: ReadonlyMap<string, readonly Rol[]>,
  regio: string,
  vandaag: string,
): Sheet => ({
  soort: 'Wie keek in uw gegevens',
  titel: `Dossier ${d.dossiercode}`,
  regio,
  vandaag,
  inhoud: [
    paragraph(
      `Dit overzicht hoort bij uw recht op inzage (artikel 15 van de AVG). U ziet wanneer iemand uw gegevens las, in welke functie, waarvoor, en welke gegevens dat waren. Namen van medewerkers staan er niet in. Hebt u vragen? Stel ze aan de privacy officer van de gemeente ${d.gemeente}.`,
    ),
    ...facts([['Bekeken', telling(d)]]),
    d.regels.length
      ? table(
          'Wie keek in uw gegevens',
          ['Wanneer', 'In welke functie', 'Waarvoor', 'Welke gegevens'],
          BREED,
          d.regels.map((r) => [
            toonMoment(r.moment),
            alsRol(r, rollen),
            wordOf(LEESDOELEN, r.doel),
            gegevensVan(r.velden).join(', ') || 'Alleen dat het dossier er is',
          ]),
        )
      : niemand('Niemand heeft uw gegevens bekeken sinds dit wordt bijgehouden.'),
    voet,
  ],
})

const codeIn = (waarden: Record<string, unknown>): string => readCode('P')(waarden['dossiercode'])
export const kijkersPdf: Report = {
  pad: '/api/v1/leesdossiers/:dossiercode.pdf',
  vragen: [],
  async maak(lezer, waarden) {
    const d = await gelezen(lezer, codeIn(waarden))
    return { blad: kijkersBlad(d, lezer.regio, lezer.ctx.vandaag), bestand: `wie keek er ${d.dossiercode}` }
  },
}
export const betrokkenePdf: Report = {
  pad: '/api/v1/leesdossiers/:dossiercode/betrokkene.pdf',
  vragen: [],
  async maak(lezer, waarden) {
    const { ctx, regio } = lezer
    // The person asks; the log says so.
    ctx.gevraagdDoel = 'INZAGEVERZOEK'
    const d = await gelezen(lezer, codeIn(waarden))
    const ids = [...new Set(d.regels.flatMap((r) => r.door?.id ?? []))]
    const accounts = await ctx.accounts(ids)
    const rollen = new Map(ids.map((id, i) => [id, accounts[i]?.lidmaatschappen.map((l) => l.rol) ?? []] as const))
    return { blad: betrokkeneBlad(d, rollen, regio, ctx.vandaag), bestand: `inzage ${d.dossiercode}` }
  },
}
