// A dossier that says of a real person that it is made up, or the other way round: corrected, with the reason.
import { sql } from 'drizzle-orm'
import { Field, InputType } from 'type-graphql'
import { REAL } from '../platform/rights/settings.js'
import { Tekst } from '../platform/values/input.js'
import { change, type Condition } from '../platform/write/act.js'
import { alleenVerzonnen, eisFictief } from './inburgeraar.rules.js'
import { inburgeraarStore } from './inburgeraar.store.js'
import type { inburgeraar } from './inburgeraar.table.js'

@InputType({ description: 'Of de persoon verzonnen is, en waarom dat anders was.' })
export class InburgeraarFictiefCorrigerenInput {
  @Field(() => Boolean, { description: 'Is dit een verzonnen persoon, om mee te oefenen?' })
  fictief!: boolean
  @Tekst(500, 'Waarom u dit verbetert. Anderen lezen dit terug.')
  reden!: string
}
/** Who is made up stays so where nobody may be real: there is nothing to correct. */
const KAN_ANDERS: Condition<typeof inburgeraar> = {
  holds: (t) => sql<boolean>`(not ${t.fictief} or current_setting(${sql.raw(`'${REAL}'`)}, true) = 'ja')`,
  refuse: alleenVerzonnen,
}
export const inburgeraarFictiefCorrigeren = change(inburgeraarStore, 'inburgeraarFictiefCorrigeren', {
  description:
    'Verbeter of een persoon verzonnen is, met een reden. Waar alleen verzonnen personen mogen staan, wordt niemand echt.',
  input: InburgeraarFictiefCorrigerenInput,
  if: KAN_ANDERS,
  mustDiffer: 'fictief',
  rule: (_row, { fictief, reden }, { echtePersonen }) => {
    eisFictief(fictief, echtePersonen)
    return {
      patch: { fictief },
      tekst: `Verbeterd: deze persoon is ${fictief ? 'verzonnen' : 'echt'}. Reden: ${reden}`,
    }
  },
})
