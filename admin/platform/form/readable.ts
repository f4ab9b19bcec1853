// Checks of fields whose input can be unreadable. Unreadable is an error at the field, and never the same as empty.
import { isDag } from '../dates.js'
import { leesGetal, type Getalgrenzen } from '../numbers.js'

const LEEG = 'Vul dit in'
const NIET_AF = 'Deze datum is niet af of bestaat niet. Vul dag, maand en jaar in, of maak het veld leeg.'
const KIES = 'Kies uit de lijst, of maak het veld leeg.'
const JAAR = 'Schrijf het jaar met vier cijfers, bijvoorbeeld 2026.'
export const EERSTE_DAG = '1900-01-01'
export const LAATSTE_DAG = '2199-12-31'

/** @returns a check that gives the sentence that belongs to the field, or nothing when it is in order */
export const keurGetal =
  (grenzen: Getalgrenzen, verplicht: boolean) =>
  (waarde: unknown): string | undefined => {
    const gelezen = leesGetal(waarde, grenzen)
    if ('fout' in gelezen) return gelezen.fout
    return verplicht && gelezen.getal === null ? LEEG : undefined
  }

/** @param onaf whether text stands there that is no choice */
export const keurKeuze = (onaf: () => boolean) => (): string | undefined => (onaf() ? KIES : undefined)

/**
 * A half-typed date has no value at all: the browser alone knows that something stands there.
 * @param onleesbaar whether the browser holds input that it cannot read
 */
export const keurDatum =
  (verplicht: boolean, onleesbaar: () => boolean) =>
  (waarde: unknown): string | undefined => {
    if (onleesbaar()) return NIET_AF
    if (waarde === null || waarde === undefined || waarde === '') return verplicht ? LEEG : undefined
    if (typeof waarde !== 'string' || !isDag(waarde)) return NIET_AF
    return waarde < EERSTE_DAG || waarde > LAATSTE_DAG ? JAAR : undefined
  }
