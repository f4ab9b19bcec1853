import { randomUUID } from 'node:crypto'
import type { Noun } from '../isolatie.noun.js'
import type { Grond, Planter } from '../isolatie.planten.js'
import { een } from '../isolatie.relaties.js'
import { ANDERS, WNC } from '../isolatie.wie.js'
import { LEEST_DOSSIER, SCHRIJFT_DOSSIER } from '../isolatie.dossier.js'
import { groep, persoonVan, vanDossier, zietPersoon } from './inburgeraar.js'

/** A contact with every planted person. */
async function plant(p: Planter, g: Grond): Promise<void> {
  for (const persoon of [WNC, ANDERS].flatMap((regio) => p.van('inburgeraar', regio)))
    await p.plant('contactmoment', groep(persoon), (t) => ({
      regio_code: persoon.regio_code,
      gemeente_code: persoon.gemeente_code,
      id: randomUUID(),
      inburgeraar_id: persoon.id,
      datum: '2026-05-01',
      soort: 'GESPREK',
      samenvatting: t('samenvatting'),
      door_id: g.mensen[persoon.gemeente_code as string]!.id,
    }))
}
export const noun: Noun = {
  types: { Contactmoment: 'contactmoment' },
  leest: LEEST_DOSSIER,
  ziet: { contactmoment: vanDossier },
  vragen: {},
  veel: true,
  relaties: { 'Contactmoment.door': een('gebruiker', 'door_id') },
  volgtUit: { 'Contactmoment.isIngetrokken': 'ingetrokkenOp' },
  schrijft: SCHRIJFT_DOSSIER,
  houdt: (a, r, w) => zietPersoon(a, persoonVan(w, r.inburgeraar_id), w),
  kan: (r) => r.ingetrokken_op === null,
  // Asked with a person that is there: test/inburgeraar/contactmoment.test.
  elders: ['contactmomentVastleggen.door'],
  na: ['inburgeraar'],
  plant,
}
