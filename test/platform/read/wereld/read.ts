// How the nouns of the small world may be read; together they use everything a declaration can say.
import { eq, sql } from 'drizzle-orm'
import { ID, Int } from 'type-graphql'
import { object, sqlField, tsField } from '../../../../server/platform/read/declare/field.js'
import { op } from '../../../../server/platform/read/declare/filter.js'
import { list, one, plain } from '../../../../server/platform/read/declare/query.js'
import { noun } from '../../../../server/platform/read/declare/noun.js'
import { DateTime, Datum } from '../../../../server/platform/values/scalars.js'
import * as r from './relations.js'
import * as db from './tables.js'
import * as t from './types.js'

const gebeurtenis = { sort: { op: 'op' }, standaard: ['op', 'AFLOPEND'] } as const

export const nouns = [
  noun(t.Gemeente, db.gemeente, {
    beleid: 'gemeente',
    key: 'code',
    sort: { naam: 'naam' },
    standaard: ['naam', 'OPLOPEND'],
    queries: { gemeenten: plain('De gemeenten.') },
  }),
  noun(
    t.Gebruiker,
    db.gebruiker,
    {
      beleid: 'gebruiker',
      tenant: 'leesgroep',
      filter: { naam: String },
      sort: { naam: 'naam', id: 'id' },
      standaard: ['naam', 'OPLOPEND'],
      queries: { gebruiker: one('Eén gebruiker.'), gebruikers: list('De gebruikers.') },
    },
    r.gebruikerRelations,
  ),
  noun(
    t.Partner,
    db.partner,
    {
      beleid: 'partner',
      tenant: 'leesgroep',
      filter: { naam: String, soort: t.Soort },
      zoek: 'zoektekst',
      sort: { naam: 'naam', soort: 'soort' },
      standaard: ['naam', 'OPLOPEND'],
      queries: { partner: one('Eén partner.'), partners: list('De partners.') },
    },
    r.partnerRelations,
  ),
  noun(
    t.Knelpunt,
    db.knelpunt,
    {
      beleid: 'knelpunt',
      tenant: 'leesgroep',
      fields: { dagenOpen: sqlField((k, { vandaag }) => sql`greatest(${vandaag} - ${k.melddatum}, 0)`) },
      filter: {
        thema: t.Thema,
        status: t.KnelpuntStatus,
        melddatum: Datum,
        gewijzigdOp: DateTime,
        nummer: Int,
        titel: String,
        omschrijving: String,
        gemeente: op('gemeenteCode', ID),
        melder: op('melderId', ID),
        dagenOpen: op((k, { vandaag }) => sql`greatest(${vandaag} - ${k.melddatum}, 0)`, Int),
      },
      zoek: 'zoektekst',
      sort: {
        melddatum: 'melddatum',
        nummer: 'nummer',
        gewijzigdOp: 'gewijzigdOp',
        titel: 'titel',
        thema: 'thema',
        ernst: 'ernst',
      },
      standaard: ['melddatum', 'AFLOPEND'],
      queries: {
        knelpunt: one('Eén knelpunt.'),
        knelpunten: list('De knelpunten.'),
        regionaleKnelpunten: list('Knelpunten van de hele regio.', (k) => eq(k.zichtbaarheid, 'REGIO')),
      },
    },
    r.knelpuntRelations,
  ),
  noun(
    t.Actie,
    db.actie,
    {
      beleid: 'actie',
      tenant: 'leesgroep',
      fields: {
        isTeLaat: sqlField(
          (a, { vandaag }) => sql`coalesce(${a.streefdatum} < ${vandaag}, false) and ${a.status} <> 'GEREED'`,
        ),
        blokkade: object(
          (a, { vandaag }) => ({ wachtenOp: sql`${a.wachtenOp}`, dagen: sql`${vandaag} - ${a.streefdatum}` }),
          { when: (a) => eq(a.status, 'GEBLOKKEERD') },
        ),
        besteed: object((a, { vandaag }) => ({
          waarde: sql`case when ${a.uren} >= 5 then ${a.uren} end`,
          eenheid: sql`'UREN'`,
          peildatum: vandaag,
          onderdrukt: sql`coalesce(${a.uren} < 5, false)`,
        })),
        termijn: tsField({ status: (a) => a.status, streefdatum: (a) => a.streefdatum }, (a, { vandaag }) => {
          if (a.status === 'VERVALLEN') throw new Error('vervallen')
          return a.streefdatum === null ? 'geen' : a.streefdatum < vandaag ? 'verstreken' : 'loopt'
        }),
        advies: tsField({ titel: (a) => a.titel, nummer: (a) => a.nummer }, (a) =>
          a.nummer % 2 ? `Lees ${a.titel}` : null,
        ),
        mag: tsField(
          {
            status: (a) => a.status,
            mijn: (a, { gebruiker }) => sql<boolean>`coalesce(${a.eigenaarId} = ${gebruiker}, false)`,
            mede: (a, { partners }) =>
              sql<boolean>`exists (select 1 from actie_mede_eigenaar m where m.regio_code = ${a.regioCode} and m.actie_id = ${a.id} and m.partner_id = any(${partners}))`,
          },
          (a, { actor }) => [
            ...(a.mijn ? ['actieWijzigen'] : []),
            ...(a.mede ? ['actieMeedoen'] : []),
            ...(a.status === 'OPEN' && actor.leest.REGIOCOORDINATOR ? ['actieStarten'] : []),
          ],
        ),
      },
      filter: {
        status: t.ActieStatus,
        streefdatum: Datum,
        gemeente: op('gemeenteCode', ID),
        eigenaarPartner: op('eigenaarPartnerId', ID),
        isTeLaat: op(
          (a, { vandaag }) => sql`coalesce(${a.streefdatum} < ${vandaag}, false) and ${a.status} <> 'GEREED'`,
          Boolean,
        ),
      },
      sort: { streefdatum: 'streefdatumSortering', nummer: 'nummer', gewijzigdOp: 'gewijzigdOp', status: 'status' },
      standaard: ['streefdatum', 'OPLOPEND'],
      queries: {
        actie: one('Eén actie.'),
        acties: list('De acties.'),
        // Without brackets on purpose: the planner must add them.
        mijnActies: list(
          'Uw acties.',
          (a, { gebruiker, partners }) =>
            sql`${a.eigenaarId} = ${gebruiker} or ${a.eigenaarPartnerId} = any(${partners})`,
        ),
      },
    },
    r.actieRelations,
  ),
  noun(
    t.Gebeurtenis,
    db.knelpuntGebeurtenis,
    { beleid: 'knelpunt', sort: { ...gebeurtenis.sort }, standaard: [...gebeurtenis.standaard] },
    r.knelpuntGebeurtenisRelations,
  ),
  noun(
    t.Gebeurtenis,
    db.actieGebeurtenis,
    { beleid: 'actie', sort: { ...gebeurtenis.sort }, standaard: [...gebeurtenis.standaard] },
    r.actieGebeurtenisRelations,
  ),
]
