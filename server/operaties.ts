// Names of operations that our own clients send: portal, screen Gegevens ophalen, examples in docs/api.md. Only these, and the
// names of root fields, stand in log, metrics and SQL (platform/measure/operations.ts). A test compares them with the portal.

/** What the portal puts behind the name of a root field. */
const ACHTERVOEGSELS = ['Alle', 'Geschiedenis', 'Handelen', 'Totaal'] as const
const NAMEN = [
  'IntrospectionQuery',
  'achterstand',
  'actieEigenaarBezwaren',
  'actiesTeLaat',
  'contactpersonen',
  'dubbele',
  'geblokkeerd',
  'geschiedenis',
  'ikVolg',
  'knelpuntActies',
  'knelpuntEigenaarBezwaren',
  'knelpuntenPerThema',
  'openKnelpunten',
  'overzicht',
  'pilotGrafiek',
  'sessie',
  'standOpEenDag',
  'taakstellingGeschiedenis',
  'teEvalueren',
  'termijntelling',
  'waargenomen',
  'wieBenIk',
] as const
export const OPERATIES = { suffixes: ACHTERVOEGSELS, names: NAMEN }
