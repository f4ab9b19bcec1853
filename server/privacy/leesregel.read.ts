// How the read log may be read. Reading it is a question for a purpose, and is logged as one that shows nobody (ADR 0040).
import { sql } from 'drizzle-orm'
import { ID } from 'type-graphql'
import type { Cols } from '../platform/read/declare/expression.js'
import { sqlField, tsField } from '../platform/read/declare/field.js'
import { keyOp, op } from '../platform/read/declare/filter.js'
import { noun } from '../platform/read/declare/noun.js'
import { list, one } from '../platform/read/declare/query.js'
import { leesdossier } from '../platform/read/log/leesvraag.table.js'
import { readCode } from '../platform/write/codes.js'
import { DateTime, Datum } from '../platform/values/scalars.js'
import { leesdossierRelations, leesregelRelations } from './leesregel.relations.js'
import { leesregelRij, regels } from './leesregel.rijen.js'
import { Leesdoel, Leesdossier, Leesregel } from './leesregel.type.js'
import { schermVan } from './leesregel.woorden.js'
import { buitenTijdSql } from './opvallend.sql.js'

type Rij = Cols<typeof leesregelRij>
/** Of the question that a line came from. */
const vanVraag = (kolom: 'operatie' | 'weg' | 'velden') => (t: Rij) =>
  sql<
    string | null
  >`(select v$.${sql.identifier(kolom)} from leesvraag v$ where (v$.regio_code, v$.dag, v$.id) = (${t.regioCode}, ${t.dag}, ${t.vraagId}))`
/** Null as long as it is not known whose caseload the person was in. */
export const inCaseload = (t: Pick<Rij, 'regisseurId' | 'regisseurBekend' | 'gebruikerId'>) =>
  sql`case when ${t.regisseurBekend} then ${t.regisseurId} is not distinct from ${t.gebruikerId} end`

export const leesregelRead = noun(
  Leesregel,
  leesregelRij,
  {
    beleid: 'leesregel',
    tenant: 'gemeenteCode',
    rows: regels,
    asks: true,
    own: (t, { gebruiker, regio }) => sql`${t.regioCode} = ${regio} and ${t.gebruikerId} = ${gebruiker}`,
    fields: {
      dossiercode: sqlField(
        (t) =>
          sql`(select d$.code from leesdossier d$ where (d$.regio_code, d$.persoon_id) = (${t.regioCode}, ${t.persoonId}))`,
      ),
      // Who may see the sight sees why it was given.
      reden: sqlField(
        (t) =>
          sql`(select i$.reden from inzage i$ where i$.regio_code = ${t.regioCode} and i$.persoon_id = ${t.persoonId} and i$.gebruiker_id = ${t.gebruikerId} and i$.doel = ${t.doel} and i$.van <= ${t.moment} and i$.tot > ${t.moment} order by i$.van desc limit 1)`,
      ),
      operatie: sqlField(vanVraag('operatie')),
      scherm: tsField({ operatie: vanVraag('operatie') }, ({ operatie }) => schermVan(operatie)),
      weg: sqlField(vanVraag('weg')),
      velden: sqlField(vanVraag('velden')),
      inCaseload: sqlField(inCaseload),
    },
    filter: {
      dossiercode: keyOp(
        'persoonId',
        String,
        'De code van het dossier.',
        readCode('P'),
        (codes) =>
          sql`select d$.persoon_id from leesdossier d$ where d$.regio_code = (select nullif(current_setting('app.regio', true), '')) and d$.code = any(${codes})`,
      ),
      gebruiker: op('gebruikerId', ID, 'Wie de gegevens las, als het id van de gebruiker.'),
      gemeente: op('gemeenteCode', ID),
      moment: DateTime,
      dag: Datum,
      doel: Leesdoel,
      inCaseload: op(inCaseload, Boolean),
      buitenTijd: op(
        (t) => buitenTijdSql(sql`${t.moment}`),
        Boolean,
        'Gelezen voor 7 uur, vanaf 19 uur of in het weekend.',
      ),
    },
    sort: { moment: 'moment' },
    standaard: ['moment', 'AFLOPEND'],
    queries: {
      leesregels: list(
        'Wie naar wie keek. Een privacy officer ziet dit van de eigen gemeente, een ander alleen wat hij zelf las.',
      ),
    },
  },
  leesregelRelations,
)
export const leesdossierRead = noun(
  Leesdossier,
  leesdossier,
  {
    beleid: 'leesdossier',
    key: 'dossiercode',
    asks: true,
    sort: { dossiercode: 'dossiercode' },
    standaard: ['dossiercode', 'OPLOPEND'],
    queries: { leesdossier: one('Eén dossier van de eigen gemeente, om te zien wie erin keek.') },
  },
  leesdossierRelations,
)
