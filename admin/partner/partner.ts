// Everything the portal knows about a partner. A new field is one line here.
import Icoon from '@mui/icons-material/HandshakeOutlined'
import Samen from '@mui/icons-material/MergeOutlined'
import Persoon from '@mui/icons-material/PersonAddAltOutlined'
import Weg from '@mui/icons-material/PersonRemoveOutlined'
import Wijzig from '@mui/icons-material/EditOutlined'
import type { ActFaces, FieldList, FormField, NounOf } from '../platform/api.js'
import { tekst } from '../platform/noun.js'

const velden = [
  {
    bron: 'naam',
    soort: 'tekst',
    label: 'Naam',
    lijst: 'kop',
    sorteer: true,
    invoer: ['toevoegen', 'wijzigen'],
    verplicht: true,
    toon: false,
  },
  {
    bron: 'soort',
    soort: 'keuze',
    keuzes: 'PartnerSoort',
    label: 'Soort',
    lijst: 'vast',
    sorteer: true,
    filter: 'vast',
    invoer: ['toevoegen', 'wijzigen'],
    verplicht: true,
  },
  {
    bron: 'gemeenten',
    soort: 'verwijzing',
    meer: true,
    naar: 'gemeenten',
    label: 'Werkt in',
    lijst: 'vast',
    invoer: ['toevoegen', 'wijzigen'],
    leeg: 'Niet ingevuld',
  },
  {
    bron: 'rollen',
    soort: 'tekst',
    meer: true,
    label: 'Rol in de samenwerking',
    hulp: 'Eén rol per regel.',
    lijst: 'vast',
    invoer: ['toevoegen', 'wijzigen'],
  },
  {
    bron: 'aliassen',
    soort: 'tekst',
    meer: true,
    label: 'Andere namen',
    hulp: 'Eén naam per regel. Zo vindt u de partner ook onder een oude of korte naam.',
    lijst: 'kiesbaar',
    invoer: ['toevoegen', 'wijzigen'],
  },
  { bron: 'isPartij', soort: 'vink', label: 'Partij in het convenant', lijst: 'vast', filter: 'vast' },
  { bron: 'bron', soort: 'tekst', label: 'Bron', lijst: 'kiesbaar' },
  { bron: 'afgeleid', soort: 'vink', label: 'Soort afgeleid uit de naam', lijst: 'kiesbaar' },
] as const satisfies FieldList<'Partner'>

const contactvelden = [
  { bron: 'naam', soort: 'tekst', label: 'Naam', verplicht: true },
  { bron: 'functie', soort: 'tekst', label: 'Functie' },
  { bron: 'email', soort: 'tekst', label: 'E-mailadres' },
  { bron: 'telefoon', soort: 'tekst', label: 'Telefoonnummer' },
  {
    bron: 'gemeente',
    soort: 'verwijzing',
    naar: 'gemeenten',
    label: 'Voor gemeente',
    hulp: 'Laat leeg als deze persoon er is voor de hele regio.',
  },
] as const satisfies readonly FormField<'ContactpersoonToevoegenInput'>[]

/** Acts on a contactpersoon; the server answers with the partner. */
const handelingen = {
  partnerSamenvoegen: {
    label: 'Samenvoegen met…',
    icoon: Samen,
    gelukt: 'De twee partners zijn nu één partner.',
    verborgen: true,
    velden: [
      {
        bron: 'partner',
        soort: 'verwijzing',
        naar: 'partners',
        label: 'Welke partner is dubbel?',
        hulp: 'Deze verdwijnt uit de lijst. De naam blijft bestaan als andere naam.',
        verplicht: true,
      },
    ],
    vast: ['partnerVersie'],
  },
  contactpersoonToevoegen: {
    label: 'Contactpersoon toevoegen',
    icoon: Persoon,
    gelukt: 'De contactpersoon is toegevoegd.',
    verborgen: true,
    velden: contactvelden,
  },
  contactpersoonWijzigen: {
    label: 'Wijzigen',
    icoon: Wijzig,
    gelukt: 'Opgeslagen.',
    verborgen: true,
    velden: contactvelden,
  },
  contactpersoonVerwijderen: {
    label: 'Verwijderen',
    icoon: Weg,
    gelukt: 'De contactpersoon is verwijderd.',
    uitleg: 'De naam en de gegevens van deze persoon gaan uit de lijst.',
    rang: 'gevaar',
    vraagtBevestiging: true,
    verborgen: true,
  },
} as const satisfies ActFaces<'Partner'>

export const partner = {
  naam: 'partners',
  een: 'partner',
  type: 'Partner',
  label: { een: 'partner', meer: 'partners', lidwoord: 'de' },
  icoon: Icoon,
  velden,
  extra: [
    { bron: 'opgegaanIn', selectie: '{ id naam }' },
    { bron: 'pilots', selectie: '{ id naam status percentage percentageToelichting }' },
    { bron: 'contactpersonen', selectie: '{ id versie naam functie email telefoon gemeente { code naam } }' },
  ],
  sorteer: { veld: 'naam', richting: 'ASC' },
  toevoegen: {
    naam: 'partnerToevoegen',
    gelukt: 'De partner is toegevoegd.',
    label: 'Partner toevoegen',
  },
  wijzigen: { naam: 'partnerWijzigen', gelukt: 'Opgeslagen.', label: 'Wijzigen' },
  handelingen,
  geschiedenis: true,
  leeg: 'Er zijn nog geen partners.',
  titel: (rij) => tekst(rij.naam),
} as const satisfies NounOf<'Partner'>
