// Linked by COA, housed, registered: facts with a date, each as it is known now; what it was before is in the timeline.
import { and, eq } from 'drizzle-orm'
import { Field, ID, InputType } from 'type-graphql'
import { partner } from '../partner/partner.table.js'
import { Tekst } from '../platform/values/input.js'
import { Datum } from '../platform/values/scalars.js'
import { change } from '../platform/write/act.js'
import { differenceOf } from '../platform/write/history.js'
import type { Writing } from '../platform/write/mutation.js'
import { reference } from '../platform/write/reference.js'
import { put, type OfPersonRow } from './delen.js'
import { eisWoondagen } from './inburgeraar.rules.js'
import { inburgeraarStore } from './inburgeraar.store.js'
import { huisvesting, koppeling } from './wonen.table.js'

const vanPersoon = <T extends typeof koppeling | typeof huisvesting>(t: T, p: OfPersonRow) =>
  and(eq(t.regioCode, p.regioCode), eq(t.inburgeraarId, p.id))
async function feitenVan(w: Writing, p: OfPersonRow) {
  const [k] = await w.tx.select().from(koppeling).where(vanPersoon(koppeling, p))
  const [h] = await w.tx.select().from(huisvesting).where(vanPersoon(huisvesting, p))
  return { k, h }
}
const partnerVan = async (w: Writing, id: string | null | undefined, veld: string): Promise<string | null> =>
  id ? (await reference(w, partner, [id], veld, 'Deze partner'))[0]!.id : null

@InputType({ description: 'De koppeling door het COA.' })
export class InburgeraarKoppelenInput {
  @Field(() => Datum, { description: 'De dag van de koppeling.' })
  datum!: string
  @Field(() => ID, { nullable: true, description: 'Het azc waar de persoon dan woont.' })
  azc?: string | null
  @Tekst(500, 'Wat er verder over de koppeling te weten is.', { nullable: true })
  opmerking?: string | null
}
export const inburgeraarKoppelen = change(inburgeraarStore, 'inburgeraarKoppelen', {
  description: 'Leg vast dat het COA deze persoon aan de gemeente koppelde. Een gezinsmigrant heeft geen koppeling.',
  input: InburgeraarKoppelenInput,
  names: { azc: partner },
  run: async (w, row, { datum, azc, opmerking }) => {
    const { k, h } = await feitenVan(w, row)
    const { geboortedatum } = row
    eisWoondagen(
      { vandaag: w.vandaag, geboortedatum, koppeling: datum, huisvesting: h?.datum, brpDatum: h?.brpDatum },
      { koppeling: 'datum' },
    )
    await put(w, koppeling, row, { datum, azcId: await partnerVan(w, azc, 'azc'), opmerking: opmerking ?? null })
    return {
      tekst: 'De koppeling is vastgelegd.',
      ook: differenceOf('koppeling', k?.datum ?? null, datum),
      buiten: true,
    }
  },
})

@InputType({ description: 'De huisvesting.' })
export class HuisvestingVastleggenInput {
  @Field(() => Datum, { description: 'De dag van de huisvesting.' })
  datum!: string
  @Tekst(100, 'De woonplaats van het adres.')
  plaats!: string
  @Tekst(100, 'De straatnaam van het adres.', { nullable: true })
  straat?: string | null
  @Tekst(20, 'Het huisnummer, met toevoeging.', { nullable: true })
  huisnummer?: string | null
  @Field(() => ID, { nullable: true, description: 'De woningcorporatie.' })
  corporatie?: string | null
  @Field(() => Datum, { nullable: true, description: 'De dag van inschrijving in de BRP van deze gemeente.' })
  brpDatum?: string | null
}
export const huisvestingVastleggen = change(inburgeraarStore, 'huisvestingVastleggen', {
  description: 'Leg de huisvesting vast, en de inschrijving in de BRP.',
  input: HuisvestingVastleggenInput,
  names: { corporatie: partner },
  run: async (w, row, { datum, plaats, straat, huisnummer, corporatie, brpDatum }) => {
    const { k, h } = await feitenVan(w, row)
    const { geboortedatum } = row
    eisWoondagen(
      { vandaag: w.vandaag, geboortedatum, koppeling: k?.datum, huisvesting: datum, brpDatum },
      { huisvesting: 'datum', brpDatum: 'brpDatum' },
    )
    const corporatieId = await partnerVan(w, corporatie, 'corporatie')
    const rest = { straat: straat ?? null, huisnummer: huisnummer ?? null, brpDatum: brpDatum ?? null }
    await put(w, huisvesting, row, { datum, plaats, corporatieId, ...rest })
    const ook = [
      ...differenceOf('huisvesting', h?.datum ?? null, datum),
      ...differenceOf('inschrijvingBrp', h?.brpDatum ?? null, brpDatum ?? null),
    ]
    return { tekst: 'De huisvesting is vastgelegd.', ook, buiten: true }
  },
})
