// Everything the portal knows about a convenant, put together.
import Icoon from '@mui/icons-material/GavelOutlined'
import type { NounOf, Part, RowOf } from '../platform/api.js'
import { tekst } from '../platform/noun.js'
import type { Rechten } from '../platform/rights.js'
import { convenantHandelingen } from './convenant.acts.js'
import { convenantVelden } from './convenant.fields.js'

const PARTIJ =
  '{ id naam gemeente { code naam } partner { id naam } vertegenwoordiger toetredingsdatum uittredingsdatum uittredingsreden }'
/** A convenant has few afspraken, and an afspraak few acties. */
const afspraak = (rechten: Rechten): string =>
  `{ id tekst partijen { id naam } ${rechten.magVragen('acties') ? 'acties(first: 10) { nodes { id code titel status streefdatum isTeLaat } }' : ''} }`

export type Partij = Part<'ConvenantPartij'>
export const partijenVan = (rij: RowOf<'Convenant'>): readonly Partij[] => rij.partijen ?? []
export const doetMee = (partij: Partij): boolean => !partij.uittredingsdatum
const telwoord = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`

/** "18 partijen: 3 gemeenten en 15 partners" */
export const partijenTekst = (rij: RowOf<'Convenant'>): string => {
  const mee = partijenVan(rij).filter(doetMee)
  const gemeenten = mee.filter((partij) => Boolean(partij.gemeente)).length
  const totaal = telwoord(mee.length, 'partij', 'partijen')
  return mee.length === 0
    ? 'Nog geen partijen'
    : `${totaal}: ${telwoord(gemeenten, 'gemeente', 'gemeenten')} en ${telwoord(mee.length - gemeenten, 'partner', 'partners')}`
}

export const convenant = {
  naam: 'convenanten',
  een: 'convenant',
  type: 'Convenant',
  label: { een: 'convenant', meer: 'convenanten', lidwoord: 'het' },
  icoon: Icoon,
  velden: convenantVelden,
  extra: [
    { bron: 'ondertekeningsjaarAfgeleid' },
    { bron: 'partijen', selectie: PARTIJ },
    { bron: 'afspraken', selectie: afspraak },
    { bron: 'pilots', selectie: '{ id naam status percentage percentageToelichting }' },
  ],
  sorteer: { veld: 'titel', richting: 'ASC' },
  toevoegen: {
    naam: 'convenantToevoegen',
    gelukt: 'Het convenant is toegevoegd.',
    label: 'Convenant toevoegen',
  },
  wijzigen: { naam: 'convenantWijzigen', gelukt: 'Opgeslagen.', label: 'Wijzigen' },
  handelingen: convenantHandelingen,
  geschiedenis: true,
  leeg: 'Er zijn nog geen convenanten.',
  titel: (rij) => tekst(rij.titel),
} as const satisfies NounOf<'Convenant'>
