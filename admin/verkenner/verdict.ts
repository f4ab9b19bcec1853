// What an answer says, in one sentence: for the line above it and for screen readers.
import type { Antwoord } from './request.js'

export interface Oordeel {
  soort: 'goed' | 'fout'
  tekst: string
}

const gelezen = (tekst: string): Antwoord | null => {
  try {
    const json: unknown = JSON.parse(tekst)
    return typeof json === 'object' && json !== null ? json : null
  } catch {
    return null
  }
}

/** @param tekst the answer as shown; null when nothing is asked yet */
export const oordeel = (tekst: string | null): Oordeel | null => {
  if (!tekst?.trim()) return null
  const antwoord = gelezen(tekst)
  if (!antwoord) return { soort: 'fout', tekst }
  const [eerste, ...meer] = antwoord.errors ?? []
  if (eerste) {
    const rest = meer.length > 0 ? ` En nog ${meer.length} ${meer.length === 1 ? 'fout' : 'fouten'}.` : ''
    return { soort: 'fout', tekst: `${eerste.message}${rest}` }
  }
  const kosten = antwoord.extensions?.kosten
  return { soort: 'goed', tekst: !kosten ? 'Gelukt.' : `Gelukt. Kosten van deze vraag: ${kosten}.` }
}
