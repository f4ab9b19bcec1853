// What DUO decides about a traject: taken over as it was said, never judged here.
import { and, eq } from 'drizzle-orm'
import { showDay } from '../platform/values/day.js'
import { invalid } from '../platform/values/errors.js'
import { wordOf } from '../platform/values/words.js'
import { change } from '../platform/write/act.js'
import { differenceOf } from '../platform/write/history.js'
import { inburgeringstermijn, ontheffing, verlenging, vrijstelling } from './feiten.table.js'
import { eisTermijndagen, eisVerlenging } from './feiten.rules.js'
import {
  DuoTermijnVastleggenInput,
  OntheffingVastleggenInput,
  TermijnVerlengenInput,
  VrijstellingVastleggenInput,
} from './traject.input.js'
import { HEEFT_TERMIJN, KAN_ONTHEVEN, KAN_VRIJ } from './traject.mogelijk.js'
import { eisGeweest, eisOvergang } from './traject.rules.js'
import { statusOp } from './traject.status.js'
import { lengteInWoorden } from './termijn/dagen.rules.js'
import { feitenBij, legVast, sleutelVan, trajectStore, type Trajectrij } from './traject.store.js'
import { LOPEND, ONTHEFFINGSDELEN, ONTHEFFINGSGRONDEN, VRIJSTELLINGSGRONDEN } from './traject.waarden.js'

const periode = (van: string | null | undefined, tot: string | null | undefined): string | null =>
  van ? `${showDay(van)} tot ${tot ? showDay(tot) : 'onbepaald'}` : null
/** All that an extension says beside its day. */
const verlengingInWoorden = (v: Pick<typeof verlenging.$inferSelect, 'grond' | 'aantal' | 'eenheid' | 'einddatum'>) => {
  const lengte = v.aantal && v.eenheid ? lengteInWoorden(v.aantal, v.eenheid) : null
  const tot = v.einddatum ? `tot ${showDay(v.einddatum)}` : null
  return `${[lengte, tot].filter(Boolean).join(', ')} (${v.grond})`
}
/** The first of a kind of fact that is said twice is enough. */
const zegMaarEens = (al: boolean, veld: string): void => {
  if (al) throw invalid({ [veld]: 'Dit besluit is al vastgelegd.' })
}

export const duoTermijnVastleggen = change(trajectStore, 'duoTermijnVastleggen', {
  description:
    'Leg de termijn vast die DUO noemt. Die gaat voor onze eigen berekening; een verschil blijft te zien. Opnieuw vastleggen vervangt wat er stond.',
  input: DuoTermijnVastleggenInput,
  from: LOPEND,
  run: async (w, row, { startdatum, einddatum, pvtStartdatum, pvtEinddatum }) => {
    const termijn = { startdatum, einddatum, pvtStartdatum: pvtStartdatum ?? null, pvtEinddatum: pvtEinddatum ?? null }
    eisTermijndagen(row.wetsregime, termijn)
    const { anders, oud } = await legVast(w, inburgeringstermijn, row, termijn)
    const ook = [
      ...differenceOf('duoTermijn', periode(oud?.startdatum, oud?.einddatum), periode(startdatum, einddatum)),
      ...differenceOf(
        'pvtTermijn',
        periode(oud?.pvtStartdatum, oud?.pvtEinddatum),
        periode(pvtStartdatum, pvtEinddatum),
      ),
    ]
    return { tekst: 'De termijn van DUO is vastgelegd.', ook, buiten: anders }
  },
})

export const termijnVerlengen = change(trajectStore, 'termijnVerlengen', {
  description:
    'Leg een verlenging door DUO vast. De eerdere einddatum blijft in de geschiedenis. Met dezelfde dag en grond verbetert u een verlenging.',
  input: TermijnVerlengenInput,
  from: LOPEND,
  if: HEEFT_TERMIJN,
  run: async (w, row, { besluitdatum, grond, aantal, eenheid, einddatum }) => {
    const nieuw = {
      besluitdatum,
      grond,
      aantal: aantal ?? null,
      eenheid: eenheid ?? null,
      einddatum: einddatum ?? null,
    }
    const [duo] = await feitenBij(w, inburgeringstermijn, row)
    eisVerlenging(nieuw, { begin: duo?.startdatum ?? row.pipDagtekening!, vandaag: w.vandaag })
    const er = await feitenBij(w, verlenging, row)
    const oud = er.find((v) => v.besluitdatum === besluitdatum && v.grond === grond)
    zegMaarEens(!!oud && verlengingInWoorden(oud) === verlengingInWoorden(nieuw), 'besluitdatum')
    if (oud)
      await w.tx
        .update(verlenging)
        .set(nieuw)
        .where(and(eq(verlenging.regioCode, oud.regioCode), eq(verlenging.id, oud.id)))
    else await w.tx.insert(verlenging).values({ ...sleutelVan(row), id: w.nieuwId, ...nieuw })
    return {
      tekst: oud ? 'De verlenging door DUO is verbeterd.' : 'DUO verlengde de termijn.',
      ook: [{ veld: 'verlenging', oud: oud ? verlengingInWoorden(oud) : null, nieuw: verlengingInWoorden(nieuw) }],
      buiten: true,
    }
  },
})

/** A traject ends by what DUO decided, and says what it was before. */
const klaar = (
  row: Trajectrij,
  status: 'VRIJGESTELD' | 'ONTHEVEN',
  datum: string,
  vandaag: string,
): Partial<Trajectrij> => {
  eisOvergang(row.wetsregime, statusOp(row, vandaag), status)
  return { status, statusVanaf: datum, einddatum: datum, statusVoorEinde: row.status }
}
export const vrijstellingVastleggen = change(trajectStore, 'vrijstellingVastleggen', {
  description:
    'Leg een vrijstelling door DUO vast. Tijdelijk: het traject wacht. Blijvend: het traject is klaar (Wi 4).',
  input: VrijstellingVastleggenInput,
  from: LOPEND,
  if: KAN_VRIJ,
  run: async (w, row, { grond, startdatum, einddatum }) => {
    eisGeweest(startdatum, { begindatum: row.begindatum, vandaag: w.vandaag }, 'startdatum')
    if (einddatum && einddatum <= startdatum) throw invalid({ einddatum: 'De vrijstelling eindigt voor zij begint.' })
    const er = await feitenBij(w, vrijstelling, row)
    zegMaarEens(
      er.some((v) => v.startdatum === startdatum),
      'startdatum',
    )
    // What ended by now held the traject up then, and no longer.
    const over = einddatum && einddatum <= w.vandaag
    if (einddatum && !over && row.status !== 'OPGESCHORT')
      eisOvergang(row.wetsregime, statusOp(row, w.vandaag), 'OPGESCHORT')
    const patch: Partial<Trajectrij> = !einddatum
      ? klaar(row, 'VRIJGESTELD', startdatum, w.vandaag)
      : over || row.status === 'OPGESCHORT'
        ? {}
        : { status: 'OPGESCHORT', statusVanaf: startdatum }
    await w.tx
      .insert(vrijstelling)
      .values({ ...sleutelVan(row), id: w.nieuwId, grond, startdatum, einddatum: einddatum ?? null })
    const nieuw = `${wordOf(VRIJSTELLINGSGRONDEN, grond)}, ${periode(startdatum, einddatum)}`
    return {
      patch,
      tekst: 'De vrijstelling is vastgelegd.',
      ook: [{ veld: 'vrijstelling', oud: null, nieuw }],
      buiten: true,
    }
  },
})

export const ontheffingVastleggen = change(trajectStore, 'ontheffingVastleggen', {
  description:
    'Leg een ontheffing door DUO vast. Van alles: het traject is klaar. Van onderdelen: het gaat door (Wi 5).',
  input: OntheffingVastleggenInput,
  from: LOPEND,
  if: KAN_ONTHEVEN,
  run: async (w, row, { grond, datum, onderdelen }) => {
    eisGeweest(datum, { begindatum: row.begindatum, vandaag: w.vandaag }, 'datum')
    const delen = onderdelen?.length ? [...new Set(onderdelen)] : null
    // Wi 5: very exceptional circumstances lift the whole duty or nothing.
    if (grond === 'BIO' && delen)
      throw invalid({ onderdelen: 'Een ontheffing op deze grond is altijd van de hele plicht.' })
    const talen = delen?.filter((d) => !['KNM', 'PARTICIPATIE'].includes(d)).length ?? 0
    // Bi 2.7 lid 3
    if (talen > 3)
      throw invalid({ onderdelen: 'Een gedeeltelijke ontheffing is van hoogstens drie taalonderdelen (Bi 2.7).' })
    const er = await feitenBij(w, ontheffing, row)
    zegMaarEens(
      er.some((o) => o.datum === datum && o.grond === grond),
      'datum',
    )
    const patch = delen ? {} : klaar(row, 'ONTHEVEN', datum, w.vandaag)
    await w.tx.insert(ontheffing).values({ ...sleutelVan(row), id: w.nieuwId, grond, datum, onderdelen: delen })
    const wat = delen ? delen.map((d) => wordOf(ONTHEFFINGSDELEN, d)).join(', ') : 'de hele plicht'
    const nieuw = `${wordOf(ONTHEFFINGSGRONDEN, grond)}: ${wat}`
    return {
      patch,
      tekst: 'De ontheffing is vastgelegd.',
      ook: [{ veld: 'ontheffing', oud: null, nieuw }],
      buiten: true,
    }
  },
})
