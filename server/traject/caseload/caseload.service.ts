// The caseload as whoever asks may know it: a regisseur counts the persons that she sees, others read stands that hold no persons.
import { asc, eq, lte } from 'drizzle-orm'
import { metAccount } from '../../gebruiker/gebruiker.account.js'
import { gebruiker } from '../../gebruiker/gebruiker.table.js'
import { asGemeente } from '../../gemeente/gemeente.object.js'
import type { Gemeente } from '../../gemeente/gemeente.type.js'
import type { Context } from '../../platform/graphql/context.js'
import { leesgroepen } from '../../platform/rights/actor.js'
import { gemeente } from '../../platform/rights/tenant.table.js'
import { DomainError, invalid } from '../../platform/values/errors.js'
import { zonderWaarde } from '../../sturing/cijfer/cijfer.rules.js'
import type { Cijfer } from '../../sturing/cijfer/cijfer.type.js'
import { geteld, telnoot, vanStand } from '../../sturing/cijfer/stand.cijfer.js'
import { heleGemeenten } from '../../sturing/cijfer/stand.tellen.js'
import { WETSREGIMES, type Wetsregime } from '../traject.waarden.js'
import { fteOp, perFte } from './caseload.cijfers.js'
import type { Caseload } from './caseload.type.js'
import { formatie } from './formatie.table.js'
import { caseloadStand } from './stand.table.js'
import { telling, type Telrij } from './telling.js'

/** What is counted, as the read log names it. */
const VELDEN = ['caseload', 'traject']
const MAAT = { eenheid: 'TRAJECTEN' } as const
const REGISSEUR_VAN_NU = 'De regisseur is die van vandaag.'
/** Of a regisseur whose gemeente lets each see the own dossiers: those are counted per regisseur. */
const NIET_HEEL: Cijfer = {
  ...zonderWaarde('GEEN_GEGEVENS', 'TRAJECTEN'),
  voetnoot:
    'U ziet niet alle dossiers van deze gemeente. Daarom telt u ze niet. Uw eigen dossiers staan per regisseur.',
}
const isGemeente = (groep: string): boolean => !groep.includes(':')

interface Basis {
  dag: string
  gemeenten: readonly Gemeente[]
  formatie: readonly (typeof formatie.$inferSelect)[]
  standen: readonly (typeof caseloadStand.$inferSelect)[]
}
const basisVan = (ctx: Context, dag: string): Promise<Basis> =>
  ctx.lees(async (tx) => {
    const [regio, fte, standen] = await Promise.all([
      tx.select().from(gemeente).where(eq(gemeente.regioCode, ctx.actor.regioCode)).orderBy(asc(gemeente.volgorde)),
      tx.select().from(formatie),
      tx.select().from(caseloadStand).where(lte(caseloadStand.peildatum, dag)),
    ])
    return { dag, gemeenten: regio.map(asGemeente), formatie: fte, standen }
  })

/** A row per law of one gemeente. */
function rijenVan(b: Basis, g: Gemeente, cijferVan: (wet: Wetsregime | null) => Cijfer): Caseload[] {
  const totaal = cijferVan(null)
  const fte = fteOp(b.formatie, g.code, totaal.peildatum ?? b.dag)
  return WETSREGIMES.map((wetsregime) => ({
    id: [g.code, wetsregime].join('-') + `@${b.dag}`,
    gemeente: g,
    regisseur: null,
    wetsregime,
    aantal: cijferVan(wetsregime),
    totaal,
    fte,
    perFte: perFte(totaal, fte),
  }))
}
const som = (rijen: readonly Telrij[]): number => rijen.reduce((n, r) => n + r.aantal, 0)
/** From the persons that are seen. */
function uitTelling(b: Basis, g: Gemeente, geteldeRijen: readonly Telrij[]): Caseload[] {
  const hier = geteldeRijen.filter((r) => r.gemeente === g.code)
  const fictief = hier.some((r) => r.fictief)
  return rijenVan(b, g, (wet) =>
    geteld(som(hier.filter((r) => !wet || r.wetsregime === wet)), b.dag, telnoot(fictief), MAAT),
  )
}
/** From the latest stand that there is by that day. */
function uitStand(b: Basis, g: Gemeente): Caseload[] {
  const hier = b.standen.filter((s) => s.gemeenteCode === g.code)
  const dag = hier.reduce((laatste, s) => (s.peildatum > laatste ? s.peildatum : laatste), '')
  return rijenVan(b, g, (wet) => {
    const stand = hier.find((s) => s.peildatum === dag && s.wetsregime === wet)
    return stand ? vanStand(stand, MAAT) : zonderWaarde('GEEN_GEGEVENS', 'TRAJECTEN')
  })
}
/** Per regisseur, of those whose dossiers are seen. */
async function perRegisseur(ctx: Context, b: Basis, codes: readonly string[]): Promise<Caseload[]> {
  const rijen = await ctx.tel<Telrij>(ctx, VELDEN, telling(b.dag, codes, true))
  const mensen = await ctx.lees((tx) => tx.select().from(gebruiker))
  const naam = new Map(mensen.map((m) => [m.id, m]))
  const noot = b.dag < ctx.vandaag ? REGISSEUR_VAN_NU : undefined
  const regels = b.gemeenten.flatMap((g) => {
    const hier = rijen.filter((r) => r.gemeente === g.code)
    const wie = [...new Set(hier.map((r) => r.regisseur))]
    const op = (id: string | null): string => (id === null ? '' : (naam.get(id)?.naam ?? ''))
    return wie
      .sort((a, c) => op(a).localeCompare(op(c), 'nl'))
      .flatMap((id) =>
        hier
          .filter((r) => r.regisseur === id)
          .sort((a, c) => WETSREGIMES.indexOf(a.wetsregime) - WETSREGIMES.indexOf(c.wetsregime))
          .map((r) => ({ g, id, r, van: hier.filter((x) => x.regisseur === id) })),
      )
  })
  return Promise.all(
    regels.map(async ({ g, id, r, van }) => {
      const mens = id === null ? undefined : naam.get(id)
      return {
        id: `${g.code}-${id ?? 'geen'}-${r.wetsregime}@${b.dag}`,
        gemeente: g,
        regisseur: mens ? await metAccount(ctx, mens) : null,
        wetsregime: r.wetsregime,
        aantal: geteld(r.aantal, b.dag, telnoot(r.fictief, noot), MAAT),
        totaal: geteld(
          som(van),
          b.dag,
          telnoot(
            van.some((x) => x.fictief),
            noot,
          ),
          MAAT,
        ),
        fte: null,
        perFte: null,
      }
    }),
  )
}

/**
 * @param peildatum absent: today. Of who sees no persons: the latest stand by that day
 * @throws ONGELDIGE_INVOER for a day to come; GEEN_TOEGANG for who asks per regisseur and sees no dossiers
 */
export async function caseloadOphalen(
  ctx: Context,
  { peildatum, perRegisseur: splits }: { peildatum: string | null; perRegisseur: boolean },
): Promise<Caseload[]> {
  const dag = peildatum ?? ctx.vandaag
  if (dag > ctx.vandaag) throw invalid({ peildatum: 'Kies vandaag of een eerdere dag.' })
  const regisseurVan = (ctx.actor.leest.REGISSEUR ?? []).filter(isGemeente)
  const b = await basisVan(ctx, dag)
  if (splits) {
    if (regisseurVan.length) return perRegisseur(ctx, b, regisseurVan)
    throw new DomainError('GEEN_TOEGANG', 'U ziet de caseload per gemeente, niet per regisseur.')
  }
  const heel = heleGemeenten(ctx, 'traject')
  const rijen = heel.length ? await ctx.tel<Telrij>(ctx, VELDEN, telling(dag, heel, false)) : []
  const [binnen, metStand] = [leesgroepen(ctx.actor, 'caseload'), leesgroepen(ctx.actor, 'caseloadstand')]
  return b.gemeenten
    .filter((g) => binnen.includes(g.code))
    .flatMap((g) => {
      if (heel.includes(g.code)) return uitTelling(b, g, rijen)
      return metStand.includes(g.code) ? uitStand(b, g) : rijenVan(b, g, () => NIET_HEEL)
    })
}
