import { randomUUID } from 'node:crypto'
import type { Noun } from '../isolatie.noun.js'
import { streken, type Grond, type Planter } from '../isolatie.planten.js'
import { een } from '../isolatie.relaties.js'
import { alleen, C, N, P, W } from '../isolatie.wie.js'

async function plant(p: Planter, g: Grond): Promise<void> {
  for (const s of streken(g))
    for (const gemeente of s.gemeenten)
      await p.plant('formatie', s.groep, (t) => ({
        regio_code: s.regio,
        id: randomUUID(),
        gemeente_code: gemeente,
        waarde: 2,
        eenheid: 'FTE',
        peildatum: '2026-11-02',
        cijfer_bron: t('cijfer_bron'),
        voetnoot: t('voetnoot'),
        reden: t('reden'),
        door_id: s.wie,
      }))
}
export const noun: Noun = {
  types: { Formatie: 'formatie' },
  leest: alleen({
    coordinator: [P],
    'beleid.weert': [P],
    'regisseur.weert': [P],
    'regisseur.nederweert': [P],
    'regisseur.cranendonck': [P],
    taskforce: [P],
    'bestuurder.weert': [P],
    'dubbel.regisseur': [P],
    'dubbel.bestuurder': [P],
    elders: ['ELDERS'],
    'dashboard.weert': [P],
  }),
  vragen: {},
  geenNodes: ['formatie'],
  relaties: { 'Formatie.gemeente': een('gemeente', 'gemeente_code') },
  schrijft: alleen({ coordinator: [W, N, C], 'beleid.weert': [W], 'dubbel.regisseur': [W], elders: ['ELDERS'] }),
  invoer: { formatieVastleggen: { gemeente: '1706', waarde: 1.5, peildatum: '2026-01-01' } },
  plant,
}
