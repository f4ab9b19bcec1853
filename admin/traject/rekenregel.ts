// The rules of terms: what is asked, and which of them a choice leaves over.
import type { EnumValue } from '../platform/api.js'
import { toonDagKort } from '../platform/dates.js'

export interface Versie {
  waarde: string
  vanafDatum: string
  totDatum: string | null
  artikel: string | null
  tekstDatum: string | null
  gelezenDatum: string | null
  zekerheid: EnumValue<'Zekerheid'>
  opmerking: string | null
}
export interface Rekenregel {
  id: string
  groep: EnumValue<'RekenregelGroep'>
  soorten: readonly EnumValue<'TermijnSoort'>[]
  zin: string
  peilfeit: string
  versies: readonly Versie[]
  regelversie: string
}
/** Everyone who may ask it may ask all of it: it says nothing of anyone. */
export const REKENREGELS_DOCUMENT = `query rekenregels {
  rekenregels {
    id groep soorten zin peilfeit regelversie
    versies { waarde vanafDatum totDatum artikel tekstDatum gelezenDatum zekerheid opmerking }
  }
}`

/** Empty = every rule; of one kind also what counts for all of them. */
export const gekozen = (regels: readonly Rekenregel[], soort: string): readonly Rekenregel[] =>
  regels.filter((r) => !soort || r.groep === 'TERMIJNENWET' || r.soorten.some((s) => s === soort))
export const toonDagen = ({ vanafDatum, totDatum }: Versie): string => {
  if (totDatum === vanafDatum) return `op ${toonDagKort(vanafDatum)}`
  const vanaf = `vanaf ${toonDagKort(vanafDatum)}`
  return totDatum ? `${vanaf} tot en met ${toonDagKort(totDatum)}` : vanaf
}
/** Which text was read, and when; nothing where no article says it. */
export const toonGelezen = ({ artikel, gelezenDatum, tekstDatum }: Versie): string => {
  if (!artikel || !tekstDatum) return ''
  if (!gelezenDatum) return `Tekst van ${toonDagKort(tekstDatum)} niet gelezen`
  return `Gelezen op ${toonDagKort(gelezenDatum)}, tot en met de tekst van ${toonDagKort(tekstDatum)}`
}
