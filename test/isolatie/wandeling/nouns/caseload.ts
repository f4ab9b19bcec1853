import { randomUUID } from 'node:crypto'
import type { GraphQLField, GraphQLObjectType } from 'graphql'
import type { Lezer } from '../isolatie.lezen.js'
import type { Noun } from '../isolatie.noun.js'
import { streken, type Grond, type Planter } from '../isolatie.planten.js'
import { alleen, C, N, thuisVan, W } from '../isolatie.wie.js'
import { STANDEN } from './taakstelling.js'

/** Who sees how many trajecten there are: of the own gemeente, and the coordinator of all. */
export const LEEST_CASELOAD = alleen({
  coordinator: [W, N, C],
  'beleid.weert': [W],
  'regisseur.weert': [W],
  'regisseur.nederweert': [N],
  'regisseur.cranendonck': [C],
  taskforce: [W],
  'bestuurder.weert': [W],
  'dubbel.regisseur': [C, W],
  'dubbel.bestuurder': [W, N],
  elders: ['ELDERS'],
  'dashboard.weert': [W],
})
interface Rij {
  gemeente: { code: string }
  regisseur: unknown
  aantal: { waarde: number | null }
  totaal: { waarde: number | null }
}
const isKlein = (n: number | null): boolean => n !== null && n > 0 && n < 5
/** Every gemeente within reach, and no small number for who sees no persons. */
async function caseload(l: Lezer, veld: GraphQLField<unknown, unknown>, t: GraphQLObjectType): Promise<void> {
  const data = await l.krijg(veld.name, `{ caseload { ${l.selectie(t, 3)} } }`)
  const rijen = (data?.['caseload'] ?? []) as unknown as Rij[]
  l.controle.lijst(
    'caseload',
    [...new Set(rijen.map((r) => r.gemeente.code))],
    [...LEEST_CASELOAD[l.a.naam]!.map((g) => (g === 'ELDERS' ? '9999' : g))],
  )
  const telt = /regisseur|dubbel/.test(l.a.naam)
  l.controle.eis(
    telt || rijen.every((r) => !isKlein(r.aantal.waarde) && !isKlein(r.totaal.waarde)),
    () => 'caseload: een klein aantal',
  )
}
async function plant(p: Planter, g: Grond): Promise<void> {
  for (const s of streken(g))
    for (const gemeente of s.gemeenten)
      await p.plant('caseload', s.regio === 'wnc' ? (gemeente as '0988') : 'ELDERS', (t) => ({
        regio_code: s.regio,
        id: randomUUID(),
        gemeente_code: gemeente,
        peildatum: '2026-11-02',
        wetsregime: null,
        waarde: 77,
        bron: t('bron'),
        voetnoot: t('voetnoot'),
      }))
}
export const noun: Noun = {
  types: { Caseload: 'caseload' },
  leest: LEEST_CASELOAD,
  ziet: { caseload: (a, r) => STANDEN[a.naam]?.includes(thuisVan(r)) ?? false },
  vragen: { caseload: { eigen: caseload } },
  // A row of it is counted, or put together from several stands.
  geenNodes: ['caseload'],
  plant,
}
