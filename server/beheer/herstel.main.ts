import { herstel } from './herstel.js'
import { AanroepFout, seconden, tabellen, totaal, voerUit } from './opdracht.js'

const GEBRUIK = 'Gebruik: npm run herstel -- <map van de back-up> [--over-bestaande]'

await voerUit(GEBRUIK, { 'over-bestaande': { type: 'boolean' } }, async ({ env, woorden, opties }) => {
  const [backup, ...rest] = woorden
  if (!backup || rest.length) throw new AanroepFout()
  const begin = performance.now()
  const { inhoud, rijen, gemigreerd, plek, oud } = await herstel(env, backup, opties['over-bestaande'] === true)
  return [
    `Teruggezet in ${plek}: de back-up van ${inhoud.moment} (Regiotafel ${inhoud.versie}).`,
    ...tabellen(rijen),
    `${totaal(rijen)}; ${gemigreerd} migraties bijgewerkt; de zelftest is goed; in ${seconden(begin)}.`,
    'Iedereen is uitgelogd. Rechten en tokens zijn weer zoals op het moment van de back-up: kijk die na.',
    ...(oud ? [`De vorige database staat apart: ${oud}. Verwijder die als u zeker weet dat alles er is.`] : []),
  ]
})
