// Health: encrypted, apart, and only for a task that the law names (Wi 37 lid 2).
import { and, eq } from 'drizzle-orm'
import { Field, InputType } from 'type-graphql'
import { invalid } from '../platform/values/errors.js'
import { Tekst } from '../platform/values/input.js'
import { change } from '../platform/write/act.js'
import { changed, put } from './delen.js'
import { inburgeraarGezondheid, type GEZONDHEID_DOELEN } from './delen.table.js'
import { inburgeraarStore } from './inburgeraar.store.js'
import { GezondheidDoel } from './inburgeraar.type.js'

@InputType({ description: 'Wat over gezondheid wordt vastgelegd.' })
export class GezondheidVastleggenInput {
  @Tekst(5000, 'De tekst. Leeg: wat er staat wordt gewist.', { nullable: true })
  tekst?: string | null
  @Field(() => GezondheidDoel, { nullable: true, description: 'Waarvoor het wordt bewaard. Nodig bij een tekst.' })
  doel?: (typeof GEZONDHEID_DOELEN)[number] | null
}
export const gezondheidVastleggen = change(inburgeraarStore, 'gezondheidVastleggen', {
  description: 'Leg iets vast over gezondheid, of wis het. Het wordt versleuteld bewaard.',
  input: GezondheidVastleggenInput,
  run: async (w, row, { tekst, doel }) => {
    const ook = changed('gezondheid')
    if (!tekst) {
      const { regioCode, inburgeraarId } = inburgeraarGezondheid
      await w.tx.delete(inburgeraarGezondheid).where(and(eq(regioCode, row.regioCode), eq(inburgeraarId, row.id)))
      return { tekst: 'Wat over gezondheid stond, is gewist.', ook, buiten: true }
    }
    if (!doel) throw invalid({ doel: 'Kies waarvoor het wordt bewaard.' })
    const sealer = await w.sealer(row.gemeenteCode)
    await put(w, inburgeraarGezondheid, row, { tekst: sealer.seal(inburgeraarGezondheid.tekst, row.id, tekst), doel })
    return { tekst: 'Gezondheid is vastgelegd.', ook, buiten: true }
  },
})
