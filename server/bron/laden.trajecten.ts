// Loads the trajecten of the persons who do not exist, with what DUO said of them.
import {
  inburgeringstermijn,
  ontheffing,
  ontzorging,
  uitstroom,
  verlenging,
  vrijstelling,
} from '../traject/feiten.table.js'
import { herbereken } from '../traject/termijn/herbereken.js'
import { traject } from '../traject/traject.table.js'
import type { Writing } from '../platform/write/mutation.js'
import { idVan, persoonId } from './kenmerk.js'
import type { FictievePersoon } from './personen.data.js'
import { REGIO } from './regio.data.js'
import { trajectVan } from './trajecten.data.js'

/** @param regisseurs by the id of the person */
export async function laadTrajecten(
  w: Writing,
  personen: readonly FictievePersoon[],
  regisseurs: ReadonlyMap<string, string | null>,
): Promise<void> {
  const alle = personen
    .filter((p) => p.wet)
    .flatMap((p, n) => {
      const feiten = trajectVan(p, n, w.vandaag)
      const inburgeraarId = persoonId(p.naam)
      const trajectId = idVan('traject', p.naam)
      return feiten
        ? [{ feiten, sleutel: { regioCode: REGIO.code, gemeenteCode: p.gemeenteCode, inburgeraarId }, trajectId }]
        : []
    })
  await w.tx.insert(traject).values(
    alle.map(({ feiten, sleutel, trajectId }) => ({
      ...sleutel,
      ...feiten.traject,
      id: trajectId,
      huidigVoorId: sleutel.inburgeraarId,
      regisseurId: regisseurs.get(sleutel.inburgeraarId) ?? null,
    })),
  )
  const van = <N extends Exclude<keyof (typeof alle)[number]['feiten'], 'traject'>>(naam: N, metId = false) =>
    alle.flatMap(({ feiten, sleutel, trajectId }) =>
      feiten[naam]
        ? [{ ...sleutel, trajectId, ...(metId ? { id: idVan(naam, trajectId) } : {}), ...feiten[naam] }]
        : [],
    ) as never[]
  await w.tx.insert(inburgeringstermijn).values(van('duo'))
  await w.tx.insert(uitstroom).values(van('uitstroom'))
  await w.tx.insert(ontzorging).values(van('ontzorging'))
  await w.tx.insert(verlenging).values(van('verlenging', true))
  await w.tx.insert(vrijstelling).values(van('vrijstelling', true))
  await w.tx.insert(ontheffing).values(van('ontheffing', true))
  await herbereken(
    w,
    alle.map(({ trajectId }) => trajectId),
  )
}
