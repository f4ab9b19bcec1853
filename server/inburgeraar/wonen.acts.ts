// Linked by COA, housed, registered: facts with a date, each as it is known now; what it was before is in the timeline.
import { sql } from 'drizzle-orm'
import { Field, ID, InputType } from 'type-graphql'
import { partner } from '../partner/partner.table.js'
import { invalid } from '../platform/values/errors.js'
import { Tekst } from '../platform/values/input.js'
import { Datum } from '../platform/values/scalars.js'
import { change, type Condition } from '../platform/write/act.js'
import { differenceOf } from '../platform/write/history.js'
import type { Writing } from '../platform/write/mutation.js'
import { reference } from '../platform/write/reference.js'
import { changedIf, differs, kept, put } from './delen.js'
import { eisFeiten } from './feiten.rules.js'
import { inburgeraarStore } from './inburgeraar.store.js'
import type { inburgeraar } from './inburgeraar.table.js'
import { wonenVan, woonfeiten } from './wonen.js'
import { volgt } from './persoon.gevolgen.js'
import { huisvesting, koppeling } from './wonen.table.js'

/** Who takes in and who lets houses: another kind of partner is a mistake in choosing. */
const SOORT = {
  azc: ['OPVANG', 'Kies een azc: een partner van de soort opvang.'],
  corporatie: ['WONEN', 'Kies een woningcorporatie: een partner van de soort wonen.'],
} as const
/** @throws NIET_GEVONDEN, and ONGELDIGE_INVOER for a partner of another kind */
async function partnerVan(w: Writing, id: string | null | undefined, veld: keyof typeof SOORT) {
  if (!id) return id
  const [gekozen] = await reference(w, partner, [id], veld, 'Deze partner')
  const [soort, zin] = SOORT[veld]
  if (gekozen!.soort !== soort) throw invalid({ [veld]: zin })
  return gekozen!.id
}

@InputType({ description: 'De koppeling door het COA. Wat u niet noemt, blijft zoals het is.' })
export class InburgeraarKoppelenInput {
  @Field(() => Datum, { description: 'De dag van de koppeling.' })
  datum!: string
  @Field(() => ID, { nullable: true, description: 'Het azc waar de persoon dan woont.' })
  azc?: string | null
  @Tekst(500, 'Wat er verder over de koppeling te weten is.', { nullable: true })
  opmerking?: string | null
}
/** COA links who has asylum; where it is not known who somebody is, it may be. */
const KAN_GEKOPPELD: Condition<typeof inburgeraar> = {
  holds: (t) => sql<boolean>`${t.doelgroep} is distinct from 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT'`,
  ofRow: ({ doelgroep }) => doelgroep !== 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT',
  refuse: () => invalid({ datum: 'Een gezinsmigrant heeft geen koppeling.' }),
}
export const inburgeraarKoppelen = change(inburgeraarStore, 'inburgeraarKoppelen', {
  description: 'Leg vast dat het COA deze persoon aan de gemeente koppelde. Een gezinsmigrant heeft geen koppeling.',
  input: InburgeraarKoppelenInput,
  if: KAN_GEKOPPELD,
  names: { azc: partner },
  run: async (w, row, { datum, azc, opmerking }) => {
    const { k, h } = await wonenVan(w, row)
    eisFeiten({ ...row, ...woonfeiten({ k, h }), koppeling: datum }, { koppeling: 'datum' }, w.vandaag)
    const feit = {
      datum,
      azcId: kept(await partnerVan(w, azc, 'azc'), k?.azcId),
      opmerking: kept(opmerking, k?.opmerking),
    }
    const buiten = differs(k, feit)
    if (buiten) await put(w, koppeling, row, feit)
    const ook = [
      ...differenceOf('koppeling', k?.datum ?? null, datum),
      ...changedIf('azc', k, { azcId: feit.azcId }),
      ...changedIf('koppelingOpmerking', k, { opmerking: feit.opmerking }),
    ]
    return { tekst: 'De koppeling is vastgelegd.', ook, buiten }
  },
  after: volgt,
})

@InputType({ description: 'De huisvesting. Wat u niet noemt, blijft zoals het is.' })
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
    const { k, h } = await wonenVan(w, row)
    const dagen = { datum, brpDatum: kept(brpDatum, h?.brpDatum) }
    eisFeiten(
      { ...row, ...woonfeiten({ k, h }), huisvesting: datum, brpDatum: dagen.brpDatum },
      { huisvesting: 'datum', brpDatum: 'brpDatum' },
      w.vandaag,
    )
    const corporatieId = kept(await partnerVan(w, corporatie, 'corporatie'), h?.corporatieId)
    const adres = { plaats, straat: kept(straat, h?.straat), huisnummer: kept(huisnummer, h?.huisnummer) }
    const feit = { ...dagen, corporatieId, ...adres }
    const buiten = differs(h, feit)
    if (buiten) await put(w, huisvesting, row, feit)
    const ook = [
      ...differenceOf('huisvesting', h?.datum ?? null, datum),
      ...differenceOf('inschrijvingBrp', h?.brpDatum ?? null, dagen.brpDatum),
      ...changedIf('adres', h, adres),
      ...changedIf('corporatie', h, { corporatieId }),
    ]
    return { tekst: 'De huisvesting is vastgelegd.', ook, buiten }
  },
  after: volgt,
})
