// People who work with Regiotafel, as far as the actor may see them. Read only: accounts are managed elsewhere.
import Icoon from '@mui/icons-material/PeopleOutlined'
import type { FieldList, NounOf } from '../platform/api.js'
import { tekst } from '../platform/noun.js'

const velden = [
  { bron: 'naam', soort: 'tekst', label: 'Naam', lijst: 'kop', sorteer: true, toon: false },
  { bron: 'email', soort: 'tekst', label: 'E-mailadres', lijst: 'vast', leeg: 'Niet zichtbaar voor u' },
  { bron: 'actief', soort: 'vink', label: 'Actief', lijst: 'vast' },
] as const satisfies FieldList<'Gebruiker'>

export const gebruiker = {
  naam: 'gebruikers',
  een: 'gebruiker',
  type: 'Gebruiker',
  label: { een: 'gebruiker', meer: 'gebruikers', lidwoord: 'de' },
  icoon: Icoon,
  velden,
  extra: [{ bron: 'rollen', selectie: '{ rol gemeente { code naam } partner { id naam } vanafDatum totDatum }' }],
  sorteer: { veld: 'naam', richting: 'ASC' },
  handelingen: {},
  leeg: 'Er zijn geen gebruikers die u mag zien.',
  titel: (rij) => tekst(rij.naam),
} as const satisfies NounOf<'Gebruiker'>
