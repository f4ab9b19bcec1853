// The rules that the server computes with. They are checked as soon as they are read: a server with a hole in them does not start.
import { GELD } from './geld.data.js'
import { GELIJKGESTELD, GELIJKGESTELD_TOT, GELIJKGESTELD_VAN } from './gelijkgesteld.data.js'
import { maakKalender } from './kalender.rules.js'
import { OVERIG } from './overig.data.js'
import { controleer, type Regels } from './regels.rules.js'
import { TERMIJNEN } from './termijnen.data.js'
import { TERMIJNENWET } from './termijnenwet.data.js'
import { WETTEN } from './wetten.data.js'

export type ParameterNaam = (typeof TERMIJNEN | typeof TERMIJNENWET)[number]['naam']

export const REGELS: Regels = controleer({
  versie: '2026.1',
  wetten: WETTEN,
  parameters: [...TERMIJNEN, ...TERMIJNENWET, ...OVERIG, ...GELD],
  kalender: maakKalender(GELIJKGESTELD, GELIJKGESTELD_VAN, GELIJKGESTELD_TOT),
})
