// What the gemeente does or sees beside the way to the exam.
import { showDay } from '../platform/values/day.js'
import { invalid } from '../platform/values/errors.js'
import { wordOf } from '../platform/values/words.js'
import { change } from '../platform/write/act.js'
import { differenceOf } from '../platform/write/history.js'
import { ontzorging, uitstroom } from './feiten.table.js'
import { OntzorgingStartenInput, UitstroomVastleggenInput } from './traject.input.js'
import { eisGeweest } from './traject.rules.js'
import { KAN_ONTZORGEN } from './traject.mogelijk.js'
import { legVast, trajectStore } from './traject.store.js'
import { LOPEND, UITSTROOMSOORTEN } from './traject.waarden.js'

export const ontzorgingStarten = change(trajectStore, 'ontzorgingStarten', {
  description: 'Leg vast vanaf wanneer de gemeente iemand ontzorgt. Alleen onder de Wi2021, met een asielvergunning.',
  input: OntzorgingStartenInput,
  from: LOPEND,
  if: KAN_ONTZORGEN,
  run: async (w, row, { bijstandVanaf, bijstandTotEnMet, verlengdTotEnMet }) => {
    if (bijstandTotEnMet && bijstandTotEnMet < bijstandVanaf)
      throw invalid({ bijstandTotEnMet: 'Kies een dag op of na het begin van de bijstand.' })
    if (verlengdTotEnMet && verlengdTotEnMet < bijstandVanaf)
      throw invalid({ verlengdTotEnMet: 'Kies een dag op of na het begin van de bijstand.' })
    const nieuw = {
      bijstandVanaf,
      bijstandTotEnMet: bijstandTotEnMet ?? null,
      verlengdTotEnMet: verlengdTotEnMet ?? null,
    }
    const { anders, oud } = await legVast(w, ontzorging, row, nieuw)
    const ook = [
      ...differenceOf('ontzorgingVanaf', oud?.bijstandVanaf ?? null, bijstandVanaf),
      ...differenceOf('bijstandTot', oud?.bijstandTotEnMet ?? null, bijstandTotEnMet ?? null),
      ...differenceOf('ontzorgingTot', oud?.verlengdTotEnMet ?? null, verlengdTotEnMet ?? null),
    ]
    return { tekst: 'Het ontzorgen is vastgelegd.', ook, buiten: anders }
  },
})

export const uitstroomVastleggen = change(trajectStore, 'uitstroomVastleggen', {
  description: 'Leg vast dat iemand ging werken of leren. De plicht eindigt er niet door.',
  input: UitstroomVastleggenInput,
  run: async (w, row, { soort, datum }) => {
    eisGeweest(datum, { begindatum: row.begindatum, vandaag: w.vandaag }, 'datum')
    const { anders, oud } = await legVast(w, uitstroom, row, { soort, datum })
    const woord = (u: { soort: string; datum: string } | undefined): string | null =>
      u ? `${wordOf(UITSTROOMSOORTEN, u.soort)}, vanaf ${showDay(u.datum)}` : null
    return {
      tekst: 'De uitstroom is vastgelegd.',
      ook: differenceOf('uitstroom', woord(oud), woord({ soort, datum })),
      buiten: anders,
    }
  },
})
