// The acts of the command for accounts. Each can be repeated without doing anything twice, and says in Dutch what it did.
import { inArray } from 'drizzle-orm'
import type postgres from 'postgres'
import { v7 as uuidv7 } from 'uuid'
import { gebruiker } from '../gebruiker/gebruiker.table.js'
import { leesAanvraag, leesEmail, type Aanvraag, type Vlaggen } from './account.rules.js'
import {
  alsRegio,
  gemeentecodes,
  maakGebruiker,
  partnerId,
  regioVan,
  zoekAccount,
  type Account,
  type Regio,
} from './account.opslag.js'
import type { Beheer } from './database.js'
import { BeheerFout } from './fout.js'

interface Rol {
  rol: string
  gemeenteCode: string | null
  partnerId: string | null
}
const waarvoor = (r: Regio, { rol, gemeenteCode }: Pick<Rol, 'rol' | 'gemeenteCode'>): string =>
  `${rol} (${r.gemeenten.find((g) => g.code === gemeenteCode)?.naam ?? 'regio'})`

/** Gives the role from today on; a membership that ends today or later goes on without end. @returns was anything changed? */
async function geefRol(tx: postgres.TransactionSql, b: Beheer, r: Regio, id: string, rol: Rol): Promise<boolean> {
  const [heeft] = await tx<{ id: string; tot: string | null }[]>`
    select id, tot_datum tot from lidmaatschap where gebruiker_id = ${id} and rol = ${rol.rol}
      and gemeente_code is not distinct from ${rol.gemeenteCode} and partner_id is not distinct from ${rol.partnerId}
      and vanaf_datum <= ${b.vandaag}::text::date and (tot_datum is null or tot_datum >= ${b.vandaag}::text::date)
    order by tot_datum desc nulls first limit 1`
  if (heeft && heeft.tot === null) return false
  if (heeft) await tx`update lidmaatschap set tot_datum = null where id = ${heeft.id}`
  else
    await tx`insert into lidmaatschap (id, regio_code, gebruiker_id, rol, gemeente_code, partner_id, vanaf_datum)
      values (${uuidv7()}, ${r.code}, ${id}, ${rol.rol}, ${rol.gemeenteCode}, ${rol.partnerId}, ${b.vandaag}::text::date)`
  return true
}
async function schrijf(b: Beheer, r: Regio, a: Aanvraag, account: Account, rollen: readonly Rol[]): Promise<string[]> {
  return b.owner.begin(async (tx) => {
    const regels: string[] = []
    const nieuw = await tx`insert into account (gebruiker_id, regio_code, email, soort)
      values (${account.id}, ${r.code}, ${a.email}, 'OIDC') on conflict (gebruiker_id) do nothing returning 1`
    if (nieuw.length) regels.push(`Account ${a.email} is gemaakt.`)
    const aan = await tx`update account set actief = true where gebruiker_id = ${account.id} and not actief returning 1`
    if (aan.length) regels.push(`Account ${a.email} staat weer aan.`)
    for (const rol of rollen)
      if (await geefRol(tx, b, r, account.id, rol)) regels.push(`Rol gegeven: ${waarvoor(r, rol)}, vanaf ${b.vandaag}.`)
    return regels.length ? regels : [`Account ${a.email} bestaat al, met deze rol. Er is niets veranderd.`]
  }) as Promise<string[]>
}

/** Makes an account, or gives one that exists a role. */
export async function toevoegen(b: Beheer, vlaggen: Vlaggen): Promise<string[]> {
  const a = leesAanvraag(vlaggen)
  const r = await regioVan(b, vlaggen.regio)
  const codes = gemeentecodes(r, a.gemeenten)
  const partner = await partnerId(b, r, a.partner)
  const bestaat = await zoekAccount(b, r, a.email)
  if (bestaat?.soort === 'DEMO') throw new BeheerFout(`${a.email} is een demo-account en kan geen werkaccount worden.`)
  if (!bestaat && a.naam === undefined) throw new BeheerFout('--naam: verplicht voor een nieuw account')
  // Who works for several gemeenten belongs to none of them.
  const thuis = codes.length === 1 ? codes[0]! : null
  const nieuw = { naam: a.naam ?? '', gemeenteCode: thuis, partnerId: a.rol === 'PARTNERMEDEWERKER' ? partner : null }
  const account = bestaat ?? { id: await maakGebruiker(b, r, nieuw), soort: 'OIDC', actief: true }
  const rollen = (codes.length ? codes : [null]).map((gemeenteCode) => ({
    rol: a.rol,
    gemeenteCode,
    partnerId: partner,
  }))
  return schrijf(b, r, a, account, rollen)
}

async function eisAccount(b: Beheer, { email, regio }: Vlaggen): Promise<Account & { email: string }> {
  const adres = leesEmail(email)
  const account = await zoekAccount(b, await regioVan(b, regio), adres)
  if (!account) throw new BeheerFout(`Er is geen account met het adres ${adres}.`)
  return { ...account, email: adres }
}

/** Nobody signs in with the account any more: sessions end now, roles today. What the person wrote stays. */
export async function uitzetten(b: Beheer, vlaggen: Vlaggen): Promise<string[]> {
  const { id, email: adres, actief } = await eisAccount(b, vlaggen)
  await b.owner.begin(async (tx) => {
    await tx`update account set actief = false where gebruiker_id = ${id}`
    await tx`delete from sessie where gebruiker_id = ${id}`
    await tx`delete from lidmaatschap where gebruiker_id = ${id} and vanaf_datum > ${b.vandaag}::text::date`
    await tx`update lidmaatschap set tot_datum = ${b.vandaag}::text::date
      where gebruiker_id = ${id} and (tot_datum is null or tot_datum > ${b.vandaag}::text::date)`
  })
  return [actief ? `Account ${adres} staat uit. De sessies zijn beëindigd.` : `Account ${adres} stond al uit.`]
}

/** The next person who signs in with this address becomes the owner of the account. */
export async function ontkoppelen(b: Beheer, vlaggen: Vlaggen): Promise<string[]> {
  const { id, email: adres } = await eisAccount(b, vlaggen)
  const weg = await b.owner`delete from identiteit where gebruiker_id = ${id} returning 1`
  await b.owner`delete from sessie where gebruiker_id = ${id}`
  return [
    weg.length
      ? `Account ${adres} is los. Het hoort straks bij wie als eerste met dit adres inlogt.`
      : `Account ${adres} hoorde nog bij niemand.`,
  ]
}

interface Regel {
  id: string
  email: string
  soort: string
  actief: boolean
  gekoppeld: boolean
  rollen: { rol: string; gemeenteCode: string | null }[]
}
/** All accounts with their roles of today. */
export async function lijst(b: Beheer, vlaggen: Vlaggen = {}): Promise<string[]> {
  const r = await regioVan(b, vlaggen.regio)
  const accounts = await b.owner<Regel[]>`
    select a.gebruiker_id id, a.email, a.soort, a.actief, i.sub is not null gekoppeld,
      (select coalesce(json_agg(json_build_object('rol', l.rol, 'gemeenteCode', l.gemeente_code) order by l.rol, l.gemeente_code), '[]')
        from lidmaatschap l where l.gebruiker_id = a.gebruiker_id and l.vanaf_datum <= ${b.vandaag}::text::date
          and (l.tot_datum is null or l.tot_datum >= ${b.vandaag}::text::date)) rollen
    from account a left join identiteit i using (gebruiker_id) where a.regio_code = ${r.code} order by a.email`
  if (!accounts.length) return ['Er zijn nog geen accounts.']
  const ids = accounts.map((a) => a.id)
  const namen = await alsRegio(b, r, (tx) =>
    tx.select({ id: gebruiker.id, naam: gebruiker.naam }).from(gebruiker).where(inArray(gebruiker.id, ids)),
  )
  const naam = new Map(namen.map((n) => [n.id, n.naam]))
  return accounts.map((a) => {
    const staat = a.soort === 'DEMO' ? 'demo' : a.gekoppeld ? 'logde in' : 'nog nooit ingelogd'
    const rollen = a.rollen.map((l) => waarvoor(r, l)).join(', ') || 'geen rol'
    return [a.email, naam.get(a.id) ?? '', a.actief ? 'aan' : 'uit', staat, rollen].join(' | ')
  })
}
