// Loads the source data. Every id follows from what the row is, so loading twice, or again after a crash, adds nothing.
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import type { PgTable } from 'drizzle-orm/pg-core'
import type postgres from 'postgres'
import { v7 as uuidv7 } from 'uuid'
import { alleNamen } from '../partner/partner.rules.js'
import { convenant } from '../convenant/convenant.table.js'
import { partner, partnerGebeurtenis, partnerGemeente } from '../partner/partner.table.js'
import { account, lidmaatschap } from '../gebruiker/account.table.js'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { pilot } from '../pilot/pilot.table.js'
import { instelling } from '../instelling/instelling.table.js'
import { systemActor } from '../platform/rights/actor.js'
import { record } from '../platform/write/history.js'
import type { Writing } from '../platform/write/mutation.js'
import { createInTransaction, type Tx } from '../platform/write/transaction.js'
import type { Key } from '../platform/secret/cipher.js'
import { createSecrets } from '../platform/secret/secrets.js'
import { nouns, type Noun } from '../beleid.js'
import { inburgeraar } from '../inburgeraar/inburgeraar.table.js'
import { contactmoment } from '../inburgeraar/contactmoment/contactmoment.table.js'
import { taak } from '../inburgeraar/taak/taak.table.js'
import { laadContacten, laadTaken } from './laden.begeleiding.js'
import { laadPersonen } from './laden.personen.js'
import { taakstelling } from '../sturing/taakstelling/taakstelling.table.js'
import { actie, actieGebeurtenis, actieKnelpunt, actieMedeEigenaar } from '../taskforce/actie/actie.table.js'
import { knelpunt, knelpuntGebeurtenis } from '../taskforce/knelpunt/knelpunt.table.js'
import { waarneming } from '../waarneming/waarneming.table.js'
import { succes } from '../taskforce/succes/succes.table.js'
import { DEMO, DEMO_VANAF } from './demo.data.js'
import { codeVan, idVan, OVERGENOMEN, partnerId } from './kenmerk.js'
import { laadFilters } from './laden.filters.js'
import { laadInstellingen } from './laden.instelling.js'
import { laadInzagen } from './laden.inzage.js'
import { laadWaarnemingen } from './laden.waarneming.js'
import { laadLeeslog } from './laden.leeslog.js'
import { laadConvenant, laadPilots, laadSuccessen } from './laden.regio.js'
import { PARTNERS } from './partners.data.js'
import { GEMEENTEN, REGIO, WEERT } from './regio.data.js'
import { laadRegio } from './regio.laden.js'
import { TAAKSTELLINGEN } from './taakstelling.data.js'
import { BRON, KNELPUNTEN, MELDDATUM, type BronKnelpunt } from './taskforce.data.js'

const regioCode = REGIO.code
/** Every noun about persons: the source data has rows of all. */
const OVER_PERSONEN = (Object.keys(nouns) as Noun[]).filter((noun) => nouns[noun].personen)

async function laadPartners(w: Writing): Promise<void> {
  for (const { gemeenten = [], aliassen = [], rollen = [], afgeleid = false, ...p } of PARTNERS) {
    const id = partnerId(p.naam)
    const [rij] = await w.tx
      .insert(partner)
      .values({ regioCode, id, aliassen, rollen, afgeleid, namen: alleNamen(p.naam, aliassen), ...p })
      .returning()
    for (const gemeenteCode of gemeenten)
      await w.tx.insert(partnerGemeente).values({ regioCode, partnerId: id, gemeenteCode })
    await record(w, partnerGebeurtenis, rij!, OVERGENOMEN)
  }
}
/** Also in a database of an earlier version, which did not know them all. */
const laadGebruikers = (w: Writing) =>
  w.tx
    .insert(gebruiker)
    .values(
      DEMO.map((d) => ({
        regioCode,
        id: idVan('gebruiker', d.email),
        naam: d.naam,
        gemeenteCode: d.gemeente ?? null,
        partnerId: d.partner ? partnerId(d.partner) : null,
      })),
    )
    .onConflictDoNothing()
async function laadKnelpunt(w: Writing, { actie: a, ...k }: BronKnelpunt): Promise<void> {
  const basis = { regioCode, gemeenteCode: WEERT, bron: BRON }
  const [rij] = await w.tx
    .insert(knelpunt)
    .values({
      ...basis,
      ...k,
      id: idVan('knelpunt', k.titel),
      code: codeVan('K', k.titel),
      zichtbaarheid: 'GEMEENTE',
      melddatum: MELDDATUM,
      ernst: 'GEMIDDELD',
      status: 'ACTIE_LOOPT',
      afgeleid: true,
    })
    .returning()
  await record(w, knelpuntGebeurtenis, rij!, OVERGENOMEN)
  const mede = a.medeEigenaren ?? []
  // An actie that partners work on is visible to them; the knelpunt behind it stays with the gemeente.
  const zichtbaarheid = a.eigenaarPartner || mede.length ? ('PARTNERS' as const) : ('GEMEENTE' as const)
  const [nieuw] = await w.tx
    .insert(actie)
    .values({
      ...basis,
      id: idVan('actie', a.titel),
      code: codeVan('A', a.titel),
      titel: a.titel,
      omschrijving: a.omschrijving,
      zichtbaarheid,
      eigenaarPartnerId: a.eigenaarPartner ? partnerId(a.eigenaarPartner) : null,
      status: 'BEZIG',
      heeftKnelpunt: true,
    })
    .returning()
  const link = { regioCode, actieId: nieuw!.id, leesgroep: nieuw!.leesgroep }
  await w.tx.insert(actieKnelpunt).values({ ...link, knelpuntId: rij!.id, knelpuntLeesgroep: rij!.leesgroep })
  for (const naam of mede) await w.tx.insert(actieMedeEigenaar).values({ ...link, partnerId: partnerId(naam) })
  await record(w, actieGebeurtenis, nieuw!, OVERGENOMEN)
}
const laadTaakstellingen = (w: Writing) =>
  w.tx.insert(taakstelling).values(
    TAAKSTELLINGEN.map((t) => ({
      regioCode,
      id: idVan('taakstelling', `${t.gemeenteCode}/${t.jaar}/${t.soort}`),
      openbaarVastgesteld: true,
      ...t,
    })),
  )

/** What the first version loaded: partners, demo people, the taskforce and the taakstelling. */
async function laadBasis(w: Writing): Promise<void> {
  await laadPartners(w)
  await laadGebruikers(w)
  for (const k of KNELPUNTEN) await laadKnelpunt(w, k)
  await laadTaakstellingen(w)
}

/** Who stands in for whom, and who was let see whom. */
async function laadToegang(w: Writing): Promise<void> {
  await laadGebruikers(w)
  await laadWaarnemingen(w)
  await laadInzagen(w)
}

/** Accounts are no tenant rows: only the owner writes them. */
async function laadAccounts(owner: ReturnType<typeof drizzle>): Promise<void> {
  for (const d of DEMO) {
    const gebruikerId = idVan('gebruiker', d.email)
    await owner.insert(account).values({ gebruikerId, regioCode, email: d.email, soort: 'DEMO' }).onConflictDoNothing()
    const lid = {
      regioCode,
      gebruikerId,
      rol: d.rol,
      partnerId: d.partner ? partnerId(d.partner) : null,
      vanafDatum: DEMO_VANAF,
    }
    for (const gemeenteCode of d.voor ?? [null])
      await owner
        .insert(lidmaatschap)
        .values({ ...lid, id: idVan('lidmaatschap', `${d.email}/${gemeenteCode}`), gemeenteCode })
        .onConflictDoNothing()
  }
}

/**
 * Loads the source data and demo accounts; does nothing for what is there already.
 * @param ownerClient the owner, for reference tables and accounts
 * @param appClient the application, which loads tenant rows as the system under row level security
 * @param masters what is kept encrypted is closed with the first; none = nothing of that is loaded
 * @param vandaag the day of loading: fictive persons who came lately came shortly before it
 * @returns was anything loaded?
 */
export async function laadBron(
  ownerClient: postgres.Sql,
  appClient: postgres.Sql,
  masters: readonly Key[],
  vandaag: string,
): Promise<boolean> {
  const owner = drizzle(ownerClient)
  await laadRegio(ownerClient)
  const systeem = systemActor(
    regioCode,
    GEMEENTEN.map((g) => g.code),
  )
  const secrets = createSecrets(appClient, masters)
  const laad = async (tx: Tx): Promise<boolean> => {
    const wie = { actor: systeem, vandaag, handeling: 'bronLaden', nieuwId: uuidv7() }
    const w: Writing = {
      ...wie,
      tx,
      echtePersonen: false,
      versleutelt: secrets.closes,
      sealer: (gemeente) => secrets.sealer(tx, gemeente),
      zoekwaarden: (...of) => secrets.indexesOf(tx, ...of),
      alsSysteem: (_, fn) => fn(),
      // Nothing of the source is refused.
      blijft: () => undefined,
    }
    // Each step loads where its table is empty, so that a database of an earlier version gets what it did not know yet.
    const stappen: [PgTable, (w: Writing) => Promise<unknown>][] = [
      [gebruiker, laadBasis],
      [convenant, laadConvenant],
      [pilot, laadPilots],
      [succes, laadSuccessen],
      // Terms of persons are computed with what was chosen.
      [instelling, laadInstellingen],
      [inburgeraar, laadPersonen],
      [contactmoment, (x) => laadContacten(x, vandaag)],
      [taak, (x) => laadTaken(x, vandaag)],
      [waarneming, laadToegang],
    ]
    let nieuw = false
    for (const [tabel, laad] of stappen) {
      if (await tx.$count(tabel)) continue
      await laad(w)
      nieuw = true
    }
    return nieuw
  }
  const nieuw = await createInTransaction(appClient)(systeem, laad, undefined, { over: OVER_PERSONEN })
  const filters = await laadFilters(appClient)
  const geladen = (await laadLeeslog(appClient, systeem)) || filters || nieuw
  await laadAccounts(owner)
  // Without statistics PostgreSQL plans the first reads for empty tables.
  if (geladen) await owner.execute(sql`analyze`)
  return geladen
}
