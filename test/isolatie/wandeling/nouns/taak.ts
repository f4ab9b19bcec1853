import { randomUUID } from 'node:crypto'
import type { Noun } from '../isolatie.noun.js'
import type { Grond, Planter } from '../isolatie.planten.js'
import { een } from '../isolatie.relaties.js'
import { ANDERS, WNC } from '../isolatie.wie.js'
import { LEEST_DOSSIER, SCHRIJFT_DOSSIER } from '../isolatie.dossier.js'
import { groep, persoonVan, vanDossier, zietPersoon } from './inburgeraar.js'
import { neemtWaar } from './waarneming.js'

/** A taak of every planted person: of whoever has the person, or of somebody who does not walk. */
async function plant(p: Planter, g: Grond): Promise<void> {
  for (const persoon of [WNC, ANDERS].flatMap((regio) => p.van('inburgeraar', regio)))
    await p.plant('taak', groep(persoon), (t) => ({
      regio_code: persoon.regio_code,
      gemeente_code: persoon.gemeente_code,
      id: randomUUID(),
      inburgeraar_id: persoon.id,
      titel: t('titel'),
      streefdatum: '2026-06-01',
      status: 'OPEN',
      eigenaar_id: (persoon.regisseur_id ?? g.mensen[persoon.gemeente_code as string]!.id) as string,
      resultaat: t('resultaat'),
    }))
}
const OPEN: readonly unknown[] = ['OPEN', 'BEZIG', 'GEBLOKKEERD']

export const noun: Noun = {
  types: { Taak: 'taak' },
  leest: LEEST_DOSSIER,
  ziet: { taak: vanDossier },
  vragen: {
    mijnTaken: { kies: (_w, a, r) => r.eigenaar_id === a.gebruikerId && OPEN.includes(r.status) },
    waargenomenTaken: {
      kies: (w, a, r) => neemtWaar(w, a, r.eigenaar_id, r.gemeente_code) && OPEN.includes(r.status),
    },
  },
  blad: 50,
  veel: true,
  relaties: {
    'Taak.inburgeraar': een('inburgeraar', 'inburgeraar_id'),
    'Taak.eigenaar': een('gebruiker', 'eigenaar_id'),
  },
  berekend: ['Taak.isTeLaat'],
  volgtUit: { 'Taak.isOpen': 'status' },
  schrijft: SCHRIJFT_DOSSIER,
  houdt: (a, r, w) => zietPersoon(a, persoonVan(w, r.inburgeraar_id), w),
  kan: (r, act) => OPEN.includes(r.status) === (act !== 'taakHeropenen'),
  // Asked with a person that is there: test/inburgeraar/taak.test.
  elders: ['taakToevoegen.eigenaar'],
  na: ['inburgeraar'],
  plant,
}
