// How a row of another noun is shown inside a row: what to select, what to print, where it leads.
import type { Waarde } from './noun.js'
import { tekst } from './noun.js'

interface Verwijzing {
  type: string
  velden: readonly string[]
  sleutel: 'id' | 'code'
  tekst(rij: Record<string, Waarde>): string
  /** resource with a show page; absent = plain text */
  pad?: string
}

export const verwijzingen = {
  gemeenten: { type: 'Gemeente', velden: ['code', 'naam'], sleutel: 'code', tekst: (r) => tekst(r.naam) },
  gebruikers: {
    type: 'Gebruiker',
    velden: ['id', 'naam'],
    sleutel: 'id',
    tekst: (r) => tekst(r.naam),
    pad: 'gebruikers',
  },
  partners: { type: 'Partner', velden: ['id', 'naam'], sleutel: 'id', tekst: (r) => tekst(r.naam), pad: 'partners' },
  knelpunten: {
    type: 'Knelpunt',
    velden: ['id', 'nummer', 'titel', 'status'],
    sleutel: 'id',
    tekst: (r) => `${tekst(r.nummer)} · ${tekst(r.titel)}`,
    pad: 'knelpunten',
  },
} as const satisfies Record<string, Verwijzing>

export type Verwijsdoel = keyof typeof verwijzingen
export const verwijzing = (doel: Verwijsdoel): Verwijzing => verwijzingen[doel]
