// Calendar days stay strings (YYYY-MM-DD); a Date is only made in UTC to count or to print, never to decide a day.
const DAG = 86_400_000
const utc = (dag: string): number => Date.parse(`${dag}T00:00:00Z`)

const lang = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const kort = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const metDag = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
})

export const isDag = (tekst: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(tekst) && !Number.isNaN(utc(tekst))
export const toonDag = (dag: string): string => (isDag(dag) ? lang.format(utc(dag)) : dag)
export const toonDagKort = (dag: string): string => (isDag(dag) ? kort.format(utc(dag)) : dag)
export const toonDagMetNaam = (dag: string): string => (isDag(dag) ? metDag.format(utc(dag)) : dag)
const tijd = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })
/** "14:32" */
export const toonTijd = (op: string): string => (Number.isNaN(Date.parse(op)) ? op : tijd.format(Date.parse(op)))
export const toonMoment = (op: string): string => (Number.isNaN(Date.parse(op)) ? op : moment.format(Date.parse(op)))

export const dagenTot = (dag: string, vandaag: string): number => Math.round((utc(dag) - utc(vandaag)) / DAG)
export const plusDagen = (dag: string, dagen: number): string =>
  new Date(utc(dag) + dagen * DAG).toISOString().slice(0, 10)

/** The same day so many months earlier; of a month that has no such day, its last. */
export const minMaanden = (dag: string, maanden: number): string => {
  const [jaar = 0, maand = 1, d = 1] = dag.split('-').map(Number)
  const laatste = new Date(Date.UTC(jaar, maand - maanden, 0)).getUTCDate()
  return new Date(Date.UTC(jaar, maand - 1 - maanden, Math.min(d, laatste))).toISOString().slice(0, 10)
}

/** "Vandaag", "Nog 12 dagen", "5 dagen te laat". */
export const termijn = (dag: string, vandaag: string): string => {
  const dagen = dagenTot(dag, vandaag)
  if (dagen === 0) return 'Vandaag'
  const aantal = Math.abs(dagen) === 1 ? '1 dag' : `${Math.abs(dagen)} dagen`
  return dagen < 0 ? `${aantal} te laat` : `Nog ${aantal}`
}

export type Groep = 'te-laat' | 'deze-week' | 'later' | 'zonder-datum'
/** The week ends on Sunday. */
export const groep = (dag: string | null, vandaag: string): Groep => {
  if (!dag) return 'zonder-datum'
  const dagen = dagenTot(dag, vandaag)
  if (dagen < 0) return 'te-laat'
  const totZondag = (7 - new Date(utc(vandaag)).getUTCDay()) % 7
  return dagen <= totZondag ? 'deze-week' : 'later'
}
