// BSN: kept only where the gemeente chose so, encrypted, shown masked, and whole only with a reason (UAVG 46, Wabb 10).
import { and, eq, ne, sql } from 'drizzle-orm'
import { InputType } from 'type-graphql'
import { DomainError, invalid } from '../platform/values/errors.js'
import { listOf } from '../platform/rights/policies.js'
import { BSN } from '../platform/rights/settings.js'
import { Tekst, type Allowance } from '../platform/values/input.js'
import { change, type Condition } from '../platform/write/act.js'
import type { Writing } from '../platform/write/mutation.js'
import { changed, put, rowOf } from './delen.js'
import { bsnIndex, inburgeraarBsn } from './delen.table.js'
import { eisBinnenGrens, telZoekvraag } from './zoeken/grens.js'
import { bsnVan } from './inburgeraar.rules.js'
import { inburgeraarStore } from './inburgeraar.store.js'
import { inburgeraar } from './inburgeraar.table.js'

export const IS_BSN: Allowance = { kinds: ['BSN', 'TELEFOON'], because: 'Het veld is er om het BSN vast te leggen.' }

@InputType({ description: 'Het BSN.' })
export class InburgeraarBsnVastleggenInput {
  @Tekst(30, 'Het BSN, negen cijfers.', { allows: IS_BSN })
  bsn!: string
}
/** The dossier of the same gemeente that has this BSN. */
async function zelfde(w: Writing, id: string, gemeenteCode: string, bsnBi: string): Promise<string | undefined> {
  const errand = { reden: 'een dubbel BSN voorkomen', personen: ['inburgeraar'] } as const
  const [ander] = await w.alsSysteem(
    errand,
    () =>
      w.tx
        .select({ id: inburgeraar.id, gemeenteCode: inburgeraar.gemeenteCode, code: inburgeraar.code })
        .from(inburgeraarBsn)
        .innerJoin(
          inburgeraar,
          and(eq(inburgeraar.regioCode, inburgeraarBsn.regioCode), eq(inburgeraar.id, inburgeraarBsn.inburgeraarId)),
        )
        .where(
          and(eq(inburgeraarBsn.gemeenteCode, gemeenteCode), eq(inburgeraarBsn.bsnBi, bsnBi), ne(inburgeraar.id, id)),
        ),
    (gevonden) => gevonden,
  )
  return ander?.code
}
export const BEWAART_NIET = (): DomainError =>
  invalid({ bsn: 'Uw gemeente bewaart het BSN niet. Zie de instelling ‘BSN bewaren’ bij Beheer.' })
/** Its gemeente chose to keep BSNs, and did not choose otherwise since. */
const BEWAART: Condition<typeof inburgeraar> = {
  holds: (t) => sql<boolean>`${t.gemeenteCode} = ${listOf([BSN])}`,
  refuse: BEWAART_NIET,
}
const HEEFT_BSN: Condition<typeof inburgeraar> = {
  holds: (t) =>
    sql<boolean>`exists (select 1 from inburgeraar_bsn b$ where b$.regio_code = ${t.regioCode} and b$.inburgeraar_id = ${t.id})`,
  refuse: () => new DomainError('BSN_ONTBREEKT', 'Van deze persoon is geen BSN vastgelegd.'),
}
export const inburgeraarBsnVastleggen = change(inburgeraarStore, 'inburgeraarBsnVastleggen', {
  description: 'Leg het BSN vast, versleuteld. Kan alleen als de gemeente ervoor koos om het te bewaren.',
  input: InburgeraarBsnVastleggenInput,
  if: BEWAART,
  run: async (w, row, { bsn }) => {
    const cijfers = bsnVan(bsn)
    const sealer = await w.sealer(row.gemeenteCode)
    const bsnBi = sealer.index(bsnIndex, cijfers)
    const tekst = 'Het BSN is vastgelegd.'
    // Sealed anew it would look like another one: its place in the index tells that it is the same.
    if ((await rowOf(w, inburgeraarBsn, row))?.bsnBi === bsnBi) return { tekst }
    // A number that is somebody's is told: so it counts as a search.
    await eisBinnenGrens(w)
    const dubbel = await zelfde(w, row.id, row.gemeenteCode, bsnBi)
    telZoekvraag(w)
    if (dubbel)
      // A BSN is of one person: there is nothing to confirm.
      throw invalid({ bsn: `Dit BSN hoort al bij dossier ${dubbel}.` })
    await put(w, inburgeraarBsn, row, { bsn: sealer.seal(inburgeraarBsn.bsn, row.id, cijfers), bsnBi })
    return { tekst, ook: changed('bsn'), buiten: true }
  },
})

@InputType({ description: 'Waarom het BSN heel nodig is.' })
export class InburgeraarBsnTonenInput {
  @Tekst(500, 'Waarom u het hele BSN nodig hebt. Anderen lezen dit terug.')
  reden!: string
}
export const inburgeraarBsnTonen = change(inburgeraarStore, 'inburgeraarBsnTonen', {
  description:
    'Toon het hele BSN, één keer, met een reden. Het staat in het veld bsn van dit antwoord en nergens anders.',
  input: InburgeraarBsnTonenInput,
  if: [BEWAART, HEEFT_BSN],
  reveals: ['bsn'],
  rule: (_row, { reden }) => ({ tekst: `Het hele BSN is getoond. Reden: ${reden}`, buiten: true }),
})

@InputType({ description: 'Waarom het BSN hier niet meer nodig is.' })
export class InburgeraarBsnWissenInput {
  @Tekst(500, 'Waarom het BSN wordt gewist. Anderen lezen dit terug.')
  reden!: string
}
/** Also, and above all, where the gemeente keeps no BSN any more. */
export const inburgeraarBsnWissen = change(inburgeraarStore, 'inburgeraarBsnWissen', {
  description: 'Wis het BSN, met een reden. Het kan ook als de gemeente geen BSN meer bewaart.',
  input: InburgeraarBsnWissenInput,
  if: HEEFT_BSN,
  run: async (w, row, { reden }) => {
    const { regioCode, inburgeraarId } = inburgeraarBsn
    await w.tx.delete(inburgeraarBsn).where(and(eq(regioCode, row.regioCode), eq(inburgeraarId, row.id)))
    return { tekst: `Het BSN is gewist. Reden: ${reden}`, ook: changed('bsn'), buiten: true }
  },
})
