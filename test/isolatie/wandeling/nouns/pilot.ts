import { randomUUID } from 'node:crypto'
import type { Noun } from '../isolatie.noun.js'
import { cijfer, perGemeente, type Grond, type Planter } from '../isolatie.planten.js'
import { een, vanOuder, via } from '../isolatie.relaties.js'
import { GESCHIEDENIS, IEDER, STUURT, WNC } from '../isolatie.wie.js'

/** A pilot of each gemeente and of the region; all of them are read as for partners. */
async function plant(p: Planter, g: Grond): Promise<void> {
  for (const [i, s] of perGemeente(g).entries()) {
    const pilot = await p.plant('pilot', s.groep, (t) => ({
      regio_code: s.regio,
      id: randomUUID(),
      naam: t('naam'),
      omschrijving: t('omschrijving'),
      gemeente_code: s.eigen,
      convenant_id: p.van('convenant', s.regio)[0]!.id,
      // One that ended, for the acts that need one.
      stand: s.eigen === '1706' ? 'GESTOPT' : 'LOOPT',
      begindatum: '2026-01-01',
      doel_aantal: 10,
      doel_periode: t('doel_periode'),
      stopreden: t('stopreden'),
      bron: t('bron'),
      voetnoot: t('voetnoot'),
    }))
    const van = { regio_code: s.regio, pilot_id: pilot.id }
    const evaluatie = await p.plant('pilot_evaluatie', s.groep, (t) => ({
      ...van,
      id: randomUUID(),
      datum: '2026-05-01',
      besluit: 'OVERGENOMEN',
      leerpunten: [t('leerpunt')],
      bron: t('evaluatiebron'),
      door_id: s.wie,
    }))
    await p.tx`update pilot set evaluatie_id = ${evaluatie.id as string} where id = ${pilot.id as string}`
    await p.zet('pilot_gemeente', { ...van, gemeente_code: s.gemeente })
    for (const partner of s.regio === WNC ? [g.punt, g.werkkom] : [s.partner])
      await p.zet('pilot_partner', { ...van, partner_id: partner })
    await p.plant('meetmoment', s.groep, (t) => ({
      ...van,
      id: randomUUID(),
      periode: t('periode'),
      toelichting: t('toelichting'),
      ...cijfer(t, i === 0 ? 3 : 12),
    }))
    await p.geschiedenis('pilot', s.groep, pilot, `P:${s.regio}`, s.wie)
  }
}

export const CIJFER = { waarde: 9, eenheid: 'PERSONEN', peildatum: '2026-01-01', bron: 'Proef' }
export const noun: Noun = {
  types: { Pilot: 'pilot', Meetmoment: 'meetmoment', PilotEvaluatie: 'pilot_evaluatie' },
  leest: IEDER,
  geschiedenis: GESCHIEDENIS,
  // Figures for a machine: no parties.
  weigert: { 'Pilot.partners': ['dashboard.weert', 'anoniem'] },
  vragen: { pilot: {}, pilots: {} },
  relaties: {
    'Pilot.gemeente': een('gemeente', 'gemeente_code'),
    'Pilot.gemeenten': via('pilot_gemeente', 'pilot_id', 'gemeente_code', 'gemeente'),
    'Pilot.partners': via('pilot_partner', 'pilot_id', 'partner_id', 'partner'),
    'Pilot.convenant': een('convenant', 'convenant_id'),
    'Pilot.meetmomenten': vanOuder('meetmoment', 'pilot_id'),
    'Pilot.evaluatie': een('pilot_evaluatie', 'evaluatie_id'),
    'Pilot.evaluaties': vanOuder('pilot_evaluatie', 'pilot_id'),
    'PilotEvaluatie.door': een('gebruiker', 'door_id'),
  },
  berekend: [
    'Pilot.status',
    'Pilot.gerealiseerd',
    'Pilot.isZelfdePeriode',
    'Pilot.percentage',
    'Pilot.percentageToelichting',
    'Meetmoment.cijfer',
  ],
  schrijft: STUURT,
  kan: (r, act) => (r.stand === 'GESTOPT') === (act === 'pilotCorrigeren'),
  invoer: { pilotMetingVastleggen: { cijfer: CIJFER } },
  na: ['convenant'],
  plant,
}
