// The world of persons as a running thing: its rows, who asks, and a planner on a database of its own.
import { readFileSync } from 'node:fs'
import { drizzle } from 'drizzle-orm/postgres-js'
import type { GraphQLSchema } from 'graphql'
import postgres from 'postgres'
import type { Rol } from '../../../../server/beleid.js'
import { connect, type Client } from '../../../../server/platform/db/client.js'
import {
  leesdossier,
  leesregel,
  leesvraag,
  leesvraagOpen,
} from '../../../../server/platform/read/log/leesvraag.table.js'
import { unfoldSome } from '../../../../server/platform/read/log/unfold.job.js'
import { createModel } from '../../../../server/platform/read/model/model.js'
import { createLeesplan, type Leesplan } from '../../../../server/platform/read/planner.js'
import { inOneStatement, type Envelope } from '../../../../server/platform/read/run/envelope.js'
import {
  makeActor,
  type Waargenomen,
  leesgroepen,
  mayRead,
  reachesFurther,
  type Actor,
} from '../../../../server/platform/rights/actor.js'
import { freshDatabase } from '../../../support/database.js'
import { fill, LOGIN } from '../wereld/start.js'
import { drizzleSchema, gemeente, gezondheid, inzage, makeSchema, notitie, nouns, persoon } from './nouns.js'

const REGIO = 'L'
const GEMEENTEN = ['0988', '0946', '1706'] as const
const id = (soort: number, n: number): string => `0000000${soort}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
export const persoonId = (n: number): string => id(1, n)

const times = <X>(n: number, make: (i: number) => X): X[] => Array.from({ length: n }, (_, i) => make(i))
const AANTAL = 60
const bij = (i: number): string => GEMEENTEN[i % GEMEENTEN.length]!
/** Who keeps a person: in 0946 two regisseurs and nobody, in turn; in the others the first, or nobody. */
const regisseurVan = (i: number): string | null =>
  [i % GEMEENTEN.length === 1 ? id(9, 2) : id(9, 1), i % GEMEENTEN.length === 1 ? id(9, 6) : null, null][i % 5] ?? null
export const PERSONEN = times(AANTAL, (i) => ({
  regioCode: REGIO,
  id: persoonId(i),
  naam: `Persoon ${String(i).padStart(2, '0')}`,
  gemeenteCode: bij(i),
  regisseurId: regisseurVan(i),
  // Some of another gemeente: the reader does not see them.
  hoofdId: i % 4 ? persoonId((i * 7) % AANTAL) : null,
  herkomstland: `Land ${i}`,
}))
const uren = (n: number): string => new Date(Date.now() + n * 3_600_000).toISOString()
const zicht = (n: number, wie: number, persoon: number, doel: string, van = -0.1, tot = 0.8) => ({
  regioCode: REGIO,
  id: id(5, n),
  persoonId: persoonId(persoon),
  gebruikerId: id(9, wie),
  doel,
  van: uren(van),
  tot: uren(tot),
  reden: 'Omdat het echt nodig is.',
  gemeenteCode: bij(persoon),
  dossiercode: `P-${persoon}`,
})
/** Who was let see whom: now, by another, for another purpose, over, not yet, of another gemeente. */
export const INZAGEN = [
  zicht(1, 7, 4, 'TERMIJNBEWAKING'),
  zicht(2, 7, 5, 'TERMIJNBEWAKING'),
  zicht(3, 7, 6, 'BEGELEIDING'),
  zicht(4, 7, 7, 'TERMIJNBEWAKING', -1, -0.1),
  zicht(5, 7, 8, 'TERMIJNBEWAKING', 0.1, 0.9),
  zicht(6, 8, 9, 'TERMIJNBEWAKING'),
  zicht(10, 8, 10, 'TERMIJNBEWAKING'),
  zicht(7, 3, 11, 'TOEZICHT'),
  zicht(8, 3, 12, 'TOEZICHT'),
  zicht(9, 4, 14, 'TOEZICHT'),
]
const ROWS = [
  [gemeente, GEMEENTEN.map((code) => ({ code, naam: `Gemeente ${code}` }))],
  [persoon, PERSONEN],
  [inzage, INZAGEN],
  [
    gezondheid,
    PERSONEN.map((p, i) => ({
      regioCode: REGIO,
      gemeenteCode: p.gemeenteCode,
      persoonId: p.id,
      tekst: `Gezondheid ${i}`,
    })),
  ],
  [
    notitie,
    times(AANTAL, (i) => ({
      regioCode: REGIO,
      id: id(2, i),
      persoonId: persoonId((i * 6) % AANTAL),
      tekst: `Notitie ${i}`,
      gemeenteCode: bij(i * 6),
    })),
  ],
] as const

type Ook = { team?: readonly string[]; waarneemt?: readonly Waargenomen[] }
const maak = (n: number, ook: Ook, ...rollen: [Rol, string | null][]): Actor =>
  makeActor(
    {
      gebruikerId: id(9, n),
      regioCode: REGIO,
      waarneemt: ook.waarneemt ?? [],
      lidmaatschappen: rollen.map(([rol, gemeenteCode]) => ({
        rol,
        gemeenteCode,
        partnerId: null,
        vanafDatum: '2026-01-01',
        totDatum: null,
      })),
    },
    GEMEENTEN,
    ook.team,
  )
/**
 * Who asks. 0988 works as one team, 0946 does not. The beleidsmedewerker has no purpose to look at persons; the coordinator and
 * the privacy officer see whom they were let see.
 */
export const ACTOREN = {
  regisseur: maak(1, { team: ['0988'] }, ['REGISSEUR', '0988']),
  ander: maak(2, { team: ['0988'] }, ['REGISSEUR', '0946']),
  waarnemer: maak(6, { team: ['0988'], waarneemt: [{ gebruikerId: id(9, 2), gemeenteCode: '0946' }] }, [
    'REGISSEUR',
    '0946',
  ]),
  // Regisseur of both gemeenten where another one keeps persons, and stands in for that one in the second alone.
  tweede: maak(
    10,
    { waarneemt: [{ gebruikerId: id(9, 1), gemeenteCode: '1706' }] },
    ['REGISSEUR', '0988'],
    ['REGISSEUR', '1706'],
  ),
  privacy: maak(3, {}, ['PRIVACY_OFFICER', '1706']),
  beide: maak(4, { team: ['0988'] }, ['REGISSEUR', '0988'], ['PRIVACY_OFFICER', '1706']),
  beleid: maak(5, {}, ['BELEIDSMEDEWERKER', '0988']),
  coordinator: maak(7, { team: ['0988', '0946'] }, ['REGIOCOORDINATOR', null]),
  alles: maak(8, { team: ['0988'] }, ['REGISSEUR', '0946'], ['REGISSEUR', '0988'], ['REGIOCOORDINATOR', null]),
}

export interface Planner {
  schema: GraphQLSchema
  plan: Leesplan
}
export interface Wereld extends Planner {
  client: Client
  owner: postgres.Sql
  /** a planner with another way to the database, for planted faults */
  planner: (envelope: Envelope) => Planner
  /** unfolds every question that waits */
  vouw: () => Promise<void>
  stop: () => Promise<void>
}
/** Makes the database, fills it and starts a planner on it. */
export async function start(): Promise<Wereld> {
  const database = await freshDatabase()
  const owner = postgres(database.url, { max: 1, onnotice: () => undefined })
  await fill(
    owner,
    { gemeente, persoon, inzage, gezondheid, notitie, leesvraag, leesvraagOpen, leesregel, leesdossier },
    ROWS,
  )
  await owner.unsafe('grant insert on leesvraag, leesvraag_open to regiotafel_app')
  const vanMigratie = readFileSync('migrations/0013_leesregel_maanden.sql', 'utf8').split('--> statement-breakpoint')
  for (const opdracht of vanMigratie.filter((s) => /FUNCTION "leesvraag_wacht"\(\) RETURNS|TRIGGER "wacht"/.test(s)))
    await owner.unsafe(opdracht)
  const url = new URL(database.url)
  url.username = LOGIN
  url.password = LOGIN
  const client = connect(url.href, { max: 4 })
  const planner: Wereld['planner'] = (envelope) => {
    const schema = makeSchema()
    const model = createModel(schema, nouns, drizzleSchema, { leesgroepen, magLezen: mayRead, reachesFurther })
    return { schema, plan: createLeesplan(model, client, { envelope }) }
  }
  const stop = async () => {
    await client.end()
    await owner.end()
    await database.drop()
  }
  const vouw: Wereld['vouw'] = async () => {
    while ((await drizzle(owner).transaction((tx) => unfoldSome(tx, REGIO))) > 0);
  }
  return { client, owner, planner, vouw, stop, ...planner(inOneStatement(client)) }
}
