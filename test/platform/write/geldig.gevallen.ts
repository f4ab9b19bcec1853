// What an input may name, per foreign key: asked with something that is seen and still cannot be meant.
/** Asks with something that is seen and cannot be meant; what must come back: a field with an error, or where it leads. */
export interface Geval {
  /** absent: the coordinator */
  wie?: string
  vraag: string
  $: () => Record<string, unknown>
  fout?: [code: string, veld: string]
  /** the double led on to the partner that stays */
  leidt?: string
}
/** Rows that the cases ask with, by what they are; filled by the test. */
export const W: Record<string, string | number> = {}
const id = (sleutel: string) => () => ({ id: W[sleutel] })
const dubbel = (vraag: string, veld: string): Geval => ({
  vraag: `${vraag} { v: ${veld} { id } }`,
  $: id('dubbel'),
  leidt: veld,
})
const vreemd = (vraag: string, veld = 'gemeente', k = ''): Geval => ({
  vraag: `${vraag} { id }`,
  $: () => ({ id: '0362', k: W[k] }),
  fout: ['NIET_GEVONDEN', veld],
})
/** An act on the person that each case finds as the one before left it. */
const vanPersoon = (handeling: string, input: string, toon: string): Geval => ({
  vraag: `${handeling}(id: $k, versie: $v, input: ${input}) { v: versie ${toon} }`,
  $: () => ({ id: W.dubbel, k: W.persoon, v: W.persoonVersie }),
  wie: 'regisseur.weert',
})
/** From a day on which the example data have nobody standing in. */
const WAARNEMING = (wie: string): string =>
  `waarnemingVastleggen(input: {${wie}, vanafDatum: "2027-06-01", totDatum: "2027-06-02", reden: "x"})`
export const BIJ_NAAM: Record<string, Geval> = {
  formatie_gemeente_fk: vreemd(
    'formatieVastleggen(input: {gemeente: $id, waarde: 1, peildatum: "2026-01-01", bron: "x"})',
  ),
  herverdeling_naar_fk: {
    vraag: 'trajectenHerverdelen(input: {ids: [$k], naar: $id, reden: "x"}) { id }',
    $: () => ({ id: W.bestuurder, k: W.persoon }),
    wie: 'regisseur.weert',
    fout: ['ONGELDIGE_INVOER', 'naar'],
  },
  knelpunt_eigenaar_fk: {
    vraag: 'knelpuntWijzigen(id: $k, versie: $v, input: {eigenaar: $id}) { id }',
    $: () => ({ id: W.bestuurder, k: W.knelpunt, v: 1 }),
    fout: ['ONGELDIGE_INVOER', 'eigenaar'],
  },
  actie_eigenaar_fk: {
    vraag: 'actieToevoegen(input: {titel: "x", eigenaar: $id}) { id }',
    $: id('bestuurder'),
    fout: ['ONGELDIGE_INVOER', 'eigenaar'],
  },
  actie_eigenaar_partner_fk: dubbel('actieToevoegen(input: {titel: "x", eigenaarPartner: $id})', 'eigenaarPartner'),
  actie_mede_eigenaar_partner_fk: dubbel('actieToevoegen(input: {titel: "x", medeEigenaren: [$id]})', 'medeEigenaren'),
  knelpunt_melder_fk: dubbel('knelpuntMelden(input: {thema: ZORG, titel: "x", melder: $id})', 'melder'),
  succes_melder_fk: dubbel(
    'succesVastleggen(input: {thema: ZORG, titel: "x", omschrijving: "x", bron: "x", melder: $id})',
    'melder',
  ),
  succes_partner_partner_fk: dubbel(
    'succesVastleggen(input: {thema: ZORG, titel: "x", omschrijving: "x", bron: "x", partners: [$id]})',
    'partners',
  ),
  pilot_partner_partner_fk: dubbel('pilotToevoegen(input: {naam: "x", partners: [$id]})', 'partners'),
  afspraak_partij_partij_fk: {
    vraag: 'afspraakToevoegen(id: $k, versie: $v, input: {tekst: "x", partijen: [$id]}) { id }',
    $: () => ({ id: W.vertrokken, k: W.ondertekend, v: W.ondertekendVersie }),
    fout: ['ONGELDIGE_INVOER', 'partijen'],
  },
  // Any that is seen may be meant; what may hang on a knelpunt of another is in handelingen.samen.
  afspraak_actie_actie_fk: {
    vraag: 'afspraakToevoegen(id: $k, versie: $v, input: {tekst: "x", acties: [$id]}) { id }',
    $: () => ({ id: W.partner, k: W.convenant, v: 1 }),
    fout: ['NIET_GEVONDEN', 'acties'],
  },
  pilot_convenant_fk: {
    vraag: 'pilotToevoegen(input: {naam: "x", convenant: $id}) { id }',
    $: id('partner'),
    fout: ['NIET_GEVONDEN', 'convenant'],
  },
  actie_knelpunt_knelpunt_fk: {
    vraag: 'actieToevoegen(input: {titel: "x", knelpunten: [$id]}) { id }',
    $: id('partner'),
    fout: ['NIET_GEVONDEN', 'knelpunten'],
  },
  succes_knelpunt_knelpunt_fk: {
    vraag: 'succesVastleggen(input: {thema: ZORG, titel: "x", omschrijving: "x", bron: "x", knelpunten: [$id]}) { id }',
    $: id('partner'),
    fout: ['NIET_GEVONDEN', 'knelpunten'],
  },
  // A double leads to the partner that stays, which is of another kind.
  koppeling_azc_fk: {
    ...vanPersoon('inburgeraarKoppelen', '{datum: "2026-01-01", azc: $id}', 'koppeling { azc { id } }'),
    fout: ['ONGELDIGE_INVOER', 'azc'],
  },
  huisvesting_corporatie_fk: {
    ...vanPersoon(
      'huisvestingVastleggen',
      '{datum: "2026-02-01", plaats: "x", corporatie: $id}',
      'huisvesting { corporatie { id } }',
    ),
    fout: ['ONGELDIGE_INVOER', 'corporatie'],
  },
  contactmoment_door_fk: {
    vraag: 'contactmomentVastleggen(input: {inburgeraar: $k, datum: "2026-05-01", soort: GESPREK, door: $id}) { id }',
    $: () => ({ id: W.bestuurder, k: W.persoon }),
    wie: 'regisseur.weert',
    fout: ['ONGELDIGE_INVOER', 'door'],
  },
  taak_eigenaar_fk: {
    vraag: 'taakToevoegen(input: {inburgeraar: $k, titel: "x", eigenaar: $id}) { id }',
    $: () => ({ id: W.bestuurder, k: W.persoon }),
    wie: 'regisseur.weert',
    fout: ['ONGELDIGE_INVOER', 'eigenaar'],
  },
  contactmoment_inburgeraar_fk: {
    vraag: 'contactmomentVastleggen(input: {inburgeraar: $id, datum: "2026-05-01", soort: GESPREK}) { id }',
    $: id('partner'),
    wie: 'regisseur.weert',
    fout: ['NIET_GEVONDEN', 'inburgeraar'],
  },
  taak_inburgeraar_fk: {
    vraag: 'taakToevoegen(input: {inburgeraar: $id, titel: "x"}) { id }',
    $: id('partner'),
    wie: 'regisseur.weert',
    fout: ['NIET_GEVONDEN', 'inburgeraar'],
  },
  inburgeraar_gemeente_fk: {
    ...vreemd('inburgeraarToevoegen(input: {achternaam: "x", fictief: true, gemeente: $id})'),
    wie: 'regisseur.weert',
  },
  actie_gemeente_fk: vreemd('actieToevoegen(input: {titel: "x", gemeente: $id})'),
  knelpunt_gemeente_fk: vreemd('knelpuntMelden(input: {thema: ZORG, titel: "x", gemeente: $id})'),
  succes_gemeente_fk: vreemd(
    'succesVastleggen(input: {thema: ZORG, titel: "x", omschrijving: "x", bron: "x", gemeente: $id})',
  ),
  pilot_gemeente_fk: vreemd('pilotToevoegen(input: {naam: "x", gemeente: $id})'),
  pilot_gemeente_gemeente_fk: vreemd('pilotToevoegen(input: {naam: "x", gemeenten: [$id]})', 'gemeenten'),
  partner_gemeente_gemeente_fk: vreemd(
    'partnerToevoegen(input: {naam: "Q", soort: OVERIG, gemeenten: [$id], bevestigNieuwePartner: true})',
    'gemeenten',
  ),
  contactpersoon_gemeente_fk: vreemd(
    'contactpersoonToevoegen(partner: $k, input: {naam: "Q", telefoon: "0495 575000", gemeente: $id})',
    'gemeente',
    'partner',
  ),
  convenant_partij_gemeente_fk: vreemd(
    'partnerToetreden(id: $k, versie: 1, input: {gemeente: $id, bevestigLatereToetreding: true})',
    'gemeente',
    'convenant',
  ),
  waarneming_gemeente_fk: {
    wie: 'regisseur.weert',
    ...vreemd(WAARNEMING('door: $k, gemeente: $id'), 'gemeente', 'bestuurder'),
  },
  waarneming_door_fk: {
    wie: 'regisseur.weert',
    vraag: `${WAARNEMING('door: $id')} { id }`,
    $: id('bestuurder'),
    fout: ['ONGELDIGE_INVOER', 'door'],
  },
  waarneming_voor_fk: {
    wie: 'beleid.weert',
    vraag: `${WAARNEMING('door: $k, voor: $id')} { id }`,
    $: () => ({ id: W.bestuurder, k: W.regisseur }),
    fout: ['ONGELDIGE_INVOER', 'voor'],
  },
  instelling_gemeente_fk: {
    wie: 'beheer',
    ...vreemd(
      'instellingWijzigen(input: {code: "oproepDagen", waarde: "7", gemeente: $id, vanafDatum: "2026-11-22", reden: "x"})',
    ),
  },
  taakstelling_gemeente_fk: vreemd(
    'taakstellingVastleggen(input: {gemeente: $id, jaar: 2026, waarde: 3, peildatum: "2026-11-01", bron: "x"})',
  ),
  // Last: it raises the version of the convenant.
  convenant_partij_partner_fk: {
    vraag:
      'partnerToetreden(id: $k, versie: $v, input: {partner: $id, bevestigLatereToetreding: true}) { v: partijen { partner { id } } }',
    $: () => ({ id: W.dubbel, k: W.convenant, v: 1 }),
    leidt: 'partner',
  },
}
