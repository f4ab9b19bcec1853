// Health: encrypted, apart, and only for a task that the law names (Wi 37 lid 2).
import { and, eq } from 'drizzle-orm'
import { Field, InputType } from 'type-graphql'
import { invalid } from '../platform/values/errors.js'
import { Tekst } from '../platform/values/input.js'
import { change } from '../platform/write/act.js'
import { changed, differs, put, rowOf } from './delen.js'
import { inburgeraarGezondheid, type GEZONDHEID_DOELEN } from './delen.table.js'
import { inburgeraarStore } from './inburgeraar.store.js'
import { GezondheidDoel } from './delen.type.js'

@InputType({ description: 'Wat over gezondheid wordt vastgelegd. Wat u niet noemt, blijft zoals het is.' })
export class GezondheidVastleggenInput {
  @Tekst(5000, 'De tekst. Leeg: wat er staat wordt gewist. Niet genoemd: blijft staan.', { nullable: true })
  tekst?: string | null
  @Field(() => GezondheidDoel, { nullable: true, description: 'Waarvoor het wordt bewaard. Nodig bij een tekst.' })
  doel?: (typeof GEZONDHEID_DOELEN)[number] | null
}
export const gezondheidVastleggen = change(inburgeraarStore, 'gezondheidVastleggen', {
  description: 'Leg iets vast over gezondheid, of wis het. Het wordt versleuteld bewaard.',
  input: GezondheidVastleggenInput,
  run: async (w, row, { tekst, doel: gegeven }) => {
    const nu = await rowOf(w, inburgeraarGezondheid, row)
    const ook = changed('gezondheid')
    // Only what says that it is empty erases; of what is not there nothing is erased.
    if (tekst === null) {
      if (!nu) return { tekst: 'Er stond niets over gezondheid.' }
      const { regioCode, inburgeraarId } = inburgeraarGezondheid
      await w.tx.delete(inburgeraarGezondheid).where(and(eq(regioCode, row.regioCode), eq(inburgeraarId, row.id)))
      return { tekst: 'Wat over gezondheid stond, is gewist.', ook, buiten: true }
    }
    if (tekst === undefined && !nu) throw invalid({ tekst: 'Vul dit veld in.' })
    const doel = gegeven ?? (gegeven === undefined ? nu?.doel : undefined)
    if (!doel) throw invalid({ doel: 'Kies waarvoor het wordt bewaard.' })
    if (tekst === undefined) {
      if (!differs(nu, { doel })) return { tekst: 'Gezondheid is vastgelegd.' }
      await put(w, inburgeraarGezondheid, row, { tekst: nu!.tekst, doel })
    } else {
      const sealer = await w.sealer(row.gemeenteCode)
      await put(w, inburgeraarGezondheid, row, { tekst: sealer.seal(inburgeraarGezondheid.tekst, row.id, tekst), doel })
    }
    return { tekst: 'Gezondheid is vastgelegd.', ook, buiten: true }
  },
})
