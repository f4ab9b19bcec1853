import { randomUUID } from 'node:crypto'
import type { Noun } from '../isolatie.noun.js'
import type { Grond, Planter } from '../isolatie.planten.js'
import { een } from '../isolatie.relaties.js'
import { alleen, C, N, W } from '../isolatie.wie.js'

/** What somebody else handed over: nobody who walks did it. */
async function plant(p: Planter, g: Grond): Promise<void> {
  for (const gemeente of ['0988', '0946', '1706'] as const)
    await p.plant('herverdeling', gemeente, (t) => ({
      regio_code: 'wnc',
      id: randomUUID(),
      gemeente_code: gemeente,
      naar_id: g.mensen[gemeente]!.id,
      door_id: g.mensen[gemeente]!.id,
      reden: t('reden'),
      resultaten: '[]',
    }))
}
export const noun: Noun = {
  types: { Herverdeling: 'herverdeling' },
  leest: alleen({
    'regisseur.weert': [W],
    'regisseur.nederweert': [N],
    'regisseur.cranendonck': [C],
    'dubbel.regisseur': [C],
    'dubbel.bestuurder': [N],
  }),
  ziet: { herverdeling: (a, r) => r.door_id === a.gebruikerId },
  vragen: {},
  geenNodes: ['herverdeling'],
  relaties: { 'Herverdeling.naar': een('gebruiker', 'naar_id') },
  berekend: ['Herverdeling.aantalGelukt'],
  plant,
}
