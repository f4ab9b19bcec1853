// The closed lists of terms in the schema. The words of their values stand here and nowhere else.
import { enumOf } from '../../platform/read/declare/schema.js'
import { TERMIJN_SOORTEN } from './uitkomst.js'

export const TermijnSoort = enumOf(
  'TermijnSoort',
  TERMIJN_SOORTEN,
  {
    PIP: 'PIP: wanneer het persoonlijk plan er moet zijn.',
    INTAKE_OPROEP: 'Oproep voor de intake: hoe lang iemand heeft om te komen.',
    INBURGERINGSTERMIJN: 'Inburgeringstermijn: hoe lang iemand heeft om in te burgeren. DUO beslist daarover.',
    VOORTGANGSGESPREK: 'Voortgangsgesprek: wanneer het volgende gesprek er uiterlijk is.',
    ONTZORGING: 'Ontzorgen: hoe lang de gemeente vaste lasten betaalt uit de bijstand.',
    AANBOD: 'Aanbod: wanneer er een cursus moet zijn aangeboden.',
    ROUTEWISSELING: 'Routewisseling: tot wanneer de leerroute kan wisselen.',
    BEZWAAR: 'Bezwaar: hoe lang iemand bezwaar kan maken.',
    BEZWAAR_BESLISSING: 'Beslissing op bezwaar: wanneer op een bezwaar is beslist.',
    BEROEP: 'Beroep: hoe lang iemand naar de rechter kan.',
    BEWAREN: 'Bewaren: tot wanneer gegevens hoogstens bewaard blijven.',
  },
  'De soorten termijnen.',
)
