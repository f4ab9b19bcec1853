// Tokens: programs read figures with them. The secret is asked by the act that issues one, and by nothing else.
import Icoon from '@mui/icons-material/KeyOutlined'
import Intrekken from '@mui/icons-material/KeyOffOutlined'
import type { FieldList, FormField, NounOf } from '../platform/api.js'
import { tekst } from '../platform/noun.js'
import { huidigeSessie } from '../platform/session.js'

const velden = [
  { bron: 'naam', soort: 'tekst', label: 'Naam', lijst: 'kop' },
  { bron: 'prefix', soort: 'tekst', label: 'Begint met', lijst: 'vast' },
  { bron: 'gemeenten', soort: 'verwijzing', label: 'Gemeenten', naar: 'gemeenten', meer: true, lijst: 'vast' },
  { bron: 'websites', soort: 'tekst', meer: true, label: 'Websites' },
  { bron: 'verlooptDatum', soort: 'datum', label: 'Laatste dag', lijst: 'vast' },
  { bron: 'laatstGebruiktOp', soort: 'moment', label: 'Laatst gebruikt', lijst: 'vast', leeg: 'Nog nooit' },
  { bron: 'status', soort: 'keuze', label: 'Status', keuzes: 'TokenStatus', lijst: 'vast' },
  { bron: 'uitgegevenDoor', soort: 'verwijzing', label: 'Uitgegeven door', naar: 'gebruikers' },
  { bron: 'uitgegevenOp', soort: 'moment', label: 'Uitgegeven op' },
  { bron: 'ingetrokkenDoor', soort: 'verwijzing', label: 'Ingetrokken door', naar: 'gebruikers' },
  { bron: 'ingetrokkenOp', soort: 'moment', label: 'Ingetrokken op' },
] as const satisfies FieldList<'Token'>

export const token = {
  naam: 'tokens',
  een: 'token',
  type: 'Token',
  label: { een: 'token', meer: 'tokens', lidwoord: 'het' },
  icoon: Icoon,
  velden,
  extra: [{ bron: 'mag' }],
  kort: true,
  handelingen: {
    tokenIntrekken: {
      label: 'Intrekken',
      icoon: Intrekken,
      gelukt: 'Het token is ingetrokken.',
      uitleg:
        'Het token werkt dan meteen niet meer. Programma’s die het gebruiken, krijgen geen cijfers meer. U kunt dit niet ongedaan maken; u kunt wel een nieuw token uitgeven.',
      rang: 'gevaar',
      vraagtBevestiging: true,
    },
  },
  leeg: 'Er zijn nog geen tokens. Geef er een uit als een programma cijfers moet lezen.',
  titel: (rij) => tekst(rij.naam),
} as const satisfies NounOf<'Token'>

const keuzes = (eigen: readonly string[]): { id: string; name: string }[] =>
  (huidigeSessie()?.gemeenten ?? [])
    .filter(({ code }) => !eigen.length || eigen.includes(code))
    .map(({ code, naam }) => ({ id: code, name: naam }))
/** @param eigen codes of the gemeenten that this user may issue for; none = every gemeente of the region */
export const uitgifteVelden = (eigen: readonly string[]): readonly FormField<'TokenUitgevenInput'>[] => [
  {
    bron: 'naam',
    soort: 'tekst',
    label: 'Naam',
    hulp: 'Waarvoor is het token? Bijvoorbeeld: Dashboard gemeente Weert.',
    verplicht: true,
  },
  { bron: 'gemeenten', soort: 'keuze', label: 'Gemeenten', opties: keuzes(eigen), meer: true, verplicht: true },
  {
    bron: 'verlooptDatum',
    soort: 'datum',
    label: 'Laatste dag',
    hulp: 'Na deze dag werkt het token niet meer. Hoogstens een jaar vooruit.',
    verplicht: true,
  },
  {
    bron: 'websites',
    soort: 'tekst',
    meer: true,
    label: 'Websites',
    hulp: 'Alleen voor een webpagina die zelf cijfers ophaalt: één website per regel, als https://www.weert.nl. Een * is elke website. Excel, Power BI en Grafana hebben dit niet nodig.',
  },
]

/** The only place that asks for the secret. */
export const UITGEVEN_ANTWOORD = 'id naam geheim'
