// A refusal tells of the person it is about: the version, the status, the days. So whoever is refused has looked.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nouns } from '../../server/beleid.js'
import { acts, maakSchema } from '../../server/schema.js'
import { alsEigenaar, type Waarden } from '../isolatie/wandeling/isolatie.eigenaar.js'
import { documentVan, magSchrijven, MUTATIES, variabelenVan } from '../isolatie/wandeling/isolatie.schrijven.js'
import { maakWereld, type Wereld } from '../isolatie/wandeling/isolatie.wereld.js'

const REGISSEUR = 'regisseur.weert'
const velden = maakSchema().getMutationType()!.getFields()
/** On a row about a person: with a stale version each is refused. */
const OP_EEN_PERSOON = acts
  .flat()
  .filter((act) => nouns[act.noun].personen && 'decide' in act)
  .map(({ name }) => name)
  .filter((naam) => MUTATIES[naam]?.recht(REGISSEUR))

let w: Wereld
beforeAll(async () => {
  w = await maakWereld([REGISSEUR])
})
afterAll(() => w?.server.stop())
const gelogd = (handeling: string) =>
  alsEigenaar(
    w.server.ownerUrl,
    (tx) => tx<{ personen: string[]; doel: string }[]>`
      select personen, doel from leesvraag where operatie = ${handeling} and cardinality(personen) > 0 order by op`,
  )
/** Of a row that hangs on a traject the dump has the person too. */
const persoonVan = (r: Waarden): string => (r['inburgeraar_id'] ?? r['id']) as string

it('er zijn veel handelingen op een persoon', () => expect(OP_EEN_PERSOON.length).toBeGreaterThan(20))
it.each(OP_EEN_PERSOON)('%s met een oude versie staat in het leeslog, en verandert niets', async (naam) => {
  const [wie] = w.actoren
  const r = w.dump[MUTATIES[naam]!.tabel!]!.find((x) => magSchrijven(w, wie!, naam, x))!
  expect(r).toBeDefined()
  const voor = await gelogd(naam)
  const a = await wie!.vraag(documentVan(velden[naam]!), variabelenVan(naam, r['id'] as string, 0))
  expect(a.errors?.[0]?.extensions).toMatchObject({ code: 'VEROUDERD', versie: r['versie'] })
  expect((await gelogd(naam)).slice(voor.length)).toEqual([{ personen: [persoonVan(r)], doel: 'BEGELEIDING' }])
})
it('wie er niet bij kan hoort niets, en heeft niemand bekeken', async () => {
  const [wie] = w.actoren
  const r = w.dump['inburgeraar']!.find((x) => !magSchrijven(w, wie!, 'inburgeraarWijzigen', x))!
  const voor = await gelogd('inburgeraarWijzigen')
  const a = await wie!.vraag(
    documentVan(velden['inburgeraarWijzigen']!),
    variabelenVan('inburgeraarWijzigen', r['id'] as string, 0),
  )
  expect(a.errors?.[0]?.extensions.code).toBe('NIET_GEVONDEN')
  expect(await gelogd('inburgeraarWijzigen')).toEqual(voor)
})
it('kan het leeslog niets zeggen, dan zegt de weigering ook niets', async () => {
  const [wie] = w.actoren
  const r = w.dump['inburgeraar']!.find((x) => magSchrijven(w, wie!, 'inburgeraarWijzigen', x))!
  const { look } = w.server.plan
  w.server.plan.look = () => Promise.reject(new Error('geplante fout'))
  const a = await wie!.vraag(
    documentVan(velden['inburgeraarWijzigen']!),
    variabelenVan('inburgeraarWijzigen', r['id'] as string, 0),
  )
  w.server.plan.look = look
  expect([a.status, a.errors?.[0]?.extensions.code, a.tekst.includes('versie')]).toEqual([
    503,
    'NIET_BESCHIKBAAR',
    false,
  ])
})
it('een herverdeling vertelt wie de regisseur is, en dat staat in het leeslog', async () => {
  const [wie] = w.actoren
  const t = w.dump['traject']!.find((x) => magSchrijven(w, wie!, 'trajectBeeindigen', x))!
  const vraag =
    'mutation($i: TrajectenHerverdelenInput!) { x: trajectenHerverdelen(input: $i) { resultaten { uitkomst } } }'
  const input = { ids: [t['id']], naar: t['regisseur_id'], reden: 'Proef' }
  const a = await wie!.vraag<{ x: { resultaten: { uitkomst: string }[] } }>(vraag, { i: input })
  expect(a.data?.x.resultaten).toEqual([{ uitkomst: 'NIETS_VERANDERD' }])
  expect((await gelogd('trajectenHerverdelen')).slice(0)).toEqual([
    { personen: [t['inburgeraar_id']], doel: 'BEGELEIDING' },
  ])
})
