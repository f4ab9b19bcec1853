// A pilot on paper. A percentage never stands without the periods of goal and result.
import type { Content } from 'pdfmake/interfaces.js'
import { facts, small, showDay } from '../platform/paper/pdf.js'
import { wordOf } from '../platform/values/words.js'
import { CIJFER_VELDEN, opPapier, toonAantal, toonGetal, toonMeting } from '../sturing/cijfer/cijfer.pdf.js'
import type { Cijfer } from '../sturing/cijfer/cijfer.type.js'
import type { PilotStatus } from './pilot.rules.js'
import { PILOT_STATUSSEN } from './pilot.table.js'

const VELDEN = `naam status begindatum einddatum doelAantal doelPeriode percentage percentageToelichting bron voetnoot
  gerealiseerd { ${CIJFER_VELDEN} } meetmomenten { periode }`
export interface GelezenPilot {
  naam: string
  status: PilotStatus
  begindatum: string | null
  einddatum: string | null
  doelAantal: number | null
  doelPeriode: string | null
  percentage: number | null
  percentageToelichting: string | null
  bron: string | null
  voetnoot: string | null
  gerealiseerd: Cijfer | null
  meetmomenten: { periode: string }[]
}
const looptijd = (p: GelezenPilot): string => {
  if (!p.begindatum && !p.einddatum) return 'Onbekend'
  const begin = p.begindatum ? `Vanaf ${showDay(p.begindatum)}` : 'Begindatum onbekend,'
  return p.einddatum ? `${begin} tot en met ${showDay(p.einddatum)}` : `${begin}, geen einddatum`
}
/** What was measured last; the list of measurements runs from early to late. */
function gerealiseerd(p: GelezenPilot): string {
  const periode = p.meetmomenten.at(-1)?.periode
  return p.gerealiseerd && periode ? toonMeting(p.gerealiseerd, periode) : 'Geen gegevens'
}
const doel = (p: GelezenPilot): string =>
  p.doelAantal === null
    ? 'Geen aantal genoemd'
    : `${toonAantal(p.doelAantal, 'PERSONEN')}, voor ${p.doelPeriode ?? 'de hele pilot'}`
/** Absent with the value: from goal and percentage the value could be calculated. */
const percentage = (p: GelezenPilot): string | null =>
  p.percentage === null || !p.gerealiseerd || opPapier(p.gerealiseerd).onderdrukt
    ? null
    : `${toonGetal(p.percentage)}% van het doel. ${p.percentageToelichting ?? ''}`

/** Only where it is another than that of the pilot. */
const meetbron = ({ gerealiseerd: c, bron, meetmomenten }: GelezenPilot): string | null =>
  c && meetmomenten.length && c.bron !== bron ? c.bron : null

/** One pilot with its facts. */
const pilotBlok = (p: GelezenPilot): Content => ({
  style: 'blok',
  stack: [
    { text: p.naam, style: 'naam' },
    ...facts([
      ['Status', wordOf(PILOT_STATUSSEN, p.status)],
      ['Looptijd', looptijd(p)],
      ['Doel', doel(p)],
      ['Gerealiseerd', gerealiseerd(p)],
      ['Percentage', percentage(p)],
      ['Bron van de meting', meetbron(p)],
      ['Opmerking', [p.voetnoot, p.gerealiseerd?.voetnoot].filter(Boolean).join(' ')],
    ]),
    ...(p.bron ? [small(`Bron: ${p.bron}`)] : []),
  ],
})

/** A pilot in the report of something that holds pilots: what to ask of each, and how it is drawn. */
export const pilotOpPapier = { velden: VELDEN, blok: pilotBlok }
