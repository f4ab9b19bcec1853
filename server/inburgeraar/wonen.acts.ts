// Linked by COA, housed, registered: facts with a date, each as it is known now; what it was before is in the timeline.
import { Field, ID, InputType } from 'type-graphql'
import { partner } from '../partner/partner.table.js'
import { Tekst } from '../platform/values/input.js'
import { Datum } from '../platform/values/scalars.js'
import { change } from '../platform/write/act.js'
import { differenceOf } from '../platform/write/history.js'
import type { Writing } from '../platform/write/mutation.js'
import { reference } from '../platform/write/reference.js'
import { differs, put, rowOf, type OfPersonRow } from './delen.js'
import { eisWoondagen } from './inburgeraar.rules.js'
import { inburgeraarStore } from './inburgeraar.store.js'
import { volgt } from './persoon.gevolgen.js'
import { huisvesting, koppeling } from './wonen.table.js'

const feitenVan = async (w: Writing, p: OfPersonRow) => ({
  k: await rowOf(w, koppeling, p),
  h: await rowOf(w, huisvesting, p),
})
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
    const feit = { datum, azcId: await partnerVan(w, azc, 'azc'), opmerking: opmerking ?? null }
    const buiten = differs(k, feit)
    if (buiten) await put(w, koppeling, row, feit)
    return { tekst: 'De koppeling is vastgelegd.', ook: differenceOf('koppeling', k?.datum ?? null, datum), buiten }
  },
  after: volgt,
})

@InputType({ description: 'De huisvesting.' })
export class HuisvestingVastleggenInput {
  @Field(() => Datum, { description: 'De dag van de huisvesting.' })
  datum!: string
  @Tekst(100, 'De woonplaats van het adres.')
  plaats!: string
  @Tekst(100, 'De straatnaam van het adres.', { nullable: true })
  straat?: string | null
  @Tekst(30, 'Het huisnummer, met toevoeging.', { nullable: true })
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
    const adres = { plaats, straat: straat ?? null, huisnummer: huisnummer ?? null }
    const feit = { datum, corporatieId, brpDatum: brpDatum ?? null, ...adres }
    const buiten = differs(h, feit)
    if (buiten) await put(w, huisvesting, row, feit)
    const ook = [
      ...differenceOf('huisvesting', h?.datum ?? null, datum),
      ...differenceOf('inschrijvingBrp', h?.brpDatum ?? null, brpDatum ?? null),
    ]
    return { tekst: 'De huisvesting is vastgelegd.', ook, buiten }
  },
  after: volgt,
})
