// Handing dossiers over: what is asked, and what is told of each.
import type { EnumValue } from '../platform/api.js'
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
export const UITSLAG = 'id aantalGelukt naar { naam } resultaten { id uitkomst reden nogTeZien }'
export const VELDEN: readonly FormField<'TrajectenHerverdelenInput'>[] = [
  {
    bron: 'naar',
    soort: 'verwijzing',
    naar: 'gebruikers',
    label: 'Nieuwe regisseur',
    hulp: 'Een regisseur van dezelfde gemeente.',
    kiesUit: { regisseurVan_isNull: false },
    verplicht: true,
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
