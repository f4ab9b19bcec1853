// The fields of a convenant that stand in forms, lists and filters. Its parties and afspraken have parts of their own.
import type { FieldList } from '../platform/api.js'

export const convenantVelden = [
  {
    bron: 'titel',
    soort: 'tekst',
    label: 'Titel',
    lijst: 'kop',
    sorteer: true,
    invoer: ['toevoegen', 'wijzigen'],
    verplicht: true,
    toon: false,
  },
  {
    bron: 'status',
    soort: 'keuze',
    keuzes: 'ConvenantStatus',
    label: 'Status',
    lijst: 'vast',
    sorteer: true,
    filter: 'vast',
    toon: false,
  },
  {
    bron: 'ondertekeningsdatum',
    soort: 'datum',
    label: 'Ondertekend op',
    lijst: 'vast',
    filter: 'kiesbaar',
    toon: false,
  },
  {
    bron: 'einddatum',
    soort: 'datum',
    label: 'Einddatum',
    hulp: 'Laat leeg als het convenant geen einddatum heeft.',
    lijst: 'vast',
    invoer: ['toevoegen', 'wijzigen'],
    leeg: 'Geen einddatum',
  },
  {
    bron: 'toelichting',
    soort: 'lang',
    label: 'Toelichting',
    hulp: 'Waar gaat het convenant over?',
    invoer: ['toevoegen', 'wijzigen'],
  },
  {
    bron: 'bron',
    soort: 'tekst',
    label: 'Bron',
    hulp: 'Het document en de plaats daarin.',
    lijst: 'kiesbaar',
    invoer: ['toevoegen', 'wijzigen'],
  },
  { bron: 'gewijzigdOp', soort: 'moment', label: 'Laatst gewijzigd', lijst: 'kiesbaar', sorteer: true, toon: false },
] as const satisfies FieldList<'Convenant'>
