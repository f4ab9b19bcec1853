// Every noun, joined into one schema.
import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { contactpersoonRead, partnerRead } from './convenant/partner.read.js'
import { partnerGebeurtenisRelations } from './convenant/partner.relations.js'
import { PartnerResolver } from './convenant/partner.resolver.js'
import { partnerGebeurtenis } from './convenant/partner.table.js'
import { gebruikerRead, gemeenteRead } from './gemeente/gemeente.read.js'
import { ZelfResolver } from './gemeente/zelf.resolver.js'
import { gebeurtenisVan } from './platform/gebeurtenis.read.js'
import { queriesOf } from './platform/leesplan/schema.js'
import { TaakstellingResolver } from './sturing/taakstelling.resolver.js'
import { actieRead } from './taskforce/actie.read.js'
import { ActieResolver } from './taskforce/actie.resolver.js'
import { actieGebeurtenis } from './taskforce/actie.table.js'
import { knelpuntRead } from './taskforce/knelpunt.read.js'
import { KnelpuntResolver } from './taskforce/knelpunt.resolver.js'
import { knelpuntGebeurtenis } from './taskforce/knelpunt.table.js'
import { KnelpuntVerloopResolver } from './taskforce/knelpunt.verloop.resolver.js'
import { actieGebeurtenisRelations, knelpuntGebeurtenisRelations } from './taskforce/taskforce.relations.js'

export const leesNouns = [
  gemeenteRead,
  gebruikerRead,
  partnerRead,
  contactpersoonRead,
  knelpuntRead,
  actieRead,
  gebeurtenisVan('partner', partnerGebeurtenis, partnerGebeurtenisRelations),
  gebeurtenisVan('knelpunt', knelpuntGebeurtenis, knelpuntGebeurtenisRelations),
  gebeurtenisVan('actie', actieGebeurtenis, actieGebeurtenisRelations),
]

/** The GraphQL schema with its resolvers. `validate: false`: input is checked by platform/invoer and the rules. */
export function maakSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      queriesOf(leesNouns),
      ZelfResolver,
      PartnerResolver,
      KnelpuntResolver,
      KnelpuntVerloopResolver,
      ActieResolver,
      TaakstellingResolver,
    ] as never,
    validate: false,
  })
  schema.getQueryType()!.description = 'Alles wat u kunt opvragen.'
  schema.getMutationType()!.description = 'Alles wat u kunt doen. Elke handeling is één stap met een eigen naam.'
  return schema
}
