import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { connect, type Client } from '../../../server/platform/db/client.js'
import { tables } from '../../../server/tables.js'
import { freshDatabase, type FreshDatabase } from '../../support/database.js'
import { catalogus, type Controlenaam } from '../../isolatie/wandeling/isolatie.catalogus.js'
import { appUrlVan } from '../../support/sjabloon.js'

let database: FreshDatabase
let owner: postgres.Sql
let app: Client
beforeAll(async () => {
  database = await freshDatabase(inject('sjabloon'))
  owner = postgres(database.url, { max: 1, onnotice: () => undefined })
  app = connect(appUrlVan(database.url), { max: 2 })
})
afterAll(async () => {
  await Promise.all([owner?.end(), app?.end()])
  await database?.drop()
})
const huurders = Object.values(tables)
  .filter((t) => is(t, PgTable))
  .map((t) => getTableConfig(t))
  .filter((t) => t.policies.length > 0)
  .map((t) => t.name)

describe('de catalogus van de database', () => {
  it('scheidt huurders zoals afgesproken', async () => {
    expect(await catalogus(owner)).toEqual({})
  })
  // One planted mistake per promise: [what is wrong, the check that must say so, statements, part of the sentence].
  it.each<[string, Controlenaam, string, string[]]>([
    [
      'row level security uit op knelpunt',
      'beveiliging',
      'knelpunt: row level',
      ['alter table knelpunt disable row level security'],
    ],
    ['geen FORCE op actie', 'beveiliging', 'actie: FORCE', ['alter table actie no force row level security']],
    ['een nieuwe tabel zonder huurder', 'beveiliging', 'lijst: row level', ['create table lijst (id int)']],
    [
      'een policy weg terwijl het recht blijft',
      'rechten',
      'contactpersoon: DELETE',
      ['drop policy verwijderen on contactpersoon'],
    ],
    ['een recht zonder policy', 'rechten', 'knelpunt: DELETE', ['grant delete on knelpunt to regiotafel_app']],
    [
      'een recht op één kolom zonder policy',
      'rechten',
      'partner_gemeente: UPDATE',
      ['grant update (gemeente_code) on partner_gemeente to regiotafel_app'],
    ],
    ['TRUNCATE voor de toepassing', 'rechten', 'actie: TRUNCATE', ['grant truncate on actie to regiotafel_app']],
    [
      'een policy voor iedereen',
      'rechten',
      'andere rol',
      ['create policy extra on knelpunt for select to public using (true)'],
    ],
    [
      'een recht op één kolom van een tabel zonder huurder',
      'zonderHuurder',
      'lidmaatschap: de rechten',
      ['grant update (rol) on lidmaatschap to regiotafel_app'],
    ],
    ['schrijven in account', 'zonderHuurder', 'account: de rechten', ['grant update on account to regiotafel_app']],
    [
      'een view met de rechten van haar maker',
      'omwegen',
      'overzicht: een view',
      ['create view overzicht as select * from knelpunt'],
    ],
    ['een opgeslagen view', 'omwegen', 'opgeslagen', ['create materialized view kopie as select 1 a']],
    [
      'een functie met de rechten van haar maker',
      'omwegen',
      'SECURITY DEFINER',
      [`create function alles() returns bigint language sql security definer as 'select count(*) from knelpunt'`],
    ],
    [
      'een trigger die weg is, waardoor een ingetrokken rol blijft werken',
      'triggers',
      'lidmaatschap.rechten_versie: deze trigger werkt niet',
      ['drop trigger rechten_versie on lidmaatschap'],
    ],
    [
      'een trigger die uit staat',
      'triggers',
      'account.rechten_versie: deze trigger werkt niet',
      ['alter table account disable trigger rechten_versie'],
    ],
    [
      'een trigger die niemand kent',
      'triggers',
      'knelpunt.rechten_versie: een trigger die niet bekend is',
      ['create trigger rechten_versie after insert on knelpunt for each row execute function rechten_van_gebruiker()'],
    ],
    [
      'een verwijzing zonder huurder',
      'sleutels',
      'los_fk',
      [
        'alter table partner add constraint los_uq unique (id)',
        'alter table knelpunt add constraint los_fk foreign key (melder_id) references partner (id)',
      ],
    ],
    [
      'een unieke sleutel over alle huurders',
      'sleutels',
      'los_uq',
      ['alter table partner add constraint los_uq unique (naamsleutel)'],
    ],
    [
      'een rol die eigenaar is',
      'rollen',
      'regiotafel_app: eigenaar van regio',
      [
        'grant create on schema public to regiotafel_app',
        'grant regiotafel_app to current_user',
        'alter table regio owner to regiotafel_app',
      ],
    ],
    [
      'de toepassing kan migraties opschrijven',
      'rollen',
      'regiotafel_app: mag in schema drizzle meer dan de migraties lezen',
      ['grant insert on drizzle.__drizzle_migrations to regiotafel_app'],
    ],
    [
      'een recht om wachtrijen te veranderen',
      'kolommen',
      'taken.queue: INSERT te veel',
      ['grant insert on taken.queue to regiotafel_app'],
    ],
    [
      'iedereen die wachtrijen mag maken',
      'iedereen',
      'create_queue: PUBLIC mag deze functie uitvoeren',
      ['grant execute on function taken.create_queue(text, json) to public'],
    ],
    [
      'de toepassing die in het schema van de taken mag maken',
      'rollen',
      'regiotafel_app: mag in schema taken maken',
      ['grant create on schema taken to regiotafel_app'],
    ],
    [
      'een vraag die niet meer wacht om uitgevouwen te worden',
      'triggers',
      'leesvraag.wacht: deze trigger werkt niet',
      ['drop trigger wacht on leesvraag'],
    ],
    ['een recht voor PUBLIC', 'iedereen', 'PUBLIC heeft SELECT', ['grant select on knelpunt to public']],
    [
      'een functie die iedereen mag uitvoeren',
      'iedereen',
      'uitvoeren',
      [`create function een() returns int language sql as 'select 1'`],
    ],
    [
      'een verruimde policy op actie_knelpunt',
      'regels',
      'actie_knelpunt.lezen',
      [
        'drop policy lezen on actie_knelpunt',
        'create policy lezen on actie_knelpunt for select to regiotafel_app using (true)',
      ],
    ],
    [
      'een policy die alleen op de verkeerde groep let',
      'regels',
      'knelpunt.lezen',
      [`alter policy lezen on knelpunt using (schrijfgroep = current_setting('app.leest_regisseur', true))`],
    ],
    ['een policy te weinig', 'regels', 'knelpunt.wijzigen', ['drop policy wijzigen on knelpunt']],
  ])('wordt betrapt op %s', async (_wat, controle, zin, breek) => {
    const fouten = (await catalogus(owner, breek, [controle]))[controle] ?? []
    expect(fouten.join()).toContain(zin)
  })
})

describe('zonder te weten wie er vraagt', () => {
  it('geeft elke tabel met een huurder de toepassing nul rijen', async () => {
    expect(huurders.length).toBeGreaterThan(12)
    for (const t of huurders) {
      const gezien = await app.unsafe<{ n: number }[]>(`select count(*)::int n from "${t}"`).then(
        ([rij]) => rij!.n,
        ({ code }: { code: string }) => code,
      )
      expect([t, gezien]).toEqual([t, 0])
    }
  })
  it('kan de toepassing in geen tabel met een huurder iets schrijven', async () => {
    for (const t of huurders)
      for (const s of [
        `insert into "${t}" select * from "${t}"`,
        `delete from "${t}"`,
        `update "${t}" set regio_code = 'x'`,
      ]) {
        const gedaan = await app.unsafe(s).then(
          (r) => r.count,
          () => 0,
        )
        expect([s, gedaan]).toEqual([s, 0])
      }
  })
})
