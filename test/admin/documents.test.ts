import { readFileSync } from 'node:fs'
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  parse,
  validate,
  type GraphQLSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { dubbeleDocument } from '../../admin/partner/merge.query.js'
import { partnerVoorstellenDocument } from '../../admin/partner/proposals.query.js'
import { nouns } from '../../admin/nouns.js'
import { UITGEVEN_ANTWOORD } from '../../admin/gemeente/token.js'
import { BSN_GETOOND } from '../../admin/inburgeraar/bsn.query.js'
import { AANVRAAG_ANTWOORD, BSN_ANTWOORD } from '../../admin/inburgeraar/inzage/inzage.js'
import { GEKOZEN, keuzesDocument, STANDEN_DOCUMENT } from '../../admin/instelling/instelling.js'
import { acts, type ActName } from '../../admin/platform/api.js'
import {
  alleDocument,
  eenDocument,
  geschiedenisDocument,
  handelingDocument,
  lijstDocument,
  totaalDocument,
  veleDocument,
} from '../../admin/platform/data/documents.js'
import { naarSorteerveld } from '../../admin/platform/filters.js'
import { selectie } from '../../admin/platform/data/selection.js'
import { GEEN_PERSOONSGEGEVENS } from '../../admin/platform/form/confirmations.js'
import type { Handeling, Invoerveld, Noun } from '../../admin/platform/noun.js'
import type { Rechten } from '../../admin/platform/rights.js'
import { pilotGrafiekDocument } from '../../admin/pilot/pilot.grafiek.js'
import { SESSIE_DOCUMENT } from '../../admin/platform/session.js'
import { taakstellingenDocument, taakstellingVelden } from '../../admin/sturing/taakstelling.js'
import { VERLOOP_DOCUMENT } from '../../admin/taskforce/knelpunt.verloop.js'
import { OPGAVENAMEN, taakstellingGeschiedenisDocument, veldenVoor } from '../../admin/sturing/vastleggen.js'
import { bezwarenDocumenten } from '../../admin/platform/form/owners.query.js'
import { contactHandelingen } from '../../admin/inburgeraar/contactmoment.js'
import { mijnTakenDocument, takenDocument, TAKENLIJSTEN } from '../../admin/inburgeraar/mijnTaken.query.js'
import { taakHandelingen } from '../../admin/inburgeraar/taak.js'
import { BEWIJS } from '../../admin/platform/data/write.js'
import { knelpuntActiesDocument } from '../../admin/taskforce/knelpuntActies.query.js'
import { mijnActiesDocument } from '../../admin/taskforce/mijnActies.query.js'
import { REKENREGELS_DOCUMENT } from '../../admin/traject/rekenregel.js'
import { TERMIJNEN_DOCUMENT, TERMIJNENTOTAAL_DOCUMENT } from '../../admin/traject/termijn.js'
import { termijntellingDocument } from '../../admin/traject/termijn.tellen.js'
import { WAARGENOMEN_DOCUMENT } from '../../admin/platform/waargenomen.js'
import { overzichtDocument } from '../../admin/vandaag/overview.js'
import { alleRechten } from './rights.js'

const schema: GraphQLSchema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))

const handelingenVan = (noun: Noun): ActName[] => [
  ...[noun.toevoegen, noun.wijzigen].flatMap((formulier) => (formulier ? [formulier.naam] : [])),
  ...(Object.keys(noun.handelingen) as ActName[]),
]
/** The act with every argument it takes but the confirmation. */
const metAlles = (naam: ActName, antwoord: string): string =>
  handelingDocument(
    naam,
    Object.keys(acts[naam].args).filter((argument) => argument !== GEEN_PERSOONSGEGEVENS),
    antwoord,
  )
const vanNoun = (noun: Noun, rechten: Rechten): string[] => [
  lijstDocument(noun, rechten),
  ...(noun.kort
    ? []
    : [eenDocument(noun, rechten), alleDocument(noun, rechten), veleDocument(noun, rechten), totaalDocument(noun)]),
  ...(noun.geschiedenis ? [geschiedenisDocument(noun, rechten)] : []),
  ...handelingenVan(noun).map((naam) => metAlles(naam, selectie(noun, rechten, 'toon'))),
]
/** The same documents when the user confirmed that a text holds no personal data: every form with text can send that. */
const bevestigde = (noun: Noun, rechten: Rechten): string[] =>
  [
    ...[noun.toevoegen, noun.wijzigen].flatMap((formulier) => (formulier ? [formulier.naam] : [])),
    ...(Object.entries(noun.handelingen) as [ActName, Handeling][])
      .filter(([, { velden }]) => velden?.some(({ soort }) => ['tekst', 'lang', 'cijfer'].includes(soort)))
      .map(([naam]) => naam),
  ].map((naam) => {
    expect(acts[naam].args).toHaveProperty(GEEN_PERSOONSGEGEVENS)
    return handelingDocument(naam, Object.keys(acts[naam].args), selectie(noun, rechten, 'toon'))
  })
const alle = (rechten: Rechten): string[] => [
  SESSIE_DOCUMENT,
  mijnActiesDocument(rechten),
  knelpuntActiesDocument(rechten),
  mijnTakenDocument(rechten),
  ...TAKENLIJSTEN.flatMap((lijst) => [takenDocument(lijst, 'nu', rechten), takenDocument(lijst, 'later', rechten)]),
  WAARGENOMEN_DOCUMENT,
  termijntellingDocument(2),
  TERMIJNEN_DOCUMENT,
  TERMIJNENTOTAAL_DOCUMENT,
  ...Object.keys({ ...contactHandelingen, ...taakHandelingen }).map((naam) => metAlles(naam as ActName, BEWIJS)),
  taakstellingenDocument(rechten),
  metAlles('tokenUitgeven', UITGEVEN_ANTWOORD),
  STANDEN_DOCUMENT,
  keuzesDocument(rechten),
  metAlles('instellingWijzigen', GEKOZEN),
  ...(['dossierInzageAanvragen', 'noodinzageAanvragen'] as const).map((naam) => metAlles(naam, AANVRAAG_ANTWOORD)),
  metAlles('inburgeraarBsnZoeken', BSN_ANTWOORD),
  metAlles('inburgeraarBsnTonen', BSN_GETOOND),
  pilotGrafiekDocument(rechten),
  VERLOOP_DOCUMENT,
  REKENREGELS_DOCUMENT,
  taakstellingGeschiedenisDocument(rechten),
  ...OPGAVENAMEN.map((opgave) => metAlles(opgave, taakstellingVelden(rechten))),
  partnerVoorstellenDocument,
  ...Object.values(bezwarenDocumenten),
  dubbeleDocument(rechten),
  overzichtDocument(rechten) ?? 'query leeg { __typename }',
  ...nouns.flatMap((noun) => [...vanNoun(noun, rechten), ...bevestigde(noun, rechten)]),
]
const fouten = (document: string): string[] =>
  validate(schema, parse(document)).map((fout) => `${fout.message}\n${document}`)
/** The fields of an input, and those of the parts in it: `contact.telefoon`. */
const invoervelden = (type: string, metDelen = true): string[] => {
  const gevonden = schema.getType(type)
  return isInputObjectType(gevonden)
    ? Object.values(gevonden.getFields()).flatMap(({ name, type: van }) => [
        name,
        ...(metDelen && isInputObjectType(getNullableType(van))
          ? invoervelden(getNamedType(van).name, false).map((deel) => `${name}.${deel}`)
          : []),
      ])
    : []
}

describe('vragen van het portaal', () => {
  const rechten = alleRechten(schema)
  it.each(alle(rechten).map((document) => [/^(?:query|mutation) (\w+)/.exec(document)?.[1] ?? '', document]))(
    '%s past op het schema',
    (_naam, document) => expect(fouten(document)).toEqual([]),
  )
  it.each(['Gebruiker', 'Partner', 'Knelpunt', 'Actie.geschiedenis', 'Knelpunt.mag'])(
    'zonder recht op %s blijven ze passen',
    (zonder) => {
      const minder = alleRechten(schema, [zonder])
      const geldig = nouns
        .filter(({ type }) => type !== zonder)
        .flatMap((noun) => [lijstDocument(noun, minder), ...(noun.kort ? [] : [eenDocument(noun, minder)])])
      expect(geldig.flatMap(fouten)).toEqual([])
      const [type, veld] = zonder.split('.')
      if (type === 'Gebruiker') expect(geldig.join()).not.toMatch(/eigenaar \{|gemeldDoor/)
      if (type === 'Knelpunt' && veld)
        expect(eenDocument(nouns.find((n) => n.type === 'Knelpunt') ?? nouns[0]!, minder)).not.toMatch(/\bmag\b/)
    },
  )
  it('wie niets mag, vraagt niets op voor de startpagina', () => {
    expect(
      overzichtDocument(
        alleRechten(schema, ['knelpunten', 'acties', 'mijnActies', 'pilots', 'successen', 'taakstellingen']),
      ),
    ).toBeNull()
  })
})

describe('velden van het portaal', () => {
  it.each(nouns.map((noun) => [noun.naam, noun] as const))(
    'de filters en sorteringen van %s bestaan',
    (_naam, noun) => {
      if (noun.kort) return
      const filter = invoervelden(`${noun.type}Filter`)
      const sortering = schema.getType(`${noun.type}Sorteerveld`)
      const sorteer = isEnumType(sortering) ? sortering.getValues().map(({ name }) => name) : []
      expect(noun.velden.filter((veld) => veld.filter && !filter.includes(veld.bron)).map((veld) => veld.bron)).toEqual(
        [],
      )
      expect(
        noun.velden
          .filter((veld) => veld.sorteer && !sorteer.includes(naarSorteerveld(veld.bron)))
          .map((veld) => veld.bron),
      ).toEqual([])
      expect(noun.sorteer && sorteer.includes(naarSorteerveld(noun.sorteer.veld))).toBe(true)
    },
  )

  /** What the screen fills in counts as filled in. */
  const metVaste = ({ velden = [], vast = [] }: Handeling): readonly Invoerveld[] => [
    ...velden,
    ...vast.map((bron) => ({ bron, soort: 'tekst', label: bron, verplicht: true }) as const),
  ]
  const invoerVan = (naam: ActName): string | undefined => {
    const { args } = acts[naam]
    return 'input' in args ? args.input.replace('!', '') : undefined
  }
  const formulieren = nouns
    .flatMap((noun) => [
      ...(['toevoegen', 'wijzigen'] as const).flatMap((soort) => {
        const velden: readonly Invoerveld[] = noun.velden.filter((veld) => veld.invoer?.includes(soort))
        const naam = noun[soort]?.naam
        return naam ? [{ naam, velden }] : []
      }),
      ...(Object.entries(noun.handelingen) as [ActName, Handeling][]).map(([naam, handeling]) => ({
        naam,
        velden: metVaste(handeling),
      })),
    ])
    .concat(OPGAVENAMEN.map((opgave) => ({ naam: opgave, velden: veldenVoor(opgave, false, []) })))
    .flatMap(({ naam, velden }) => {
      const type = invoerVan(naam)
      return type ? [{ type, velden }] : []
    })
  it.each(formulieren.map((formulier) => [formulier.type, formulier] as const))(
    '%s heeft de velden van het formulier',
    (type, { velden }) => {
      const bekend = invoervelden(type)
      expect(velden.map(({ bron }) => bron).filter((bron) => !bekend.includes(bron))).toEqual([])
    },
  )
  it.each(formulieren.map((formulier) => [formulier.type, formulier] as const))(
    '%s krijgt alles wat verplicht is',
    (type, { velden }) => {
      const gevonden = schema.getType(type)
      const nodig = isInputObjectType(gevonden)
        ? Object.values(gevonden.getFields()).filter((veld) => isNonNullType(veld.type))
        : []
      expect(
        // Of several an empty list is an answer too, and is sent.
        nodig
          .map(({ name }) => name)
          .filter((naam) => !velden.some((veld) => veld.bron === naam && (veld.verplicht || veld.meer))),
      ).toEqual([])
    },
  )
})
