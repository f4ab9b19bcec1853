import { randomUUID } from 'node:crypto'
import { VANDAAG } from '../../../support/server.js'
import type { Actor } from '../isolatie.actoren.js'
import type { Waarden } from '../isolatie.eigenaar.js'
import type { Noun } from '../isolatie.noun.js'
import type { Grond, Planter } from '../isolatie.planten.js'
import { een } from '../isolatie.relaties.js'
import type { Wereld } from '../isolatie.wereld.js'
import { alleen, ANDERS, C, N, P, thuisVan, W, WNC, type Groep, type Wie } from '../isolatie.wie.js'

/** Who stands in is known to who keeps dossiers there, who decides for the gemeente, and who looks after access and privacy. */
const LEEST = alleen({
  'beleid.weert': [W],
  'regisseur.weert': [W],
  'regisseur.nederweert': [N],
  'regisseur.cranendonck': [C],
  beheer: [W, N, C],
  privacy: [W, N, C],
  'dubbel.regisseur': [C, W],
  'dubbel.bestuurder': [N],
})
const BELEID: Partial<Record<Wie, Groep>> = { 'beleid.weert': W, 'dubbel.regisseur': W }
/** Does this one stand in for the keeper of a person today? */
export const neemtWaar = (w: Wereld, a: Actor, voorId: unknown, gemeente: unknown): boolean =>
  w.dump['waarneming']!.some(
    (r) =>
      r.door_id === a.gebruikerId &&
      r.voor_id === voorId &&
      r.gemeente_code === gemeente &&
      !r.beeindigd_op &&
      String(r.vanaf_datum) <= VANDAAG &&
      String(r.tot_datum) >= VANDAAG,
  )
const WANNEER = {
  LOOPT: ['2026-11-01', '2026-11-30'],
  // Until yesterday: one day more and it would count.
  VOORBIJ: ['2026-10-01', '2026-11-21'],
  KOMT: ['2026-11-23', '2026-12-05'],
  BEEINDIGD: ['2026-11-01', '2026-11-30'],
} as const
/**
 * Nederweert is where each regisseur sees the own persons alone. Its regisseur stands in for one, no more for another, not yet for
 * a third, and was sent away by the fourth; each keeps a person (nouns/inburgeraar.ts).
 */
async function plant(p: Planter, g: Grond): Promise<void> {
  const account = async (email: string): Promise<string> =>
    (await p.tx`select gebruiker_id id from account where email = ${`${email}@regio.example`}`)[0]!['id'] as string
  const mens = async (gemeente: string, regio: string): Promise<Waarden> => {
    let email = ''
    const plek = { regio_code: regio, gemeente_code: gemeente }
    const rij = await p.plant('gebruiker', thuisVan(plek), (t) => {
      email = `${t('email').toLowerCase()}@x.example`
      return { ...plek, id: randomUUID(), naam: t('naam') }
    })
    const wie = { gebruiker_id: rij.id, regio_code: regio }
    await p.zet('account', { ...wie, email, soort: 'OIDC' })
    const rol = { rol: 'REGISSEUR', gemeente_code: gemeente, vanaf_datum: '2020-01-01' }
    await p.zet('lidmaatschap', { ...wie, ...rol, id: randomUUID() })
    return rij
  }
  for (const [regio, gemeente, door] of [
    [WNC, '0988', await account('regisseur.weert')],
    [WNC, '0946', await account('regisseur.nederweert')],
    [WNC, '1706', await account('regisseur.cranendonck')],
    [ANDERS, '9999', g.mensen['9999']!.id as string],
  ] as const)
    for (const [wat, [vanaf, tot]] of Object.entries(WANNEER)) {
      const voor = await mens(gemeente, regio)
      g.mensen[`${gemeente} ${wat}`] = voor
      const groep = thuisVan(voor)
      const rij = await p.plant('waarneming', groep, (t) => ({
        regio_code: regio,
        id: randomUUID(),
        gemeente_code: gemeente,
        voor_id: voor.id,
        door_id: door,
        vanaf_datum: vanaf,
        tot_datum: tot,
        reden: t('reden'),
        vastgelegd_door_id: voor.id,
        ...(wat === 'BEEINDIGD' ? { beeindigd_op: '2026-11-02T10:00:00Z', beeindigreden: t('beeindigreden') } : {}),
      }))
      await p.geschiedenis('waarneming', groep, rij, gemeente, g.mensen[gemeente]!.id)
    }
}

export const noun: Noun = {
  types: { Waarneming: 'waarneming' },
  leest: LEEST,
  // Who sees the row sees its history.
  geschiedenis: alleen(Object.fromEntries(Object.entries(LEEST).map(([wie, van]) => [wie, van && [P]]))),
  ziet: { waarneming: (a, r) => LEEST[a.naam]?.includes(thuisVan(r)) ?? false },
  vragen: { waarneming: {}, waarnemingen: {} },
  relaties: {
    'Waarneming.gemeente': een('gemeente', 'gemeente_code'),
    'Waarneming.voor': een('gebruiker', 'voor_id'),
    'Waarneming.door': een('gebruiker', 'door_id'),
    'Waarneming.vastgelegdDoor': een('gebruiker', 'vastgelegd_door_id'),
    'Waarneming.beeindigdDoor': een('gebruiker', 'beeindigd_door_id'),
  },
  berekend: ['Waarneming.status'],
  schrijft: LEEST,
  mag: {
    waarnemingVastleggen: (wie) => LEEST[wie] !== null && wie !== 'beheer' && wie !== 'privacy',
    waarnemingBeeindigen: (wie) => LEEST[wie] !== null && wie !== 'privacy',
  },
  houdt: (a, r) =>
    a.naam === 'beheer' ||
    BELEID[a.naam] === thuisVan(r) ||
    (a.naam !== 'beleid.weert' && [r.voor_id, r.door_id].includes(a.gebruikerId)),
  kan: (r) => !r.beeindigd_op && String(r.tot_datum) >= VANDAAG,
  // Whoever stands in is looked up first; the gemeente is tried in geldig.test.
  elders: ['waarnemingVastleggen.gemeente'],
  na: ['gebruiker'],
  plant,
}
