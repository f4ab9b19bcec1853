// How lines without a name are read. Whoever is shown one is logged with the person it is about.
import { sql } from 'drizzle-orm'
import { ID } from 'type-graphql'
import { bijnaDagen } from '../../instelling/instelling.sql.js'
import type { DOELGROEPEN } from '../../inburgeraar/inburgeraar.table.js'
import type { Cols } from '../../platform/read/declare/expression.js'
import { sqlField, tsField } from '../../platform/read/declare/field.js'
import { op } from '../../platform/read/declare/filter.js'
import { noun } from '../../platform/read/declare/noun.js'
import { list, one } from '../../platform/read/declare/query.js'
import { statusSql } from '../traject.status.js'
import type { traject } from '../traject.table.js'
import { LeerrouteEnum, TrajectStatusEnum, WetsregimeEnum } from '../traject.woorden.js'
import { trajectRegelRelations } from './regel.relations.js'
import { binnenkortSql, teLaatSql } from './regel.stand.js'
import { trajectRegel } from './regel.table.js'
import { kort } from './regel.termijnen.js'
import { TrajectRegel } from './regel.type.js'

/** The columns that tell the status of a day have the names of the traject. */
const alsTraject = (t: Cols<typeof trajectRegel>) => t as unknown as Cols<typeof traject>

export const trajectRegelRead = noun(
  TrajectRegel,
  trajectRegel,
  {
    beleid: 'trajectregel',
    tenant: 'leesgroep',
    person: 'inburgeraarId',
    fields: {
      status: sqlField((t, env) => statusSql(alsTraject(t), env)),
      // A line without it is not seen: its policy says so.
      doelgroep: sqlField((t) => sql<(typeof DOELGROEPEN)[number]>`${t.doelgroep}`),
      termijnen: tsField(
        { termijnen: (t) => t.termijnen, bijna: (_, env) => sql<number>`${bijnaDagen(env)}` },
        ({ termijnen, bijna }, { vandaag }) => termijnen.map((t) => kort(t, vandaag, bijna)),
      ),
    },
    filter: {
      gemeente: op('gemeenteCode', ID),
      wetsregime: WetsregimeEnum,
      leerroute: LeerrouteEnum,
      status: op((t, env) => statusSql(alsTraject(t), env), TrajectStatusEnum),
      heeftTermijnTeLaat: op((t, env) => teLaatSql(t, env), Boolean, 'Is er een termijn die te laat is?'),
      heeftTermijnBinnen30Dagen: op(
        (t, env) => binnenkortSql(t, env),
        Boolean,
        'Is er een termijn die te laat is, of binnen 30 dagen afloopt?',
      ),
    },
    zoek: 'zoektekst',
    sort: { dossiercode: 'dossiercode' },
    standaard: ['dossiercode', 'OPLOPEND'],
    queries: {
      trajectRegel: one('Eén traject zonder naam.'),
      trajectRegels: list('Trajecten van de regio zonder namen.'),
    },
  },
  trajectRegelRelations,
)
