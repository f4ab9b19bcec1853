// How a traject may be read: through the person, or by its id. Whoever is shown one is shown that person.
import { sql } from 'drizzle-orm'
import { ID } from 'type-graphql'
import { object, sqlField } from '../platform/read/declare/field.js'
import { op } from '../platform/read/declare/filter.js'
import { list, one } from '../platform/read/declare/query.js'
import { Datum } from '../platform/values/scalars.js'
import { noun } from '../platform/read/declare/noun.js'
import { magField } from '../platform/rights/mag.js'
import { personen } from '../inburgeraar/personen.js'
import { inburgeringstermijn, ontheffing, ontzorging, uitstroom, verlenging, vrijstelling } from './feiten.table.js'
import { herverdelingActs } from './herverdeling/herverdeling.acts.js'
import { LeerrouteEnum, TrajectStatusEnum, WetsregimeEnum } from './traject.woorden.js'
import { trajectActs } from './traject.acts.js'
import { vervolgSql } from './traject.mogelijk.js'
import { trajectRelations } from './traject.relations.js'
import { statusSql } from './traject.status.js'
import { trajectStore } from './traject.store.js'
import { traject } from './traject.table.js'
import {
  Inburgeringstermijn,
  Ontheffing,
  Ontzorging,
  Traject,
  Uitstroom,
  Verlenging,
  Vrijstelling,
} from './traject.type.js'

export const trajectRead = noun(
  Traject,
  traject,
  {
    beleid: 'traject',
    tenant: 'leesgroep',
    person: 'inburgeraarId',
    reached: (t) => personen.reached({ ...t, persoonId: t.inburgeraarId }),
    shows: (veld) => (t) => personen.shows('traject', veld, { ...t, persoonId: t.inburgeraarId }),
    fields: {
      status: sqlField(statusSql),
      vervolgstappen: sqlField(vervolgSql),
      isVerlengd: sqlField(
        (t) =>
          sql<boolean>`exists (select 1 from verlenging v$ where v$.regio_code = ${t.regioCode} and v$.traject_id = ${t.id})`,
      ),
      laatsteContactdatum: sqlField(
        (t) =>
          sql`(select p$.laatste_contactdatum from inburgeraar p$ where p$.regio_code = ${t.regioCode} and p$.id = ${t.inburgeraarId})`,
      ),
      plicht: object((t) => ({
        kennisgevingsdatum: sql`${t.kennisgevingsdatum}`,
        begindatum: sql`${t.plichtBegindatum}`,
        einddatum: sql`${t.plichtEinddatum}`,
        wachtOpKennisgeving: sql`${t.kennisgevingsdatum} is null`,
      })),
      mag: magField(trajectStore, [...trajectActs, ...herverdelingActs]),
    },
    filter: {
      status: op(statusSql, TrajectStatusEnum),
      wetsregime: WetsregimeEnum,
      leerroute: LeerrouteEnum,
      regisseur: op('regisseurId', ID),
      begindatum: Datum,
      einddatum: Datum,
    },
    sort: { begindatum: 'begindatum' },
    standaard: ['begindatum', 'AFLOPEND'],
    queries: { traject: one('Eén traject.'), trajecten: list('De trajecten die u mag zien.') },
  },
  trajectRelations,
)

/** One fact of a traject. */
const een = {
  beleid: 'traject',
  key: 'trajectId',
  person: 'inburgeraarId',
  sort: { trajectId: 'trajectId' },
  standaard: ['trajectId', 'OPLOPEND'] as ['trajectId', 'OPLOPEND'],
} as const
/** One of several, oldest first. */
const meer = {
  beleid: 'traject',
  person: 'inburgeraarId',
  sort: { aangemaaktOp: 'aangemaaktOp' },
  standaard: ['aangemaaktOp', 'OPLOPEND'] as ['aangemaaktOp', 'OPLOPEND'],
} as const
export const feitenRead = [
  noun(Inburgeringstermijn, inburgeringstermijn, een),
  noun(Uitstroom, uitstroom, een),
  noun(Ontzorging, ontzorging, een),
  noun(Verlenging, verlenging, meer),
  noun(Vrijstelling, vrijstelling, meer),
  noun(Ontheffing, ontheffing, meer),
]
