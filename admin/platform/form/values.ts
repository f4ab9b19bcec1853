// Between a row, a form and the input of a mutation: references become ids, lists of texts stay lists.
import { set } from 'react-hook-form'
import type { Invoerveld, Waarde } from '../noun.js'
import { lijst, object, tekst, waardeVan } from '../noun.js'
import { CIJFERGRENZEN, CIJFERINVOER } from '../figures.js'
import { leesGetal, type Getalgrenzen } from '../numbers.js'
import { verwijzing } from '../references.js'

export type Waarden = Record<string, Waarde>

/** Of a figure only what can be filled in; what the server worked out itself is not sent back. */
const cijferdelen = (cijfer: Waarden): Waarden =>
  Object.fromEntries(CIJFERINVOER.map((deel) => [deel, cijfer[deel] ?? null]))

const idVan = (veld: Invoerveld, waarde: Waarde): Waarde => {
  const rij = object(waarde)
  if (veld.soort === 'cijfer') return cijferdelen(rij ?? {})
  if (!rij || !veld.naar) return waarde ?? null
  return tekst(rij[verwijzing(veld.naar).sleutel])
}

/** A value per field; `contact.telefoon` stands in `contact`. */
const perVeld = (velden: readonly Invoerveld[], waardeBij: (veld: Invoerveld) => Waarde): Waarden => {
  const waarden: Waarden = {}
  for (const veld of velden) set(waarden, veld.bron, waardeBij(veld))
  return waarden
}
export const naarFormulier = (velden: readonly Invoerveld[], rij: Waarden): Waarden =>
  perVeld(velden, (veld) => {
    const waarde = waardeVan(rij, veld.bron)
    return veld.meer ? lijst(waarde).map((deel) => idVan(veld, deel)) : idVan(veld, waarde)
  })

/**
 * The number that was typed.
 * @throws when it cannot be read: the form refuses that before, and sending it as empty would clear the field
 */
const getalInvoer = (waarde: Waarde, grenzen?: Getalgrenzen): number | null => {
  const gelezen = leesGetal(waarde, grenzen)
  if ('fout' in gelezen) throw new Error(gelezen.fout)
  return gelezen.getal
}

/** No value and no reason = no figure. A value has no reason: the form hides the choice, but it may hold an older one. */
const cijferInvoer = (waarde: Waarde): Waarde => {
  const cijfer = object(waarde)
  const leeg = (deel: Waarde): boolean => deel === null || deel === undefined || deel === ''
  if (!cijfer || (leeg(cijfer.waarde) && leeg(cijfer.redenGeenWaarde))) return null
  const delen = Object.fromEntries(CIJFERINVOER.map((deel) => [deel, leeg(cijfer[deel]) ? null : cijfer[deel]]))
  const getal = getalInvoer(cijfer.waarde, CIJFERGRENZEN)
  return { ...delen, waarde: getal, redenGeenWaarde: getal === null ? delen.redenGeenWaarde : null }
}

const schoon = (veld: Invoerveld, waarde: Waarde): Waarde => {
  if (veld.soort === 'cijfer') return cijferInvoer(waarde)
  if (veld.soort === 'getal') return getalInvoer(waarde, veld.grenzen)
  if (veld.meer) return lijst(waarde).filter((deel) => tekst(deel).trim() !== '')
  if (typeof waarde !== 'string') return waarde ?? null
  return waarde.trim() === '' ? null : waarde
}

/** Empty = null, so that clearing a field clears it on the server too. */
export const naarInvoer = (velden: readonly Invoerveld[], waarden: Waarden): Waarden => {
  const invoer = perVeld(velden, (veld) => schoon(veld, waardeVan(waarden, veld.bron)))
  for (const { bron } of velden.filter((veld) => veld.verplichtInDeel)) {
    const [deel = '', veld = ''] = bron.split('.')
    const inhoud = object(invoer[deel]) ?? {}
    // A part with nothing in it is not there. With something in it, the server says at the field that this one is missing.
    if (isLeegDeel(inhoud)) invoer[deel] = null
    else invoer[deel] = { ...inhoud, [veld]: inhoud[veld] ?? '' }
  }
  return invoer
}
const isLeegDeel = (deel: Waarden): boolean => Object.values(deel).every((waarde) => waarde === null)

/** Something new: absent lets the server choose its default, so what is empty is left out unless empty is an answer. */
export const zonderLege = (velden: readonly Invoerveld[], waarden: Waarden): Waarden => {
  const blijft = new Set(velden.filter((veld) => veld.leegTelt).map((veld) => veld.bron))
  const isLeeg = (w: Waarde): boolean => {
    const deel = object(w)
    return w === null || (Array.isArray(w) && w.length === 0) || (deel !== null && isLeegDeel(deel))
  }
  return Object.fromEntries(Object.entries(waarden).filter(([bron, w]) => blijft.has(bron) || !isLeeg(w)))
}

/** Only what changed is sent: absent = untouched, so that two people can change different fields of one row. */
export const gewijzigdeVelden = (nieuw: Waarden, oud: Waarden): Waarden =>
  Object.fromEntries(
    Object.entries(nieuw).filter(([veld, waarde]) => JSON.stringify(waarde) !== JSON.stringify(oud[veld])),
  )
