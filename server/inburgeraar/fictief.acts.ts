// A dossier that says of a real person that it is made up, or the other way round: corrected, with the reason.
import { Field, InputType } from 'type-graphql'
import { Tekst } from '../platform/values/input.js'
import { change } from '../platform/write/act.js'
import { eisFictief } from './inburgeraar.rules.js'
import { inburgeraarStore } from './inburgeraar.store.js'

@InputType({ description: 'Of de persoon verzonnen is, en waarom dat anders was.' })
export class InburgeraarFictiefCorrigerenInput {
  @Field(() => Boolean, { description: 'Is dit een verzonnen persoon, om mee te oefenen?' })
  fictief!: boolean
  @Tekst(500, 'Waarom u dit verbetert. Anderen lezen dit terug.')
  reden!: string
}
export const inburgeraarFictiefCorrigeren = change(inburgeraarStore, 'inburgeraarFictiefCorrigeren', {
  description:
    'Verbeter of een persoon verzonnen is, met een reden. Waar alleen verzonnen personen mogen staan, wordt niemand echt.',
  input: InburgeraarFictiefCorrigerenInput,
  mustDiffer: 'fictief',
  rule: (_row, { fictief, reden }, { echtePersonen }) => {
    eisFictief(fictief, echtePersonen)
    return {
      patch: { fictief },
      tekst: `Verbeterd: deze persoon is ${fictief ? 'verzonnen' : 'echt'}. Reden: ${reden}`,
    }
  },
})
