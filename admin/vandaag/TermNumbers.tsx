// Terms that are late or end this week, among the numbers of the start page. They are counted from persons, so they are asked there
// alone and not with the counts of the menu.
import { aantal } from '../traject/termijn.js'
import { VAN_MIJ } from '../traject/termijn.van.js'
import { useTermijntelling, type Geteld } from '../traject/termijn.tellen.js'
import { kleineLetter } from '../platform/words.js'
import type { Sessie } from '../platform/session.js'
import { Getal } from './Number.js'

const LABEL: Record<Geteld, string> = { teLaat: 'termijnen te laat', week: 'termijnen deze week' }

export const Termijngetallen = ({ sessie }: { sessie: Sessie }) =>
  useTermijntelling(sessie).map(({ wie, groep, telling }) => (
    <Getal
      key={`${wie.sleutel} ${groep}`}
      aantal={telling.totalCountBegrensd ? aantal(telling) : telling.totalCount}
      label={`${LABEL[groep]}, ${wie.sleutel === VAN_MIJ ? 'in uw dossiers' : kleineLetter(wie.label)}`}
      pad={`/termijnen?${new URLSearchParams({ groep, van: wie.sleutel }).toString()}`}
      letOp={groep === 'teLaat'}
    />
  ))
