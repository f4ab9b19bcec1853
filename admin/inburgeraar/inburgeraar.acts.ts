// What can be done with a person, beside changing who it is. Each stands at the facts that it is about.
import Corrigeren from '@mui/icons-material/EditNoteOutlined'
import Gezin from '@mui/icons-material/FamilyRestroomOutlined'
import Huis from '@mui/icons-material/HomeOutlined'
import Koppel from '@mui/icons-material/LinkOutlined'
import Bsn from '@mui/icons-material/BadgeOutlined'
import Wis from '@mui/icons-material/DeleteOutlined'
import Zorg from '@mui/icons-material/HealthAndSafetyOutlined'
import type { ActFaces } from '../platform/api.js'
import type { Rij, Waarde } from '../platform/noun.js'
import { lijst, object, tekst } from '../platform/noun.js'

const deel =
  (bron: string) =>
  (rij: Rij): Record<string, Waarde> =>
    object(rij[bron]) ?? {}
/** The others in the household: a person is not chosen for itself. */
export const huisgenoten = (rij: Rij): readonly Record<string, Waarde>[] =>
  lijst(object(rij.huishouden)?.leden).flatMap((lid) => {
    const persoon = object(lid)
    return persoon && tekst(persoon.id) !== rij.id ? [persoon] : []
  })

export const inburgeraarHandelingen = {
  inburgeraarKoppelen: {
    label: 'Koppeling vastleggen',
    icoon: Koppel,
    gelukt: 'De koppeling is vastgelegd.',
    verborgen: true,
    uit: deel('koppeling'),
    velden: [
      { bron: 'datum', soort: 'datum', label: 'Dag van de koppeling', verplicht: true },
      {
        bron: 'azc',
        soort: 'verwijzing',
        naar: 'partners',
        label: 'Azc waar de persoon dan woont',
        kiesUit: { soort: ['OPVANG'] },
      },
      { bron: 'opmerking', soort: 'lang', label: 'Opmerking' },
    ],
  },
  huisvestingVastleggen: {
    label: 'Huisvesting vastleggen',
    icoon: Huis,
    gelukt: 'De huisvesting is vastgelegd.',
    verborgen: true,
    uit: deel('huisvesting'),
    velden: [
      { bron: 'datum', soort: 'datum', label: 'Dag van de huisvesting', verplicht: true },
      { bron: 'straat', soort: 'tekst', label: 'Straat' },
      { bron: 'huisnummer', soort: 'tekst', label: 'Huisnummer', hulp: 'Met toevoeging, bijvoorbeeld 12-B.' },
      { bron: 'plaats', soort: 'tekst', label: 'Plaats', verplicht: true },
      {
        bron: 'corporatie',
        soort: 'verwijzing',
        naar: 'partners',
        label: 'Woningcorporatie',
        kiesUit: { soort: ['WONEN'] },
        hulp: 'Staat de corporatie er niet bij? De functioneel beheerder voegt haar toe bij Partners, met de soort wonen.',
      },
      {
        bron: 'brpDatum',
        soort: 'datum',
        label: 'Dag van inschrijving in de BRP',
        hulp: 'Van deze gemeente. Laat leeg als dat nog niet is gebeurd.',
      },
    ],
  },
  huishoudenVastleggen: {
    label: 'Huishouden vastleggen',
    icoon: Gezin,
    gelukt: 'Het huishouden is vastgelegd.',
    uitleg: 'Wie er niet meer bij staat, gaat uit het huishouden. Zonder anderen woont de persoon alleen.',
    verborgen: true,
    uit: (rij) => ({ leden: huisgenoten(rij) }),
    velden: [
      {
        bron: 'leden',
        soort: 'verwijzing',
        naar: 'inburgeraars',
        meer: true,
        label: 'Woont samen met',
        hulp: 'Zoek op naam of dossiercode. U kiest uit de dossiers die u mag zien.',
      },
    ],
  },
  inburgeraarBsnWissen: {
    label: 'BSN wissen',
    icoon: Wis,
    gelukt: 'Het BSN is gewist.',
    rang: 'gevaar',
    begintLeeg: true,
    velden: [{ bron: 'reden', soort: 'lang', label: 'Waarom het hier niet meer nodig is', verplicht: true }],
  },
  inburgeraarBsnVastleggen: {
    label: 'BSN vastleggen',
    icoon: Bsn,
    gelukt: 'Opgeslagen.',
    uitleg: 'Het BSN wordt versleuteld bewaard. In het dossier staan alleen de laatste drie cijfers.',
    verborgen: true,
    begintLeeg: true,
    velden: [{ bron: 'bsn', soort: 'tekst', label: 'BSN', hulp: 'Negen cijfers.', verplicht: true }],
  },
  inburgeraarFictiefCorrigeren: {
    label: 'Wijzigen of dit een verzonnen persoon is',
    icoon: Corrigeren,
    gelukt: 'Verbeterd.',
    uitleg: 'Staat er dat iemand verzonnen is en klopt dat niet, of andersom? Uw reden komt in de geschiedenis.',
    velden: [
      { bron: 'fictief', soort: 'vink', label: 'Verzonnen persoon, om mee te oefenen', verplicht: true },
      { bron: 'reden', soort: 'lang', label: 'Waarom?', verplicht: true },
    ],
  },
  gezondheidVastleggen: {
    label: 'Gezondheid vastleggen',
    icoon: Zorg,
    gelukt: 'Opgeslagen.',
    uitleg: 'Leg alleen vast wat nodig is. Een lege tekst wist wat er staat. De tekst wordt versleuteld bewaard.',
    verborgen: true,
    uit: deel('gezondheid'),
    velden: [
      { bron: 'tekst', soort: 'lang', label: 'Gezondheid' },
      { bron: 'doel', soort: 'keuze', keuzes: 'GezondheidDoel', label: 'Waarvoor is dit nodig?' },
    ],
  },
} as const satisfies ActFaces<'Inburgeraar'>
export type Dossierhandeling = keyof typeof inburgeraarHandelingen
