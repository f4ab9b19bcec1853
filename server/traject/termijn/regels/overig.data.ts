// Figures of the law that no term is computed with: they stand on the page Rekenregels, for people.
import type { Parameter } from './regel.js'
import { een, gelezen, nietEerder, nietGelezen } from './versie.js'

const BI = '2026-04-02'
const RI = 'De Regeling zelf is niet opnieuw gelezen.'

export const OVERIG: readonly Parameter[] = [
  een(
    'verlenging.beslis.weken',
    'Binnen hoeveel weken DUO over een verlenging beslist.',
    'weken',
    'de aanvraag',
    gelezen(8, 'Bi 4.5 lid 1'),
  ),
  een(
    'verlenging.bijnaKlaar.maanden',
    'Hoeveel maanden verlenging er is voor wie bijna klaar is, alleen in de eerste termijn van drie jaar.',
    'maanden',
    'de aanvraag',
    gelezen(6, 'Bi 4.4'),
  ),
  een(
    'verlenging.bijnaKlaar.uren',
    'Hoeveel uren les gezins- en overige migranten dan hebben gevolgd.',
    'uren',
    'de aanvraag',
    gelezen(450, 'Bi 4.4'),
  ),
  een(
    'verlenging.nietVrijstellend',
    'Of een opleiding die niet vrijstelt een grond voor verlenging is.',
    '',
    'de aanvraag',
    gelezen(true, 'Bi 4.3 lid 2', '2023-01-01'),
  ),
  een(
    'plicht.onderbreking.maxJaar',
    'Hoe lang de plicht hoogstens onderbroken kan zijn.',
    'jaar',
    'de onderbreking',
    nietEerder(1, 'Bi 2.1 lid 2', BI),
  ),
  een(
    'afschalen.nt2Uren',
    'Hoeveel uren NT2-les er nodig zijn om naar A2 te gaan.',
    'uren',
    'de beslissing',
    gelezen(600, 'Bi 5.5'),
  ),
  een(
    'z.cursus.asiel',
    'Hoeveel uren cursus de Z-route heeft voor asielstatushouders.',
    'uren',
    'het PIP',
    gelezen(800, 'Bi 3.14 lid 2'),
  ),
  een(
    'z.participatie.asiel',
    'Hoeveel uren participatie de Z-route heeft voor asielstatushouders.',
    'uren',
    'het PIP',
    gelezen(800, 'Bi 3.14 lid 2'),
  ),
  een(
    'z.cursus.overig',
    'Hoeveel uren cursus de Z-route heeft voor anderen.',
    'uren',
    'het PIP',
    gelezen(800, 'Bi 3.14 lid 3'),
  ),
  een(
    'z.eerdereLessen.jaren',
    'Hoe lang voor het PIP lessen op school kunnen meetellen in de Z-route.',
    'jaar',
    'het PIP',
    { ...gelezen(2, 'Bi 3.14 lid 9', BI), opmerking: 'Ingevoerd na 1 januari 2023; de dag is niet gevonden.' },
  ),
  een(
    'pvt.uren',
    'Hoeveel uren het participatieverklaringstraject ten minste heeft.',
    'uren',
    'het PIP',
    nietEerder(12, 'Bi 3.1 lid 3', BI),
  ),
  een(
    'map.uren.praktisch',
    'Hoeveel uren het praktische deel van de module arbeidsmarkt ten minste heeft.',
    'uren',
    'het PIP',
    nietGelezen(40, 'Ri 3.1', RI),
  ),
  een(
    'ontheffing.horizon.jaren',
    'Hoe lang iemand niet kan inburgeren voor een medische ontheffing.',
    'jaar',
    'de aanvraag',
    nietEerder(5, 'Bi 2.7', BI),
  ),
  een(
    'ontheffing.beslis.weken',
    'Binnen hoeveel weken DUO over een ontheffing beslist.',
    'weken',
    'de aanvraag',
    nietEerder(8, 'Bi 2.7', BI),
  ),
]
