// Every noun, joined into one schema.
import 'reflect-metadata'
import { getNullableType, type GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { afspraakRead, convenantPartijRead, convenantRead } from './convenant/convenant.read.js'
import { convenantActs } from './convenant/convenant.acts.js'
import { contactpersoonRead, partnerRead } from './partner/partner.read.js'
import { partnerActs } from './partner/partner.acts.js'
import { PartnerResolver } from './partner/partner.resolver.js'
import { gebruikerRead } from './gebruiker/gebruiker.read.js'
import { gemeenteRead } from './gemeente/gemeente.read.js'
import { tokenActs } from './token/token.acts.js'
import { TokenResolver } from './token/token.resolver.js'
import { RegioResolver } from './gemeente/regio.resolver.js'
import { ZelfResolver } from './gebruiker/zelf.resolver.js'
import { geschiedenissen } from './geschiedenis.js'
import { meetmomentRead, pilotEvaluatieRead, pilotRead } from './pilot/pilot.read.js'
import { pilotActs } from './pilot/pilot.acts.js'
import { NodeQueries } from './platform/read/declare/node.js'
import { queriesOf } from './platform/read/declare/schema.js'
import { mutationsOf } from './platform/write/act.schema.js'
import { addConfirmation } from './platform/write/personal-data.js'
import { describeFilters } from './platform/graphql/descriptions.js'
import { taakstellingActs } from './sturing/taakstelling/taakstelling.acts.js'
import { TaakstellingResolver } from './sturing/taakstelling/taakstelling.resolver.js'
import { actieRead } from './taskforce/actie/actie.read.js'
import { actieActs } from './taskforce/actie/actie.acts.js'
import { EigenaarResolver } from './taskforce/eigenaar.resolver.js'
import { knelpuntRead } from './taskforce/knelpunt/knelpunt.read.js'
import { knelpuntActs } from './taskforce/knelpunt/knelpunt.acts.js'
import { KnelpuntVerloopResolver } from './taskforce/knelpunt/knelpunt.verloop.resolver.js'
import { succesRead } from './taskforce/succes/succes.read.js'
import { succesActs } from './taskforce/succes/succes.acts.js'

export const leesNouns = [
  gemeenteRead,
  gebruikerRead,
  partnerRead,
  contactpersoonRead,
  convenantRead,
  convenantPartijRead,
  afspraakRead,
  pilotRead,
  meetmomentRead,
  pilotEvaluatieRead,
  knelpuntRead,
  actieRead,
  succesRead,
  ...geschiedenissen,
]

/** Every act, by noun. */
export const acts = [
  tokenActs,
  partnerActs,
  convenantActs,
  pilotActs,
  knelpuntActs,
  actieActs,
  succesActs,
  taakstellingActs,
]
const MUTATIES = acts.map(mutationsOf)

/**
 * A mutation field that is refused is null with its own error. Were it non-null, its null would wipe out `data` and with it
 * the answer of the fields before it, which are committed. Done for all of them here, so that none can be forgotten.
 */
function elkVoorZich(schema: GraphQLSchema): void {
  for (const handeling of Object.values(schema.getMutationType()!.getFields()))
    handeling.type = getNullableType(handeling.type)
}

/** The GraphQL schema with its resolvers. `validate: false`: input is checked by platform/values/input.ts and the rules. */
export function maakSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      queriesOf(leesNouns),
      NodeQueries,
      ZelfResolver,
      RegioResolver,
      TokenResolver,
      PartnerResolver,
      ...MUTATIES,
      KnelpuntVerloopResolver,
      EigenaarResolver,
      TaakstellingResolver,
    ] as never,
    validate: false,
  })
  schema.getQueryType()!.description = 'Alles wat u kunt opvragen.'
  schema.getMutationType()!.description =
    'Alles wat u kunt doen. Elke handeling is één stap met een eigen naam en een eigen antwoord. Een handeling die wordt geweigerd, geeft null en een fout; de andere handelingen in dezelfde vraag gaan gewoon door.'
  elkVoorZich(schema)
  addConfirmation(schema)
  return describeFilters(schema)
}
