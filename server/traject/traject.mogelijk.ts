// What stands in the way of an act on a traject, whatever is filled in: told once, to `mag` and to the act. Which step can follow
// is read from the table of transitions, in SQL and here alike.
import { sql, type SQL } from 'drizzle-orm'
import { DomainError, invalid } from '../platform/values/errors.js'
import { inSentence, wordOf } from '../platform/values/words.js'
import type { Condition } from '../platform/write/act.js'
import type { Cols, Env } from '../platform/read/declare/expression.js'
import { statusOp, statusSql } from './traject.status.js'
import type { traject } from './traject.table.js'
import {
  LOPEND,
  OVERGANGEN,
  TRAJECT_STATUSSEN,
  VASTGELEGD,
  WETSREGIMES,
  type TrajectStatus,
} from './traject.waarden.js'

type Voorwaarde = Condition<typeof traject>
type T = Cols<typeof traject>
const woord = (s: TrajectStatus): string => inSentence(wordOf(TRAJECT_STATUSSEN, s))
const namen = (van: readonly string[]): SQL => sql.raw(van.map((s) => `'${s}'`).join(', '))

/** `wet` and `status` can be followed by one of these. */
function gevolgd(wet: SQL, status: SQL, naar: readonly TrajectStatus[]): SQL<boolean> {
  const paren = WETSREGIMES.flatMap((w) =>
    LOPEND.filter((van) => naar.some((s) => OVERGANGEN[w][van].includes(s))).map((van) => `('${w}', '${van}')`),
  )
  return sql<boolean>`(${wet}, ${status}) in (${sql.raw(paren.join(', '))})`
}
/** The steps that somebody may record now, in the order of a path. */
export const vervolgSql = (t: T, env: Env): SQL => {
  const stappen = VASTGELEGD.map((s) => sql`case when ${gevolgd(sql`w$`, sql`s$`, [s])} then ${namen([s])} end`)
  const van = sql`(select ${t.wetsregime} as w$, ${statusSql(t, env)} as s$ offset 0) x$`
  return sql`(select array_remove(array[${sql.join(stappen, sql`, `)}]::text[], null) from ${van})`
}
/** One of these statuses can follow on the one of today. */
const kanNaar = (naar: readonly TrajectStatus[], zin: string): Voorwaarde => ({
  holds: (t, env) => gevolgd(sql`${t.wetsregime}`, statusSql(t, env), naar),
  ofRow: (rij, vandaag) => naar.some((s) => OVERGANGEN[rij.wetsregime][statusOp(rij, vandaag)].includes(s)),
  refuse: () => new DomainError('STATUS_LAAT_NIET_TOE', zin, { velden: { status: zin } }),
})
// Before the duty is known nothing follows but that: 'Plicht vastleggen' is the button that stands beside.
export const KAN_STAP = kanNaar(
  VASTGELEGD,
  'Nu volgt er geen stap die u zelf vastlegt. Wacht het traject op de kennisgeving van DUO, leg dan eerst de plicht vast.',
)
export const KAN_VRIJ = kanNaar(['VRIJGESTELD'], 'DUO stelt vrij van een plicht. Leg eerst de plicht vast.')
export const KAN_ONTHEVEN = kanNaar(['ONTHEVEN'], 'DUO ontheft van een plicht. Leg eerst de plicht vast.')
export const KAN_WEG = kanNaar(['BEEINDIGD'], 'Dit traject kan nu niet worden beëindigd.')

const onderWi2021 = (refuse: Voorwaarde['refuse']): Voorwaarde => ({
  holds: (t) => sql<boolean>`${t.wetsregime} = 'WI2021'`,
  ofRow: ({ wetsregime }) => wetsregime === 'WI2021',
  refuse,
})
/** Later versions of a PIP move nothing: the person's time counts from the first (Wi 11). */
export const NA_PIP: readonly TrajectStatus[] = ['PIP_VASTGESTELD', 'TERMIJN_LOOPT']
const VOOR_PIP = LOPEND.filter((van) => OVERGANGEN.WI2021[van].includes('PIP_VASTGESTELD'))
const MET_PIP = [...VOOR_PIP, ...NA_PIP]
export const KAN_PIP: readonly Voorwaarde[] = [
  onderWi2021(() =>
    invalid({ dagtekening: 'Onder de oude wet is het plan geen besluit: er begint geen termijn mee (Wi 54).' }),
  ),
  {
    // As it was recorded: that the time runs since changes nothing of the plan.
    holds: (t) => sql<boolean>`${t.status} in (${namen(MET_PIP)})`,
    ofRow: ({ status }) => MET_PIP.includes(status),
    refuse: ({ status }) => {
      const eerst = status === 'GEKOPPELD' ? 'Leg eerst de plicht vast' : 'Leg dat eerst vast, met ‘Stap vastleggen’'
      const zin = `Het PIP volgt op ‘${VOOR_PIP.map(woord).join('’ of ‘')}’. Nu is het traject ‘${woord(status)}’. ${eerst}.`
      return new DomainError('STATUS_LAAT_NIET_TOE', zin, { velden: { status: zin } })
    },
  },
]
export const KAN_ONTZORGEN: readonly Voorwaarde[] = [
  // PW 56a
  onderWi2021(() => invalid({ bijstandVanaf: 'Ontzorgen is er alleen onder de Wi2021 (PW 56a).' })),
  {
    holds: (t) =>
      sql<boolean>`exists (select 1 from inburgeraar p$ where p$.regio_code = ${t.regioCode} and p$.id = ${t.inburgeraarId} and p$.doelgroep = 'ASIELSTATUSHOUDER')`,
    refuse: () =>
      invalid({
        bijstandVanaf:
          'Ontzorgen is er alleen bij een asielvergunning (PW 56a). De doelgroep van deze persoon is een andere, of nog niet ingevuld.',
      }),
  },
]
export const HEEFT_TERMIJN: Voorwaarde = {
  holds: (t) =>
    sql<boolean>`(${t.pipDagtekening} is not null or exists (select 1 from inburgeringstermijn d$ where d$.regio_code = ${t.regioCode} and d$.traject_id = ${t.id}))`,
  refuse: () =>
    invalid({ besluitdatum: 'Er is nog geen termijn om te verlengen. Leg eerst het PIP of de termijn van DUO vast.' }),
}
