// Mutations with wrong input, sent as the coordinator, and the proof that a refused one leaves nothing behind.
import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql'
import { expect } from 'vitest'
import { maakSchema } from '../../../server/schema.js'
import type { Antwoord, Persoon } from '../../support/als.js'
import { nette } from './isolatie.antwoord.js'
import { dumpVan, vingerafdruk, heetVan } from './isolatie.eigenaar.js'
import { documentVan, MUTATIES, variabelenVan } from './isolatie.schrijven.js'
import { maakWereld, type Wereld } from './isolatie.wereld.js'

const velden = maakSchema().getMutationType()!.getFields()
export function inputVan(naam: string): GraphQLInputObjectType | undefined {
  const arg = velden[naam]!.args.find((a) => a.name === 'input')
  const type = arg && getNamedType(arg.type)
  return type && isInputObjectType(type) ? type : undefined
}
export const MET_INPUT = Object.keys(MUTATIES).filter((m) => inputVan(m) && MUTATIES[m]!.recht('coordinator'))
export const documentMet = (naam: string): string => documentVan(velden[naam]!)

export interface Invoer extends Pick<Persoon, 'vraag'> {
  w: Wereld
  /** the mutation on an existing row, with something added to its input */
  doe: (naam: string, extra: object, versie?: number) => Promise<Antwoord<never>>
  variabelen: (naam: string) => Record<string, unknown>
  /** no row, no number, no remembered key */
  onveranderd: () => Promise<void>
}
export async function maakInvoer(): Promise<Invoer> {
  const w = await maakWereld(['coordinator'])
  const voor = vingerafdruk(await dumpVan(w.server.ownerUrl))
  const { vraag } = w.actoren[0]!
  const variabelen = (naam: string) => {
    const { tabel, kan = () => true } = MUTATIES[naam]!
    const rijen = tabel ? w.dump[tabel]!.filter((r) => r.regio_code === 'wnc' && kan(r)) : [{ id: '', versie: 1 }]
    // A planted row: what its status allows does not differ from one time to the next.
    const rij = rijen.find((r) => heetVan(r).startsWith('CAN')) ?? rijen[0]!
    return variabelenVan(naam, rij.id as string, rij.versie)
  }
  return {
    w,
    vraag,
    variabelen,
    doe: (naam, extra, versie) => {
      const v = variabelen(naam)
      return vraag(documentMet(naam), {
        ...v,
        ...(versie ? { versie } : {}),
        input: { ...(v.input as object), ...extra },
      })
    },
    onveranderd: async () => expect(vingerafdruk(await dumpVan(w.server.ownerUrl))).toBe(voor),
  }
}
/** The answer refuses the input and names the field; a place in a list counts as the list. */
export function weigert(antwoord: Antwoord<never>, veld: string): void {
  const [fout] = nette(antwoord.tekst)
  expect([fout!.extensions.code, antwoord.tekst]).toEqual(['ONGELDIGE_INVOER', antwoord.tekst])
  const namen = Object.keys(fout!.extensions.velden ?? {}).map((p) =>
    p
      .split('.')
      .filter((x) => !/^\d+$/.test(x))
      .at(-1),
  )
  expect(namen).toContain(veld)
}
