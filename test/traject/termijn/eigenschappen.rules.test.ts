// What must be so for every term. Each property is tried on the engine and on one with the fault that it is there to find.
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { dagenTussen, plusDagen } from '../../../server/traject/termijn/dagen.rules.js'
import type { Feiten } from '../../../server/traject/termijn/feiten.js'
import type { Instellingen } from '../../../server/traject/termijn/feiten.woorden.js'
import {
  GELIJKGESTELD,
  GELIJKGESTELD_TOT,
  GELIJKGESTELD_VAN,
} from '../../../server/traject/termijn/regels/gelijkgesteld.data.js'
import { maakKalender } from '../../../server/traject/termijn/regels/kalender.rules.js'
import { REGELS } from '../../../server/traject/termijn/regels/regels.js'
import { termijn } from '../../../server/traject/termijn/termijn.rules.js'
import type { Uitkomst } from '../../../server/traject/termijn/uitkomst.js'
import { geschud, INSTELLINGEN, vraag, type Vraag } from './willekeurig.js'

type Motor = (v: Vraag, instellingen?: Instellingen) => Uitkomst
const motor: Motor = (v, instellingen = INSTELLINGEN) => termijn(v.soort, v.feiten, instellingen, REGELS)
/** The engine, and after it someone who changes the end. */
const anders =
  (einde: (eind: string, v: Vraag, u: Uitkomst & { geldt: true }) => string): Motor =>
  (v) => {
    const u = motor(v)
    return u.geldt && u.einddatum ? { ...u, einddatum: einde(u.einddatum, v, u) } : u
  }
const OPTIES = { numRuns: 400, seed: 20261127 }
/** Does the property hold? A property that never fails proves nothing. */
const houdt = (eigenschap: fc.IProperty<unknown>): boolean => !fc.check(eigenschap, OPTIES).failed

const volgorde = (m: Motor) =>
  fc.property(geschud, ([a, b]) => {
    expect(m(b)).toEqual(m(a))
  }) as fc.IProperty<unknown>
const uitBon = (m: Motor) =>
  fc.property(vraag, (v) => {
    const bewaard = JSON.parse(JSON.stringify(m(v))) as Uitkomst
    const { feiten, instellingen } = bewaard.uitleg.bon
    const opnieuw: Feiten = Object.fromEntries(feiten.map(({ naam, ...feit }) => [naam, feit as Feiten[string]]))
    const met = Object.fromEntries(instellingen.map((i) => [i.naam, Number(i.waarde)]))
    expect(JSON.parse(JSON.stringify(m({ soort: v.soort, feiten: opnieuw }, met)))).toEqual(bewaard)
  }) as fc.IProperty<unknown>
const eindNaBegin = (m: Motor) =>
  fc.property(vraag, (v) => {
    const u = m(v)
    if (u.geldt && u.einddatum) expect(dagenTussen(u.begindatum!, u.einddatum)).toBeGreaterThanOrEqual(0)
  }) as fc.IProperty<unknown>
const nooitVrij = (m: Motor) =>
  fc.property(vraag, (v) => {
    const u = m(v)
    if (!u.geldt || !u.einddatum || !(u.verschoven || u.nietVerschoven === 'WERKDAG')) return
    expect(REGELS.kalender.vrij(u.einddatum)).toBeNull()
  }) as fc.IProperty<unknown>
const zegtWaarom = (m: Motor) =>
  fc.property(vraag, (v) => {
    const u = m(v)
    if (!u.geldt || !u.einddatum) return
    expect(u.verschoven).toBe(u.nietVerschoven === null)
    for (const soort of ['TELLING', 'VERSCHUIVING']) expect(u.uitleg.stappen.map((s) => s.soort)).toContain(soort)
  }) as fc.IProperty<unknown>
const besmet = (m: Motor) =>
  fc.property(vraag, (v) => {
    const open = Object.fromEntries(Object.entries(v.feiten).map(([naam, f]) => [naam, { ...f!, onzeker: true }]))
    expect(m({ ...v, feiten: open }).onzeker).toBe(true)
  }) as fc.IProperty<unknown>

const nooitKorter = (m: Motor) =>
  fc.property(vraag, (v) => {
    const duo = v.feiten['duoTermijn']?.waarde as { einddatum: string } | undefined
    const u = m(v)
    if (duo && u.geldt) expect(dagenTussen(duo.einddatum, u.einddatum!)).toBeGreaterThanOrEqual(0)
  }) as fc.IProperty<unknown>

describe('elke termijn', () => {
  it('is gelijk in welke volgorde de gebeurtenissen ook binnenkwamen', () => {
    fc.assert(volgorde(motor), OPTIES)
    const laatsteWint = anders((eind, v) => {
      const lijst = v.feiten['verlengingen']?.waarde as { besluitdatum: string }[] | undefined
      return lijst?.at(-1)?.besluitdatum ?? eind
    })
    expect(houdt(volgorde(laatsteWint))).toBe(false)
  })
  it('is uit de bewaarde bon opnieuw te berekenen, met hetzelfde antwoord', () => {
    fc.assert(uitBon(motor), OPTIES)
    const vergeet: Motor = (v, i) => {
      const u = motor(v, i)
      const { bon } = u.uitleg
      const feiten = bon.feiten.filter((f) => f.naam !== 'verlengingen' && f.naam !== 'overlijdensdatum')
      return { ...u, uitleg: { ...u.uitleg, bon: { ...bon, feiten } } }
    }
    expect(houdt(uitBon(vergeet))).toBe(false)
  })
  it('eindigt niet voor hij begint', () => {
    fc.assert(eindNaBegin(motor), OPTIES)
    expect(houdt(eindNaBegin(anders((eind) => plusDagen(eind, -60))))).toBe(false)
  })
  it('die mag schuiven, eindigt op een werkdag', () => {
    fc.assert(nooitVrij(motor), OPTIES)
    expect(houdt(nooitVrij(anders((eind) => plusDagen(eind, 1))))).toBe(false)
  })
  it('die DUO noemt, wordt door een verlenging nooit korter', () => {
    fc.assert(nooitKorter(motor), OPTIES)
    expect(houdt(nooitKorter(anders((eind) => plusDagen(eind, -1))))).toBe(false)
  })
  it('zegt waarom zijn einde schuift of niet', () => {
    fc.assert(zegtWaarom(motor), OPTIES)
    const zwijgt: Motor = (v) => {
      const u = motor(v)
      return u.geldt ? { ...u, nietVerschoven: null } : u
    }
    expect(houdt(zegtWaarom(zwijgt))).toBe(false)
  })
  it('die op een onzeker feit staat, is zelf onzeker', () => {
    fc.assert(besmet(motor), OPTIES)
    expect(houdt(besmet((v) => ({ ...motor(v), onzeker: false })))).toBe(false)
  })
})

const thuis = process.env['TZ']
const naarHuis = (): void => {
  if (thuis === undefined) delete process.env['TZ']
  else process.env['TZ'] = thuis
}
afterAll(naarHuis)
describe('in vier tijdzones', () => {
  const ZONES = ['UTC', 'Europe/Amsterdam', 'Pacific/Auckland', 'America/Los_Angeles']
  const overal = (m: Motor): boolean => {
    const antwoorden = (v: Vraag): string[] =>
      ZONES.map((zone) => {
        process.env['TZ'] = zone
        return JSON.stringify(m(v))
      })
    const gelijk = fc.property(vraag, (v) => {
      expect(new Set(antwoorden(v)).size).toBe(1)
    }) as fc.IProperty<unknown>
    try {
      return houdt(gelijk)
    } finally {
      naarHuis()
    }
  }
  it('is het antwoord gelijk', () => {
    const vers: Motor = (v) =>
      termijn(v.soort, v.feiten, INSTELLINGEN, {
        ...REGELS,
        kalender: maakKalender(GELIJKGESTELD, GELIJKGESTELD_VAN, GELIJKGESTELD_TOT),
      })
    expect(overal(vers)).toBe(true)
  })
  it('en wie met de klok van de machine rekent, valt op', () => {
    expect(overal(anders((eind) => new Date(`${eind}T00:00:00`).toISOString().slice(0, 10)))).toBe(false)
  })
})
