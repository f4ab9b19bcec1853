// The one map of closed lists: word, tone and icon of every value, the same on every screen and never colour alone.
// Icons are named here and drawn in Chip.tsx, so that this file stays usable without a browser.
export type Toon = 'rustig' | 'info' | 'bezig' | 'goed' | 'let-op' | 'fout'
export type Icoonnaam =
  | 'nieuw'
  | 'zoek'
  | 'loopt'
  | 'klaar'
  | 'pauze'
  | 'weg'
  | 'open'
  | 'stop'
  | 'laag'
  | 'midden'
  | 'hoog'
  | 'slot'
  | 'regio'
  | 'partners'
  | 'school'
  | 'zorg'
  | 'inburgering'
  | 'overig'
  | 'organisatie'
export interface Keuze {
  label: string
  toon?: Toon
  icoon?: Icoonnaam
}

export const keuzes = {
  Thema: {
    SCHOLEN: { label: 'Scholen', icoon: 'school' },
    ZORG: { label: 'Zorg', icoon: 'zorg' },
    INBURGERING: { label: 'Inburgering', icoon: 'inburgering' },
    OVERIG: { label: 'Overig', icoon: 'overig' },
  },
  Ernst: {
    LAAG: { label: 'Laag', toon: 'rustig', icoon: 'laag' },
    GEMIDDELD: { label: 'Gemiddeld', toon: 'info', icoon: 'midden' },
    HOOG: { label: 'Hoog', toon: 'fout', icoon: 'hoog' },
  },
  Zichtbaarheid: {
    GEMEENTE: { label: 'Alleen de gemeente', icoon: 'slot' },
    REGIO: { label: 'Alle gemeenten', icoon: 'regio' },
    PARTNERS: { label: 'Gemeenten en partners', icoon: 'partners' },
  },
  KnelpuntStatus: {
    GEMELD: { label: 'Gemeld', toon: 'info', icoon: 'nieuw' },
    IN_ONDERZOEK: { label: 'In onderzoek', toon: 'bezig', icoon: 'zoek' },
    ACTIE_LOOPT: { label: 'Actie loopt', toon: 'bezig', icoon: 'loopt' },
    GEPARKEERD: { label: 'Geparkeerd', toon: 'rustig', icoon: 'pauze' },
    OPGELOST: { label: 'Opgelost', toon: 'goed', icoon: 'klaar' },
    AFGEWEZEN: { label: 'Afgewezen', toon: 'rustig', icoon: 'weg' },
  },
  ActieStatus: {
    OPEN: { label: 'Open', toon: 'info', icoon: 'open' },
    BEZIG: { label: 'Bezig', toon: 'bezig', icoon: 'loopt' },
    GEBLOKKEERD: { label: 'Geblokkeerd', toon: 'let-op', icoon: 'stop' },
    GEREED: { label: 'Klaar', toon: 'goed', icoon: 'klaar' },
    VERVALLEN: { label: 'Vervallen', toon: 'rustig', icoon: 'weg' },
  },
  ConvenantStatus: {
    CONCEPT: { label: 'Concept', toon: 'info', icoon: 'nieuw' },
    ONDERTEKEND: { label: 'Ondertekend', toon: 'goed', icoon: 'klaar' },
    BEEINDIGD: { label: 'Beëindigd', toon: 'rustig', icoon: 'weg' },
  },
  PilotStatus: {
    VOORBEREIDING: { label: 'In voorbereiding', toon: 'info', icoon: 'nieuw' },
    LOOPT: { label: 'Loopt', toon: 'bezig', icoon: 'loopt' },
    TE_EVALUEREN: { label: 'Evaluatie te doen', toon: 'let-op', icoon: 'zoek' },
    AFGESLOTEN: { label: 'Afgesloten', toon: 'goed', icoon: 'klaar' },
    GESTOPT: { label: 'Gestopt', toon: 'rustig', icoon: 'weg' },
  },
  PilotBesluit: {
    OVERGENOMEN: { label: 'Overgenomen', toon: 'goed', icoon: 'klaar' },
    AANGEPAST_OVERGENOMEN: { label: 'Aangepast overgenomen', toon: 'goed', icoon: 'klaar' },
    NIET_OVERGENOMEN: { label: 'Niet overgenomen', toon: 'rustig', icoon: 'weg' },
  },
  PartnerSoort: {
    WERK: { label: 'Werk' },
    WELZIJN: { label: 'Welzijn' },
    ONDERWIJS: { label: 'Onderwijs' },
    ZORG: { label: 'Zorg' },
    MAATSCHAPPELIJK_WERK: { label: 'Maatschappelijk werk' },
    JEUGD_EN_GEZIN: { label: 'Jeugd en gezin' },
    OPVANG: { label: 'Opvang' },
    BIBLIOTHEEK: { label: 'Bibliotheek' },
    GGD: { label: 'GGD' },
    VLUCHTELINGENWERK: { label: 'Vluchtelingenwerk' },
    GEMEENTELIJK: { label: 'Dienst van de gemeente' },
    WONEN: { label: 'Woningcorporatie' },
    UITVOERING: { label: 'Uitvoering voor gemeenten' },
    OVERIG: { label: 'Overig' },
  },
  Rol: {
    REGIOCOORDINATOR: { label: 'Regionaal coördinator' },
    BELEIDSMEDEWERKER: { label: 'Beleidsmedewerker' },
    REGISSEUR: { label: 'Regisseur' },
    TASKFORCELID: { label: 'Taskforcelid' },
    PARTNERMEDEWERKER: { label: 'Medewerker van een partner' },
    BESTUURDER: { label: 'Bestuurder' },
    FUNCTIONEEL_BEHEERDER: { label: 'Functioneel beheerder' },
    PRIVACY_OFFICER: { label: 'Privacy officer' },
    DASHBOARD: { label: 'Dashboard' },
  },
  TokenStatus: {
    GELDIG: { label: 'Geldig', toon: 'goed', icoon: 'klaar' },
    VERLOPEN: { label: 'Verlopen', toon: 'let-op', icoon: 'pauze' },
    INGETROKKEN: { label: 'Ingetrokken', toon: 'rustig', icoon: 'stop' },
  },
  Eenheid: {
    AANTAL: { label: 'Aantal' },
    DAGEN: { label: 'Dagen' },
    EURO: { label: 'Euro' },
    FTE: { label: 'Fte' },
    GROEPEN: { label: 'Groepen' },
    HUISHOUDENS: { label: 'Huishoudens' },
    PERSONEN: { label: 'Personen' },
    PROCENT: { label: 'Procent' },
    TRAJECTEN: { label: 'Trajecten' },
    UREN: { label: 'Uren' },
  },
  RedenGeenWaarde: {
    ONBEKEND: { label: 'onbekend' },
    NIET_UITGESPLITST: { label: 'niet uitgesplitst' },
    KLEINE_CEL: { label: 'minder dan 5' },
    AANVULLENDE_CEL: { label: 'niet getoond' },
    GEEN_GEGEVENS: { label: 'geen gegevens' },
  },
} as const satisfies Record<string, Record<string, Keuze>>

export type Keuzenaam = keyof typeof keuzes
/** A value the portal does not know yet is shown as it is: an older portal must not hide what a newer server says. */
export const keuze = (naam: Keuzenaam, waarde: string): Keuze => {
  const map: Record<string, Keuze> = keuzes[naam]
  return map[waarde] ?? { label: waarde }
}
export const keuzelijst = (naam: Keuzenaam): { id: string; name: string }[] =>
  Object.entries<Keuze>(keuzes[naam]).map(([id, { label }]) => ({ id, name: label }))

export const OPEN_KNELPUNT = ['GEMELD', 'IN_ONDERZOEK', 'ACTIE_LOOPT'] as const
