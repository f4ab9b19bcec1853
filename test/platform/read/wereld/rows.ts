// The rows of the small world: invented, the same every time, with what is hard to read on purpose (quotes, accents,
// wildcards, nulls, half value objects, the same id in another region).
import * as db from './tables.js'

export const REGIO = 'L'
export const GEMEENTEN = ['0988', '0946', '1706'] as const
export const id = (soort: number, n: number): string =>
  `0000000${soort}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
const GEBRUIKER = 1
const PARTNER = 2
const KNELPUNT = 3
const ACTIE = 4
export const gebruikerId = (n: number): string => id(GEBRUIKER, n)
export const partnerId = (n: number): string => id(PARTNER, n)
export const knelpuntId = (n: number): string => id(KNELPUNT, n)
export const actieId = (n: number): string => id(ACTIE, n)

const times = <X>(n: number, make: (i: number) => X): X[] => Array.from({ length: n }, (_, i) => make(i))
const pick = <X>(values: readonly X[], i: number): X => values[i % values.length] as X
/** Scatters numbers without a random generator. */
const mix = (i: number): number => (i * 7919 + 13) % 997
const dag = (i: number): string => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10)
const moment = (i: number): string => new Date(Date.UTC(2026, 5, 1, 10, 0, i * 37, (i * 250) % 1000)).toISOString()

const gebruikers = times(9, (i) => ({
  regioCode: REGIO,
  id: gebruikerId(i),
  naam: `Gebruiker ${String.fromCharCode(65 + (i % 4))}`,
  gemeenteCode: i % 4 === 3 ? null : pick(GEMEENTEN, i),
}))
const partners = times(14, (i) => ({
  regioCode: REGIO,
  id: partnerId(i),
  naam:
    pick(
      [
        'Werk.Kom',
        'Punt Welzijn',
        'Café "De Brug"',
        '100% Taal',
        'under_score\\',
        'Ｗｉｄｅ ％',
        'zonnige Łąka',
        'Øresund',
      ],
      i,
    ) + ` ${i}`,
  soort: pick(db.SOORTEN, mix(i)),
  aliassen: i % 3 ? ['a "b" \\c', `alias, ${i}`] : [],
}))
const zicht = (i: number) => {
  const zichtbaarheid = pick(db.ZICHTBAARHEDEN, mix(i))
  return { zichtbaarheid, gemeenteCode: zichtbaarheid === 'GEMEENTE' || i % 4 ? pick(GEMEENTEN, i) : null }
}
const leesgroepVan = (r: { zichtbaarheid: string; gemeenteCode: string | null; regioCode: string }): string =>
  r.zichtbaarheid === 'GEMEENTE' ? String(r.gemeenteCode) : `${r.zichtbaarheid === 'REGIO' ? 'R' : 'P'}:${r.regioCode}`

const knelpunten = times(60, (i) => ({
  regioCode: i < 50 ? REGIO : 'X',
  id: knelpuntId(i < 50 ? i : i - 50),
  nummer: mix(i) % 20,
  thema: pick(db.THEMAS, mix(i)),
  titel:
    pick(['Wachtlijst taalles', 'Élan in de wijk', '50% van "alles"', 'a_b\\c', 'Taalcafé dicht', 'straße æ'], i) +
    ` ${i % 11}`,
  ernst: i % 5 ? pick(db.ERNSTEN, mix(i + 1)) : null,
  omschrijving: i % 3 ? `Omschrijving ${i}\n{"":0}` : null,
  status: pick(db.KNELPUNT_STATUSSEN, mix(i + 3)),
  ...zicht(i),
  melderId: i % 4 ? partnerId(i % 14) : null,
  eigenaarId: i % 5 ? gebruikerId(i % 9) : null,
  melddatum: dag(mix(i) % 300),
  plek: pick([null, { straat: 'Markt 1', hoogte: 1.5 }, { straat: 'Kerk"straat', hoogte: null }, { hoogte: 3 }], i),
  gewijzigdOp: moment(mix(i) % 40),
}))
const acties = times(110, (i) => ({
  regioCode: i < 100 ? REGIO : 'X',
  id: actieId(i < 100 ? i : i - 100),
  nummer: i % 13,
  titel: `Actie ${i}`,
  status: pick(db.ACTIE_STATUSSEN, mix(i)),
  ...zicht(i + 1),
  eigenaarId: i % 3 ? gebruikerId(mix(i) % 9) : null,
  eigenaarPartnerId: i % 4 ? partnerId(mix(i) % 14) : null,
  makerId: gebruikerId(mix(i + 5) % 9),
  streefdatum: i % 5 ? dag(mix(i) % 400) : null,
  wachtenOp: i % 6 ? 'DUO "x" {"":0}' : null,
  uren: i % 4 ? (mix(i) % 30) + 0.25 : null,
  gewijzigdOp: moment(i % 30),
}))
const koppel = acties.flatMap((a, i) =>
  [i % 50, (i * 3 + 1) % 50]
    .filter((k, j) => j === 0 || (i % 2 === 0 && k !== i % 50))
    .map((k) => knelpunten.find((x) => x.id === knelpuntId(k) && x.regioCode === a.regioCode))
    .filter((k) => k !== undefined)
    .map((k) => ({
      regioCode: a.regioCode,
      actieId: a.id,
      leesgroep: leesgroepVan(a),
      knelpuntId: k.id,
      knelpuntLeesgroep: leesgroepVan(k),
    })),
)
const medeEigenaren = acties
  .filter((_, i) => i % 3 === 0)
  .flatMap((a, i) =>
    times(1 + (i % 3), (j) => ({
      regioCode: a.regioCode,
      actieId: a.id,
      leesgroep: leesgroepVan(a),
      partnerId: partnerId((i + j * 5) % 14),
    })),
  )
type Ouder = (typeof knelpunten)[number] | (typeof acties)[number]
const geschiedenis = (soort: number, ouders: Ouder[]) =>
  times(ouders.length * 2, (i) => {
    const ouder = pick(ouders, mix(i))
    return {
      regioCode: ouder.regioCode,
      id: id(soort, i),
      ouderId: ouder.id,
      leesgroep: leesgroepVan(ouder),
      op: moment(mix(i) % 60),
      doorId: i % 3 ? gebruikerId(i % 9) : null,
      handeling: pick(['gemeld', 'gewijzigd'], i),
      wijzigingen: times(i % 4, (j) => ({
        ...(i % 61 === 7 ? {} : { veld: `veld ${j}` }),
        oud: pick([null, 'was "dit"', 12], i + j),
        volgorde: pick([3, 1, null], j),
      })),
    }
  })

/** Tables with their rows, in an order that may be inserted. */
export const ROWS = [
  [
    db.gemeente,
    [
      { code: '0988', naam: 'Weert' },
      { code: '0946', naam: 'Nederweert' },
      { code: '1706', naam: 'Cranendonck' },
    ],
  ],
  [db.gebruiker, gebruikers],
  [db.partner, partners],
  [db.knelpunt, knelpunten],
  [db.actie, acties],
  [db.actieKnelpunt, koppel],
  [db.actieMedeEigenaar, medeEigenaren],
  [db.knelpuntGebeurtenis, geschiedenis(5, knelpunten)],
  [db.actieGebeurtenis, geschiedenis(6, acties)],
] as const
