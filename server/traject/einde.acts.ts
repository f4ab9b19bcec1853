// How a traject ends, and how it opens again.
import { DomainError, invalid } from '../platform/values/errors.js'
import { change } from '../platform/write/act.js'
import { GEEN_LOPEND, toonAlsHuidig } from './traject.huidig.js'
import { TrajectBeeindigenInput, TrajectHeropenenInput } from './traject.input.js'
import { KAN_WEG } from './traject.mogelijk.js'
import { openPlichten } from './traject.plichten.js'
import { eisGeweest } from './traject.rules.js'
import { trajectStore } from './traject.store.js'
import { LOPEND } from './traject.waarden.js'

export const trajectBeeindigen = change(trajectStore, 'trajectBeeindigen', {
  description: 'Beëindig een traject, met de reden. Wat nog niet is gedaan, ziet u eerst.',
  input: TrajectBeeindigenInput,
  from: LOPEND,
  if: KAN_WEG,
  run: async (w, row, { reden, datum, bevestigOpenPlichten }) => {
    eisGeweest(datum, { begindatum: row.begindatum, vandaag: w.vandaag }, 'datum')
    // Wi 54: nobody may stop a duty; only what was voluntary is stopped by will.
    if (reden === 'VRIJWILLIG_GESTOPT' && row.plichtBegindatum)
      throw invalid({ reden: 'Deze persoon is plichtig. Kies een andere reden.' })
    const open = openPlichten(row)
    if (open.length && !bevestigOpenPlichten) {
      const zin = `Nog niet gedaan: ${open.join(', ')}. Bevestig dat het traject toch eindigt.`
      throw new DomainError('OPEN_PLICHTEN', zin, { velden: { bevestigOpenPlichten: zin } })
    }
    const patch = {
      status: 'BEEINDIGD' as const,
      statusVanaf: datum,
      einddatum: datum,
      eindreden: reden,
      statusVoorEinde: row.status,
    }
    const tekst = open.length
      ? `Het traject is beëindigd. Nog niet gedaan: ${open.join(', ')}.`
      : 'Het traject is beëindigd.'
    return { patch, tekst }
  },
})

export const trajectHeropenen = change(trajectStore, 'trajectHeropenen', {
  description: 'Open een traject weer, met de reden. Het krijgt de status van daarvoor.',
  input: TrajectHeropenenInput,
  // What was handed over is somebody else's now.
  from: ['VOLDAAN', 'VRIJGESTELD', 'ONTHEVEN', 'BEEINDIGD'],
  if: GEEN_LOPEND,
  run: async (w, row, { reden }) => {
    const status = row.statusVoorEinde ?? ('GEKOPPELD' as const)
    const patch = { status, statusVanaf: w.vandaag, einddatum: null, eindreden: null, statusVoorEinde: null }
    return { patch, tekst: `Het traject is heropend: ${reden}` }
  },
  after: (w, row) => toonAlsHuidig(w, row),
})
