// The read log: who was shown which persons, for what and when. Only ever added to, by the statement that reads
// (run/readlog.ts).
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { LEESLOG } from '../../../beleid.js'
import { moment } from '../../rights/columns.js'
import { columnsOf } from '../../rights/grants.js'
import {
  app,
  bySystem,
  bySystemOf,
  inMyRegion,
  listOf,
  ofMe,
  policiesPer,
  seesLog,
  seesQuestion,
  setting,
  writersOf,
} from '../../rights/policies.js'
import { DOEL, GEBRUIKER, readsAs, REGIO } from '../../rights/settings.js'

/** In Amsterdam. The month of a line decides in which part of the table it is. */
const day = () =>
  date('dag')
    .notNull()
    .default(sql`(now() at time zone 'Europe/Amsterdam')::date`)

/** By which way a question came: asked as such (the portal does), by a program with a token, or to put it in a file. */
export const WEGEN = ['VRAAG', 'TOKEN', 'BESTAND'] as const

/**
 * One line per question. Who, for what and when are defaults from the settings, and the policy compares them: what reads cannot
 * write a line in another's name. The owner makes a part per month (db/months.ts); dropping one is how lines go.
 */
export const leesvraag = pgTable(
  'leesvraag',
  {
    dag: day(),
    op: moment('op').notNull().defaultNow(),
    id: uuid('id').notNull().defaultRandom(),
    regioCode: text('regio_code').notNull().default(setting(REGIO)),
    /** null: the system did it, for a reason and in the name of whoever asked */
    gebruikerId: uuid('gebruiker_id').default(sql`${setting(GEBRUIKER)}::uuid`),
    doel: text('doel').default(setting(DOEL)),
    kenmerk: text('kenmerk').notNull(),
    velden: text('velden').array().notNull(),
    personen: uuid('personen').array().notNull(),
    /** of each of `personen`, in the same place: the gemeente that it was shown of */
    gemeenten: text('gemeenten')
      .array()
      .notNull()
      .default(sql`'{}'`),
    reden: text('reden'),
    namensId: uuid('namens_id'),
    /** what the asking program calls the operation, as far as that is a name of ours (operaties.ts) */
    operatie: text('operatie').notNull().default('anders'),
    weg: text('weg', { enum: WEGEN }).notNull().default('VRAAG'),
  },
  (t) => [
    uniqueIndex('leesvraag_vraag').on(t.regioCode, t.dag, t.id),
    index('leesvraag_kenmerk').on(t.kenmerk),
    check('leesvraag_operatie', sql`operatie ~ '^[A-Za-z0-9_]{1,64}$'`),
    // Bare names: a table in parts does not know itself by its own name in a check that it gets later.
    check('leesvraag_weg', sql`weg in (${sql.raw(WEGEN.map((w) => `'${w}'`).join())})`),
    check('leesvraag_gemeenten', sql`cardinality(personen) = cardinality(gemeenten)`),
    // Each look has somebody who looked, also one that the system did in a name.
    check('leesvraag_wie', sql`cardinality(personen) = 0 or coalesce(gebruiker_id, namens_id) is not null`),
    pgPolicy('lezen', {
      for: 'select',
      to: app,
      using: seesQuestion(t.regioCode, sql`coalesce(${t.gebruikerId}, ${t.namensId})`, t.gemeenten),
    }),
    pgPolicy('toevoegen', {
      for: 'insert',
      to: app,
      withCheck: sql`${inMyRegion(t.regioCode)} and ((${ofMe(t.gebruikerId)} and ${t.doel} = (select ${setting(DOEL)}) and ${t.reden} is null) or (${bySystem()} and ${t.gebruikerId} is null and ${t.reden} <> ''))`,
    }),
  ],
)

/**
 * Which questions are not in `leesregel` yet. A trigger of `leesvraag` adds to it, in the transaction of the question; what
 * unfolds a question takes it away in the same statement. So a question that commits late is found like any other, and at
 * every moment each is in one of the two.
 */
export const leesvraagOpen = pgTable(
  'leesvraag_open',
  {
    regioCode: text('regio_code').notNull(),
    dag: date('dag').notNull(),
    id: uuid('id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.dag, t.id] }),
    // Tells that there was a question, and nothing of it.
    ...policiesPer(inMyRegion(t.regioCode), { insert: inMyRegion(t.regioCode), delete: bySystemOf(t.regioCode) }),
  ],
)

/** One line per person that was shown in a question: unfolded from `leesvraag`, which stays the truth (unfold.job.ts). */
export const leesregel = pgTable(
  'leesregel',
  {
    regioCode: text('regio_code').notNull(),
    /** day, moment and id of the question */
    dag: date('dag').notNull(),
    op: moment('op').notNull(),
    vraagId: uuid('vraag_id').notNull(),
    persoonId: uuid('persoon_id').notNull(),
    gemeenteCode: text('gemeente_code').notNull(),
    gebruikerId: uuid('gebruiker_id').notNull(),
    doel: text('doel').notNull(),
    kenmerk: text('kenmerk').notNull(),
    /** whose caseload the person was in when the line was written; null: nobody's, if that was known at all */
    regisseurId: uuid('regisseur_id'),
    regisseurBekend: boolean('regisseur_bekend').notNull().default(false),
  },
  (t) => [
    // A question that was unfolded twice is refused.
    primaryKey({ columns: [t.regioCode, t.dag, t.vraagId, t.persoonId, t.gemeenteCode] }),
    // Who saw this person, and what did this user look at: the newest first.
    index('leesregel_persoon').on(t.regioCode, t.persoonId, t.op),
    index('leesregel_gebruiker').on(t.regioCode, t.gebruikerId, t.op),
    // What was looked at last, and in a period.
    index('leesregel_moment').on(t.regioCode, t.op),
    ...policiesPer(seesLog(t.regioCode, t.gebruikerId, t.gemeenteCode), { insert: bySystemOf(t.regioCode) }),
  ],
)

/**
 * What may be known of a dossier without seeing the person: its code, and whose caseload it is in. A trigger keeps it, as who
 * changes the person.
 */
export const leesdossier = pgTable(
  'leesdossier',
  {
    regioCode: text('regio_code').notNull(),
    persoonId: uuid('persoon_id').notNull(),
    gemeenteCode: text('gemeente_code').notNull(),
    dossiercode: text('code').notNull(),
    regisseurId: uuid('regisseur_id'),
  },
  (t) => [
    primaryKey({ columns: [t.regioCode, t.persoonId] }),
    uniqueIndex('leesdossier_code').on(t.regioCode, t.dossiercode),
    ...policiesPer(
      sql`(${inMyRegion(t.regioCode)} and (${t.gemeenteCode} = ${listOf([...LEESLOG.eigen, ...LEESLOG.gemeente].map(readsAs))} or ${bySystemOf(t.regioCode)}))`,
      {
        insert: writersOf('inburgeraar', { schrijfgroep: t.gemeenteCode }),
        update: writersOf('inburgeraar', { schrijfgroep: t.gemeenteCode }),
      },
    ),
  ],
)
columnsOf(leesdossier, { fixed: ['persoonId'] })
