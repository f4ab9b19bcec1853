import { randomUUID } from 'node:crypto'
import type { GraphQLField, GraphQLObjectType } from 'graphql'
import type { Actor } from '../isolatie.actoren.js'
import type { Waarden } from '../isolatie.eigenaar.js'
import type { Lezer } from '../isolatie.lezen.js'
import type { Noun } from '../isolatie.noun.js'
import { perGemeente, type Grond, type Planter } from '../isolatie.planten.js'
import { een } from '../isolatie.relaties.js'
import { alleen, C, N, P, R, thuisVan, W, type Wie } from '../isolatie.wie.js'

/** Whose settings are read: of the gemeenten, and of the region. */
const LEEST = alleen({
  'beleid.weert': [W, R],
  beheer: [W, N, C, R],
  privacy: [W, N, C, R],
  'dubbel.regisseur': [W, R],
})
const BEVESTIGT: readonly Wie[] = ['beleid.weert', 'dubbel.regisseur']
const ziet = (a: Actor, r: Waarden): boolean => LEEST[a.naam]?.includes(thuisVan(r)) ?? false

interface Stand {
  gemeente: { code: string } | null
  keuzeId: string | null
}
/** What settings are worth: of no gemeente that the actor does not know of, and by no row that it does not see. */
async function standen(l: Lezer, veld: GraphQLField<unknown, unknown>, t: GraphQLObjectType): Promise<void> {
  const data = await l.krijg(veld.name, `{ instellingStanden { ${l.selectie(t, 1)} keuzeId gemeente { code } } }`)
  const rijen = (data?.['instellingStanden'] ?? []) as unknown as Stand[]
  const plekken = [...new Set(rijen.map((r) => r.gemeente?.code ?? R))]
  l.controle.lijst('instellingStanden', plekken, [...LEEST[l.a.naam]!])
  const zichtbaar = l.zichtbaar('instelling')
  for (const { keuzeId } of rijen)
    l.controle.eis(keuzeId === null || zichtbaar.includes(keuzeId), () => 'instellingStanden: een keuze buiten bereik')
}
/** For each gemeente and for the region a choice that counts; for each gemeente a proposal too. */
async function plant(p: Planter, g: Grond): Promise<void> {
  for (const s of perGemeente(g)) {
    const groep = s.regio === 'wnc' ? (s.eigen ?? 'REGIO') : 'ELDERS'
    const leesgroep = s.eigen ?? `R:${s.regio}`
    const door = g.mensen[s.eigen ?? 'REGIO']!.id
    const keuze = async (deel: Waarden): Promise<void> => {
      const rij = await p.plant('instelling', groep as never, (t) => ({
        regio_code: s.regio,
        id: randomUUID(),
        gemeente_code: s.eigen,
        vanaf_datum: '2026-01-01',
        reden: t('reden'),
        door_id: door,
        ...deel,
      }))
      await p.geschiedenis('instelling', groep as never, rij, leesgroep, s.wie)
    }
    const geldig = { stand: 'GELDIG', besloten_op: '2026-01-01T10:00:00Z' }
    if (s.eigen === null) await keuze({ ...geldig, code: 'bijnaVerstrekenDagen', waarde: '21' })
    else {
      await keuze({ ...geldig, code: 'voortgangsgesprekMaanden', waarde: '6' })
      // In one gemeente a regisseur sees the own caseload alone: nouns/inburgeraar.ts.
      if (s.eigen === N) await keuze({ ...geldig, code: 'caseload', waarde: 'EIGEN' })
      await keuze({ code: 'bsnBewaren', waarde: 'JA', stand: 'VOORGESTELD', verloopt_datum: '2027-01-01' })
    }
  }
}

export const noun: Noun = {
  types: { Instelling: 'instelling' },
  leest: LEEST,
  // Who sees the row sees its history.
  geschiedenis: alleen(Object.fromEntries(Object.entries(LEEST).map(([wie, van]) => [wie, van && [P]]))),
  ziet: { instelling: ziet },
  vragen: { instelling: {}, instellingen: {}, instellingStanden: { eigen: standen } },
  relaties: {
    'Instelling.gemeente': een('gemeente', 'gemeente_code'),
    'Instelling.door': een('gebruiker', 'door_id'),
    'Instelling.beslotenDoor': een('gebruiker', 'besloten_door_id'),
  },
  berekend: ['Instelling.status'],
  schrijft: alleen({ beheer: [W, N, C, R], 'beleid.weert': [W], 'dubbel.regisseur': [W] }),
  mag: {
    instellingWijzigen: (wie) => wie === 'beheer',
    instellingBevestigen: (wie) => BEVESTIGT.includes(wie),
    instellingAfwijzen: (wie) => wie === 'beheer' || BEVESTIGT.includes(wie),
  },
  kan: (r) => r.stand === 'VOORGESTELD',
  invoer: { instellingWijzigen: { code: 'oproepDagen', waarde: '9' } },
  plant,
}
