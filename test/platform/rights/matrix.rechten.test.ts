// `mag` and `mijnRechten` promise what the buttons of the portal show. Here each promise is held against the mutations
// themselves. A trigger that fails at commit lets a mutation go all the way and still leaves every row as it was.
import { isDeepStrictEqual } from 'node:util'
import { buildSchema, extendSchema, getNamedType, isObjectType, parse, type GraphQLObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requireCompletePolicy } from '../../../server/platform/rights/rights.js'
import type { Condition } from '../../../server/platform/write/act.js'
import { maakSchema } from '../../../server/schema.js'
import type { Actor } from '../../isolatie/wandeling/isolatie.actoren.js'
import { alsEigenaar, type Waarden } from '../../isolatie/wandeling/isolatie.eigenaar.js'
import { GEEN_ID } from '../../isolatie/wandeling/isolatie.verslag.js'
import type { Wie } from '../../isolatie/wandeling/isolatie.wie.js'
import { documentVan, MUTATIES, variabelenVan } from '../../isolatie/wandeling/isolatie.schrijven.js'
import { doelVan, isVerbinding } from '../../isolatie/wandeling/isolatie.selectie.js'
import { isGeweigerd, magZien, NOUNS, tabelVan, VRAGEN } from '../../isolatie/wandeling/isolatie.nouns.js'
import { maakWereld, type Wereld } from '../../isolatie/wandeling/isolatie.wereld.js'
import { alsRij, HANDELINGEN } from './mag.orakel.js'

const schema = maakSchema()
const query = schema.getQueryType()!.getFields()
const ACTOREN: readonly Wie[] = [
  'coordinator',
  'beleid.weert',
  'taskforce',
  'puntwelzijn',
  'privacy',
  'beheer',
  'bestuurder.weert',
  'dubbel.regisseur',
]
/** A token reads no noun that has `mag`. */
const MET_TOKEN: readonly Wie[] = [...ACTOREN, 'dashboard.weert']
let w: Wereld
beforeAll(async () => {
  w = await maakWereld(MET_TOKEN)
  await alsEigenaar(w.server.ownerUrl, async (tx) => {
    // Every status occurs, so that what a status forbids is tried as well.
    await tx.unsafe(
      `update knelpunt set status = (array['GEMELD','IN_ONDERZOEK','ACTIE_LOOPT','GEPARKEERD','OPGELOST','AFGEWEZEN'])[1 + right(code, 2)::int % 6] where code like 'K-90%' and titel like 'CAN%'`,
    )
    await tx.unsafe(`update actie set (status, blokkade, gereed_op) = (select s, case s when 'GEBLOKKEERD' then blokkade end, case s when 'GEREED' then now() end
      from (select (array['OPEN','BEZIG','GEBLOKKEERD','GEREED','VERVALLEN'])[1 + right(code, 2)::int % 5] s) x) where code like 'A-90%' and titel like 'CAN%'`)
    await tx.unsafe(
      `create function niet_bewaren() returns trigger language plpgsql as 'begin raise exception ''proef''; end'`,
    )
    await tx.unsafe(
      `update pilot set stand = (array['VOORBEREIDING','LOOPT','AFGESLOTEN','GESTOPT'])[1 + (hashtext(naam) & 3)] where naam like 'CAN%'`,
    )
    const gebeurtenissen = Object.values(NOUNS).flatMap((n) => (n.geschiedenis ? `${tabelVan(n)}_gebeurtenis` : []))
    for (const t of [...gebeurtenissen, 'knelpunt_volger'])
      await tx.unsafe(
        `create constraint trigger proef after insert or delete on ${t} deferrable initially deferred for each row execute function niet_bewaren()`,
      )
  })
})
afterAll(() => w?.server.stop())

const GEWEIGERD = new Set(['GEEN_TOEGANG', 'NIET_GEVONDEN', 'STATUS_LAAT_NIET_TOE'])
/** Is this how an act says that a reason beside the status stands in its way? */
const isReden = (naam: string, r: Waarden, fout: { code: string; velden?: object } | undefined): boolean =>
  ((HANDELINGEN.get(naam)!.if ?? []) as Partial<Condition<never>>[]).some((reden) => {
    const zegt = reden.refuse?.(alsRij(r) as never).extensions
    return !!zegt && zegt['code'] === fout?.code && isDeepStrictEqual(zegt['velden'], fout?.velden)
  })
const mutatie = (naam: string) => schema.getMutationType()!.getFields()[naam]!
/** Did the mutation get past rights, status and reasons? What a rule says after that is another matter. */
async function komtErdoor(a: Actor, naam: string, r: Waarden): Promise<boolean> {
  const { errors } = await a.vraag(documentVan(mutatie(naam)), {
    ...variabelenVan(naam, r.id as string, r.versie),
    idempotentieSleutel: null,
  })
  const fout = errors?.[0]?.extensions
  if (isReden(naam, r, fout)) return false
  // A reference in the input that does not exist is named; a row out of reach is not.
  if (fout?.code === 'NIET_GEVONDEN' && fout.velden) return true
  return !GEWEIGERD.has(fout?.code ?? '')
}
/** Comes the actie off any of the knelpunten that it hangs on? By whoever changes the actie, or keeps that knelpunt. */
async function komtLos(a: Actor, r: Waarden): Promise<boolean> {
  for (const l of w.dump['actie_knelpunt']!.filter((x) => x.actie_id === r.id)) {
    const input = { knelpunt: l.knelpunt_id, reden: 'Proef' }
    const { errors } = await a.vraag(documentVan(mutatie('actieOntkoppelen')), { id: r.id, versie: r.versie, input })
    const code = errors?.[0]?.extensions.code ?? ''
    if (!GEWEIGERD.has(code)) return true
    if (code === 'GEEN_TOEGANG') return false
  }
  return false
}
const VOLGEN = ['knelpuntVolgen', 'knelpuntOntvolgen']
async function belofteVan(a: Actor, noun: string, id: string): Promise<string[]> {
  const { data } = await a.vraag<Record<string, { mag: string[] }>>(`query($id: ID!) { ${noun}(id: $id) { mag } }`, {
    id,
  })
  const mag = data[noun]!.mag
  // Following shows one of two buttons; calling the other does nothing and is allowed.
  return mag.some((m) => VOLGEN.includes(m)) ? [...new Set([...mag, ...VOLGEN])] : mag
}

const heeftMag = (type: unknown): type is GraphQLObjectType => isObjectType(type) && 'mag' in type.getFields()
/** Of a noun without rows, such as the rules of terms, there is no type to find by its rows. */
const MET_RIJEN = Object.keys(NOUNS).filter((noun) => Object.keys(NOUNS[noun]!.types).length)
const typeVan = (noun: string): string => Object.keys(NOUNS[noun]!.types)[0]!
/** Nouns with rows that say what may be done with them, each asked by itself. */
const MET_MAG = MET_RIJEN.filter((noun) => query[noun] && heeftMag(schema.getType(typeVan(noun))))
/** What may be done with a figure depends on its gemeente. */
const CIJFER = ['taakstellingVastleggen', 'realisatieVastleggen']
describe('mag', () => {
  it('wordt geprobeerd van elk type dat het heeft', () => {
    const met = Object.values(schema.getTypeMap()).filter(heeftMag)
    // Only in a list: figures below, filters in test/bewaardfilter, tokens in token.test.ts, settings in instelling.test.ts, what hangs on a person in inburgeraar.
    const inLijst = ['BewaardFilter', 'InstellingStand', 'Taakstelling', 'Token', 'Contactmoment', 'Taak']
    expect(met.map(({ name }) => name).sort()).toEqual([...MET_MAG.map(typeVan), ...inLijst].sort())
  })
  it.each(ACTOREN)('noemt voor %s precies de gemeenten waarvan de server een cijfer aanneemt', async (naam) => {
    const a = w.actoren.find((x) => x.naam === naam)!
    const { data } = await a.vraag<{ taakstellingen: { gemeente: { code: string }; mag: string[] }[] }>(
      '{ taakstellingen(jaren: [2031]) { gemeente { code } mag } }',
    )
    expect(data.taakstellingen.length).toBeGreaterThan(0)
    const fouten: string[] = []
    for (const { gemeente, mag } of data.taakstellingen)
      for (const m of CIJFER) {
        const variabelen = variabelenVan(m, GEEN_ID, 1)
        const input = { ...(variabelen.input as object), gemeente: gemeente.code }
        const { errors } = await a.vraag(documentVan(mutatie(m)), { ...variabelen, input })
        const kan = !GEWEIGERD.has(errors?.[0]?.extensions.code ?? '')
        if (kan !== mag.includes(m)) fouten.push(`${m} van ${gemeente.code}: mag ${!kan}, kan ${kan}`)
      }
    expect(fouten).toEqual([])
  })
  it.each(ACTOREN)('noemt voor %s precies de handelingen die de server op die rij toelaat', async (naam) => {
    const a = w.actoren.find((x) => x.naam === naam)!
    const fouten: string[] = []
    let geprobeerd = 0
    // A choice for a setting has no name, and confirming one succeeds: mag.test and voorstel.test are about those.
    for (const noun of MET_MAG)
      for (const r of w.dump[noun]!.filter(
        (x) => String(x.titel ?? x.naam).startsWith('CAN') || x.naam === 'Punt Welzijn',
      )) {
        if (!magZien(w, a, noun, r)) continue
        const belofte = await belofteVan(a, noun, r.id as string)
        const kinderen = noun === 'partner' ? w.dump['contactpersoon']!.filter((c) => c.partner_id === r.id) : []
        for (const [m, { tabel }] of Object.entries(MUTATIES)) {
          const doel: Waarden | undefined = tabel === noun ? r : tabel === 'contactpersoon' ? kinderen[0] : undefined
          if (!doel) continue
          geprobeerd++
          const kan = m === 'actieOntkoppelen' ? await komtLos(a, doel) : await komtErdoor(a, m, doel)
          if (kan !== belofte.includes(m)) fouten.push(`${m} op ${String(r.titel ?? r.naam)}: mag ${!kan}, kan ${kan}`)
        }
      }
    expect(fouten).toEqual([])
    expect(geprobeerd).toBeGreaterThan(3)
  })
  it('is geprobeerd zonder een rij te veranderen', async () => {
    const versies = await alsEigenaar(
      w.server.ownerUrl,
      (tx) => tx`select id, versie from knelpunt union all select id, versie from actie`,
    )
    expect(
      versies.every((v) =>
        [...w.dump['knelpunt']!, ...w.dump['actie']!].some((r) => r.id === v['id'] && r.versie === v['versie']),
      ),
    ).toBe(true)
  })
})

/** No question leads to these: they are what an act answers with, for whoever did it. */
const ALLEEN_ANTWOORD = new Set(['Formatie', 'Herverdeling'])
/** A question that asks one field of a type, by way of a root query that leads to it. */
function vraagNaar(type: GraphQLObjectType, veld: string): string {
  const onder = getNamedType(type.getFields()[veld]!.type)
  const connectie = isObjectType(onder) && isVerbinding(type.getFields()[veld]!)
  const inhoud = connectie ? '{ totalCount }' : isObjectType(onder) ? '{ __typename }' : ''
  const wortel = Object.values(query).find(
    (f) => doelVan(f) === type && (isVerbinding(f) || !f.args.some((x) => x.name === 'id')),
  )
  if (wortel)
    return `{ ${wortel.name} ${isVerbinding(wortel) ? `{ nodes { ${veld} ${inhoud} } }` : `{ ${veld} ${inhoud} }`} }`
  // Of what hangs on a row and has no list of its own: by way of that row.
  for (const lijst of Object.values(query).filter(isVerbinding)) {
    const langs = Object.values(doelVan(lijst)!.getFields()).find((f) => isVerbinding(f) && doelVan(f) === type)
    if (langs) return `{ ${lijst.name} { nodes { ${langs.name} { nodes { ${veld} ${inhoud} } } } } }`
  }
  throw new Error(`${type.name}: geen vraag leidt erheen`)
}
describe('mijnRechten', () => {
  it.each(MET_TOKEN)(
    'noemt voor %s precies de vragen, velden en handelingen die niet worden geweigerd',
    async (naam) => {
      const a = w.actoren.find((x) => x.naam === naam)!
      const { data } = await a.vraag<{ mijnRechten: { wat: string }[] }>('{ mijnRechten { wat } }')
      const rechten = new Set(data.mijnRechten.map((r) => r.wat))
      const fouten: string[] = []
      const eis = async (wat: string, document: string, variabelen: object = {}) => {
        const code = (await a.vraag(document, variabelen)).errors?.[0]?.extensions.code
        if ((code !== 'GEEN_TOEGANG') !== rechten.has(wat))
          fouten.push(`${wat}: recht ${rechten.has(wat)}, antwoord ${code}`)
      }
      for (const f of Object.values(query)) {
        const inhoud = isVerbinding(f) ? 'totalCount' : '__typename'
        const nodig = VRAGEN[f.name]?.args ?? (f.args.some((x) => x.name === 'id') ? `(id: "${GEEN_ID}")` : '')
        await eis(f.name, `{ ${f.name}${nodig} { ${inhoud} } }`)
      }
      for (const m of Object.keys(MUTATIES).filter((x) => MUTATIES[x]!.tabel))
        await eis(m, documentVan(mutatie(m)), { ...variabelenVan(m, GEEN_ID, 1) })
      const vraagbaar = MET_RIJEN.filter((n) => !ALLEEN_ANTWOORD.has(typeVan(n)))
      for (const t of vraagbaar.map((n) => schema.getType(typeVan(n)) as GraphQLObjectType))
        for (const veld of Object.keys(t.getFields()))
          // Of oneself everyone sees the fields of a gebruiker, by `mij`.
          if (t.name !== 'Gebruiker' || !isGeweigerd(naam, '', '', 'Gebruiker'))
            await eis(`${t.name}.${veld}`, vraagNaar(t, veld))
      expect(fouten).toEqual([])
    },
  )
})

describe('de server start niet', () => {
  const met = (extra: string) => () => requireCompletePolicy(extendSchema(schema, parse(extra)))
  it('met een vraag of handeling zonder regel in beleid.ts', () => {
    expect(() => requireCompletePolicy(schema)).not.toThrow()
    expect(met('extend type Query { dossiers: [Partner!]! }')).toThrow('dossiers: geen regel in beleid.ts')
    expect(met('extend type Mutation { allesWissen: Partner }')).toThrow('allesWissen: geen regel in beleid.ts')
  })
  it('met een regel in beleid.ts die nergens bij hoort', () => {
    expect(() => requireCompletePolicy(buildSchema('type Query { mij: String }'))).toThrow(
      'knelpuntMelden: staat in beleid.ts, niet in het schema',
    )
  })
})
