// Of each act on a person, a traject, a taak or a contactmoment: something that could be filled in for this row. Where an act has
// several, one that is accepted is enough: `mag` promises that the act is possible, not that any input is.
import { VASTGELEGD } from '../../server/traject/traject.waarden.js'
import { VANDAAG } from '../support/vandaag.js'

export type Rij = Record<string, unknown> & { id: string; versie: number; mag: string[] }
type Proef = (rij: Rij, ik: string) => readonly (object | undefined)[]
const een =
  (input?: object): Proef =>
  () => [input]
const dag = (van: unknown): string => (van as { datum?: string } | null)?.datum ?? VANDAAG

/** By noun, in an order in which none takes away what a later one needs. */
export const PROEF = {
  traject: {
    plichtVastleggen: een({ plichtEinddatum: '2090-01-01' }),
    trajectFaseVastleggen: () => VASTGELEGD.map((status) => ({ status, datum: VANDAAG })),
    pipDagtekeningVastleggen: een({ dagtekening: VANDAAG, leerroute: 'B1' }),
    termijnVerlengen: () => [{ besluitdatum: VANDAAG, grond: 'Proef', aantal: 1, eenheid: 'MAAND' }],
    vrijstellingVastleggen: () => [
      { grond: 'OPL', startdatum: VANDAAG, einddatum: '2090-01-01' },
      { grond: 'DIP', startdatum: VANDAAG },
    ],
    ontheffingVastleggen: een({ grond: 'MED', datum: VANDAAG, onderdelen: ['KNM'] }),
    ontzorgingStarten: een({ bijstandVanaf: VANDAAG }),
    uitstroomVastleggen: een({ soort: 'OPLEIDING', datum: VANDAAG }),
    trajectToewijzen: (_rij, ik) => [{ regisseur: ik }],
    trajectBeeindigen: een({ reden: 'OVERLEDEN', datum: VANDAAG, bevestigOpenPlichten: true }),
    trajectHeropenen: een({ reden: 'x' }),
    duoTermijnVastleggen: een({ startdatum: '2026-01-01', einddatum: '2029-01-01' }),
  },
  inburgeraar: {
    inburgeraarWijzigen: een({ moedertaal: 'Proeftaal' }),
    inburgeraarKoppelen: ({ koppeling, huisvesting }) => [{ datum: dag(koppeling ?? huisvesting) }],
    huisvestingVastleggen: ({ huisvesting }) => [{ datum: dag(huisvesting), plaats: 'Weert' }],
    gezondheidVastleggen: een({ tekst: 'x', doel: 'INTAKE' }),
    huishoudenVastleggen: een({ leden: [] }),
    inburgeraarBsnVastleggen: een({ bsn: '123456782' }),
    inburgeraarBsnTonen: een({ reden: 'x' }),
    inburgeraarBsnWissen: een({ reden: 'x' }),
    inburgeraarFictiefCorrigeren: ({ fictief }) => [{ fictief: !fictief, reden: 'x' }],
  },
  taak: {
    taakWijzigen: een({ titel: 'Proef' }),
    taakGereedmelden: een({}),
    taakLatenVervallen: een({ reden: 'x' }),
    taakHeropenen: een(),
  },
  contactmoment: {
    contactmomentWijzigen: een({ samenvatting: 'Proef' }),
    contactmomentIntrekken: een({ reden: 'x' }),
  },
} as const satisfies Record<string, Record<string, Proef>>
export type Met = keyof typeof PROEF

/** How rows of a noun are asked, in which list of a person they are, and what makes one of another kind than the next. */
export const VRAAG: Record<Met, { type: string; lijst?: string; velden: string; soort: (r: Rij) => unknown[] }> = {
  traject: {
    type: 'Traject',
    lijst: 'trajecten',
    velden:
      'wetsregime status vervolgstappen pipDagtekening inburgeringstermijn { startdatum } inburgeraar { id doelgroep }',
    soort: (r) => [
      r['wetsregime'],
      r['status'],
      (r['inburgeraar'] as { doelgroep: string | null }).doelgroep,
      !!r['pipDagtekening'],
      !!r['inburgeringstermijn'],
    ],
  },
  inburgeraar: {
    type: 'Inburgeraar',
    velden: 'fictief doelgroep koppeling { datum } huisvesting { datum } bsnGemaskeerd',
    soort: (r) => [r['doelgroep'], !!r['koppeling'], !!r['huisvesting'], !!r['bsnGemaskeerd']],
  },
  taak: { type: 'Taak', lijst: 'taken', velden: 'status', soort: (r) => [r['status']] },
  contactmoment: {
    type: 'Contactmoment',
    lijst: 'contactmomenten',
    velden: 'ingetrokkenOp',
    soort: (r) => [!!r['ingetrokkenOp']],
  },
}
