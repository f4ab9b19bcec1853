import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql'
import { InputType } from 'type-graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nouns } from '../../../server/beleid.js'
import { Tekst } from '../../../server/platform/values/input.js'
import { addConfirmation, requireConfirmation } from '../../../server/platform/write/personal-data.js'
import { maakSchema } from '../../../server/schema.js'
import { nette } from '../../isolatie/wandeling/isolatie.antwoord.js'
import { documentMet, maakInvoer, type Invoer } from '../../isolatie/wandeling/isolatie.invoer.js'
import { GEEN_ID } from '../../isolatie/wandeling/isolatie.verslag.js'
import { als, type Persoon } from '../../support/als.js'
import { voegToe, type Rij } from '../../support/handeling.js'

/** Short enough for every field. */
const BSN = '111222333'
/** Texts that are made for it, by hand: the next one needs a reason and a line here. */
const GEMAAKT_VOOR: Record<string, string | string[]> = {
  'inburgeraarToevoegen.contact.telefoon': '06 12345678',
  'inburgeraarWijzigen.contact.telefoon': '06 12345678',
  'inburgeraarToevoegen.contact.email': 'jan.jansen@example.nl',
  'inburgeraarWijzigen.contact.email': 'jan.jansen@example.nl',
  'inburgeraarToevoegen.vNummer': '06 12345678',
  'inburgeraarWijzigen.vNummer': '06 12345678',
  'inburgeraarBsnVastleggen.bsn': [BSN, '06 12345678'],
  'inburgeraarBsnZoeken.bsn': [BSN, '06 12345678'],
  'contactpersoonToevoegen.email': 'jan.jansen@example.nl',
  'contactpersoonWijzigen.email': 'jan.jansen@example.nl',
  'contactpersoonToevoegen.telefoon': '06 12345678',
  'contactpersoonWijzigen.telefoon': '06 12345678',
}
const kern = (t: GraphQLInputType): GraphQLInputType => (isNonNullType(t) ? kern(t.ofType) : t)
/** Every place in this type where a text can stand, walked by the type alone. */
const plekken = (type: GraphQLInputType, pad: string[]): string[][] => {
  const named = getNamedType(type)
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((f) => plekken(f.type, [...pad, f.name]))
  return named.name === 'String' ? [pad] : []
}
/** A value of the type with `tekst` at the place, and what is required around it. */
function metTekst(type: GraphQLInputType, pad: string[], tekst: string): unknown {
  const t = kern(type)
  if (isListType(t)) return [metTekst(t.ofType, pad, tekst)]
  if (!isInputObjectType(t)) return pad.length === 0 ? tekst : undefined
  const voorbeeld = (f: GraphQLInputType): unknown => {
    const named = getNamedType(f)
    if (isEnumType(named)) return named.getValues()[0]!.value
    return { Datum: '2026-01-01', Float: 1, Int: 1, Boolean: false }[named.name] ?? 'x'
  }
  return Object.fromEntries(
    Object.values(t.getFields())
      .filter((f) => f.name === pad[0] || isNonNullType(f.type))
      .map((f) => [f.name, f.name === pad[0] ? metTekst(f.type, pad.slice(1), tekst) : voorbeeld(f.type)]),
  )
}
const schema = maakSchema()
const mutaties = Object.values(schema.getMutationType()!.getFields())
const ALLE = mutaties.flatMap((m) =>
  m.args
    .filter((a) => a.name !== 'idempotentieSleutel')
    .flatMap((a) => plekken(a.type, [a.name]))
    .map((pad): [string, string, string[]] => [m.name, pad.slice(1).join('.') || pad[0]!, pad]),
)

let p: Invoer
let beheer: Persoon
let regisseur: Persoon
let privacy: Persoon
beforeAll(async () => {
  p = await maakInvoer()
  beheer = await als(p.w.server.url, 'beheer')
  regisseur = await als(p.w.server.url, 'regisseur.weert')
  privacy = await als(p.w.server.url, 'privacy')
})
afterAll(() => p?.w.server.stop())
/** What the coordinator has no right to. */
/** Acts on persons. */
const VAN_REGISSEUR: readonly string[] = (
  ['inburgeraar', 'contactmoment', 'taak', 'traject', 'waarneming', 'bsnZoeken'] as const
).flatMap((n) => Object.keys(nouns[n].handelingen))
const VAN_PRIVACY = ['noodinzageAanvragen']
const VAN_BEHEER = ['tokenUitgeven', 'instellingWijzigen', 'instellingAfwijzen']
/** The mutation with this text, and nothing else that is wrong. */
const stuur = (naam: string, pad: string[], tekst: string, erbij: object = {}) => {
  const v = p.variabelen(naam)
  const arg = mutaties.find((m) => m.name === naam)!.args.find((a) => a.name === pad[0])!
  const waarde = metTekst(arg.type, pad.slice(1), tekst)
  const samen = pad.length > 1 ? { ...(v[pad[0]!] as object), [pad[1]!]: (waarde as never)[pad[1]!] } : waarde
  const wie = VAN_BEHEER.includes(naam)
    ? beheer
    : VAN_REGISSEUR.includes(naam)
      ? regisseur
      : VAN_PRIVACY.includes(naam)
        ? privacy
        : p
  // No real persons here: what passes this check is not added after all.
  const input = naam === 'inburgeraarToevoegen' ? { ...(samen as object), fictief: false } : samen
  // A search by BSN is refused nothing: it is carried out, and would remember its key.
  const sleutel = naam === 'inburgeraarBsnZoeken' ? { idempotentieSleutel: null } : {}
  return wie.vraag<never>(documentMet(naam), { ...v, ...sleutel, [pad[0]!]: input, ...erbij })
}

describe('elke tekst van elke handeling', () => {
  it('zijn er veel', () => expect(ALLE.length).toBeGreaterThan(60))
  it.each(ALLE)('wordt nagekeken op persoonsgegevens: %s.%s', async (naam, veld, pad) => {
    for (const tekst of [BSN, '06 12345678', 'jan.jansen@example.nl']) {
      const gemaakt = [GEMAAKT_VOOR[`${naam}.${veld}`]].flat().includes(tekst)
      const anders = tekst === BSN && !gemaakt ? {} : { versie: 99, partner: GEEN_ID }
      const { tekst: antwoord } = await stuur(naam, pad, tekst, anders)
      if (gemaakt) expect(antwoord).not.toContain('PERSOONSGEGEVENS_VERMOED')
      else {
        const [fout] = nette(antwoord)
        const code = fout?.extensions.code
        const gemeld = Object.keys(fout?.extensions.velden ?? {})[0]?.replace(/\.0(?=\.|$)/g, '')
        expect([code, gemeld]).toEqual(['PERSOONSGEGEVENS_VERMOED', veld])
      }
    }
  })
  it('staat in een handeling met één plek om te bevestigen, naast de invoer', () => {
    const met = new Set(ALLE.map(([naam]) => naam))
    const kan = mutaties.filter((m) => m.args.some((a) => a.name === 'bevestigGeenPersoonsgegevens')).map((m) => m.name)
    expect(kan.sort()).toEqual([...met].sort())
  })
  it('is bij een weigering niet bewaard', () => p.onveranderd())
})

describe('een bevestiging dat het geen persoonsgegeven is', () => {
  const MAAK = `mutation($i: PilotToevoegenInput!, $b: Boolean) {
    x: pilotToevoegen(input: $i, bevestigGeenPersoonsgegevens: $b) { id naam omschrijving } }`
  it('laat een tekst door bij een pilot, die zonder haar wordt geweigerd', async () => {
    const wie = await als(p.w.server.url, 'coordinator')
    const i = { naam: 'Taalhuis', omschrijving: 'Zaak 111222333' }
    for (const b of [undefined, null, false])
      expect((await wie.vraag(MAAK, { i, b })).errors?.[0]?.extensions.velden).toEqual({
        omschrijving: expect.stringContaining('BSN') as string,
      })
    const { x } = await wie.krijg<{ x: { omschrijving: string } }>(MAAK, { i, b: true })
    expect(x.omschrijving).toBe('Zaak 111222333')
  })
  it('mag bij de taskforce nog op de oude plek, en komt niet in de rij', async () => {
    const wie = await als(p.w.server.url, 'coordinator')
    const a = await voegToe<Rij & { titel: string }>(wie, 'actieToevoegen', 'id versie mag titel', {
      titel: 'Zaak 111222333',
      bevestigGeenPersoonsgegevens: true,
    })
    expect(a.data.x.titel).toBe('Zaak 111222333')
  })
  it('leest niet mee met tekens die men niet ziet', async () => {
    const wie = await als(p.w.server.url, 'coordinator')
    const a = await wie.vraag(MAAK, { i: { naam: '111\u200b222\u2060333' } })
    expect(a.errors?.[0]?.extensions.code).toBe('PERSOONSGEGEVENS_VERMOED')
  })
})

describe('de server start niet met een tekst die niemand nakijkt', () => {
  const met = (sdl: string) => {
    const s = buildSchema(`type Query { a: Int } ${sdl}`)
    addConfirmation(s)
    return () => requireConfirmation(s)
  }
  it('maar wel met een gewone tekst', () => {
    expect(met('input I { naam: String! } type Mutation { doe(input: I!): Int }')).not.toThrow()
  })
  it.each([
    ['een onbekend soort waarde', 'scalar JSON input I { vrij: JSON } type Mutation { doe(input: I!): Int }'],
    ['een onbekend soort waarde naast de invoer', 'scalar Email type Mutation { doe(email: Email!): Int }'],
    ['een invoer in zichzelf', 'input I { naam: String, in: I } type Mutation { doe(input: I!): Int }'],
  ])('%s', (_wat, sdl) => expect(() => met(sdl)()).toThrow())
  it('een handeling met tekst zonder bevestiging', () => {
    const s = buildSchema('type Query { a: Int } type Mutation { doe(naam: String!): Int }')
    expect(() => requireConfirmation(s)).toThrow('doe')
  })
  it('een uitzondering zonder reden', () => {
    expect(() => {
      @InputType()
      class Zonder {
        @Tekst(40, 'Een nummer.', { allows: { kinds: ['TELEFOON'], because: ' ' } })
        nummer!: string
      }
      return Zonder
    }).toThrow('Zonder.nummer')
  })
})
