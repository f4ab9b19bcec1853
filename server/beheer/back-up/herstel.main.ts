import { herstel } from './herstel.js'
import type { Token } from '../afronden.js'
import { AanroepFout, seconden, tabellen, totaal, voerUit } from '../opdracht.js'

/** What works again without anybody signing in, by name: the administrator knows which of them were withdrawn since. */
const tokenregels = (tokens: readonly Token[]): string[] =>
  tokens.length
    ? [
        'Deze tokens werken weer. Trek in wat na de back-up was ingetrokken:',
        ...tokens.map((t) => `  ${t.naam} (${t.gemeenten}), tot en met ${t.tot}, begint met ${t.prefix}`),
      ]
    : ['Er zijn geen tokens die weer werken.']

const GEBRUIK = 'Gebruik: npm run herstel -- <map van de back-up> [--over-bestaande] [--zonder-zegel]'

const OPTIES = { 'over-bestaande': { type: 'boolean' }, 'zonder-zegel': { type: 'boolean' } } as const

await voerUit(GEBRUIK, OPTIES, async ({ env, woorden, opties }) => {
  const [backup, ...rest] = woorden
  if (!backup || rest.length) throw new AanroepFout()
  const begin = performance.now()
  const zonderZegel = opties['zonder-zegel'] === true
  const keuzes = { over: opties['over-bestaande'] === true, zonderZegel }
  const { inhoud, rijen, gemigreerd, plek, oud, tokens } = await herstel(env, backup, keuzes)
  return [
    `Teruggezet in ${plek}: de back-up van ${inhoud.moment} (Regiotafel ${inhoud.versie}).`,
    ...tabellen(rijen),
    `${totaal(rijen)}; ${gemigreerd} migraties bijgewerkt; de zelftest is goed; in ${seconden(begin)}.`,
    ...(zonderZegel ? ['Het zegel is niet gecontroleerd: u weet zelf of niemand de back-up heeft veranderd.'] : []),
    'Iedereen is uitgelogd. Rechten en tokens zijn weer zoals op het moment van de back-up: kijk die na.',
    ...tokenregels(tokens),
    ...(oud ? [`De vorige database staat apart: ${oud}. Verwijder die als u zeker weet dat alles er is.`] : []),
  ]
})
