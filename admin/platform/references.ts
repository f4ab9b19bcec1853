// How a row of another noun is shown inside a row: what to select, what to print, where it leads.
import type { FieldOf, Part, TypeName } from './api.js'
import type { Waarde } from './noun.js'
import { tekst } from './noun.js'

interface Verwijzing {
  type: string
  velden: readonly string[]
  sleutel: 'id' | 'code'
  /** field to sort by where one is chosen from a list */
  sorteer: 'naam' | 'titel' | 'achternaam'
  tekst(rij: Record<string, Waarde>): string
  /** resource with a show page; absent = plain text */
  pad?: string
}

/** The same, with every name one of the schema. */
type VerwijzingVan<T extends TypeName> = Omit<Verwijzing, 'type' | 'velden' | 'tekst'> & {
  type: T
  velden: readonly FieldOf<T>[]
  tekst(rij: Part<T>): string
}

/** Some people have one name. */
export const naamVan = ({ roepnaam, achternaam }: { roepnaam?: Waarde; achternaam?: Waarde }): string =>
  [tekst(roepnaam), tekst(achternaam)].filter(Boolean).join(' ')

export const verwijzingen = {
  gemeenten: {
    type: 'Gemeente',
    velden: ['code', 'naam'],
    sleutel: 'code',
    sorteer: 'naam',
    tekst: (r) => tekst(r.naam),
  },
  gebruikers: {
    type: 'Gebruiker',
    velden: ['id', 'naam'],
    sleutel: 'id',
    sorteer: 'naam',
    tekst: (r) => tekst(r.naam),
    pad: 'gebruikers',
  },
  partners: {
    type: 'Partner',
    velden: ['id', 'naam'],
    sleutel: 'id',
    sorteer: 'naam',
    tekst: (r) => tekst(r.naam),
    pad: 'partners',
  },
  convenanten: {
    type: 'Convenant',
    velden: ['id', 'titel'],
    sleutel: 'id',
    sorteer: 'titel',
    tekst: (r) => tekst(r.titel),
    pad: 'convenanten',
  },
  acties: {
    type: 'Actie',
    velden: ['id', 'code', 'titel'],
    sleutel: 'id',
    sorteer: 'titel',
    tekst: (r) => `${tekst(r.code)} · ${tekst(r.titel)}`,
    pad: 'acties',
  },
  knelpunten: {
    type: 'Knelpunt',
    velden: ['id', 'code', 'titel', 'status'],
    sleutel: 'id',
    sorteer: 'titel',
    tekst: (r) => `${tekst(r.code)} · ${tekst(r.titel)}`,
    pad: 'knelpunten',
  },
  inburgeraars: {
    type: 'Inburgeraar',
    velden: ['id', 'roepnaam', 'achternaam', 'dossiercode'],
    sleutel: 'id',
    sorteer: 'achternaam',
    tekst: (r) => `${naamVan(r)} · ${tekst(r.dossiercode)}`,
    pad: 'inburgeraars',
  },
} as const satisfies Record<string, { [T in TypeName]: VerwijzingVan<T> }[TypeName]>

export type Verwijsdoel = keyof typeof verwijzingen
export const verwijzing = (doel: Verwijsdoel): Verwijzing => verwijzingen[doel]
