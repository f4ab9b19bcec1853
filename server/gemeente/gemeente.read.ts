// How gemeenten may be read.
import { sql } from 'drizzle-orm'
import type { Cols, Env } from '../platform/read/declare/expression.js'
import { object, sqlField } from '../platform/read/declare/field.js'
import { plain } from '../platform/read/declare/query.js'
import { noun } from '../platform/read/declare/noun.js'
import { gemeente } from '../platform/rights/tenant.table.js'
import { STATED } from './gemeente.object.js'
import { Gemeente } from './gemeente.type.js'

/** Gemeenten have no policies: their names are public. A reader sees those of the own region. */
const vanRegio = (g: Cols<typeof gemeente>, { regio }: Env) => sql`${g.regioCode} = ${regio}`

export const gemeenteRead = noun(Gemeente, gemeente, {
  beleid: 'gemeente',
  key: 'code',
  visible: vanRegio,
  fields: {
    id: sqlField((g) => sql`${g.code}`),
    regisseurFte: object(
      (g) => ({
        waarde: sql`${g.regisseurFte}`,
        eenheid: sql`${STATED.eenheid}::text`,
        peildatum: sql`${g.regisseurFtePeildatum}`,
        voorlopig: sql`${STATED.voorlopig}::boolean`,
        bron: sql`${g.regisseurFteBron}`,
        voetnoot: sql`${g.regisseurFteVoetnoot}`,
        onderdrukt: sql`${STATED.onderdrukt}::boolean`,
        openbaarVastgesteld: sql`${STATED.openbaarVastgesteld}::boolean`,
        redenGeenWaarde: sql`${STATED.redenGeenWaarde}::text`,
      }),
      { when: (g) => sql`${g.regisseurFte} is not null` },
    ),
  },
  sort: { volgorde: 'volgorde' },
  standaard: ['volgorde', 'OPLOPEND'],
  queries: { gemeenten: plain('De gemeenten in de regio.', vanRegio) },
})
