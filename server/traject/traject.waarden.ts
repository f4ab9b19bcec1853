// The closed lists of a traject, and which status can come after which, per law. Data alone: tables, acts, `mag`, the schema and
// the screens all come from here.
export const WETSREGIMES = ['WI2007', 'WI2013', 'WI2021'] as const
export type Wetsregime = (typeof WETSREGIMES)[number]

export const LEERROUTES = ['B1', 'ONDERWIJS', 'Z'] as const
export type Leerroute = (typeof LEERROUTES)[number]

/** In the order of a path (domein §2.1). */
export const TRAJECT_STATUSSEN = [
  'GEKOPPELD',
  'PLICHTIG',
  'INTAKE_TERMIJN_LOOPT',
  'INTAKE',
  'INTAKE_VERZUIM',
  'INTAKE_AFGEROND',
  'PIP_VASTGESTELD',
  'TERMIJN_LOOPT',
  'OPGESCHORT',
  'TERMIJN_VERSTREKEN',
  'NIEUWE_TERMIJN',
  'VOLDAAN',
  'VRIJGESTELD',
  'ONTHEVEN',
  'BEEINDIGD',
  'OVERGEDRAGEN',
] as const
export type TrajectStatus = (typeof TRAJECT_STATUSSEN)[number]
/** A traject that ended: nothing more is due. */
export const GESLOTEN = ['VOLDAAN', 'VRIJGESTELD', 'ONTHEVEN', 'BEEINDIGD', 'OVERGEDRAGEN'] as const
export type Gesloten = (typeof GESLOTEN)[number]
export const LOPEND = TRAJECT_STATUSSEN.filter((s) => !(GESLOTEN as readonly string[]).includes(s))

/** Why a traject ends without the duty being met or lifted (SS110 and SS111 of DUO, and what the gemeente knows itself). */
export const EINDREDENEN = [
  'PLICHT_VERVALLEN',
  'VERBLIJFSRECHT_VERVALLEN',
  'VERTROKKEN_UIT_NEDERLAND',
  'VERTROKKEN_ONBEKEND',
  'OVERLEDEN',
  'NATURALISATIE',
  'PENSIOENLEEFTIJD',
  'VRIJWILLIG_GESTOPT',
] as const
export type Eindreden = (typeof EINDREDENEN)[number]

type Overgangen = Readonly<Record<TrajectStatus, readonly TrajectStatus[]>>
/** What DUO decides at any moment after the duty is known. */
const DOOR_DUO = ['VOLDAAN', 'VRIJGESTELD', 'ONTHEVEN'] as const
const WEG = ['BEEINDIGD', 'OVERGEDRAGEN'] as const
const EINDE = { VOLDAAN: [], VRIJGESTELD: [], ONTHEVEN: [], BEEINDIGD: [], OVERGEDRAGEN: [] } as const

const OUDE_WET: Overgangen = {
  ...EINDE,
  GEKOPPELD: ['PLICHTIG', ...WEG],
  PLICHTIG: ['TERMIJN_LOOPT', 'OPGESCHORT', ...DOOR_DUO, ...WEG],
  // Intake, plan and talks are voluntary under the old laws, and no status of the traject.
  INTAKE_TERMIJN_LOOPT: [],
  INTAKE: [],
  INTAKE_VERZUIM: [],
  INTAKE_AFGEROND: [],
  PIP_VASTGESTELD: [],
  TERMIJN_LOOPT: ['OPGESCHORT', 'TERMIJN_VERSTREKEN', ...DOOR_DUO, ...WEG],
  OPGESCHORT: ['TERMIJN_LOOPT', ...DOOR_DUO, ...WEG],
  TERMIJN_VERSTREKEN: ['NIEUWE_TERMIJN', 'TERMIJN_LOOPT', ...DOOR_DUO, ...WEG],
  NIEUWE_TERMIJN: ['TERMIJN_VERSTREKEN', ...DOOR_DUO, ...WEG],
}
/** Which status can come after which: what is not here cannot. */
export const OVERGANGEN: Readonly<Record<Wetsregime, Overgangen>> = {
  WI2007: OUDE_WET,
  WI2013: OUDE_WET,
  WI2021: {
    ...EINDE,
    GEKOPPELD: ['PLICHTIG', ...WEG],
    PLICHTIG: ['INTAKE_TERMIJN_LOOPT', 'INTAKE', 'OPGESCHORT', ...DOOR_DUO, ...WEG],
    INTAKE_TERMIJN_LOOPT: ['INTAKE', 'OPGESCHORT', ...DOOR_DUO, ...WEG],
    INTAKE: ['INTAKE_VERZUIM', 'INTAKE_AFGEROND', 'OPGESCHORT', ...DOOR_DUO, ...WEG],
    // After three oproepen the intake is finished in absence (Wi 14 lid 2).
    INTAKE_VERZUIM: ['INTAKE', 'INTAKE_AFGEROND', 'OPGESCHORT', ...DOOR_DUO, ...WEG],
    // Recorded again it gets another day: a slip in it would stand in the way of the PIP.
    INTAKE_AFGEROND: ['INTAKE_AFGEROND', 'PIP_VASTGESTELD', 'OPGESCHORT', ...DOOR_DUO, ...WEG],
    PIP_VASTGESTELD: ['TERMIJN_LOOPT', 'OPGESCHORT', ...DOOR_DUO, ...WEG],
    TERMIJN_LOOPT: ['OPGESCHORT', 'TERMIJN_VERSTREKEN', ...DOOR_DUO, ...WEG],
    // SS129 leads back to the intake, SS130 to the running term.
    OPGESCHORT: ['INTAKE_TERMIJN_LOOPT', 'TERMIJN_LOOPT', ...DOOR_DUO, ...WEG],
    TERMIJN_VERSTREKEN: ['NIEUWE_TERMIJN', 'TERMIJN_LOOPT', ...DOOR_DUO, ...WEG],
    NIEUWE_TERMIJN: ['TERMIJN_VERSTREKEN', ...DOOR_DUO, ...WEG],
  },
}
/** What a person may be moved on to; what follows from a fact of its own (a PIP, an end) is recorded with that fact. */
export const VASTGELEGD = [
  'INTAKE_TERMIJN_LOOPT',
  'INTAKE',
  'INTAKE_VERZUIM',
  'INTAKE_AFGEROND',
  'TERMIJN_LOOPT',
  'TERMIJN_VERSTREKEN',
  'NIEUWE_TERMIJN',
  'VOLDAAN',
] as const satisfies readonly TrajectStatus[]

export const VRIJSTELLINGSGRONDEN = ['AVI', 'DIP', 'DOC', 'GED', 'INB', 'INS', 'OPL'] as const
export const ONTHEFFINGSGRONDEN = ['MED', 'BIO'] as const
/** What an ontheffing is of (Bi 2.7 lid 3): all, or one of these parts. */
export const ONTHEFFINGSDELEN = ['LEZEN', 'LUISTEREN', 'SCHRIJVEN', 'SPREKEN', 'KNM', 'PARTICIPATIE'] as const
export const UITSTROOMSOORTEN = ['BETAALDE_BAAN', 'VRIJWILLIGERSWERK', 'OPLEIDING'] as const
export const VERLENGINGSEENHEDEN = ['DAG', 'WEEK', 'MAAND', 'JAAR'] as const
