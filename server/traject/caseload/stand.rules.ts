// Of which days a stand of the caseload is made. Pure. What may be shown of it is in sturing/cijfer/stand.rules.ts.

/** A stand is made for the first day of each quarter: days that a person can choose could be put around one event. */
export function peildagen(na: string, totEnMet: string): string[] {
  const dagen: string[] = []
  for (let jaar = Number(na.slice(0, 4)); jaar <= Number(totEnMet.slice(0, 4)); jaar++)
    for (const maand of ['01', '04', '07', '10']) {
      const dag = `${jaar}-${maand}-01`
      if (dag > na && dag <= totEnMet) dagen.push(dag)
    }
  return dagen
}
