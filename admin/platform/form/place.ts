// For whom something new can be made, as far as the user may: what a form offers is what the server takes.
import { keuze, keuzelijst } from '../choices.js'
import type { Veld } from '../noun.js'
import type { Plaats } from '../rights.js'
import type { Gemeente } from '../session.js'

/** How far the right of someone reaches who only writes for a partner. */
const VOOR_PARTNER = 'EIGEN'
const ALTIJD_GEDEELD = 'PARTNERS'

/** The gemeenten that this user may write; the region as a whole is there only for who may write that. */
const gemeenteveld = (veld: Veld, plaats: Plaats, gemeenten: readonly Gemeente[]): Veld => ({
  ...veld,
  opties: gemeenten
    .filter(({ code }) => plaats.gemeenten.includes(code))
    .map(({ code, naam }) => ({ id: code, name: naam })),
  ...(plaats.isRegiobreed
    ? { hulp: [veld.regiobreed, veld.hulp].filter(Boolean).join(' ') }
    : { verplicht: true as const }),
})
const gedeeldVeld = (veld: Veld): Veld => ({
  ...veld,
  opties: keuzelijst('Zichtbaarheid').filter(({ id }) => id === ALTIJD_GEDEELD),
  hulp: 'Wat u namens een partner toevoegt, zien alle gemeenten en partners.',
  verplicht: true,
})

export const veldenVoorPlaats = (
  velden: readonly Veld[],
  plaats: Plaats | null,
  gemeenten: readonly Gemeente[],
): readonly Veld[] =>
  plaats === null
    ? velden
    : velden.map((veld) => {
        if (veld.regiobreed) return gemeenteveld(veld, plaats, gemeenten)
        return veld.keuzes === 'Zichtbaarheid' && plaats.bereik === VOOR_PARTNER ? gedeeldVeld(veld) : veld
      })

/** Who sees something new when the form says nothing about it. */
export const standaardZichtbaarheid = (bereik: string, gemeente: string): string => {
  if (bereik === VOOR_PARTNER) return ALTIJD_GEDEELD
  return bereik === 'REGIO' || gemeente === '' ? 'REGIO' : 'GEMEENTE'
}
export const zonderKeuze = (bereik: string, gemeente: string): string =>
  `Kiest u niets? Dan wordt het “${keuze('Zichtbaarheid', standaardZichtbaarheid(bereik, gemeente)).label}”.`
