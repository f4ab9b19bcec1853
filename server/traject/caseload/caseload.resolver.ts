import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../../platform/graphql/context.js'
import { Datum } from '../../platform/values/scalars.js'
import { caseloadOphalen } from './caseload.service.js'
import { Caseload } from './caseload.type.js'

@Resolver()
export class CaseloadResolver {
  @Query(() => [Caseload], {
    description:
      'Lopende trajecten per gemeente en wet. Een regisseur telt de eigen dossiers; anderen zien standen waarin geen klein aantal te vinden is.',
  })
  caseload(
    @Arg('peildatum', () => Datum, {
      nullable: true,
      description:
        'De dag waarop u telt. Niet ingevuld: vandaag. Bij een stand geldt de laatste van die dag of eerder.',
    })
    peildatum: string | null,
    @Arg('perRegisseur', () => Boolean, {
      nullable: true,
      description: 'Ook per regisseur, van wie u de dossiers ziet. Niet ingevuld: nee.',
    })
    perRegisseur: boolean | null,
    @Ctx() ctx: Context,
  ) {
    return caseloadOphalen(ctx, { peildatum, perRegisseur: perRegisseur ?? false })
  }
}
