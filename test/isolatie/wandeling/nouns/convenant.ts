import { randomUUID } from 'node:crypto'
import type { Waarden } from '../isolatie.eigenaar.js'
import type { Noun } from '../isolatie.noun.js'
import { leesgroepVanRij, streken, type Grond, type Planter } from '../isolatie.planten.js'
import { een, vanOuder, via } from '../isolatie.relaties.js'
import { alleen, GESCHIEDENIS, IEDER, zonder } from '../isolatie.wie.js'

/** A convenant per region, with a gemeente and a partner as parties, and an afspraak that every actie carries out. */
async function plant(p: Planter, g: Grond): Promise<void> {
  for (const s of streken(g)) {
    const c = await p.plant('convenant', s.groep, (t) => ({
      regio_code: s.regio,
      id: randomUUID(),
      titel: t('titel'),
      toelichting: t('toelichting'),
      bron: t('bron'),
      ondertekeningsdatum: '2026-01-01',
      status: 'ONDERTEKEND',
    }))
    const van = { regio_code: s.regio, convenant_id: c.id }
    const partij = (wie: Waarden, volgorde: number) =>
      p.plant('convenant_partij', s.groep, (t) => ({
        ...van,
        ...wie,
        id: randomUUID(),
        volgorde,
        vertegenwoordiger: t('vertegenwoordiger'),
        toetredingsdatum: '2026-01-01',
        uittredingsdatum: volgorde === 1 ? '2026-06-01' : null,
        uittredingsreden: volgorde === 1 ? t('reden') : null,
      }))
    await partij({ gemeente_code: s.gemeente }, 1)
    const doetMee = await partij({ partner_id: s.partner }, 2)
    const afspraak = await p.plant('afspraak', s.groep, (t) => ({
      ...van,
      id: randomUUID(),
      volgorde: 1,
      tekst: t('tekst'),
    }))
    const link = { regio_code: s.regio, afspraak_id: afspraak.id }
    await p.zet('afspraak_partij', { ...link, partij_id: doetMee.id })
    for (const a of p.van('actie', s.regio))
      await p.zet('afspraak_actie', { ...link, actie_id: a.id, leesgroep: leesgroepVanRij(a) })
    await p.geschiedenis('convenant', s.groep, c, `P:${s.regio}`, s.wie)
  }
}

export const noun: Noun = {
  types: { Convenant: 'convenant', ConvenantPartij: 'convenant_partij', Afspraak: 'afspraak' },
  leest: zonder(IEDER, 'dashboard.weert'),
  geschiedenis: GESCHIEDENIS,
  vragen: { convenant: {}, convenanten: {} },
  relaties: {
    'Convenant.partijen': vanOuder('convenant_partij', 'convenant_id'),
    'Convenant.afspraken': vanOuder('afspraak', 'convenant_id'),
    'Convenant.pilots': vanOuder('pilot', 'convenant_id'),
    'ConvenantPartij.gemeente': een('gemeente', 'gemeente_code'),
    'ConvenantPartij.partner': een('partner', 'partner_id'),
    'Afspraak.partijen': via('afspraak_partij', 'afspraak_id', 'partij_id', 'convenant_partij'),
    'Afspraak.acties': via('afspraak_actie', 'afspraak_id', 'actie_id', 'actie'),
  },
  berekend: ['ConvenantPartij.naam'],
  schrijft: alleen({ coordinator: ['REGIO'], elders: ['ELDERS'] }),
  invoer: {
    convenantOndertekenen: { ondertekeningsdatum: '2026-01-01' },
    convenantBeeindigen: { einddatum: '2026-11-01' },
    partnerToetreden: { toetredingsdatum: '2026-06-01', bevestigLatereToetreding: true },
  },
  // What hangs on an afspraak is looked up after the afspraak itself, which no row of the walk names (test/convenant).
  elders: ['afspraakWijzigen.partijen', 'afspraakWijzigen.acties'],
  na: ['actie'],
  plant,
}
