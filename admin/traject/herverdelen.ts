// Handing dossiers over: what is asked, and what is told of each.
import type { EnumValue } from '../platform/api.js'
import { keuzelijst } from '../platform/choices.js'
import type { FormField } from '../platform/api.js'

export interface Dossier {
  id: string
  dossiercode: string
  roepnaam: string | null
  achternaam: string
  regisseur: { id: string; naam: string } | null
  traject: {
    id: string
    status: EnumValue<'TrajectStatus'>
    wetsregime: EnumValue<'Wetsregime'>
    mag: readonly string[]
  } | null
}
export interface Uitslag {
  id: string
  aantalGelukt: number
  naar: { naam: string } | null
  resultaten: readonly {
    id: string
    uitkomst: EnumValue<'HerverdelingUitkomst'>
    reden: string | null
    nogTeZien: boolean
  }[]
}
/** What the server gives at most of persons at once. */
export const PER_BLAD = 50
export const DOSSIERS_DOCUMENT = `query inburgeraars($filter: InburgeraarFilter, $after: String) {
  inburgeraars(filter: $filter, first: ${PER_BLAD}, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id dossiercode roepnaam achternaam regisseur { id naam } traject { id status wetsregime mag } }
  }
}`
/** Of a traject that ended nobody is the regisseur of anything that is still to be done. */
const KLAAR: readonly EnumValue<'TrajectStatus'>[] = ['VOLDAAN', 'VRIJGESTELD', 'ONTHEVEN', 'BEEINDIGD', 'OVERGEDRAGEN']
export const FASEN = keuzelijst('TrajectStatus').filter(({ id }) => !(KLAAR as readonly string[]).includes(id))
export interface Zoekvraag {
  /** only those of this regisseur */
  regisseur: string | null
  q: string
  /** '' = all that run */
  fase: string
}
export const filterVan = ({ regisseur, q, fase }: Zoekvraag): object => ({
  trajectstatus: { in: fase ? [fase] : FASEN.map(({ id }) => id) },
  ...(regisseur ? { regisseur: { eq: regisseur } } : {}),
  ...(q ? { q } : {}),
})
/** "50 van 59 lopende dossiers." */
export const telling = (getoond: number, totaal: number): string =>
  getoond < totaal
    ? `${getoond} van ${totaal} lopende dossiers.`
    : totaal === 1
      ? '1 lopend dossier.'
      : `${totaal} lopende dossiers.`
export const UITSLAG = 'id aantalGelukt naar { naam } resultaten { id uitkomst reden nogTeZien }'
/** @param vanMij the dossiers are the user's own: nobody hands over to who has them */
export const veldenVoor = (vanMij: boolean): readonly FormField<'TrajectenHerverdelenInput'>[] => [
  {
    bron: 'naar',
    soort: 'verwijzing',
    naar: 'gebruikers',
    label: 'Nieuwe regisseur',
    hulp: 'Een regisseur van dezelfde gemeente.',
    kiesUit: { regisseurVan_isNull: false },
    verplicht: true,
    ...(vanMij ? { zonderMij: true as const } : {}),
  },
  {
    bron: 'reden',
    soort: 'lang',
    label: 'Waarom',
    hulp: 'Komt in de tijdlijn van elk dossier. Schrijf hier niets over de persoon zelf.',
    verplicht: true,
  },
]
/** Those that can be handed over: with a traject, and of the own caseload. */
export const teGeven = (d: Dossier): boolean => d.traject?.mag.includes('trajectenHerverdelen') === true
export const naamVan = ({ roepnaam, achternaam }: Dossier): string => [roepnaam, achternaam].filter(Boolean).join(' ')
/** "4 dossiers zijn overgegaan, 1 niet." */
export const samenvatting = ({ aantalGelukt, resultaten }: Uitslag): string => {
  const niet = resultaten.length - aantalGelukt
  const over = aantalGelukt === 1 ? '1 dossier is overgegaan' : `${aantalGelukt} dossiers zijn overgegaan`
  return niet === 0 ? `${over}.` : `${over}, ${niet} niet.`
}
