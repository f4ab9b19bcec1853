// Prints the access matrix of beleid.ts as Markdown, in Dutch, for the privacy officer.
import { nouns, ROLLEN, type Bereik, type Noun, type Rol } from '../server/beleid.js'
import { widthOf } from '../server/platform/rights/rights.js'

const WOORD = { REGIO: 'regio', GEMEENTE: 'gemeente', PARTNERS: 'gedeeld', EIGEN: 'eigen' }
const kort = (rol: Rol): string => rol.toLowerCase().replaceAll('_', ' ')
const rij = (cellen: string[]): string => `| ${cellen.join(' | ')} |`
const kop = (eerste: string): string[] => [
  rij([eerste, ...ROLLEN.map(kort)]),
  rij(Array(ROLLEN.length + 1).fill('---') as string[]),
]
const lezen = (noun: Noun, rol: Rol, wie: readonly string[] = Object.keys(nouns[noun].lezen)): string => {
  const bereik = nouns[noun].lezen[rol]
  if (!bereik || !wie.includes(rol)) return '–'
  return bereik === 'bereik' ? WOORD[widthOf(rol, 'leest')] : bereik
}
const doen = (bereik: Bereik | undefined, rol: Rol): string => {
  if (!bereik) return '–'
  if (bereik === 'eigen' || bereik === 'caseload') return bereik
  if (bereik === 'eigenaar') return 'als eigenaar'
  const wijdte = WOORD[widthOf(rol, bereik === 'leest' ? 'leest' : 'schrijft')]
  return bereik === 'bereikOfEigenaar' ? `${wijdte}, als eigenaar` : wijdte
}

/** The whole matrix, as it stands in docs/toegangsmatrix.md. */
export function matrix(): string {
  const delen = Object.entries(nouns).flatMap(([noun, n]) => {
    const handelingen = Object.entries(n.handelingen).filter(([, h]) => !h.intern)
    return [
      `## ${noun === 'zelf' ? 'Eigen gegevens' : noun}`,
      '',
      ...kop('wat'),
      rij([`lezen (${n.vragen.join(', ') || 'genest'})`, ...ROLLEN.map((rol) => lezen(noun as Noun, rol))]),
      ...Object.entries(n.velden ?? {}).map(([veld, wie]) =>
        rij([
          `veld ${veld}${n.jaNee?.includes(veld) ? ' (ja of nee)' : ''}`,
          ...ROLLEN.map((rol) => lezen(noun as Noun, rol, wie)),
        ]),
      ),
      ...Object.entries(n.delen ?? {}).map(([deel, wie]) =>
        rij([`deel ${deel}`, ...ROLLEN.map((rol) => lezen(noun as Noun, rol, wie))]),
      ),
      ...handelingen.map(([naam, h]) => rij([naam, ...ROLLEN.map((rol) => doen(h.wie[rol], rol))])),
      '',
    ]
  })
  return [
    '# Wie mag wat',
    '',
    'Gemaakt uit `server/beleid.ts` met `npm run gen`. Dezelfde tabel stuurt de toegang, de database en de knoppen.',
    '',
    '- **regio**: alle gemeenten van de regio. **gemeente**: de eigen gemeente; bij lezen ook wat voor de regio of de partners zichtbaar is.',
    '- **gedeeld**: alleen wat voor partners zichtbaar is. **eigen**: daarvan alleen wat van de persoon of de organisatie zelf is.',
    '- **als eigenaar**: wat van de persoon of de organisatie zelf is, ook in een andere gemeente, als die het mag lezen.',
    '- **ja of nee**: zegt alleen dat er iets is wat de lezer niet mag zien; nooit wat, wie of hoeveel.',
    '- **caseload**: van de eigen gemeente de personen die de regisseur begeleidt of waarneemt, en alle personen als de gemeente als één team werkt. **inzage**: alleen een persoon die iemand tijdelijk mag zien, met een reden. **deel**: wat apart van de persoon staat.',
    '- **–**: niets. Een taskforcelid schrijft ook wat voor de regio als geheel is.',
    '',
    ...delen,
  ].join('\n')
}
