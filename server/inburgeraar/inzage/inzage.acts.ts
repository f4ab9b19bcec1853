// Sight of one dossier for a time. Whoever asks knows a dossier by its code; what is unknown, out of reach and not allowed is
// answered alike.
import { and, eq, sql } from 'drizzle-orm'
import { Field, InputType, Int } from 'type-graphql'
import type { Doel, Rol } from '../../beleid.js'
import { instellingenVan } from '../../instelling/instelling.lezen.js'
import { instellingOp, type Regel } from '../../instelling/instelling.rules.js'
import { notFound } from '../../platform/values/errors.js'
import { SHORTEST_REASON } from '../../platform/rights/sight.table.js'
import { Tekst } from '../../platform/values/input.js'
import { perform } from '../../platform/write/act.js'
import { readCode } from '../../platform/write/codes.js'
import type { Writing } from '../../platform/write/mutation.js'
import { inburgeraar, inzage } from '../inburgeraar.table.js'
import { eisMinuten, eisReden } from './inzage.rules.js'
import { Inzage } from './inzage.type.js'

const store = { noun: 'inzage', type: () => Inzage, tabel: inzage } as const

@InputType({ description: 'Welk dossier u tijdelijk wilt zien, en waarom.' })
export class DossierInzageAanvragenInput {
  @Tekst(50, 'De code van het dossier.')
  dossiercode!: string
  @Tekst(1000, `Waarom het nodig is, in minstens ${SHORTEST_REASON} tekens. Noem geen namen. Anderen lezen dit terug.`)
  reden!: string
  @Field(() => Int, { nullable: true, description: 'Hoeveel minuten u het dossier wilt zien. Niet ingevuld: 60.' })
  minuten?: number | null
}
@InputType({ description: 'Welk dossier u als privacy officer moet zien, en waarom.' })
export class NoodinzageAanvragenInput extends DossierInzageAanvragenInput {}

/** For whom it is, for what purpose the person is seen then, and where it may. */
interface Weg {
  rol: Rol
  doel: Doel
  mag: (instellingen: readonly Regel[], gemeente: string, vandaag: string) => boolean
}
export const VAN_COORDINATOR: Weg = {
  rol: 'REGIOCOORDINATOR',
  doel: 'TERMIJNBEWAKING',
  mag: (rijen, gemeente, vandaag) => instellingOp(rijen, 'dossierInzage', gemeente, vandaag).waarde,
}
const VAN_OFFICER: Weg = { rol: 'PRIVACY_OFFICER', doel: 'TOEZICHT', mag: () => true }

/**
 * Gives the actor sight of the dossier, as the system: who asks does not see it yet. Settings and the person are looked up whatever
 * the code is, so that no answer takes another road.
 * @returns the id of the sight
 * @throws NIET_GEVONDEN for a code that is unknown, of a gemeente out of reach, or of one that does not allow it
 */
async function geef(w: Writing, { rol, doel, mag }: Weg, input: DossierInzageAanvragenInput): Promise<string> {
  const minuten = eisMinuten(input.minuten)
  const reden = eisReden(input.reden)
  const instellingen = await instellingenVan(w)
  const { regioCode, gebruikerId } = w.actor
  const code = readCode('P')(input.dossiercode)
  const gegeven = await w.alsSysteem(
    { reden: `${w.handeling}: een dossier opzoeken`, personen: ['inburgeraar'] },
    async () => {
      const [p] = await w.tx
        .select({ persoonId: inburgeraar.id, gemeenteCode: inburgeraar.gemeenteCode })
        .from(inburgeraar)
        .where(and(eq(inburgeraar.regioCode, regioCode), eq(inburgeraar.code, code)))
      if (!p || !w.actor.leest[rol]?.includes(p.gemeenteCode) || !mag(instellingen, p.gemeenteCode, w.vandaag))
        return false
      const duur = { van: sql`now()`, tot: sql`now() + make_interval(mins => ${minuten}::int)` }
      await w.tx.insert(inzage).values({
        ...{ ...p, regioCode, id: w.nieuwId, dossiercode: code, gebruikerId: gebruikerId!, doel, reden },
        ...(duur as never as { tot: string }),
      })
      return true
    },
  )
  if (!gegeven) throw notFound('Dit dossier', { dossiercode: 'Dit dossier is niet gevonden, of u kunt er niet bij.' })
  return w.nieuwId
}

export const dossierInzageAanvragen = perform(store, 'dossierInzageAanvragen', {
  description:
    'Vraag een dossier met naam te zien, hoogstens een uur. Kan alleen waar de gemeente dit toestaat. Wie toezicht houdt, leest mee.',
  input: DossierInzageAanvragenInput,
  run: (w, { input }: { input: DossierInzageAanvragenInput }) => geef(w, VAN_COORDINATOR, input),
})
export const noodinzageAanvragen = perform(store, 'noodinzageAanvragen', {
  description:
    'Open als privacy officer een dossier van uw gemeente, hoogstens een uur. De andere privacy officers van die gemeente zien dit in inzagen.',
  input: NoodinzageAanvragenInput,
  run: (w, { input }: { input: NoodinzageAanvragenInput }) => geef(w, VAN_OFFICER, input),
})
export const inzageActs = [dossierInzageAanvragen, noodinzageAanvragen]
